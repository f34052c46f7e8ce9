import type { Problem } from '../../domain/problem.ts';

export function facilityNotYours(): Problem {
  return {
    kind: 'notFound',
    code: 'FACILITY_NOT_FOUND',
    path: ['facilityId'],
    message: { en: 'There is no such facility of yours.', da: 'I har ikke et sådant anlæg.' },
  };
}

export function starterUnknown(): Problem {
  return {
    kind: 'notFound',
    code: 'STARTER_NOT_FOUND',
    path: ['resourceKey'],
    message: {
      en: 'That is not proposed for this facility. Register it as a stream of your own.',
      da: 'Det er ikke foreslået for anlægget. Registrér det som jeres egen strøm.',
    },
  };
}

export function starterRegistered(streamId: string): Problem {
  return {
    kind: 'conflict',
    code: 'STARTER_REGISTERED',
    path: ['resourceKey'],
    message: {
      en: 'The facility has a stream of this resource already. Fill that one in.',
      da: 'Anlægget har allerede en strøm af denne ressource. Udfyld den.',
    },
    facts: { streamId },
  };
}
