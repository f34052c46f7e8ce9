import { wasteCode } from '../classification/code-lists.ts';
import { mirrorCodes } from '../classification/mirror-codes.ts';
import { readDate } from './date-field.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import type { ByProductTestInput, ConditionFindingInput, PermitInput } from './stream-input.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';
import type { ByProductTest, ConditionFinding, Permit, WasteStatus } from './waste-status.ts';

/** More than any plant holds for one stream. */
const MOST_PERMITS = 20;

const NAME = { limit: TEXT_LIMITS.name, required: false };
const LONG = { limit: TEXT_LIMITS.long, required: false };

function readFinding(input: ConditionFindingInput | null | undefined, path: Path, report: Report): ConditionFinding {
  return { met: input?.met ?? null, evidence: readText(input?.evidence, [...path, 'evidence'], LONG, report) };
}

/** What is known of the four conditions; null where nothing is said of any. */
export function readByProductTest(
  input: ByProductTestInput | null | undefined,
  path: Path,
  report: Report,
): ByProductTest | null {
  if (!input) return null;
  const test: ByProductTest = {
    furtherUseCertain: readFinding(input.furtherUseCertain, [...path, 'furtherUseCertain'], report),
    usableDirectly: readFinding(input.usableDirectly, [...path, 'usableDirectly'], report),
    producedAsIntegralPart: readFinding(input.producedAsIntegralPart, [...path, 'producedAsIntegralPart'], report),
    lawfulUse: readFinding(input.lawfulUse, [...path, 'lawfulUse'], report),
  };
  return Object.values(test).some(({ met, evidence }) => met !== null || evidence !== null) ? test : null;
}

/** The permits in the order given; `PERMITS_TOO_MANY`, and what `readText` and `readDate` report. */
export function readPermits(
  inputs: readonly PermitInput[] | null | undefined,
  path: Path,
  report: Report,
): readonly Permit[] {
  if (!inputs) return [];
  if (inputs.length > MOST_PERMITS) {
    report(
      invalid(
        'PERMITS_TOO_MANY',
        path,
        {
          en: `${inputs.length} permits are more than the ${MOST_PERMITS} there is room for.`,
          da: `${inputs.length} tilladelser er flere end de ${MOST_PERMITS}, der er plads til.`,
        },
        { limit: MOST_PERMITS },
      ),
    );
    return [];
  }
  return inputs.flatMap((input, at) => {
    const own = [...path, at];
    const name = readText(input.name, [...own, 'name'], { ...NAME, required: true }, report);
    const permit = {
      authority: readText(input.authority, [...own, 'authority'], NAME, report),
      reference: readText(input.reference, [...own, 'reference'], NAME, report),
      validTo: readDate(input.validTo, [...own, 'validTo'], report),
    };
    return name === null ? [] : { name, ...permit };
  });
}

/**
 * Whether it is hazardous, as said; null where nothing is said, or it contradicts the entry of the list that the waste is under:
 * `HAZARD_CONTRADICTS_CODE` (facts: `code`, `hazardous`, and in `offered` the codes of the entries for the same waste with the other
 * mark). What is no waste (by-product, product) is under no entry.
 */
export function readHazard(
  said: boolean | null | undefined,
  status: WasteStatus | null,
  code: string | null,
  path: Path,
  report: Report,
): boolean | null {
  const entry = code === null ? null : wasteCode(code);
  const isWaste = status === null || status === 'waste';
  if (said === null || said === undefined) return null;
  const mark = isWaste ? (entry?.hazardous ?? null) : null;
  if (entry === null || mark === null || mark === said) return said;
  const offered = mirrorCodes(entry.code).map(({ displayCode }) => displayCode);
  const { displayCode } = entry;
  const instead =
    offered.length > 0
      ? {
          en: `If it is ${said ? '' : 'not '}hazardous, its code is ${offered.join(' or ')}.`,
          da: `Hvis det ${said ? '' : 'ikke '}er farligt, er koden ${offered.join(' eller ')}.`,
        }
      : {
          en: 'That entry is so whatever an analysis says: correct the mark, or choose the code that fits the waste.',
          da: 'Det gælder for koden uanset analyser: ret mærkningen, eller vælg den kode, der passer til affaldet.',
        };
  report(
    invalid(
      'HAZARD_CONTRADICTS_CODE',
      path,
      {
        en: `Waste under ${displayCode} is ${mark ? '' : 'not '}hazardous in the European List of Waste. ${instead.en}`,
        da: `Affald under ${displayCode} er ${mark ? '' : 'ikke '}farligt efter EU’s affaldsliste. ${instead.da}`,
      },
      { code: entry.code, hazardous: mark, offered },
    ),
  );
  return null;
}
