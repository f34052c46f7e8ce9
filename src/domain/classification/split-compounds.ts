import { stemOf } from './fold-words.ts';

/** Sounds that join the parts of a Danish or German compound: affald-s-slagge, schwein-e-gülle. */
const JOINTS = ['s', '', 'e', 'n', 'en', 'es', 'er'] as const;
const SHORTEST_PART = 3;
/** One part of so many letters at least: two short ones are chance. */
const LONGEST_PART = 4;
const SHORTEST_COMPOUND = 7;

/** What is known: folded words and their stems. */
export type Vocabulary = ReadonlySet<string>;

/**
 * The parts of a folded compound (`bleicherdeschlam` gives `bleicherde`, `schlam`): two or three known words that make it up, joints
 * left out; the longest last part, which says what the thing is. Null where it is known as it stands or cannot be made up.
 */
export function partsOf(word: string, known: Vocabulary): readonly string[] | null {
  if (word.length < SHORTEST_COMPOUND || known.has(word) || known.has(stemOf(word))) return null;
  return split(word, known, 2) ?? split(word, known, 3);
}

/** The longest known word that an unknown compound ends with: it says what the thing is; null where there is none. */
export function headOf(word: string, known: Vocabulary): string | null {
  if (word.length < SHORTEST_COMPOUND || known.has(word) || known.has(stemOf(word))) return null;
  for (let at = SHORTEST_PART; at + LONGEST_PART <= word.length; at++) {
    if (isKnown(word.slice(at), known)) return word.slice(at);
  }
  return null;
}

/** The longest known word that an unknown compound begins with, its joint left out; null where there is none. */
export function startOf(word: string, known: Vocabulary): string | null {
  if (word.length < SHORTEST_COMPOUND || known.has(word) || known.has(stemOf(word))) return null;
  for (let end = word.length - SHORTEST_PART; end > LONGEST_PART; end--) {
    const part = beginning(word.slice(0, end), known);
    if (part !== null && part.length >= LONGEST_PART) return part;
  }
  return null;
}

function split(word: string, known: Vocabulary, count: number): readonly string[] | null {
  if (count === 1) return isKnown(word, known) ? [word] : null;
  for (let at = SHORTEST_PART; at + SHORTEST_PART <= word.length; at++) {
    const first = beginning(word.slice(0, at), known);
    const rest = first === null ? null : split(word.slice(at), known, count - 1);
    if (first === null || rest === null) continue;
    const parts = [first, ...rest];
    if (parts.some((part) => part.length > LONGEST_PART)) return parts;
  }
  return null;
}

/** The known word that a compound begins with, without its joint. */
function beginning(text: string, known: Vocabulary): string | null {
  for (const joint of JOINTS) {
    if (!text.endsWith(joint)) continue;
    const part = text.slice(0, text.length - joint.length);
    if (isKnown(part, known)) return part;
  }
  return null;
}

function isKnown(part: string, known: Vocabulary): boolean {
  return part.length >= SHORTEST_PART && (known.has(part) || (part.length > SHORTEST_PART && known.has(stemOf(part))));
}
