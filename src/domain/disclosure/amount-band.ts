import { figure, quantity } from '../quantity/figures.ts';
import type { LocalText } from '../text.ts';

/** A rough amount: at least `from`, below `to`, in the canonical unit of its dimension. */
export interface AmountBand {
  readonly from: number;
  readonly to: number;
  /** Code of a canonical unit: `t/y`, `MWh/y` … */
  readonly unit: string;
}

/** What is below the first step is all one band, zero with it: that somebody has nothing is an exact figure too. */
const FIRST_STEP = 1;

/** The steps of a fixed series, 1, 3, 10, 30 …: the same for everyone, so that no second question narrows a band. */
function* steps(): Generator<number> {
  // Powers written out as decimals are exact where multiplying again and again would drift.
  for (let power = 0; ; power += 1) {
    yield Number(`${FIRST_STEP}e${power}`);
    yield Number(`3e${power}`);
  }
}

/**
 * The band of a finite, not negative amount in a canonical unit.
 *
 * @throws Error for any other number: amounts are checked where they are registered.
 */
export function amountBand(canonicalValue: number, canonicalUnit: string): AmountBand {
  if (!(canonicalValue >= 0 && Number.isFinite(canonicalValue))) {
    throw new Error(`${canonicalValue} ${canonicalUnit} is no amount.`);
  }
  let from = 0;
  for (const to of steps()) {
    if (canonicalValue < to) return { from, to, unit: canonicalUnit };
    from = to;
  }
  throw new Error(`${canonicalValue} ${canonicalUnit} lies in no band.`);
}

/** The one amount that stands for all amounts of a band wherever one figure is needed: the geometric mean of its ends. */
export function amountOfBand({ from, to }: AmountBand): number {
  return from === 0 ? to / 2 : Math.sqrt(from * to);
}

/** `3,000–10,000 t/year`, `3.000–10.000 t/år`; `less than 1 t/year`; null is an amount that is not stated. */
export function amountBandText(band: AmountBand | null): LocalText {
  if (band === null) return { en: 'amount not stated', da: 'mængde ikke oplyst' };
  const to = quantity(band.to, band.unit);
  if (band.from === 0) return { en: `less than ${to.en}`, da: `mindre end ${to.da}` };
  const from = figure(band.from);
  return { en: `${from.en}–${to.en}`, da: `${from.da}–${to.da}` };
}
