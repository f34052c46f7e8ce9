import { readDate } from './date-field.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import type { ByProductTestInput, ConditionFindingInput, PermitInput } from './stream-input.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';
import type { ByProductTest, ConditionFinding, Permit } from './waste-status.ts';

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
