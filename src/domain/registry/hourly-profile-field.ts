import { figure } from '../quantity/figures.ts';
import { HOURS_OF_YEAR } from '../quantity/profile/hourly-series.ts';
import { summariseSeries } from '../quantity/profile/summarise-series.ts';
import { parseUnit } from '../quantity/parse-unit.ts';
import type { Dimension } from '../quantity/unit.ts';
import { unitByCode } from '../quantity/units.ts';
import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import type { HourlyProfile } from './hourly-profile.ts';
import { ONCE } from './pattern-field.ts';
import { readProvenance } from './provenance-field.ts';
import type { HourlyProfileInput } from './stream-input.ts';
import { readUnit } from './unit-field.ts';
import type { Measured } from './unit-field.ts';

/** A power held for an hour, in the energy that comes in it. */
const HOUR_OF_POWER: Readonly<Record<string, string>> = { W: 'Wh', kW: 'kWh', MW: 'MWh', GW: 'GWh' };

/** As many hours are named in one problem; all of them are in its facts. */
const NAMED = 5;

/** An amount by the hour, as that amount for each hour: `t/h` is `t`, `kW` is `kWh`. Others as they are. */
function hourUnit(written: string): string {
  const unit = parseUnit(written);
  if (unit?.period !== 'hour') return written;
  const once = HOUR_OF_POWER[unit.code] ?? unit.code.replace(/\/h$/, '');
  return unitByCode(once) === null ? written : once;
}

/** Says at which hours something is wrong; true where nothing is. */
function areRight(
  values: readonly number[],
  isRight: (value: number) => boolean,
  code: string,
  words: { readonly en: string; readonly da: string },
  path: Path,
  report: Report,
): boolean {
  const wrong = values.flatMap((value, hour) => (isRight(value) ? [] : [hour]));
  const [first] = wrong;
  if (first === undefined) return true;
  const more = wrong.length - NAMED;
  const named = wrong.slice(0, NAMED).map((hour) => hour + 1);
  report(
    invalid(
      code,
      [...path, first],
      {
        en: `${words.en} (hour ${named.join(', ')}${more > 0 ? ` and ${figure(more).en} more` : ''}).`,
        da: `${words.da} (time ${named.join(', ')}${more > 0 ? ` og ${figure(more).da} til` : ''}).`,
      },
      { hours: wrong.map(String) },
    ),
  );
  return false;
}

/**
 * An hourly profile with its summary. The unit is what comes in one hour (`t`, `m3`, `MWh`), or a rate by the hour or power
 * (`t/h`, `kW`), which says the same. Problems: `HOURS_WRONG_COUNT` (8,760 values), `HOUR_NOT_A_NUMBER`, `HOUR_NEGATIVE` (facts:
 * `hours`, counted from 0), and what `readUnit` reports.
 */
export function readHourlyProfile(
  input: HourlyProfileInput,
  { name, dimensions }: Measured,
  path: Path = ['profile'],
): Result<HourlyProfile> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const { values } = input;
  const once = [...new Set(dimensions.map((dimension): Dimension => ONCE[dimension] ?? dimension))];
  const unit = readUnit(hourUnit(input.unit), [...path, 'unit'], { name, dimensions: once }, report);
  const provenance = readProvenance(input, path, report);
  if (values.length !== HOURS_OF_YEAR) {
    const [wanted, given] = [figure(HOURS_OF_YEAR), figure(values.length)];
    report(
      invalid(
        'HOURS_WRONG_COUNT',
        [...path, 'values'],
        {
          en: `A year has ${wanted.en} hours; these are ${given.en} values. In a leap year leave 29 February out.`,
          da: `Et år har ${wanted.da} timer; her er ${given.da} værdier. Udelad 29. februar i et skudår.`,
        },
        { wanted: HOURS_OF_YEAR, given: values.length },
      ),
    );
  }
  const numbers = { en: 'Every hour must have a number', da: 'Hver time skal have et tal' };
  const positive = { en: 'An hour cannot have less than nothing', da: 'En time kan ikke have mindre end nul' };
  const at = [...path, 'values'];
  if (areRight(values, Number.isFinite, 'HOUR_NOT_A_NUMBER', numbers, at, report)) {
    areRight(values, (value) => value >= 0, 'HOUR_NEGATIVE', positive, at, report);
  }
  if (unit === null || problems.length > 0) return failure(problems);
  return success({
    values,
    summary: { unit: unit.code, ...summariseSeries(Float64Array.from(values)), provenance },
  });
}
