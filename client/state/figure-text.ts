import { figure, quantity, share } from '../../src/domain/quantity/figures.ts';
import type { LocalText } from '../../src/domain/text.ts';

/** Significant figures of a distance: the way is reckoned by a detour factor, and sentences round it so, too. */
const OF_DISTANCE = 2;

/** A figure of a reason as the sentence beside it says it: never more exactly. */
export function figureText(value: number, unit: string | null): LocalText {
  if (unit === null) return figure(value);
  if (unit === '%') return share(value / 100);
  return quantity(unit === 'km' ? Number(value.toPrecision(OF_DISTANCE)) : value, unit);
}
