import type { Treatment } from '../knowledge/treatment.ts';

/** Energy that a treatment uses, MWh per tonne, cubic metre or megawatt hour treated. */
export interface TreatmentEnergy {
  readonly from: number;
  readonly to: number;
  readonly carrier: 'electricity' | 'heat';
}

const PER_KWH = 0.001;
const WORDS = /^([\d.]+)(?:–([\d.]+))? (kWh|MWh)(?: (electricity|heat))?.* per (tonne|m3|MWh)(?! of| wet)/;

/** What stands in the catalogue as `5–20 kWh electricity per tonne`; null where it is said otherwise. Unnamed energy is electricity. */
export function energyOf({ energy }: Pick<Treatment, 'energy'>): TreatmentEnergy | null {
  const found = WORDS.exec(energy);
  if (!found) return null;
  const [, from = '', to = from, unit, carrier = 'electricity'] = found;
  const factor = unit === 'kWh' ? PER_KWH : 1;
  return {
    from: Number(from) * factor,
    to: Number(to || from) * factor,
    carrier: carrier === 'heat' ? 'heat' : 'electricity',
  };
}
