import type { Problem, ProblemKind } from '../../domain/problem.ts';
import type { LocalText } from '../../domain/text.ts';

const REFUSALS: Readonly<Record<string, readonly [kind: ProblemKind, field: string | null, message: LocalText]>> = {
  STREAM_NOT_FOUND: [
    'notFound',
    'ownStreamId',
    { en: 'You have no such stream in this network.', da: 'I har ikke en sådan strøm i netværket.' },
  ],
  STREAM_PRIVATE: [
    'conflict',
    'ownStreamId',
    {
      en: 'Your stream is shown to your company alone. Let at least the secretariat see it: an introduction shows it to the other side.',
      da: 'Jeres strøm vises kun for jeres egen virksomhed. Lad mindst sekretariatet se den: en præsentation viser den for den anden part.',
    },
  ],
  PARTNER_NOT_FOUND: [
    'notFound',
    null,
    {
      en: 'There is no such stream that yours could go together with.',
      da: 'Der er ingen sådan strøm, som jeres kan passe sammen med.',
    },
  ],
  INTRODUCTION_KNOWN: [
    'conflict',
    null,
    {
      en: 'An introduction between these two streams is under way already.',
      da: 'Der er allerede en præsentation i gang mellem de to strømme.',
    },
  ],
  INTRODUCTION_REFUSED: [
    'conflict',
    null,
    {
      en: 'The other side has said no to this introduction. Only it, or the secretariat, can take it up again.',
      da: 'Den anden part har sagt nej til præsentationen. Kun den eller sekretariatet kan tage den op igen.',
    },
  ],
  INTRODUCTION_NOT_FOUND: [
    'notFound',
    'id',
    { en: 'There is no such introduction of yours.', da: 'I har ikke en sådan præsentation.' },
  ],
  INTRODUCTION_SETTLED: [
    'conflict',
    'id',
    {
      en: 'This introduction is settled already. Look at how it stands now.',
      da: 'Præsentationen er allerede afgjort. Se, hvordan den står nu.',
    },
  ],
};

/** What the database's code for a refused step means to a person. */
export function introductionRefused(code: string): Problem {
  const refusal = REFUSALS[code];
  if (refusal === undefined) throw new Error(`The database refused an introduction with ${code}.`);
  const [kind, field, message] = refusal;
  return { kind, code, path: field === null ? [] : [field], message };
}
