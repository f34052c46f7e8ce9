/** What the notice of new strong matches says. */
export const newMatchesEn = {
  title_one: 'New strong match',
  title_other: 'New strong matches',
  unnamed: 'a company that stays unnamed',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  close: 'Close the notice of new matches',
} as const;
