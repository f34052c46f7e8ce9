import type { LocalText } from '../text.ts';

/** European List of Waste (EWC) or the statistical classification of economic activities (NACE Rev. 2). */
export type ClassificationSystem = 'EWC' | 'NACE';

/** Everyday words and the codes they mean, the likeliest code first. */
export type CodeSynonyms = readonly (readonly [words: readonly string[], codes: readonly string[]])[];

/** One entry of a list: a waste or its chapter, an activity or its section. */
export interface ClassificationCode {
  readonly system: ClassificationSystem;
  /** As it is stored: `100105`, `35.11`. */
  readonly code: string;
  /** As the list prints it: `10 01 05`, with the asterisk where it is hazardous (`10 01 04*`); `35.11`. */
  readonly displayCode: string;
  /** EWC: 1 chapter, 2 sub-chapter, 3 code. NACE: 1 section, 2 division, 3 group, 4 class. */
  readonly level: number;
  readonly title: LocalText;
  /** Whether the list marks the waste as hazardous; null for chapters, sub-chapters and activities. */
  readonly hazardous: boolean | null;
  /** Null at the top of the list. */
  readonly parentCode: string | null;
}
