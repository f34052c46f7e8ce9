/** Ends of a range of money or emissions: `from` is never above `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a bar stands in its column, per cent of the width. */
interface PlacedBar {
  readonly left: number;
  readonly width: number;
}

/** What all bars of a column are drawn on. */
export interface BarScale {
  /** Where nothing is gained or lost, per cent of the width. */
  readonly zero: number;
  readonly place: (span: Span) => PlacedBar;
}

/** So wide is a bar at least, per cent: a figure without range must be seen too. */
const LEAST_WIDTH = 1.5;

/** One scale for these ranges, from the least to the most of them, nought among them. */
export function barScale(spans: readonly (Span | null)[]): BarScale {
  const known = spans.filter((span) => span !== null);
  const least = Math.min(0, ...known.map(({ from }) => from));
  const most = Math.max(0, ...known.map(({ to }) => to));
  const length = most - least || 1;
  const at = (value: number) => ((value - least) / length) * 100;
  return {
    zero: at(0),
    place: ({ from, to }) => {
      const width = Math.max(at(to) - at(from), LEAST_WIDTH);
      return { left: Math.min(at(from), 100 - width), width };
    },
  };
}

/** A figure to two digits, as rough as ranges of money are: 123456 → 120000. */
export function roughly(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}

/** Whether a range says more than its middle. */
export function isSingle({ from, to }: Span): boolean {
  return roughly(from) === roughly(to);
}
