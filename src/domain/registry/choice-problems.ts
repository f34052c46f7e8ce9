import type { Problem } from '../problem.ts';
import { invalid } from './field.ts';
import type { Path } from './field.ts';

export function facilityMissing(path: Path): Problem {
  return invalid('FACILITY_MISSING', path, {
    en: 'Choose a facility, or add a new one.',
    da: 'Vælg et anlæg, eller tilføj et nyt.',
  });
}

export function facilityUnknown(path: Path): Problem {
  return {
    kind: 'notFound',
    code: 'FACILITY_UNKNOWN',
    path,
    message: {
      en: 'The network has no such facility. Choose again.',
      da: 'Netværket har ikke det anlæg. Vælg igen.',
    },
  };
}

export function resourceMissing(path: Path): Problem {
  return invalid('RESOURCE_MISSING', path, {
    en: 'Choose a resource, or add a new one.',
    da: 'Vælg en ressource, eller tilføj en ny.',
  });
}

export function resourceUnknown(path: Path): Problem {
  return {
    kind: 'notFound',
    code: 'RESOURCE_UNKNOWN',
    path,
    message: { en: 'There is no such resource. Choose again.', da: 'Ressourcen findes ikke. Vælg igen.' },
  };
}
