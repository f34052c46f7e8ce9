/** A word of the domain (`sharedUtility`) as the API writes it (`SHARED_UTILITY`). */
export type ApiWord<Word extends string> = Word extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? '' : '_'}${Uppercase<Letter>}${ApiWord<Rest>}`
  : '';

export function apiWord<Word extends string>(word: Word): ApiWord<Word> {
  return word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as ApiWord<Word>;
}
