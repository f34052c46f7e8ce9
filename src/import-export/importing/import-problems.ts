import type { Problem } from '../../domain/problem.ts';
import type { LocalText } from '../../domain/text.ts';
import type { ImportState } from './import.ts';

function problem(kind: Problem['kind'], code: string, path: Problem['path'], message: LocalText): Problem {
  return { kind, code, path, message };
}

export function importNotFound(): Problem {
  return problem('notFound', 'IMPORT_NOT_FOUND', ['id'], {
    en: 'There is no such import of yours.',
    da: 'I har ikke en sådan import.',
  });
}

const STATES: Readonly<Record<ImportState, LocalText>> = {
  uploaded: { en: 'still being read', da: 'stadig ved at blive læst' },
  read: { en: 'read; its columns are not confirmed yet', da: 'læst; kolonnerne er endnu ikke bekræftet' },
  mapped: { en: 'still being checked', da: 'stadig ved at blive tjekket' },
  checked: { en: 'checked and ready to be stored', da: 'tjekket og klar til at blive gemt' },
  storing: { en: 'being stored', da: 'ved at blive gemt' },
  done: { en: 'done', da: 'afsluttet' },
  cancelled: { en: 'cancelled', da: 'annulleret' },
  failed: { en: 'ended because it failed', da: 'afbrudt på grund af en fejl' },
};

/** What is asked does not fit with how far the import has come. */
export function importNotReady(state: ImportState): Problem {
  const is = STATES[state];
  return {
    ...problem('conflict', 'IMPORT_NOT_READY', ['id'], {
      en: `That is not possible now: the import is ${is.en}.`,
      da: `Det kan ikke lade sig gøre nu: importen er ${is.da}.`,
    }),
    facts: { state },
  };
}

export function importChanged(version: number): Problem {
  return {
    ...problem('conflict', 'IMPORT_CHANGED', ['version'], {
      en: 'Somebody has gone on with this import meanwhile. Look at it again.',
      da: 'En anden er gået videre med importen i mellemtiden. Se på den igen.',
    }),
    facts: { version },
  };
}

export function rowsWrong(count: number): Problem {
  return {
    ...problem('invalid', 'IMPORT_ROWS_WRONG', ['mode'], {
      en: `${count} rows have errors. Mend or skip them, or store the good rows alone.`,
      da: `${count} rækker har fejl. Ret dem eller spring dem over, eller gem kun de gode rækker.`,
    }),
    facts: { rows: count },
  };
}

export function rowUnknown(path: Problem['path']): Problem {
  return problem('notFound', 'IMPORT_ROW_UNKNOWN', path, {
    en: 'The import has no such row.',
    da: 'Importen har ikke sådan en række.',
  });
}

export function cellOutOfRange(path: Problem['path']): Problem {
  return problem('invalid', 'IMPORT_CELL_OUT_OF_RANGE', path, {
    en: 'A cell is in column 0 to 299 and holds at most 32,767 characters.',
    da: 'En celle står i kolonne 0 til 299 og har højst 32.767 tegn.',
  });
}

export function tooManyAtOnce(most: number): Problem {
  return problem('invalid', 'IMPORT_TOO_MANY_AT_ONCE', ['cells'], {
    en: `At most ${most} can be changed at once.`,
    da: `Der kan højst ændres ${most} ad gangen.`,
  });
}

export function fileTooLarge(): Problem {
  return problem('invalid', 'FILE_TOO_LARGE', [], {
    en: 'The file is larger than 50 MB. Save it without pictures, or split it.',
    da: 'Filen er større end 50 MB. Gem den uden billeder, eller del den op.',
  });
}

export function fileEmpty(): Problem {
  return problem('invalid', 'FILE_EMPTY', [], { en: 'The file is empty.', da: 'Filen er tom.' });
}

export function keyMissing(): Problem {
  return problem('invalid', 'IDEMPOTENCY_KEY_MISSING', ['idempotency-key'], {
    en: 'The header Idempotency-Key is missing: a new UUID for each file.',
    da: 'Headeren Idempotency-Key mangler: et nyt UUID for hver fil.',
  });
}

export function fileOrRows(): Problem {
  return problem('invalid', 'IMPORT_SOURCE_MISSING', ['csv'], {
    en: 'Give the streams as csv or as rows: one of the two.',
    da: 'Angiv strømmene som csv eller som rows: én af de to.',
  });
}

export function organisationNotChosen(): Problem {
  return problem('invalid', 'IMPORT_ORGANISATION_NEEDED', ['organisationId'], {
    en: 'Say for which of your companies in this network you import.',
    da: 'Angiv, hvilken af dine virksomheder i netværket du importerer for.',
  });
}

export function facilityNotYours(): Problem {
  return problem('notFound', 'FACILITY_UNKNOWN', ['facilityId'], {
    en: 'There is no such facility that you may import for.',
    da: 'Der er ikke et sådant anlæg, som du kan importere for.',
  });
}

export function gaveUp(): Problem {
  return problem('conflict', 'IMPORT_GIVEN_UP', [], {
    en: 'The import failed several times and was given up; nothing was stored. Try again, or tell whoever runs this site.',
    da: 'Importen mislykkedes flere gange og er opgivet; intet er gemt. Prøv igen, eller sig det til dem, der driver siden.',
  });
}

export function registryChanged(): Problem {
  return problem('conflict', 'IMPORT_REGISTRY_CHANGED', [], {
    en: 'The registry has changed meanwhile, and some rows are no longer right. Nothing was stored; look at them again.',
    da: 'Registret har ændret sig i mellemtiden, og nogle rækker er ikke længere rigtige. Intet er gemt; se på dem igen.',
  });
}
