import type { SolveLinearProgram } from '../linear-program.ts';
import { byKey } from './by-key.ts';
import type { Contribution } from './contribution.ts';
import { inOrder } from './contribution.ts';
import { isSafe, RELEASE_RULE, tallyOf } from './release-rule.ts';
import type { ReleaseRule } from './release-rule.ts';
import { byTable, nameOf, releaseOf } from './release-table.ts';
import type { Release, ReleasedCell, TableName } from './release-table.ts';

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

function placeOf({ donorSector, receiverSector }: Pick<ReleasedCell, 'donorSector' | 'receiverSector'>): string {
  return JSON.stringify([donorSector, receiverSector]);
}

/**
 * Whether two releases of one table laid side by side tell nothing of a single company: every sum that both tell, and
 * what is left of every row, of every column and of the whole when the cells both tell are taken off, has changed not at
 * all or by changes that hide each other as contributions must.
 */
function isSafeStep(before: Release, after: Release, rule: ReleaseRule): boolean {
  const changed = changes(before.contributions, after.contributions);
  const later = new Set(after.cells.map(placeOf));
  const toldTwice = before.cells.filter((cell) => later.has(placeOf(cell)));
  const inner = new Set(
    toldTwice.filter((one) => one.donorSector !== null && one.receiverSector !== null).map(placeOf),
  );
  return toldTwice.every(({ donorSector, receiverSector }) => {
    const within = changed.filter(
      (one) =>
        (donorSector === null || one.donorSector === donorSector) &&
        (receiverSector === null || one.receiverSector === receiverSector),
    );
    const rest = within.filter((one) => !inner.has(placeOf(one)));
    return isSafe(tallyOf(within), rule) && isSafe(tallyOf(rest), rule);
  });
}

/**
 * The tables to tell after earlier ones, given in the order in which they were told. Of each table (kind of resource,
 * year, unit) the latest release stands until the step to the new one is safe from every release before: the difference
 * of two releases is itself a sum, and one that has changed by one company tells that company's figures. A table is
 * renewed as a whole or not at all, since sums of which some are old and some new no longer add up, and what they fail by
 * would tell what was kept back. What stands keeps its own contributions, so that small changes gather until they hide
 * each other, and is the very value that was given.
 */
export function nextReleases(
  previous: readonly Release[],
  contributions: readonly Contribution[],
  solve: SolveLinearProgram,
  rule: ReleaseRule = RELEASE_RULE,
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
      const next = releaseOf(name, within, solve, rule);
      return before.every((release) => isSafeStep(release, next, rule)) ? next : (latest ?? next);
    });
}
