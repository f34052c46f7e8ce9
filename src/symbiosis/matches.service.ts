import { Injectable } from '@nestjs/common';
import { completenessOf, type Completeness } from '../domain/matching/completeness.ts';
import { findAllMatches, findMatches } from '../domain/matching/find-matches.ts';
import type { Problem } from '../domain/problem.ts';
import { readDraft } from '../domain/registry/read-draft.ts';
import type { StreamDraftInput } from '../domain/registry/stream-input.ts';
import type { Viewer } from '../identity/viewer.ts';
import { pageOfList, readPageSize, type Page } from '../platform/relay.ts';
import type { PageArguments } from '../registry/reading/list.rows.ts';
import { MatchingGroundService, presentYear } from './matching/matching-ground.service.ts';
import { ShownMatchesService, withRows, type MatchWithRows } from './matching/shown-matches.service.ts';
import { rowsById } from './rows-by-id.ts';

/** One supply that fits many demands must not fill the list of suggestions alone. */
const SUGGESTIONS_PER_SUPPLY = 3;

@Injectable()
export class MatchesService {
  constructor(
    private readonly grounds: MatchingGroundService,
    private readonly shown: ShownMatchesService,
  ) {}

  /** The matches of each stream of one network, best first, in the order of `streamIds`. */
  async ofStreams(
    viewer: Viewer,
    networkId: string,
    streamIds: readonly string[],
    { diverse, withLatent }: { readonly diverse: boolean; readonly withLatent: boolean },
    page: PageArguments,
  ): Promise<Page<MatchWithRows>[]> {
    const { snapshot, index, rules } = await this.grounds.of(viewer, networkId);
    const options = { presentYear: presentYear(), diverse, includeLatent: withLatent, ...(rules && { rules }) };
    const pages = streamIds.map((streamId) => {
      const matches = findMatches(index, { streamId }, options);
      return pageOfList(
        withRows(matches, snapshot),
        page,
        `matches:${streamId}:${String(diverse)}:${String(withLatent)}`,
      );
    });
    await this.shown.noteSeen(
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
    const { index } = await this.grounds.of(viewer, networkId);
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
    const { snapshot, index, rules } = await this.grounds.of(viewer, networkId);
    const { facility, resource } = rowsById(snapshot);
    // A UUID is the same in capitals; our maps know it as PostgreSQL writes it.
    const [facilityId, resourceId] = [written.facilityId?.toLowerCase(), written.resourceId?.toLowerCase()];
    const input = { ...written, facilityId, resourceId };
    const { draft, problems } = readDraft(input, {
      hasFacility: (id) => facility.has(id),
      resourceOf: (id) => resource.get(id) ?? null,
      places: snapshot.facilities.flatMap(({ position }) => position ?? []),
    });
    const matches = findMatches(index, { draft }, { limit, presentYear: presentYear(), ...(rules && { rules }) });
    const completeness = () => completenessOf(index, { draft }, { presentYear: presentYear() });
    return { matches: await this.shown.show(viewer, snapshot, matches), completeness, problems };
  }

  /** The best matches between all streams of a network. */
  async suggestions(viewer: Viewer, networkId: string, first: number): Promise<readonly MatchWithRows[]> {
    const limit = readPageSize({ first });
    const { snapshot, index, rules } = await this.grounds.of(viewer, networkId);
    const options = {
      limit,
      limitPerSupply: SUGGESTIONS_PER_SUPPLY,
      presentYear: presentYear(),
      ...(rules && { rules }),
    };
    return this.shown.show(viewer, snapshot, findAllMatches(index, options));
  }
}
