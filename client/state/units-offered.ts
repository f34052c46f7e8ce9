import type { Language } from '../../src/domain/text.ts';
import { nearestUnits, parseUnit } from '../../src/domain/quantity/parse-unit.ts';
import type { Dimension, Unit } from '../../src/domain/quantity/unit.ts';
import { unitByCode, unitsOf } from '../../src/domain/quantity/units.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';

/** Units offered where the resource is not known yet: one of each sort a plant is likely to have at hand. */
const USUAL_UNITS: Readonly<Record<ResourceKind | 'any', readonly string[]>> = {
  material: ['t/y', 't/month', 't/d', 't/h', 'kg/h', 'm3/y', 'm3/h', 'Nm3/h', 't'],
  water: ['m3/y', 'm3/d', 'm3/h', 'l/s', 'million m3/y'],
  energy: ['MWh/y', 'GWh/y', 'MW', 'kW', 'GJ/y', 'TJ/y', 't/h', 'Nm3/h'],
  sharedUtility: ['m3/y', 'MWh/y', 't/y', 'Nm3/h'],
  any: ['t/y', 'm3/y', 'MWh/y', 't/h', 'm3/h', 'MW', 'Nm3/h'],
};

/** The unit a person means, by its code or as plants write it; null where that is not known. */
export function unitTyped(typed: string): Unit | null {
  return typed.trim() === '' ? null : (unitByCode(typed.trim()) ?? parseUnit(typed));
}

/** The unit as readers of the language write it; what is no unit as it was typed. */
export function unitShown(typed: string, language: Language): string {
  return unitByCode(typed)?.label[language] ?? typed;
}

function known(codes: readonly string[]): readonly Unit[] {
  return codes.flatMap((code) => unitByCode(code) ?? []);
}

/**
 * Units to choose from. Nothing typed: those that suit the resource (`suited`, else the usual ones of its kind). Something
 * typed: what it means first, then what is spelt nearly so, the suited ones of them before the others.
 */
export function unitsOffered(typed: string, suited: readonly string[], kind: ResourceKind | null): readonly Unit[] {
  const first = known(suited.length ? suited : USUAL_UNITS[kind ?? 'any']);
  if (typed.trim() === '') return first;
  const meant = unitTyped(typed);
  const near = nearestUnits(typed, 8);
  const suitedFirst = [...near.filter((unit) => first.includes(unit)), ...near.filter((unit) => !first.includes(unit))];
  return [...(meant ? [meant] : []), ...suitedFirst.filter((unit) => unit !== meant)].slice(0, 8);
}

/** Units a quality property is given in, the usual one first. */
export function unitsOfMeasures(
  measures: readonly { readonly dimension: Dimension; readonly usualUnit: string }[],
): readonly Unit[] {
  const usual = known(measures.map(({ usualUnit }) => usualUnit));
  return [...usual, ...measures.flatMap(({ dimension }) => unitsOf(dimension)).filter((unit) => !usual.includes(unit))];
}
