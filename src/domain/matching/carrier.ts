import { preparedKnowledge } from '../knowledge/resolve-names.ts';
import type { Party } from './party.ts';

/** In what way a resource travels, which says how far it makes sense to take it. */
export type Carrier = 'steam' | 'heat' | 'gas' | 'electricity' | 'water' | 'sharedUtility' | 'goods';

/** Keys of the resource catalogue that are heat (or cold) in a fluid; the fuels of the same kind are goods or gas. */
const HEAT_KEYS: ReadonlySet<string> = new Set([
  'condensate',
  'district-heat',
  'surplus-heat',
  'wastewater-heat',
  'warm-cooling-water',
  'data-centre-heat',
  'hot-water',
  'flue-gas-heat',
  'cooling',
]);

/** What people added themselves: heat where they say how warm it is, or where only energy is counted. */
function ownEnergyCarrier({ resource: { measuredIn }, properties }: Party): Carrier {
  const onlyEnergy = measuredIn.length > 0 && measuredIn.every((way) => way === 'energyFlow' || way === 'energy');
  return onlyEnergy || properties.some(({ name }) => name === 'temperature') ? 'heat' : 'goods';
}

function energyCarrier(party: Party): Carrier {
  const { key, measuredIn } = party.resource;
  if (key === null) return ownEnergyCarrier(party);
  if (key === 'steam' || key === 'electricity') return key;
  if (HEAT_KEYS.has(key)) return 'heat';
  return measuredIn.includes('gasFlow') ? 'gas' : 'goods';
}

export function carrierOf(party: Party): Carrier {
  switch (party.resource.kind) {
    case 'energy':
      return energyCarrier(party);
    case 'water':
    case 'sharedUtility':
      return party.resource.kind;
    case 'material':
    case null:
      return 'goods';
  }
}

/** Whether the worth of a resource lies in how warm (or cold) it is. */
export function isHeat(party: Party): boolean {
  const carrier = carrierOf(party);
  return carrier === 'heat' || carrier === 'steam';
}

/** Whether it is asked for because it is cold: too warm is then no use to anybody. Cooling water that is warm by now is asked for as heat. */
export function isForCooling({ resource: { key } }: Party): boolean {
  if (key === null) return false;
  const { materialKinship } = preparedKnowledge();
  const isAny = (...families: readonly string[]) => families.some((family) => materialKinship.isKindOf(key, family));
  return isAny('cold', 'cooling-medium') && !isAny('heat', 'warm-water');
}
