import { nearestUnits, parseUnit } from '../quantity/parse-unit.ts';
import type { Dimension, Unit } from '../quantity/unit.ts';
import { canonicalUnitOf, unitByCode } from '../quantity/units.ts';
import type { LocalText } from '../text.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import { shortened } from './text-field.ts';

/** The units people at plants use most, for saying what would be right. */
const EVERYDAY: Partial<Record<Dimension, readonly string[]>> = {
  massFlow: ['t/y', 't/d', 'kg/h'],
  volumeFlow: ['m3/y', 'm3/h'],
  gasFlow: ['Nm3/y', 'Nm3/h'],
  energyFlow: ['MWh/y', 'GJ/y', 'MW'],
  pressure: ['bar(g)', 'bar(a)'],
};

const MOST_OFFERED = 5;

/** No unit is written longer; more is not worth looking up. */
export const LONGEST_UNIT = 40;

function everydayUnits(dimensions: readonly Dimension[]): readonly Unit[] {
  return dimensions
    .flatMap(
      (dimension) => EVERYDAY[dimension]?.flatMap((code) => unitByCode(code) ?? []) ?? [canonicalUnitOf(dimension)],
    )
    .slice(0, MOST_OFFERED);
}

function listed(units: readonly Unit[]): LocalText {
  return { en: units.map(({ label }) => label.en).join(', '), da: units.map(({ label }) => label.da).join(', ') };
}

/** What is measured, at the head of a sentence: `Heat`, `Varme`. */
export interface Measured {
  readonly name: LocalText;
  readonly dimensions: readonly Dimension[];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * The unit that a person wrote; null where it is not known (`UNIT_UNKNOWN`) or measures something else than what is asked
 * (`UNIT_MISMATCH`: tonnes of heat). Facts: `given`, and in `offered` the codes of units that would do.
 */
export function readUnit(text: string, path: Path, { name, dimensions }: Measured, report: Report): Unit | null {
  const unit = text.length > LONGEST_UNIT ? null : parseUnit(text);
  const given = shortened(text);
  if (!unit) {
    const near = nearestUnits(text.slice(0, LONGEST_UNIT), 20).filter(({ dimension }) =>
      dimensions.includes(dimension),
    );
    const offered = near.length > 0 ? near.slice(0, MOST_OFFERED) : everydayUnits(dimensions);
    const words = listed(offered);
    const message =
      given === ''
        ? { en: `A unit is missing: for instance ${words.en}.`, da: `Der mangler en enhed: for eksempel ${words.da}.` }
        : {
            en: `“${given}” is not a unit that is known here. Did you mean ${words.en}?`,
            da: `Enheden »${given}« kendes ikke. Mente du ${words.da}?`,
          };
    report(invalid('UNIT_UNKNOWN', path, message, { given, offered: offered.map(({ code }) => code) }));
    return null;
  }
  if (dimensions.includes(unit.dimension)) return unit;
  const offered = everydayUnits(dimensions);
  const words = listed(offered);
  report(
    invalid(
      'UNIT_MISMATCH',
      path,
      {
        en: `${capitalised(name.en)} is measured in ${words.en}, not in ${unit.label.en}.`,
        da: `${capitalised(name.da)} måles i ${words.da}, ikke i ${unit.label.da}.`,
      },
      { given: unit.code, offered: offered.map(({ code }) => code) },
    ),
  );
  return null;
}
