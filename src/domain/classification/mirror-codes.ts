import { wasteCode, WASTE_CODES, WASTE_LEVEL } from './code-lists.ts';
import type { ClassificationCode } from './classification-code.ts';

/**
 * The European List of Waste has pairs of entries for one waste, of which the hazardous one is meant where the waste has
 * hazardous properties (“mirror entries”, Commission Notice 2018/C 124/01, annex 1): the entry that is not hazardous names the
 * others in its title, “… other than those mentioned in 17 05 03”. Entries without such a pair are hazardous, or not, whatever
 * the analysis says.
 */
const REFERENCE = /(?:other than|mentioned in)\D*(?<codes>\d\d \d\d \d\d.*)$/;

/** The codes that a title names, ranges (`16 02 09 to 16 02 12`) spelt out. */
function codesNamed(title: string): readonly string[] {
  const named = REFERENCE.exec(title)?.groups?.codes ?? '';
  const ranges = [...named.matchAll(/(\d\d \d\d) (\d\d)(?: (?:to|-) (\d\d \d\d) (\d\d))?/g)];
  return ranges.flatMap(([, group = '', first = '', lastGroup, last]) => {
    if (last === undefined || lastGroup !== group) return [group.replace(' ', '') + first];
    const count = Number(last) - Number(first) + 1;
    return Array.from(
      { length: count },
      (_, index) => group.replace(' ', '') + String(Number(first) + index).padStart(2, '0'),
    );
  });
}

const HAZARDOUS_MIRRORS: ReadonlyMap<string, readonly ClassificationCode[]> = new Map(
  WASTE_CODES.filter(({ level, hazardous }) => level === WASTE_LEVEL && hazardous === false).map((entry) => [
    entry.code,
    codesNamed(entry.title.en).flatMap((code) => {
      const named = wasteCode(code);
      return named?.hazardous === true ? named : [];
    }),
  ]),
);

const HARMLESS_MIRRORS: ReadonlyMap<string, readonly ClassificationCode[]> = new Map(
  WASTE_CODES.filter(({ hazardous }) => hazardous === true).map((entry) => [
    entry.code,
    WASTE_CODES.filter(({ code }) => HAZARDOUS_MIRRORS.get(code)?.includes(entry)),
  ]),
);

/**
 * The entries for the same waste with the other mark, in the order of the list: hazardous ones of an entry that is not
 * hazardous, and the other way round. Empty for an absolute entry, and for what is no code of a waste.
 */
export function mirrorCodes(code: string): readonly ClassificationCode[] {
  return HAZARDOUS_MIRRORS.get(code) ?? HARMLESS_MIRRORS.get(code) ?? [];
}
