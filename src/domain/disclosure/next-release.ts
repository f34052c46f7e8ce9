import type { SolveLinearProgram } from '../linear-program.ts';
import { byKey } from './by-key.ts';
import type { Contribution } from './contribution.ts';
import { inOrder } from './contribution.ts';
import { isSafe, RELEASE_RULE, tallyOf } from './release-rule.ts';
import type { ReleaseRule } from './release-rule.ts';
import { byTable, nameOf, releaseOf } from './release-table.ts';
import type { Release, TableName } from './release-table.ts';
import { placeName } from './sector-table.ts';

/** What changed between each two companies from sector to sector, as amounts of its own. */
function changes(before: readonly Contribution[], after: readonly Contribution[]): readonly Contribution[] {
  const flowOf = ({ donorCompany, receiverCompany, donorSector, receiverSector, open }: Contribution): string =>
    JSON.stringify([donorCompany, receiverCompany, donorSector, receiverSector, open]);
  const sum = (flow: readonly Contribution[] | undefined): number =>
    (flow ?? []).reduce((total, { amount }) => total + amount, 0);
  const [old, present] = [byKey(before, flowOf), byKey(after, flowOf)];
  const flows = new Map([...before, ...after].map((one) => [flowOf(one), one]));
  return inOrder(
    [...flows].map(([key, one]) => ({ ...one, amount: Math.abs(sum(present.get(key)) - sum(old.get(key))) })),
  );
}

/**
 * Whether two releases of one table laid side by side tell nothing of a single company: every sum that both tell, and
 * what is left of every row, of every column and of the whole when the cells both tell are taken off, has changed not at
 * all or by changes that hide each other as contributions must.
 */
function isSafeStep(before: Release, after: Release, rule: ReleaseRule): boolean {
  const changed = changes(before.contributions, after.contributions);
  const later = new Set(after.cells.map(placeName));
  const toldTwice = before.cells.filter((cell) => later.has(placeName(cell)));
  const inner = new Set(
    toldTwice.filter((one) => one.donorSector !== null && one.receiverSector !== null).map(placeName),
  );
  return toldTwice.every(({ donorSector, receiverSector }) => {
    const within = changed.filter(
      (one) =>
        (donorSector === null || one.donorSector === donorSector) &&
        (receiverSector === null || one.receiverSector === receiverSector),
    );
    const rest = within.filter((one) => !inner.has(placeName(one)));
    return isSafe(tallyOf(within), rule) && isSafe(tallyOf(rest), rule);
  });
}

export interface ReleaseOptions {
  readonly rule?: ReleaseRule;
  /** What stands told of other years. */
  readonly otherYears?: readonly ToldTable[];
}

/** A table as readers have it. */
export type ToldTable = Pick<Release, 'resourceKind' | 'year' | 'unit' | 'cells'>;

/** The places told of the same table in the nearest other year, the earlier of two; null where there is none. */
function toldInNearestYear(
  { resourceKind, year, unit }: TableName,
  told: readonly ToldTable[],
): ReadonlySet<string> | null {
  const [nearest] = told
    .filter((one) => one.resourceKind === resourceKind && one.unit === unit && one.year !== year)
    .toSorted((one, other) => Math.abs(one.year - year) - Math.abs(other.year - year) || one.year - other.year);
  return nearest ? new Set(nearest.cells.map(placeName)) : null;
}

/**
 * The tables that may be told of these contributions: flows from sector to sector with their totals, one table for each
 * kind of resource, year and unit; after earlier releases, given in the order in which they were told.
 *
 * A cell is left out where too few companies are behind it, where one company could reckon another's part from it (see
 * `neededDoubt`), or where it would give away one of those. Cells where nothing flows are left out as well, so that what
 * is missing does not even tell that there is something; and no cell says how many companies are behind it. The same
 * contributions in any order give the same tables.
 *
 * Of a table that was told before, the latest release stands until the step to the new one is safe from every release
 * before: the difference of two releases is itself a sum, and one that has changed by one company tells that company's
 * figures. A table is renewed as a whole or not at all, since sums of which some are old and some new no longer add up,
 * and what they fail by would tell what was kept back. Nor may a cell be kept back to hide another once it has been told:
 * where the new table would need that, the earlier one stands as well. What stands keeps its own contributions, so that
 * small changes gather until they hide each other, and is the very value that was given.
 *
 * Of a flow that hardly changes from year to year one year may tell what another keeps back: where it can, a table keeps
 * back the same places as that of the nearest year told before. That is a preference and no proof: years are not held
 * against each other as the releases of one year are.
 *
 * @throws Error for an amount that is negative or not finite.
 */
export function nextReleases(
  previous: readonly Release[],
  contributions: readonly Contribution[],
  solve: SolveLinearProgram,
  { rule = RELEASE_RULE, otherYears = [] }: ReleaseOptions = {},
): readonly Release[] {
  const earlier = byKey(previous, nameOf);
  const present = byTable(contributions);
  const emptied = [...earlier.values()].flatMap(([release]) => release ?? []);
  const tables = new Map<string, readonly [TableName, readonly Contribution[]]>([
    ...emptied.map((release) => [nameOf(release), [release, []]] as const),
    ...present.map(([name, within]) => [nameOf(name), [name, within]] as const),
  ]);
  return [...tables]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, [name, within]]) => {
      const before = earlier.get(key) ?? [];
      const latest = before.at(-1);
      if (latest && changes(latest.contributions, within).length === 0) return latest;
      const told = {
        before: new Set(before.flatMap(({ cells }) => cells.map(placeName))),
        otherYear: toldInNearestYear(name, otherYears),
      };
      const next = releaseOf(name, within, told, solve, rule);
      if (next && before.every((release) => isSafeStep(release, next, rule))) return next;
      if (!latest) throw new Error(`With everything hidden ${key} still tells too much.`);
      return latest;
    });
}
