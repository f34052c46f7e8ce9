import type { Problem } from '../../src/domain/problem.ts';
import { DIMENSIONS } from '../../src/domain/quantity/unit.ts';
import type { Dimension } from '../../src/domain/quantity/unit.ts';
import { readDate } from '../../src/domain/registry/date-field.ts';
import { readText } from '../../src/domain/registry/text-field.ts';
import { readUnit } from '../../src/domain/registry/unit-field.ts';
import { readYear } from '../../src/domain/registry/year-field.ts';
import type { Language, LocalText } from '../../src/domain/text.ts';
import type { FormProblem, FormProblemKey } from './form-problem.ts';
import type { FieldId, StreamForm } from './stream-form.ts';
import { readDegrees } from './typed-position.ts';
import { readNumber } from './typed-number.ts';
import { unitTyped } from './units-offered.ts';

/** What an amount of anything may be measured in. */
const FLOWS: readonly Dimension[] = ['massFlow', 'volumeFlow', 'gasFlow', 'energyFlow'];
const NO_NAME: LocalText = { en: '', da: '' };

/** Reads fields one after the other and takes note of all that cannot be read. */
export class FormReader {
  readonly problems: FormProblem[] = [];
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  number(typed: string, field: FieldId): number | null {
    const reading = readNumber(typed, this.language);
    if (reading.type === 'unreadable') this.problems.push({ field, key: 'numberUnreadable', given: typed.trim() });
    return reading.type === 'number' ? reading.value : null;
  }

  degrees(typed: string, field: FieldId): number | null {
    const reading = readDegrees(typed);
    if (reading.type === 'unreadable') this.problems.push({ field, key: 'degreesUnreadable', given: typed.trim() });
    return reading.type === 'degrees' ? reading.value : null;
  }

  year(typed: string, field: FieldId): number | null {
    const text = typed.trim();
    if (text === '') return null;
    if (!/^\d+$/.test(text)) {
      this.problems.push({ field, key: 'yearUnreadable', given: text });
      return null;
    }
    return readYear(Number(text), [], this.at(field));
  }

  /** A year, a month or a day in its one spelling. */
  date(typed: string, field: FieldId): string | null {
    return readDate(typed, [], this.at(field));
  }

  text(typed: string, limit: number, field: FieldId, required = false): string | null {
    return readText(typed, [], { limit, required }, this.at(field));
  }

  /** The code of the unit of an amount; null where there is none or it is not known. */
  unit(typed: string, form: StreamForm, field: FieldId, needed: boolean): string | null {
    if (typed.trim() === '') {
      if (needed) this.missing(field, 'unitMissing');
      return null;
    }
    const known = unitTyped(typed);
    if (known) return known.code;
    const dimensions = DIMENSIONS.filter(
      (dimension) => form.resource?.measuredIn.includes(dimension) ?? FLOWS.includes(dimension),
    );
    readUnit(typed, [], { name: form.resource?.name ?? NO_NAME, dimensions }, this.at(field));
    return null;
  }

  missing(field: FieldId, key: FormProblemKey, given = ''): void {
    this.problems.push({ field, key, given });
  }

  private at(field: FieldId): (problem: Problem) => void {
    return ({ message }) => {
      this.problems.push({ field, message });
    };
  }
}
