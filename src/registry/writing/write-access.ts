import type { Problem } from '../../domain/problem.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { SignedIn } from '../../identity/access.ts';

/** As whom somebody registers in a network: for her own company, or as the secretariat on behalf of one. */
export type WritingRole = 'member' | 'secretariat';

/** Throws a ProblemError with `NETWORK_MEMBERSHIP_REQUIRED` where the viewer is neither in the network. */
export function writingRole({ memberNetworkIds, secretariatNetworkIds }: SignedIn, networkId: string): WritingRole {
  const id = networkId.toLowerCase();
  if (memberNetworkIds.includes(id)) return 'member';
  if (secretariatNetworkIds.includes(id)) return 'secretariat';
  throw new ProblemError([membershipRequired()]);
}

function membershipRequired(): Problem {
  return {
    kind: 'forbidden',
    code: 'NETWORK_MEMBERSHIP_REQUIRED',
    path: ['networkId'],
    message: {
      en: 'Only companies that take part in this network may do this. Ask its secretariat to take yours in.',
      da: 'Det kan kun virksomheder, der deltager i netværket. Bed sekretariatet om at optage jeres.',
    },
  };
}

export function organisationUnknown(path: Problem['path']): Problem {
  return {
    kind: 'notFound',
    code: 'ORGANISATION_UNKNOWN',
    path,
    message: {
      en: 'None of your companies in this network is called that. Choose one of yours.',
      da: 'Ingen af dine virksomheder i netværket hedder sådan. Vælg en af dine egne.',
    },
  };
}

/** Who registers on behalf of a company does not decide who else sees it. */
export function levelNotYours(): Problem {
  return {
    kind: 'forbidden',
    code: 'LEVEL_NOT_YOURS',
    path: ['stream', 'level'],
    message: {
      en: 'Only the company itself decides who else sees its stream. Register it for the secretariat, and let the company choose.',
      da: 'Kun virksomheden selv bestemmer, hvem der ellers ser dens strøm. Registrér den for sekretariatet, og lad virksomheden vælge.',
    },
  };
}
