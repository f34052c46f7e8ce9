import { Injectable } from '@nestjs/common';
import type { BlindStream, ViewedSnapshot } from '../domain/disclosure/blind-stream.ts';
import { completenessOf, type Completeness } from '../domain/matching/completeness.ts';
import { findAllMatches, findMatches } from '../domain/matching/find-matches.ts';
import type { Match } from '../domain/matching/match.ts';
import { prepareMatching, type MatchingIndex } from '../domain/matching/prepare-matching.ts';
import { updateMatching } from '../domain/matching/update-matching.ts';
import type { Problem } from '../domain/problem.ts';
import type { Facility } from '../domain/registry/facility.ts';
import { readDraft } from '../domain/registry/read-draft.ts';
import type { StreamDraftInput } from '../domain/registry/stream-input.ts';
import type { Stream } from '../domain/registry/stream.ts';
import type { Viewer } from '../identity/viewer.ts';
import { pageOfList, readPageSize, type Page } from '../platform/relay.ts';
import type { PageArguments } from '../registry/reading/list.rows.ts';
import { blindWords, type BlindWords } from '../registry/disclosure/blind-words.ts';
import { RegistryService } from '../registry/reading/registry.service.ts';
import { SeenService } from '../registry/trail/seen.service.ts';
import { rowsById } from './rows-by-id.ts';

/** One supply that fits many demands must not fill the list of suggestions alone. */
const SUGGESTIONS_PER_SUPPLY = 3;

/** A match with the rows that its ids stand for. */
interface MatchWithRows extends Match {
  readonly id: string;
  readonly supply: Stream | null;
  readonly demand: Stream | null;
  readonly donor: Facility | null;
  readonly receiver: Facility | null;
  readonly blindSide: BlindWords | null;
}

@Injectable()
export class MatchesService {
  readonly #indexes = new WeakMap<ViewedSnapshot, MatchingIndex>();

  constructor(
    private readonly registry: RegistryService,
    private readonly seen: SeenService,
  ) {}

  /** The matches of each stream of one network, best first, in the order of `streamIds`. */
  async ofStreams(
    viewer: Viewer,
    networkId: string,
    streamIds: readonly string[],
    page: PageArguments,
  ): Promise<Page<MatchWithRows>[]> {
    const snapshot = await this.registry.snapshot(viewer, networkId);
    const index = this.#indexOf(snapshot);
    const pages = streamIds.map((streamId) => {
      const matches = findMatches(index, { streamId }, { presentYear: presentYear() });
      return pageOfList(withRows(matches, snapshot), page, `matches:${streamId}`);
    });
    await this.#noteSeen(
      viewer,
      snapshot,
      pages.flatMap(({ nodes }) => nodes),
    );
    return pages;
  }

  /** What each stream lacks, by the matches that the viewer is shown, in the order of `streamIds`; null for one that she does not see. */
  async completenessOfStreams(
    viewer: Viewer,
    networkId: string,
    streamIds: readonly string[],
  ): Promise<(Completeness | null)[]> {
    const index = this.#indexOf(await this.registry.snapshot(viewer, networkId));
    return streamIds.map((streamId) => completenessOf(index, { streamId }, { presentYear: presentYear() }));
  }

  /** The best matches of a stream that is not saved yet, what it lacks, and what of it could not be understood. */
  async ofDraft(
    viewer: Viewer,
    { networkId, ...written }: StreamDraftInput & { readonly networkId: string },
    first: number,
  ): Promise<{
    readonly matches: readonly MatchWithRows[];
    /** Worked out where it is asked for. */
    readonly completeness: () => Completeness | null;
    readonly problems: readonly Problem[];
  }> {
    const limit = readPageSize({ first });
    const snapshot = await this.registry.snapshot(viewer, networkId);
    const { facility, resource } = rowsById(snapshot);
    // A UUID is the same in capitals; our maps know it as PostgreSQL writes it.
    const [facilityId, resourceId] = [written.facilityId?.toLowerCase(), written.resourceId?.toLowerCase()];
    const input = { ...written, facilityId, resourceId };
    const { draft, problems } = readDraft(input, {
      hasFacility: (id) => facility.has(id),
      resourceOf: (id) => resource.get(id) ?? null,
      places: snapshot.facilities.flatMap(({ position }) => position ?? []),
    });
    const matches = findMatches(this.#indexOf(snapshot), { draft }, { limit, presentYear: presentYear() });
    const shown = withRows(matches, snapshot);
    await this.#noteSeen(viewer, snapshot, shown);
    const completeness = () => completenessOf(this.#indexOf(snapshot), { draft }, { presentYear: presentYear() });
    return { matches: shown, completeness, problems };
  }

  /** The best matches between all streams of a network. */
  async suggestions(viewer: Viewer, networkId: string, first: number): Promise<readonly MatchWithRows[]> {
    const limit = readPageSize({ first });
    const snapshot = await this.registry.snapshot(viewer, networkId);
    const options = { limit, limitPerSupply: SUGGESTIONS_PER_SUPPLY, presentYear: presentYear() };
    const shown = withRows(findAllMatches(this.#indexOf(snapshot), options), snapshot);
    await this.#noteSeen(viewer, snapshot, shown);
    return shown;
  }

  async #noteSeen(viewer: Viewer, { network }: ViewedSnapshot, shown: readonly MatchWithRows[]): Promise<void> {
    await this.seen.whole(
      viewer,
      shown.flatMap(({ supply, demand }) => [supply, demand]),
    );
    await this.seen.blind(
      viewer,
      network.id,
      shown.flatMap(({ blindSide }) => blindSide?.id ?? []),
    );
  }

  #indexOf(snapshot: ViewedSnapshot): MatchingIndex {
    const known = this.#indexes.get(snapshot);
    if (known !== undefined) return known;
    const before = this.registry.snapshotBefore(snapshot);
    const earlier = before === null ? undefined : this.#indexes.get(before);
    const index = earlier === undefined ? prepareMatching(snapshot) : updateMatching(earlier, snapshot);
    this.#indexes.set(snapshot, index);
    return index;
  }
}

function presentYear(): number {
  return new Date().getFullYear();
}

function withRows(matches: readonly Match[], snapshot: ViewedSnapshot): MatchWithRows[] {
  const { stream, facility } = rowsById(snapshot);
  const blind = new Map(snapshot.blindStreams.map((view) => [view.id, view]));
  const rowOf = <Row>(rows: ReadonlyMap<string, Row>, id: string | null) =>
    id === null ? null : (rows.get(id) ?? null);
  return matches.map((match) => ({
    ...match,
    id: `${sideId(match, 'supply')}>${sideId(match, 'demand')}`,
    supply: rowOf(stream, match.supplyId),
    demand: rowOf(stream, match.demandId),
    donor: rowOf(facility, match.donorId),
    receiver: rowOf(facility, match.receiverId),
    blindSide: blindSideOf(match, blind),
  }));
}

/** A stream's id; of the side that nobody registered its facility's. */
function sideId({ latentSide, supplyId, demandId, donorId, receiverId }: Match, side: 'supply' | 'demand'): string {
  const [streamId, facilityId] = side === 'supply' ? [supplyId, donorId] : [demandId, receiverId];
  return streamId ?? (latentSide === side ? `at:${facilityId ?? ''}` : 'draft');
}

function blindSideOf(
  { supplyId, demandId, supplyBlind, demandBlind, distanceBand }: Match,
  blind: ReadonlyMap<string, BlindStream>,
): BlindWords | null {
  const view = blind.get((supplyBlind ? supplyId : demandBlind ? demandId : null) ?? '');
  return view === undefined ? null : blindWords(view, distanceBand);
}
