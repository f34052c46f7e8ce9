import type { Problem } from '../domain/problem.ts';
import { ProblemError } from '../platform/problem-error.ts';
import type { Viewer } from './viewer.ts';

/** What an API token may be given for, as far as this room asks for it. */
type Scope = 'readCompany' | 'export' | 'write';

/** A viewer who is signed in. */
export type SignedIn = Viewer & { readonly personId: string };

/** The viewer, who is signed in and may write. Throws a ProblemError with `SIGN_IN_REQUIRED` or `SCOPE_MISSING`. */
export function requireWriter(viewer: Viewer): SignedIn {
  return requireScope(viewer, 'write');
}

/** The viewer, who is signed in and may read what concerns her company. */
export function requireReader(viewer: Viewer): SignedIn {
  return requireScope(viewer, 'readCompany');
}

/** The viewer, who is signed in and may take what she sees along as a file. */
export function requireExporter(viewer: Viewer): SignedIn {
  return requireScope(viewer, 'export');
}

function requireScope(viewer: Viewer, scope: Scope): SignedIn {
  const { personId, scopes } = viewer;
  if (personId === null) throw new ProblemError([signInRequired()]);
  if (scopes !== null && !scopes.includes(scope)) throw new ProblemError([scopeMissing(scope)]);
  return { ...viewer, personId };
}

function signInRequired(): Problem {
  return {
    kind: 'unauthenticated',
    code: 'SIGN_IN_REQUIRED',
    path: [],
    message: {
      en: 'Sign in first: only those who are signed in may do this.',
      da: 'Log ind først: det kræver, at man er logget ind.',
    },
  };
}

function scopeMissing(scope: Scope): Problem {
  return {
    kind: 'forbidden',
    code: 'SCOPE_MISSING',
    path: [],
    message: { en: 'This API token was not made for that.', da: 'Dette API-token er ikke lavet til det.' },
    facts: { scope },
  };
}
