import type { newMatchesEn } from './new-matches.en.ts';
import type { Translation } from './translation.ts';

export const newMatchesDa: Translation<typeof newMatchesEn> = {
  title_one: 'Nyt stærkt match',
  title_other: 'Nye stærke match',
  unnamed: 'en virksomhed uden navn',
  more_one: 'og {{count}} mere',
  more_other: 'og {{count}} flere',
  close: 'Luk beskeden om nye match',
};
