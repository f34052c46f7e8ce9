import type { Problem } from '../../domain/problem.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** Throws a ProblemError with `SECRETARIAT_REQUIRED` for everyone but the secretariat of the network. */
export function requireSecretariat({ secretariatNetworkIds }: Viewer, networkId: string): void {
  if (!secretariatNetworkIds.includes(networkId)) throw new ProblemError([SECRETARIAT_REQUIRED]);
}

/** Throws a ProblemError with `ANALYST_REQUIRED` for everyone but the analysts and the secretariat of the network. */
export function requireAnalyst({ analystNetworkIds, secretariatNetworkIds }: Viewer, networkId: string): void {
  if (![...analystNetworkIds, ...secretariatNetworkIds].includes(networkId)) throw new ProblemError([ANALYST_REQUIRED]);
}

const SECRETARIAT_REQUIRED: Problem = {
  kind: 'forbidden',
  code: 'SECRETARIAT_REQUIRED',
  path: ['networkId'],
  message: {
    en: 'Only the secretariat of this network may release its sums.',
    da: 'Kun netværkets sekretariat kan frigive dets summer.',
  },
};

const ANALYST_REQUIRED: Problem = {
  kind: 'forbidden',
  code: 'ANALYST_REQUIRED',
  path: ['networkId'],
  message: {
    en: 'Only the analysts and the secretariat of this network see its released sums.',
    da: 'Kun netværkets analytikere og sekretariat kan se de frigivne summer.',
  },
};
