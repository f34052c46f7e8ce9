import type { LocalText } from '../text.ts';

/** How widely a stream is shown, from narrow to wide. */
export const DISCLOSURE_LEVELS = ['private', 'secretariat', 'blind', 'network', 'public'] as const;
export type DisclosureLevel = (typeof DISCLOSURE_LEVELS)[number];

/** What a stream has until its own people choose: seen by those who look for partners, by no other company. */
export const DEFAULT_LEVEL: DisclosureLevel = 'secretariat';

/** A level as it is put before the person who chooses it. */
export interface DisclosureLevelRecord {
  readonly id: DisclosureLevel;
  readonly label: LocalText;
  /** Who sees what, in one sentence. */
  readonly explanation: LocalText;
}

/** The levels in words, from narrow to wide. */
export const DISCLOSURE_LEVEL_RECORDS: readonly DisclosureLevelRecord[] = [
  {
    id: 'private',
    label: { en: 'Only my company', da: 'Kun min virksomhed' },
    explanation: {
      en: 'Only your own company sees it: you get matches for it, and nobody else learns that it is there.',
      da: 'Kun jeres egen virksomhed ser den: I får selv match på den, og ingen andre får at vide, at den findes.',
    },
  },
  {
    id: 'secretariat',
    label: { en: 'My company and the secretariat', da: 'Min virksomhed og sekretariatet' },
    explanation: {
      en: 'The secretariat of the network sees it too, so that it can look for partners for you; other companies see nothing.',
      da: 'Netværkets sekretariat ser den også, så det kan finde partnere til jer; andre virksomheder ser ingenting.',
    },
  },
  {
    id: 'blind',
    label: { en: 'Anonymous in the network', da: 'Anonym i netværket' },
    explanation: {
      en: 'Companies in the network that it may suit see what kind of resource it is, roughly how much and roughly how far away – never your name, your place or exact figures.',
      da: 'Virksomheder i netværket, som den kan passe til, ser hvilken slags ressource det er, cirka hvor meget og cirka hvor langt væk – aldrig jeres navn, sted eller præcise tal.',
    },
  },
  {
    id: 'network',
    label: { en: 'The whole network', da: 'Hele netværket' },
    explanation: {
      en: 'All members of the network see it with your name and place; prices and costs only if you release them.',
      da: 'Alle medlemmer af netværket ser den med jeres navn og sted; priser og omkostninger kun, hvis I frigiver dem.',
    },
  },
  {
    id: 'public',
    label: { en: 'Everyone', da: 'Alle' },
    explanation: {
      en: 'Everyone sees it with your name and place, also without signing in; prices and costs only if you release them.',
      da: 'Alle ser den med jeres navn og sted, også uden at logge ind; priser og omkostninger kun, hvis I frigiver dem.',
    },
  },
];

/** The words of one level. */
export function levelRecord(level: DisclosureLevel): DisclosureLevelRecord {
  const record = DISCLOSURE_LEVEL_RECORDS.find(({ id }) => id === level);
  if (record === undefined) throw new Error(`There is no level ${level}.`);
  return record;
}

/** Whether a level shows at least as much as another. */
export function isAtLeast(level: DisclosureLevel, least: DisclosureLevel): boolean {
  return DISCLOSURE_LEVELS.indexOf(level) >= DISCLOSURE_LEVELS.indexOf(least);
}
