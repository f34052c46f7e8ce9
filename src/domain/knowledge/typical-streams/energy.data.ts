import { PRACTICE } from '../use-entry.ts';
import type { TypicalStreamRow } from '../use-entry.ts';

/** What power and heat plants typically give and take. */
export const ENERGY_STREAMS: readonly TypicalStreamRow[] = [
  ['coal-power-plant', 'gives', 'coal-fly-ash:1 coal-bottom-ash:1 fgd-gypsum:0.8 steam:0.6 surplus-heat:0.9 warm-cooling-water:0.9 flue-gas:1', PRACTICE],
  ['coal-power-plant', 'takes', 'coal:1 limestone:0.8 deionised-water:1 cooling-water:0.9 biomass-fuel:0.4', PRACTICE],
];
