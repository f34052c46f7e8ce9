import type { LocalText } from '../text.ts';

/** One symbiosis: a park or region with its own secretariat. An installation holds many. */
export interface Network {
  readonly id: string;
  /** Short stable name used in addresses, such as `kalundborg`. */
  readonly slug: string;
  readonly name: string;
  readonly description: LocalText;
  /** Calendar year of the first exchange; null where unknown. */
  readonly startYear: number | null;
  /** Counts up with every change of anything in the network: the same number, the same snapshot. */
  readonly revision: number;
}
