import type { Facility } from '../../registry/facility.ts';
import type { Resource, ResourceKind } from '../../registry/resource.ts';
import type { RegistrySnapshot } from '../../registry/snapshot.ts';
import type { Stream } from '../../registry/stream.ts';
import { canonicalUnitOf } from '../../quantity/units.ts';
import { directedGraph, neighboursOf } from '../graph/directed-graph.ts';
import type { DirectedGraph } from '../graph/directed-graph.ts';
import type { SelectedLink, SelectedNetwork, SelectedSynergy } from '../select-network.ts';
import { yearlyUnit } from '../strand-amounts.ts';

/** What one synergy carries in a year, in one unit. */
export interface ExchangedAmount {
  readonly value: number;
  readonly unit: string;
  /** Told of the synergy itself, or taken from a stream at its end that serves nothing else. */
  readonly from: 'flow' | 'stream';
  readonly estimated: boolean;
}

/** A synergy with its ends as nodes of the graph. */
export interface Exchange {
  readonly selected: SelectedSynergy;
  readonly donor: number;
  readonly receiver: number;
  readonly kind: ResourceKind;
  readonly resource: Resource;
  /** One a unit, those in the unit that the resource is first measured in before others; empty where nothing is known. */
  readonly amounts: readonly ExchangedAmount[];
}

/** What the figures of a selected network are worked out from. Node n is the n-th facility. */
export interface NetworkGround {
  readonly selected: SelectedNetwork;
  readonly facilities: readonly Facility[];
  readonly nodes: ReadonlyMap<string, number>;
  readonly links: readonly SelectedLink[];
  readonly exchanges: readonly Exchange[];
  /** One arc a link. */
  readonly graph: DirectedGraph;
  readonly neighbours: readonly (readonly number[])[];
  /** Open or served, of the shown facilities. */
  readonly streams: readonly Stream[];
  readonly resources: ReadonlyMap<string, Resource>;
  /** The calendar year that ages are reckoned to. */
  readonly asOfYear: number;
}

/** `presentYear` is the year that an open selection reaches to. */
export function networkGround(
  selected: SelectedNetwork,
  snapshot: RegistrySnapshot,
  presentYear: number,
): NetworkGround {
  const { facilities, links } = selected;
  const nodes = new Map(facilities.map(({ id }, node) => [id, node]));
  const resources = new Map(snapshot.resources.map((resource) => [resource.id, resource]));
  const streams = snapshot.streams.filter(({ facilityId }) => nodes.has(facilityId));
  const nodeOf = (id: string): number => nodes.get(id) ?? -1;
  const graph = directedGraph(
    facilities.length,
    links.map(({ donorId, receiverId }) => [nodeOf(donorId), nodeOf(receiverId)]),
  );
  const amountOfStream = soleUseAmounts(snapshot);
  return {
    selected,
    facilities,
    nodes,
    links,
    graph,
    neighbours: neighboursOf(graph),
    streams,
    resources,
    asOfYear: selected.selection.toYear ?? presentYear,
    exchanges: selected.synergies.flatMap((each): readonly Exchange[] => {
      const { synergy, kind } = each;
      const resource = resources.get(synergy.resourceId);
      if (resource === undefined) return [];
      const [donor, receiver] = [nodeOf(synergy.donorId), nodeOf(synergy.receiverId)];
      return [{ selected: each, donor, receiver, kind, resource, amounts: amountsOf(each, resource, amountOfStream) }];
    }),
  };
}

/** Amounts of streams that serve, or are served by, one running synergy alone: what flows there is what the stream says. */
function soleUseAmounts({ streams, synergies }: RegistrySnapshot): ReadonlyMap<string, ExchangedAmount> {
  const uses = new Map<string, number>();
  for (const { stage, supplyStreamId, demandStreamId } of synergies) {
    if (stage !== 'running') continue;
    for (const id of [supplyStreamId, demandStreamId]) if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return new Map(
    streams.flatMap(({ id, amount }): readonly (readonly [string, ExchangedAmount])[] =>
      amount === null || uses.get(id) !== 1
        ? []
        : [
            [
              id,
              {
                value: amount.canonicalValue,
                unit: amount.canonicalUnit,
                from: 'stream',
                estimated: amount.provenance.basis === 'estimated',
              },
            ],
          ],
    ),
  );
}

function amountsOf(
  { synergy, amounts }: SelectedSynergy,
  resource: Resource,
  amountOfStream: ReadonlyMap<string, ExchangedAmount>,
): readonly ExchangedAmount[] {
  const told = amounts.map(({ canonicalValue, canonicalUnit, provenance }): ExchangedAmount => ({
    value: canonicalValue,
    unit: canonicalUnit,
    from: 'flow',
    estimated: provenance.basis === 'estimated',
  }));
  const units = resource.measuredIn.map((dimension) => canonicalUnitOf(dimension).code);
  const rank = (unit: string) => (units.includes(unit) ? units.indexOf(unit) : units.length);
  if (told.length > 0) return told.sort((one, other) => rank(one.unit) - rank(other.unit));
  // What enters one demand cannot be more than the supply that has others as well; so the demand is asked first.
  const ofStream = [synergy.demandStreamId, synergy.supplyStreamId].flatMap((id) =>
    id === null ? [] : (amountOfStream.get(id) ?? []),
  );
  return synergy.stage === 'running' ? ofStream.slice(0, 1) : [];
}

/** The canonical unit of a stream's amount as one of what flows in a year. */
export function unitOfStream(stream: Stream): string | null {
  return stream.amount && yearlyUnit({ year: 0, amount: stream.amount, provenance: stream.amount.provenance });
}

/** Sums by kind of resource and unit, in the order of both: tonnes and megawatt hours, ash and steam are never added. */
export interface KindSum {
  readonly kind: ResourceKind;
  readonly unit: string;
  readonly value: number;
  /** How many of the exchanges of that kind have an amount in that unit. */
  readonly counted: number;
  readonly outOf: number;
  readonly fromStreams: number;
}

export function sumsByKind(exchanges: readonly Exchange[]): readonly KindSum[] {
  const ofKind = new Map<ResourceKind, number>();
  const sums = new Map<string, Omit<KindSum, 'outOf'>>();
  for (const { kind, amounts } of exchanges) {
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
    for (const { unit, value, from } of amounts) {
      const key = `${kind} ${unit}`;
      const sum = sums.get(key);
      sums.set(key, {
        kind,
        unit,
        value: (sum?.value ?? 0) + value,
        counted: (sum?.counted ?? 0) + 1,
        fromStreams: (sum?.fromStreams ?? 0) + (from === 'stream' ? 1 : 0),
      });
    }
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, sum]) => ({ ...sum, outOf: ofKind.get(sum.kind) ?? 0 }));
}
