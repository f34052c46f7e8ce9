import type { Problem } from '../../domain/problem.ts';

export function organisationKnown(path: Problem['path']): Problem {
  return {
    kind: 'conflict',
    code: 'ORGANISATION_KNOWN',
    path,
    message: {
      en: 'An organisation of this name is registered already. Ask its administrator, or the secretariat, for an invitation.',
      da: 'En organisation med dette navn er allerede registreret. Bed dens administrator eller sekretariatet om en invitation.',
    },
  };
}

export function organisationNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'ORGANISATION_NOT_FOUND',
    path: ['organisationId'],
    message: { en: 'There is no such organisation here.', da: 'Organisationen findes ikke her.' },
  };
}

export function participationNotOpen(): Problem {
  return {
    kind: 'conflict',
    code: 'PARTICIPATION_DECIDED',
    path: [],
    message: {
      en: 'This has been decided already. Look again.',
      da: 'Dette er allerede afgjort. Se efter igen.',
    },
  };
}

export function slugTaken(): Problem {
  return {
    kind: 'conflict',
    code: 'SLUG_TAKEN',
    path: ['slug'],
    message: {
      en: 'Another network has this short name.',
      da: 'Et andet netværk har dette kortnavn.',
    },
  };
}

export function slugMalformed(): Problem {
  return {
    kind: 'invalid',
    code: 'SLUG_MALFORMED',
    path: ['slug'],
    message: {
      en: 'A short name has small letters a–z, digits and single hyphens between them, at most 60 in all.',
      da: 'Et kortnavn har små bogstaver a–z, cifre og enkelte bindestreger imellem, højst 60 i alt.',
    },
  };
}

export function textMissing(path: Problem['path'], most: number): Problem {
  return {
    kind: 'invalid',
    code: 'TEXT_MISSING',
    path,
    message: { en: `1 to ${most} characters are needed.`, da: `Der skal 1 til ${most} tegn til.` },
    facts: { minimum: 1, maximum: most },
  };
}

export function yearOutOfRange(): Problem {
  return {
    kind: 'invalid',
    code: 'YEAR_OUT_OF_RANGE',
    path: ['startYear'],
    message: { en: 'The year must be from 1800 to 2200.', da: 'Årstallet skal være fra 1800 til 2200.' },
    facts: { minimum: 1800, maximum: 2200 },
  };
}
