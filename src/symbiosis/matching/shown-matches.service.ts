import { Injectable } from '@nestjs/common';
import { detailsOf, type MatchDetails } from '../../domain/assessment/match-details.ts';
import type { BlindStream, ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import type { Match } from '../../domain/matching/match.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { blindWords, type BlindWords } from '../../registry/disclosure/blind-words.ts';
import { SeenService } from '../../registry/trail/seen.service.ts';
import { rowsById } from '../rows-by-id.ts';
import type { PairOfStreams } from './match-hours.service.ts';

/** A match with the rows that its ids stand for. */
export interface MatchWithRows extends Match {
  readonly id: string;
  readonly supply: Stream | null;
  readonly demand: Stream | null;
  readonly donor: Facility | null;
  readonly receiver: Facility | null;
  readonly blindSide: BlindWords | null;
  /** Worked out where it is asked for. */
  readonly details: () => MatchDetails;
  readonly pair: PairOfStreams;
}

/** Hands matches to a viewer, and notes what confidential thing she is shown by them. */
@Injectable()
export class ShownMatchesService {
  constructor(private readonly seen: SeenService) {}

  async show(viewer: Viewer, snapshot: ViewedSnapshot, matches: readonly Match[]): Promise<readonly MatchWithRows[]> {
    const shown = withRows(matches, snapshot);
    await this.noteSeen(viewer, snapshot, shown);
    return shown;
  }

  async noteSeen(viewer: Viewer, { network }: ViewedSnapshot, shown: readonly MatchWithRows[]): Promise<void> {
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
}

export function withRows(matches: readonly Match[], snapshot: ViewedSnapshot): MatchWithRows[] {
  const { stream, facility } = rowsById(snapshot);
  const blind = new Map(snapshot.blindStreams.map((view) => [view.id, view]));
  const rowOf = <Row>(rows: ReadonlyMap<string, Row>, id: string | null) =>
    id === null ? null : (rows.get(id) ?? null);
  return matches.map((match) => {
    let details: MatchDetails | null = null;
    const [supply, demand] = [rowOf(stream, match.supplyId), rowOf(stream, match.demandId)];
    return {
      ...match,
      id: matchId(match),
      supply,
      demand,
      pair: { supply, demand, match },
      donor: rowOf(facility, match.donorId),
      receiver: rowOf(facility, match.receiverId),
      blindSide: blindSideOf(match, blind),
      details: () => (details ??= detailsOf(match)),
    };
  });
}

type Sides = Pick<Match, 'latentSide' | 'supplyId' | 'demandId' | 'donorId' | 'receiverId'>;

export function matchId(match: Sides): string {
  return `${sideId(match, 'supply')}>${sideId(match, 'demand')}`;
}

/** A stream's id; of the side that nobody registered its facility's. */
function sideId({ latentSide, supplyId, demandId, donorId, receiverId }: Sides, side: 'supply' | 'demand'): string {
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
