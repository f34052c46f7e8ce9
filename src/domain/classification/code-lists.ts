import type { ClassificationCode, ClassificationSystem } from './classification-code.ts';
import { EWC_ROWS } from './ewc-codes.data.ts';
import type { EwcRow } from './ewc-codes.data.ts';
import { EWC_TITLES_DA } from './ewc-titles-da.data.ts';
import { NACE_ROWS } from './nace-codes.data.ts';
import type { NaceRow } from './nace-codes.data.ts';

/** Level of the six-digit codes: the only ones a waste is named by. */
export const WASTE_LEVEL = 3;

/** Level of the NACE classes, the finest. */
export const ACTIVITY_LEVEL = 4;

/** The whole European List of Waste in its order: chapters, sub-chapters and codes. */
export const WASTE_CODES: readonly ClassificationCode[] = EWC_ROWS.map(wasteOf);

/** The whole NACE Rev. 2 in its order: sections, divisions, groups and classes. */
export const ACTIVITY_CODES: readonly ClassificationCode[] = NACE_ROWS.map(activityOf);

const WASTE_BY_CODE: ReadonlyMap<string, ClassificationCode> = new Map(WASTE_CODES.map((it) => [it.code, it]));
const ACTIVITY_BY_SIGNS: ReadonlyMap<string, ClassificationCode> = new Map(
  ACTIVITY_CODES.map((it) => [signsOf(it.code), it]),
);

/** The entry of the European List of Waste with that code (`100105`, `10 01 05`, `1001`, `10`); null where there is none. */
export function wasteCode(code: string): ClassificationCode | null {
  return WASTE_BY_CODE.get(code.replace(/[\s.]/g, '')) ?? null;
}

/** The entry of NACE Rev. 2 with that code (`35.11`, `3511`, `35`, `D`); null where there is none. */
export function activityCode(code: string): ClassificationCode | null {
  return ACTIVITY_BY_SIGNS.get(signsOf(code)) ?? null;
}

/** The entry with that code in that list; null where there is none. */
export function classificationCode(system: ClassificationSystem, code: string): ClassificationCode | null {
  return system === 'EWC' ? wasteCode(code) : activityCode(code);
}

/** Whether the list marks that waste as hazardous (absolutely or as the hazardous one of a mirror pair). */
export function isHazardous(code: string): boolean {
  return wasteCode(code)?.hazardous === true;
}

/** The code without what only sets it off: `10 01 05` is `100105`, `35.11` is `3511`. */
export function signsOf(code: string): string {
  return code.replace(/[\s.*]/g, '').toUpperCase();
}

function wasteOf([code, hazardous, en]: EwcRow): ClassificationCode {
  const level = code.length / 2;
  const isWaste = level === WASTE_LEVEL;
  return {
    system: 'EWC',
    code,
    displayCode: code.replace(/(\d\d)(?=\d)/g, '$1 ') + (hazardous === 1 ? '*' : ''),
    level,
    title: { en, da: EWC_TITLES_DA[code] ?? en },
    hazardous: isWaste ? hazardous === 1 : null,
    parentCode: level === 1 ? null : code.slice(0, -2),
  };
}

function activityOf([code, parent, en, da]: NaceRow): ClassificationCode {
  return {
    system: 'NACE',
    code,
    displayCode: code,
    level: parent === '' ? 1 : signsOf(code).length,
    title: { en, da },
    hazardous: null,
    parentCode: parent === '' ? null : parent,
  };
}
