import type { Problem } from '../../domain/problem.ts';

export function callerGone(): Problem {
  return {
    kind: 'unauthenticated',
    code: 'SIGN_IN_REQUIRED',
    path: [],
    message: { en: 'Sign in first: this is told to those who are signed in.', da: 'Log ind først: det kræver login.' },
  };
}

export function tooManyLiveQuestions(maximum: number): Problem {
  return {
    kind: 'invalid',
    code: 'TOO_MANY_SUBSCRIPTIONS',
    path: [],
    message: {
      en: `This connection has ${maximum} subscriptions; more are not kept.`,
      da: `Denne forbindelse har ${maximum} abonnementer; flere er der ikke plads til.`,
    },
    facts: { maximum },
  };
}
