import type { Problem } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Viewer } from '../../identity/viewer.ts';

/** Characters of what a secretariat says of a match or a rule. */
export const MOST_WORDS = 1000;

/** The network as its id is written, for one of its secretariat. Throws a ProblemError with `MATCHING_SECRETARIAT_REQUIRED`. */
export function secretariatOf({ secretariatNetworkIds }: Viewer, written: string): string {
  const networkId = written.toLowerCase();
  if (!secretariatNetworkIds.includes(networkId)) throw new ProblemError([SECRETARIAT_REQUIRED]);
  return networkId;
}

const SECRETARIAT_REQUIRED: Problem = {
  kind: 'forbidden',
  code: 'MATCHING_SECRETARIAT_REQUIRED',
  path: ['networkId'],
  message: {
    en: 'Only the secretariat of this network decides on its matches.',
    da: 'Kun netværkets sekretariat tager stilling til dets match.',
  },
};

export function matchUnknown(at: number): Problem {
  return {
    kind: 'notFound',
    code: 'MATCH_UNKNOWN',
    path: ['matches', String(at)],
    message: { en: 'There is no such match in this network.', da: 'Der findes ikke et sådant match i netværket.' },
  };
}

export function ruleNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'MATCHING_RULE_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such rule in force.', da: 'Der gælder ingen sådan regel.' },
  };
}

export function wordsTooLong(): Problem {
  return {
    kind: 'invalid',
    code: 'TEXT_TOO_LONG',
    path: ['words'],
    message: { en: `At most ${MOST_WORDS} characters.`, da: `Højst ${MOST_WORDS} tegn.` },
    facts: { maximum: MOST_WORDS },
  };
}
