import { drawComposite, type CurvePoint } from './heat-curves.ts';
import { coveredAt, cutPockets, givenAt } from './heat-profile.ts';
import { findSiteHeatTargets, type SiteHeatTargets } from './heat-site.ts';
import type { FacilityHeatStream, HeatSide, HeatStream } from './heat-stream.ts';

/** A level of steam or hot water that the facilities of a site share. */
export interface UtilityLevel {
  readonly id: string;
  /** °C at which it is raised and condenses; of hot water, the one temperature that stands for it. */
  readonly temperature: number;
  /** K: its share of the least temperature difference, beside that of the stream which it serves or which raises it; 0 or more. */
  readonly approachContribution: number;
}

/** kW, all of them. */
interface LevelTargets {
  readonly levelId: string;
  /** Raised from surplus heat of the facilities. */
  readonly raised: number;
  /** Taken by the facilities. */
  readonly used: number;
  /** What is over and let down to the next level. */
  readonly letDown: number;
  /** What must come from a boiler. */
  readonly fromOutside: number;
}

export interface TotalSiteTargets {
  /** What the facilities need alone, and the limit of exchange from stream to stream: what levels reach lies in between. */
  readonly limits: SiteHeatTargets;
  /** Hottest first. */
  readonly levels: readonly LevelTargets[];
  /** kW of heat hotter than every level, from outside. */
  readonly aboveLevels: number;
  /** kW of heating from outside, at levels and above them. */
  readonly hotUtility: number;
  /** kW of cooling. */
  readonly coldUtility: number;
  /** kW of heating, and as many of cooling, that the levels save. */
  readonly saving: number;
  /** The coldest level that something from outside goes into: below it the site has heat to spare. Null where none does. */
  readonly pinchLevelId: string | null;
  /** Site profiles, all facilities together, pockets cut, as composite curves at shifted temperatures, coldest point first. */
  readonly profiles: { readonly sink: readonly CurvePoint[]; readonly source: readonly CurvePoint[] };
}

/**
 * How far several facilities can heat each other through levels of steam and hot water that they share, each having recovered its own
 * heat first. Heat is raised at the hottest level it reaches and used at the coldest that serves; what is over at a level goes to the
 * next. After Dhole and Linnhoff (1993) as in `heat-profile.ts`, and the cascade of levels of Liew P.Y., Wan Alwi S.R., Varbanov P.S.,
 * Manan Z.A., Klemeš J.J. (2012) A numerical technique for Total Site sensitivity analysis, Applied Thermal Engineering 40, 397-408.
 *
 * The order of streams and levels does not matter; two levels of one temperature stand in the order of their ids.
 */
export function findTotalSiteTargets(
  streams: readonly FacilityHeatStream[],
  levels: readonly UtilityLevel[],
): TotalSiteTargets {
  const limits = findSiteHeatTargets(streams);
  const profiles = limits.facilities.map(({ targets }) => cutPockets(targets.grandComposite));
  const covered = (shifted: number): number => total(profiles.map(({ sink }) => coveredAt(sink, shifted)));
  const given = (shifted: number): number => total(profiles.map(({ source }) => givenAt(source, shifted)));

  const ordered = levels.toSorted((a, b) => b.temperature - a.temperature || (a.id < b.id ? -1 : 1));
  const raised = differences(ordered.map((level) => given(level.temperature + level.approachContribution)));
  // From the coldest up: what a level serves beyond what the one below it does.
  const reach = ordered.map((level) => covered(level.temperature - level.approachContribution));
  const used = differences(reach.toReversed()).toReversed();

  let passed = 0;
  const rows = ordered.map(({ id }, at): LevelTargets => {
    const [gives, takes] = [raised[at] ?? 0, used[at] ?? 0];
    const over = passed + gives - takes;
    passed = Math.max(0, over);
    return { levelId: id, raised: gives, used: takes, letDown: passed, fromOutside: Math.max(0, -over) };
  });

  const { hotUtility: heatingAlone, coldUtility: coolingAlone } = limits.sumOfFacilities;
  const aboveLevels = Math.max(0, heatingAlone - Math.max(0, ...reach));
  const hotUtility = aboveLevels + total(rows.map(({ fromOutside }) => fromOutside));
  const saving = Math.max(0, heatingAlone - hotUtility);
  return {
    limits,
    levels: rows,
    aboveLevels,
    hotUtility,
    coldUtility: Math.max(0, coolingAlone - saving),
    saving,
    pinchLevelId: rows.findLast(({ fromOutside }) => fromOutside > 0)?.levelId ?? null,
    profiles: {
      sink: together(
        profiles.map(({ sink }) => sink),
        'cold',
      ),
      source: together(
        profiles.map(({ source }) => source),
        'hot',
      ),
    },
  };
}

/** What each adds to the most before it; levels whose approach makes them reach less than another add nothing. */
function differences(reached: readonly number[]): readonly number[] {
  let most = 0;
  return reached.map((heat) => {
    const added = Math.max(0, heat - most);
    most += added;
    return added;
  });
}

/** Profiles of many facilities as one composite curve. */
function together(profiles: readonly (readonly CurvePoint[])[], side: HeatSide): readonly CurvePoint[] {
  const spans = profiles.flatMap((corners) =>
    corners.slice(1).map((corner, at): HeatStream => {
      const before = corners[at] ?? corner;
      return {
        side,
        supplyTemperature: before.temperature,
        targetTemperature: corner.temperature,
        duty: before.heat - corner.heat,
        approachContribution: 0,
      };
    }),
  );
  return drawComposite(
    spans.filter(({ duty }) => duty > 0),
    side,
    0,
  );
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
