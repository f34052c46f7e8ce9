import type { Provenance } from '../../domain/registry/provenance.ts';
import type { QualityProperty } from '../../domain/registry/stream.ts';

/** A figure that a named document states. */
export function published(source: string, year: number | null): Provenance {
  return { basis: 'published', source, year };
}

/** A figure of our own, in the order of magnitude; `how` says from what. `year` is the year it speaks of. */
export function estimated(how: string, year = 2026): Provenance {
  return { basis: 'estimated', source: `Estimate by the Symbiosis Exchange project: ${how}`, year };
}

/** Temperature range, °C. */
export function temperature(minimum: number | null, maximum: number | null, provenance: Provenance): QualityProperty {
  return { name: 'temperature', minimum, typical: null, maximum, unit: 'degC', method: null, date: null, provenance };
}

/** Pressure range above the atmosphere, bar. */
export function pressure(minimum: number | null, maximum: number | null, provenance: Provenance): QualityProperty {
  return { name: 'pressure', minimum, typical: null, maximum, unit: 'bar(g)', method: null, date: null, provenance };
}

/** Names the exchanges of the network that a stream was derived from. */
export function derivedFrom(...references: readonly string[]): string {
  return `Derived from ${references.join(', ')}`;
}
