/** The languages that every text of the product is written in. */
export const LANGUAGES = ['en', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence or name in each language of the product. */
export interface LocalText {
  readonly en: string;
  readonly da: string;
}
