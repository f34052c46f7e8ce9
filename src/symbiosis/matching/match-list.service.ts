import { Injectable } from '@nestjs/common';
import { listMatches, type MatchFilter, type MatchOrder } from '../../domain/assessment/list-matches.ts';
import type { Problem } from '../../domain/problem.ts';
import { findMatches, rankNetwork } from '../../domain/matching/find-matches.ts';
import type { Judged } from '../../domain/matching/judge.ts';
import { latentSideOf, matchOf } from '../../domain/matching/judge-pair.ts';
import type { Match } from '../../domain/matching/match.ts';
import type { MatchingIndex } from '../../domain/matching/prepare-matching.ts';
import { whyNot, type NamedPair } from '../../domain/matching/why-not.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { pageFrom, readPage, type Page } from '../../platform/relay.ts';
import type { PageArguments } from '../../registry/reading/list.rows.ts';
import { sql, statement } from '../../registry/reading/sql.ts';
import { visibleStreams } from '../../registry/reading/visible.rows.ts';
import { rowsById } from '../rows-by-id.ts';
import { MatchingGroundService, presentYear, type MatchingGround } from './matching-ground.service.ts';
import { matchId, ShownMatchesService, type MatchWithRows } from './shown-matches.service.ts';

/** What a network's list is asked by. */
export interface NetworkMatchesFilter extends Omit<MatchFilter, 'ofStreams' | 'ofFacilities'> {
  /** Only pairs of which one side is of this company. */
  readonly organisationId?: string | null;
  /** Only pairs of which a stream was registered or changed since. */
  readonly newSince?: Date | null;
  /** Also facilities that registered nothing of the kind, but are likely to. */
  readonly withLatent?: boolean | null;
}

/** Further down a supply's list nobody reads: the whole is with the stream itself. */
export const MOST_OF_SUPPLY = 20;
/** Of more, who might need or have something unregistered is asked for stream by stream: of all together it takes too long. */
const MOST_STREAMS_WITH_LATENT = 2_000;

/** Matches of a facility, of a network, and of one named pair, as a viewer may see them. */
@Injectable()
export class MatchListService {
  readonly #rankings = new WeakMap<MatchingIndex, Map<boolean, readonly Judged[]>>();

  constructor(
    private readonly grounds: MatchingGroundService,
    private readonly shown: ShownMatchesService,
    private readonly database: ViewerDatabase,
  ) {}

  /** Matches between all streams of a network. Throws a ProblemError with `NETWORK_NOT_FOUND`. */
  async ofNetwork(
    viewer: Viewer,
    networkId: string,
    { newSince = null, withLatent, organisationId = null, ...filter }: NetworkMatchesFilter,
    order: MatchOrder,
    page: PageArguments,
  ): Promise<Page<MatchWithRows>> {
    if (newSince !== null && Number.isNaN(newSince.getTime())) throw new ProblemError([noDate()]);
    const ground = await this.grounds.of(viewer, networkId);
    const ofStreams = newSince && (await this.#changedSince(viewer, networkId, newSince));
    const ofFacilities = organisationId === null ? null : facilitiesOf(ground, organisationId.toLowerCase());
    const ranked = this.#ranking(ground, withLatent ?? true);
    const found = listMatches(ranked, { ...filter, ofStreams, ofFacilities }, order);
    const asked = JSON.stringify([networkId, order, newSince, withLatent, organisationId, filter]);
    return this.#page(viewer, ground, found, matchOf, page, `networkMatches:${asked}`);
  }

  /** Of each facility the matches of its streams that the viewer sees whole, best first, in the order of `facilityIds`. */
  async ofFacilities(
    viewer: Viewer,
    networkId: string,
    facilityIds: readonly string[],
    { withLatent }: { readonly withLatent: boolean },
    page: PageArguments,
  ): Promise<Page<MatchWithRows>[]> {
    const ground = await this.grounds.of(viewer, networkId);
    const { stream } = rowsById(ground.snapshot);
    const options = {
      presentYear: presentYear(),
      includeLatent: withLatent,
      ...(ground.rules && { rules: ground.rules }),
    };
    return Promise.all(
      facilityIds.map((facilityId) => {
        const own = [...stream.values()].filter((each) => each.facilityId === facilityId);
        const found = own.flatMap(({ id }) => findMatches(ground.index, { streamId: id }, options));
        const ids = found.map((match) => [match, matchId(match)] as const);
        const best = ids
          .toSorted(([one, id], [other, otherId]) => other.score - one.score || (id < otherId ? -1 : 1))
          .map(([match]) => match);
        return this.#page(viewer, ground, best, (match) => match, page, `facilityMatches:${facilityId}`);
      }),
    );
  }

  /**
   * One match; null where it is none, which is how a pair answers too of which one side is not seen. Either id may be the pseudonym of
   * a blind stream, or of the side that nobody registered the id of the facility.
   */
  async ofPair(viewer: Viewer, ...ids: readonly [supplyId: string, demandId: string]): Promise<MatchWithRows | null> {
    const [supplyId, demandId] = lowerCase(ids);
    const ground = await this.#groundOf(viewer, [supplyId, demandId]);
    if (ground === null) return null;
    const streamId = ground.index.parties.has(supplyId) ? supplyId : demandId;
    const options = { presentYear: presentYear(), includeLatent: true, ...(ground.rules && { rules: ground.rules }) };
    const found = findMatches(ground.index, { streamId }, options).find((match) => isPair(match, supplyId, demandId));
    if (found === undefined) return null;
    const [shown = null] = await this.shown.show(viewer, ground.snapshot, [found]);
    return shown;
  }

  /** What all criteria say of two streams, and what keeps them out of the list; null where either is not seen whole. */
  async whyNot(
    viewer: Viewer,
    ...ids: readonly [supplyId: string, demandId: string]
  ): Promise<{ readonly match: MatchWithRows; readonly obstacles: NamedPair['obstacles'] } | null> {
    const [supplyId, demandId] = lowerCase(ids);
    const ground = await this.#groundOf(viewer, [supplyId, demandId]);
    const pair =
      ground &&
      whyNot(ground.index, supplyId, demandId, {
        presentYear: presentYear(),
        ...(ground.rules && { rules: ground.rules }),
      });
    if (!ground || !pair) return null;
    const [match] = await this.shown.show(viewer, ground.snapshot, [pair.match]);
    return match === undefined ? null : { match, obstacles: pair.obstacles };
  }

  /** The ground of the network in which the viewer sees one of these streams whole; null where there is none. */
  async #groundOf(viewer: Viewer, streamIds: readonly string[]): Promise<MatchingGround | null> {
    const question = sql`SELECT s.network_id AS "networkId" FROM stream s
      WHERE s.id = ANY(${streamIds}::uuid[]) AND ${visibleStreams(viewer)} ORDER BY s.id LIMIT 1`;
    const [row] = await this.database.as(viewer).query<{ networkId: string }[]>(...statement(question));
    return row === undefined ? null : this.grounds.of(viewer, row.networkId);
  }

  async #changedSince(viewer: Viewer, networkId: string, since: Date): Promise<ReadonlySet<string>> {
    const question = sql`SELECT s.id FROM stream s
      WHERE s.network_id = ${networkId} AND s.changed_at >= ${since} AND ${visibleStreams(viewer)}`;
    const rows = await this.database.as(viewer).query<{ id: string }[]>(...statement(question));
    return new Set(rows.map(({ id }) => id));
  }

  #ranking({ index, rules }: MatchingGround, withLatent: boolean): readonly Judged[] {
    const includeLatent = withLatent && isLatentListed({ index });
    const known = this.#rankings.get(index) ?? new Map<boolean, readonly Judged[]>();
    this.#rankings.set(index, known);
    const ranked =
      known.get(includeLatent) ??
      rankNetwork(index, {
        includeLatent,
        limitPerSupply: MOST_OF_SUPPLY,
        presentYear: presentYear(),
        ...(rules && { rules }),
      });
    known.set(includeLatent, ranked);
    return ranked;
  }

  /** A page continues after the match of its cursor, also where others have come or gone meanwhile. */
  async #page<Item extends Match | Judged>(
    viewer: Viewer,
    { snapshot }: MatchingGround,
    items: readonly Item[],
    matchFrom: (item: Item) => Match,
    page: PageArguments,
    order: string,
  ): Promise<Page<MatchWithRows>> {
    const request = readPage(page, order, isPlace);
    const start = request.after === null ? 0 : placeAfter(items, String(request.after[1]), Number(request.after[0]));
    const matches = items.slice(start, start + request.limit).map(matchFrom);
    const rows = await this.shown.show(viewer, snapshot, matches.slice(0, request.first));
    const [beyond] = matches.slice(request.first);
    return pageFrom(
      // The one beyond the page tells that there is more, and is not shown.
      beyond === undefined ? rows : [...rows, ...rows.slice(0, 1)],
      request,
      ({ id }, place) => [start + place, id],
      () => items.length,
    );
  }
}

/** Whether the list of the whole network holds those that registered nothing, too. */
export function isLatentListed({ index }: Pick<MatchingGround, 'index'>): boolean {
  return index.parties.size <= MOST_STREAMS_WITH_LATENT;
}

function facilitiesOf({ snapshot }: MatchingGround, organisation: string): ReadonlySet<string> {
  return new Set(
    snapshot.facilities.filter(({ organisationId }) => organisationId === organisation).map(({ id }) => id),
  );
}

function placeAfter(items: readonly (Match | Judged)[], id: string, place: number): number {
  const at = items.findIndex((item) => itemId(item) === id);
  return at === -1 ? place : at + 1;
}

function itemId(item: Match | Judged): string {
  if (!('candidate' in item)) return matchId(item);
  const { supply, demand, compatibility } = item.candidate;
  return matchId({
    latentSide: latentSideOf(compatibility),
    supplyId: supply.streamId,
    demandId: demand.streamId,
    donorId: supply.facilityId,
    receiverId: demand.facilityId,
  });
}

function isPlace(key: readonly unknown[]): boolean {
  const [place, id] = key;
  return key.length === 2 && Number.isSafeInteger(place) && Number(place) >= 0 && typeof id === 'string';
}

function isPair(
  { supplyId, demandId, donorId, receiverId, latentSide }: Match,
  supply: string,
  demand: string,
): boolean {
  const given = supplyId ?? (latentSide === 'supply' ? donorId : null);
  const taken = demandId ?? (latentSide === 'demand' ? receiverId : null);
  return given === supply && taken === demand;
}

/** A UUID is the same in capitals; our maps know it as PostgreSQL writes it. */
function lowerCase([supplyId, demandId]: readonly [string, string]): readonly [string, string] {
  return [supplyId.toLowerCase(), demandId.toLowerCase()];
}

function noDate(): Problem {
  return {
    kind: 'invalid',
    code: 'NOT_A_DATE',
    path: ['filter', 'newSince'],
    message: {
      en: 'This is no date. Write it as 2026-11-23T00:00:00Z.',
      da: 'Det er ikke en dato. Skriv den som 2026-11-23T00:00:00Z.',
    },
  };
}
