import type { Problem } from '../../domain/problem.ts';

export const SECRETARIAT_KEEPS_KNOWLEDGE: Problem = {
  kind: 'forbidden',
  code: 'SECRETARIAT_REQUIRED',
  path: [],
  message: {
    en: 'Only the secretariat of this network may add to what is known in it.',
    da: 'Kun netværkets sekretariat kan føje til netværkets viden.',
  },
};

export function entryNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'KNOWLEDGE_ENTRY_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such entry of your network.', da: 'Jeres netværk har ikke en sådan post.' },
  };
}

export function entryChanged(version: number): Problem {
  return {
    kind: 'conflict',
    code: 'KNOWLEDGE_ENTRY_CHANGED',
    path: ['version'],
    message: {
      en: 'Somebody has changed this entry meanwhile. Look at what it is now, and change it again.',
      da: 'En anden har ændret posten i mellemtiden. Se, hvordan den er nu, og ret den igen.',
    },
    facts: { version },
  };
}

export function entryIsThere(path: Problem['path']): Problem {
  return {
    kind: 'conflict',
    code: 'KNOWLEDGE_ENTRY_EXISTS',
    path,
    message: {
      en: 'There is an entry of this by-product, these plants and this use already. Change that one.',
      da: 'Der er allerede en post om dette biprodukt, disse anlæg og denne anvendelse. Ret den i stedet.',
    },
  };
}
