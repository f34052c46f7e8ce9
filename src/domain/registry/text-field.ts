import { figure } from '../quantity/figures.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';

/** Most characters of each text, as the database holds them. */
export const TEXT_LIMITS = {
  /** Names of facilities, organisations and resources. */
  name: 200,
  /** Name of a property of quality. */
  propertyName: 100,
  place: 300,
  /** A company's own id of a stream. */
  externalId: 100,
  /** Descriptions, notes, sources. */
  long: 2000,
} as const;

/** A message shows no more of what was written than this. */
const SHOWN = 40;

// Control characters save tab and line breaks; halves of characters that no text may end in.
const UNPRINTABLE = /[^\P{Control}\t\n\r]|\p{Surrogate}/u;

/** Characters that leave no mark on the page: blanks of all sorts, joiners, signs of direction, fillers. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/gu;

export function shortened(text: string): string {
  const printable = text.replace(new RegExp(UNPRINTABLE, 'gu'), '�').trim();
  return printable.length > SHOWN ? `${printable.slice(0, SHOWN)}…` : printable;
}

interface TextRule {
  readonly limit: number;
  readonly required: boolean;
}

/**
 * A text without blanks around it; null where nothing is written that can be seen (a problem where it is required), or where it cannot be
 * taken: `TEXT_BLANK`, `TEXT_TOO_LONG` (facts: limit, length, in characters), `TEXT_UNPRINTABLE`.
 */
export function readText(
  text: string | null | undefined,
  path: Path,
  { limit, required }: TextRule,
  report: Report,
): string | null {
  const written = (text ?? '').normalize('NFC').trim();
  if (written.replace(UNSEEN, '') === '') {
    if (required) {
      report(invalid('TEXT_BLANK', path, { en: 'This must be filled in.', da: 'Feltet skal udfyldes.' }));
    }
    return null;
  }
  if (UNPRINTABLE.test(written)) {
    report(
      invalid('TEXT_UNPRINTABLE', path, {
        en: 'The text holds characters that cannot be printed. Type it again.',
        da: 'Teksten indeholder tegn, der ikke kan vises. Skriv den igen.',
      }),
    );
    return null;
  }
  const length = Array.from(written).length;
  if (length > limit) {
    const [has, most] = [figure(length), figure(limit)];
    report(
      invalid(
        'TEXT_TOO_LONG',
        path,
        {
          en: `The text has ${has.en} characters; ${most.en} is the most there is room for.`,
          da: `Teksten har ${has.da} tegn; der er plads til højst ${most.da}.`,
        },
        { limit, length },
      ),
    );
    return null;
  }
  return written;
}
