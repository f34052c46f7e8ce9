/** The longest row of matches that still can be read side by side. */
export const MOST_COMPARED = 4;

const BETWEEN = '>';
/** Ids of sides that are not saved yet. */
const DRAFT = 'draft';

/** The id of a match in the API, by the ids of its sides. */
export function matchIdOf(supplyId: string, demandId: string): string {
  return `${supplyId}${BETWEEN}${demandId}`;
}

/** The ids of the sides of a match, by its id in the API; null where one of them is a draft, or it is no such id. */
export function sidesOfMatch(id: string): { readonly supplyId: string; readonly demandId: string } | null {
  const [supplyId = '', demandId = '', ...more] = id.split(BETWEEN);
  if (more.length > 0 || [supplyId, demandId].some((side) => side === '' || side === DRAFT)) return null;
  return { supplyId, demandId };
}

/** Where the page of a match is; null for one with a draft, which has none until it is saved. */
export function pathOfMatch(id: string): string | null {
  const sides = sidesOfMatch(id);
  return sides && `/match/${encodeURIComponent(sides.supplyId)}/${encodeURIComponent(sides.demandId)}`;
}

/** Where these matches stand side by side. */
export function pathOfComparison(ids: readonly string[]): string {
  return `/match/compare?${new URLSearchParams(ids.map((id) => ['pair', id])).toString()}`;
}

/** The matches that the address of a comparison names: each once, no more than fit. */
export function comparedIn(address: URLSearchParams): readonly string[] {
  return [...new Set(address.getAll('pair'))].filter((id) => sidesOfMatch(id) !== null).slice(0, MOST_COMPARED);
}
