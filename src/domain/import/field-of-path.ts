import type { Problem } from '../problem.ts';
import type { StreamInput } from '../registry/stream-input.ts';
import { columnByKey, propertyKey, PROPERTY_PARTS } from './columns.ts';

/** Where a problem's path in `StreamInput` shows in a sheet: the field of the column it is about, as far as the sheet has it. */
export function fieldOfPath(path: Problem['path'], input: StreamInput, has: (field: string) => boolean): string | null {
  const [part, inner, last] = path;
  const wanted = fieldsOf(String(part), inner, last, input);
  return wanted.find(has) ?? wanted[0] ?? null;
}

/** The fields that could be meant, the nearest first. */
function fieldsOf(
  part: string,
  inner: string | number | undefined,
  last: string | number | undefined,
  input: StreamInput,
): readonly string[] {
  const deepest = String(last ?? inner ?? '');
  switch (part) {
    case 'facility':
      if (deepest === 'kind') return ['facilityKind', 'facility'];
      if (deepest.startsWith('organisation')) return ['organisation', 'facility'];
      return columnByKey(deepest) === null ? ['facility'] : [deepest, 'facility'];
    case 'resource':
      if (deepest === 'kind') return ['resourceKind', 'resource'];
      return deepest === 'wasteCode' ? ['wasteCode', 'resource'] : ['resource', 'wasteCode'];
    case 'amount':
      return deepest === 'value' ? ['amount'] : [deepest, 'amount', 'month1'];
    case 'presentCost':
      if (deepest === 'unit') return ['presentCostUnit', 'presentCost'];
      return deepest === 'year' ? ['presentCostYear', 'presentCost'] : ['presentCost'];
    case 'pattern':
      if (inner === 'monthlyShares') return ['month1'];
      if (inner === 'weekdayShares') return ['weekday1'];
      return [String(inner)];
    case 'properties':
      return typeof inner === 'number' ? propertyFields(input.properties?.[inner]?.name ?? '', deepest) : [];
    case 'byProductTest':
      return [`${String(inner)}${deepest === 'evidence' ? 'Evidence' : 'Met'}`];
    default:
      return columnByKey(part) === null ? [] : [part];
  }
}

function propertyFields(name: string, deepest: string): readonly string[] {
  const own = PROPERTY_PARTS.filter((part) => part === deepest);
  return [...own, 'typical' as const, 'minimum' as const, 'maximum' as const].map((part) => propertyKey(name, part));
}
