import { expect } from '@jest/globals';
import type { Contribution } from '../../../src/domain/disclosure/contribution.ts';
import { RELEASE_RULE } from '../../../src/domain/disclosure/release-rule.ts';
import type { ReleasedCell } from '../../../src/domain/disclosure/release-table.ts';
import type { LinearRow, SolveLinearProgram } from '../../../src/domain/linear-program.ts';

const SHARE = RELEASE_RULE.percent / 100;

type Place = Pick<ReleasedCell, 'donorSector' | 'receiverSector'>;

const sum = (contributions: readonly Contribution[]): number =>
  contributions.reduce((total, { amount }) => total + amount, 0);
const touches = (who: string | null, { donorCompany, receiverCompany }: Contribution): boolean =>
  donorCompany === who || receiverCompany === who;
const within = (contributions: readonly Contribution[], { donorSector, receiverSector }: Place) =>
  contributions.filter(
    (one) =>
      (donorSector === null || one.donorSector === donorSector) &&
      (receiverSector === null || one.receiverSector === receiverSector),
  );

/** Attacks upon released sums, by this solver. */
export function attacker(solve: SolveLinearProgram) {
  /**
   * An attack by what is told alone: solves the cells of the table from the released sums, with what the attacker knows
   * of each, and gives the least and the most that a sum can be.
   */
  function attack(park: readonly Contribution[], told: readonly ReleasedCell[], who: string | null, target: Place) {
    const places = [...new Set(park.map((one) => JSON.stringify([one.donorSector, one.receiverSector])))].map((key) => {
      const [donorSector, receiverSector] = JSON.parse(key) as [string, string];
      return { donorSector, receiverSector };
    });
    const covers = (sums: Place): LinearRow['terms'] =>
      places.flatMap((one, at) =>
        (sums.donorSector ?? one.donorSector) === one.donorSector &&
        (sums.receiverSector ?? one.receiverSector) === one.receiverSector
          ? [[at, 1] as const]
          : [],
      );
    const known = places.map((one) => {
      const flows = within(park, one);
      const seen = flows.filter((flow) => flow.open || touches(who, flow));
      // Worst case: whoever knows all flows of a cell knows that there are no others.
      return { least: sum(seen), most: seen.length === flows.length ? sum(seen) : Infinity };
    });
    const rows: readonly LinearRow[] = [
      ...told.map((cell) => ({ terms: covers(cell), lower: cell.amount, upper: cell.amount })),
      ...known.map(({ least, most }, at) => ({ terms: [[at, 1] as const], lower: least, upper: most })),
    ];
    const asked = new Set(covers(target).map(([at]) => at));
    const bound = (sign: 1 | -1): number => {
      const answer = solve({ objective: places.map((_, at) => (asked.has(at) ? sign : 0)), rows });
      if (answer.status === 'unbounded') return Infinity;
      if (answer.status !== 'optimal') throw new Error(`The attack is ${answer.status}.`);
      return sign * answer.objective;
    };
    return { least: bound(1), most: bound(-1) };
  }

  /** What the attacker may not come nearer to than ten per cent: the part of each other company that he does not know. */
  function expectHidden(park: readonly Contribution[], told: readonly ReleasedCell[], target: Place): void {
    const flows = within(park, target).filter(({ open }) => !open);
    const companies = [
      ...new Set(flows.flatMap(({ donorCompany, receiverCompany }) => [donorCompany, receiverCompany])),
    ];
    const everyone = [...new Set(park.flatMap(({ donorCompany, receiverCompany }) => [donorCompany, receiverCompany]))];
    const few =
      new Set(flows.map(({ donorCompany }) => donorCompany)).size < 3 ||
      new Set(flows.map(({ receiverCompany }) => receiverCompany)).size < 3;
    const truth = sum(within(park, target));
    for (const who of [null, ...everyone]) {
      const unknown = flows.filter((flow) => !touches(who, flow));
      const parts = companies
        .filter((one) => one !== who)
        .map((one) => sum(unknown.filter((flow) => touches(one, flow))));
      const largest = Math.max(0, ...parts);
      if (largest === 0) continue;
      const { least, most } = attack(park, told, who, target);
      const rounding = 1e-6 * Math.max(1, truth);
      // The most that the largest unknown part can be, were it alone behind what the attacker does not know.
      const guess = most - (truth - sum(unknown));
      expect(guess).toBeGreaterThanOrEqual((1 + SHARE) * largest - rounding);
      if (!few) continue;
      expect(most - truth).toBeGreaterThanOrEqual(SHARE * largest - rounding);
      expect(truth - least).toBeGreaterThanOrEqual(SHARE * largest - rounding);
    }
  }

  return { attack, expectHidden };
}
