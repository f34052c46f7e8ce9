/** A word of the API (`SHARED_UTILITY`) as the domain writes it (`sharedUtility`). */
export type DomainWord<Word extends string> = Word extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<DomainWord<Rest>>}`
  : Lowercase<Word>;

export function domainWord<Word extends string>(word: Word): DomainWord<Word> {
  return word.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as DomainWord<Word>;
}
