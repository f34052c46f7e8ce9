import type { LocalText } from '../text.ts';

/** How far a treatment is from daily use in industry. */
type Maturity = 'established' | 'commercial' | 'demonstrated';

/**
 * One treatment as it is written: key, names, what it changes in quality and amount (English, Danish), cost range in EUR per unit
 * treated, the unit, energy it needs per unit (in words), maturity, source.
 */
export type TreatmentRow = readonly [
  key: string,
  en: string,
  da: string,
  changesEn: string,
  changesDa: string,
  costFrom: number,
  costTo: number,
  perUnit: string,
  energy: string,
  maturity: Maturity,
  source: string,
];

/** A step that makes a supply fit for a use. */
export interface Treatment {
  readonly key: string;
  readonly name: LocalText;
  readonly changes: LocalText;
  /** EUR per `unit` treated, orders of magnitude; includes capital. */
  readonly cost: { readonly from: number; readonly to: number; readonly unit: string };
  readonly energy: string;
  readonly maturity: Maturity;
  readonly source: string;
}

export function treatmentOf(row: TreatmentRow): Treatment {
  const [key, en, da, changesEn, changesDa, from, to, unit, energy, maturity, source] = row;
  return {
    key,
    name: { en, da },
    changes: { en: changesEn, da: changesDa },
    cost: { from, to, unit },
    energy,
    maturity,
    source,
  };
}
