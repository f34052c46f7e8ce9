import { Injectable } from '@nestjs/common';
import type { NetworkGround } from '../../domain/network/indicators/network-ground.ts';
import type { WrittenSelection } from '../../domain/network/network-selection.ts';
import {
  cascade,
  type AffectedFacility,
  type CascadeOutcome,
  type ResourceBalance,
} from '../../domain/network/resilience/cascade.ts';
import { rankCritical, type CriticalityRanking } from '../../domain/network/resilience/critical.ts';
import { removalCurves, type RemovalCurve } from '../../domain/network/resilience/removal-curves.ts';
import {
  scenarioOf,
  type ResilienceScenario,
  type TakenOut,
  type WrittenTakenOut,
  type WrittenThresholds,
} from '../../domain/network/resilience/resilience-scenario.ts';
import { printSelection } from '../../domain/network/selection-text.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { NetworkGroundService } from './network-ground.service.ts';

/** An outcome with the rows that its ids stand for, and what it rests on. */
export interface ShownOutcome extends Omit<CascadeOutcome, 'facilities' | 'balances'>, ResilienceScenario {
  readonly facilities: readonly (Pick<AffectedFacility, 'level' | 'round'> & {
    readonly facility: Facility;
    readonly direction: ResourceBalance['direction'] | null;
    readonly resource: Resource | null;
  })[];
  readonly balances: readonly (ResourceBalance & { readonly facility: Facility; readonly resource: Resource })[];
}

interface ShownResilience {
  readonly selection: string;
  readonly outcome: ShownOutcome | null;
  /** Worked out where it is asked for. */
  readonly critical: () => CriticalityRanking;
  readonly removalCurves: () => readonly RemovalCurve[];
}

/** What would break a selected network, worked out from what the viewer sees of it. */
@Injectable()
export class ResilienceService {
  constructor(private readonly grounds: NetworkGroundService) {}

  /** `takenOut` null asks for no outcome. Throws as `NetworkGroundService.of`, with the problems of `scenarioOf`, or `TAKEN_OUT_UNKNOWN`. */
  async of(
    viewer: Viewer,
    written: WrittenSelection,
    asked: {
      readonly takenOut: readonly WrittenTakenOut[] | null;
      readonly thresholds: WrittenThresholds | null;
      readonly seed: number;
    },
  ): Promise<ShownResilience> {
    const { selection, ground } = await this.grounds.of(viewer, written);
    // The thresholds are checked where nothing is taken out as well.
    const { takenOut, thresholds } = checked({
      takenOut: asked.takenOut ?? [{ what: 'resource', id: '' }],
      thresholds: asked.thresholds,
    });
    return {
      selection: printSelection(selection),
      outcome: asked.takenOut === null ? null : outcomeOf(ground, { takenOut, thresholds }),
      critical: () => rankCritical(ground, thresholds),
      removalCurves: () => removalCurves(ground, asked.seed),
    };
  }
}

/** The scenario in its one form. Throws a ProblemError with the problems of `scenarioOf`. */
export function checked(written: Parameters<typeof scenarioOf>[0]): ResilienceScenario {
  const takenOut = written.takenOut.map((each) => ({ ...each, id: each.id.toLowerCase() }));
  const read = scenarioOf({ ...written, takenOut });
  if (!read.ok) throw new ProblemError(read.problems);
  return read.value;
}

/** Throws a ProblemError with `TAKEN_OUT_UNKNOWN` for what the selection does not show. */
export function outcomeOf(ground: NetworkGround, scenario: ResilienceScenario): ShownOutcome {
  const unknown = scenario.takenOut.findIndex((each) => !isShown(ground, each));
  if (unknown >= 0) throw new ProblemError([takenOutUnknown(unknown)]);
  const facilities = new Map(ground.facilities.map((facility) => [facility.id, facility]));
  const outcome = cascade(ground, scenario);
  return {
    ...outcome,
    ...scenario,
    facilities: outcome.facilities.flatMap(({ facilityId, level, round, because }) => {
      const facility = facilities.get(facilityId);
      const resource = because === null ? null : (ground.resources.get(because.resourceId) ?? null);
      return facility === undefined
        ? []
        : [{ facility, level, round, direction: because?.direction ?? null, resource }];
    }),
    balances: outcome.balances.flatMap((balance) => {
      const [facility, resource] = [facilities.get(balance.facilityId), ground.resources.get(balance.resourceId)];
      return facility === undefined || resource === undefined ? [] : [{ ...balance, facility, resource }];
    }),
  };
}

/** Whether it is in what a selection shows of a network. */
export function isShown({ nodes, links, exchanges }: NetworkGround, { what, id }: TakenOut): boolean {
  if (what === 'facility') return nodes.has(id);
  if (what === 'link') return links.some((link) => link.id === id);
  return exchanges.some(({ resource }) => resource.id === id);
}

function takenOutUnknown(at: number): Problem {
  return {
    kind: 'notFound',
    code: 'TAKEN_OUT_UNKNOWN',
    path: ['takenOut', at, 'id'],
    message: { en: 'The selection shows no such thing.', da: 'Udvalget viser ikke noget sådant.' },
  };
}
