interface Month {
  readonly supply: number;
  readonly demand: number;
  readonly covered: number;
}

/** The months of an overlay as heights, 0 … 1; all zero where nothing comes and nothing is asked. */
export function overlayBars(months: readonly Month[]): readonly Month[] {
  const most = Math.max(0, ...months.flatMap(({ supply, demand }) => [supply, demand]));
  const share = (amount: number) => (most > 0 ? amount / most : 0);
  return months.map(({ supply, demand, covered }) => ({
    supply: share(supply),
    demand: share(demand),
    covered: share(covered),
  }));
}

/** What storage could do: nothing is demanded, none is needed, so much is, or the year's supply is too small for any. */
export function storageAnswer({
  coverageWithStorage,
  storageForFullCoverage,
}: {
  readonly coverageWithStorage: number | null;
  readonly storageForFullCoverage: number | null;
}): 'nothingAsked' | 'none' | 'needed' | 'tooLittle' {
  if (coverageWithStorage === null) return 'nothingAsked';
  if (storageForFullCoverage === null) return 'tooLittle';
  return storageForFullCoverage === 0 ? 'none' : 'needed';
}
