import { Injectable } from '@nestjs/common';
import { asksForHours, judgeHours } from '../../domain/matching/hourly-fit.ts';
import { judgedOf } from '../../domain/matching/judge-pair.ts';
import type { Judgement, Match } from '../../domain/matching/match.ts';
import { overlayStreams } from '../../domain/registry/stream-series.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { HourlyProfileService } from '../../registry/profiles/hourly-profile.service.ts';
import { presentYear } from './matching-ground.service.ts';

/** The two streams of a match as the viewer sees them: null for one that is blind, a draft, or not registered. */
export interface PairOfStreams {
  readonly supply: Stream | null;
  readonly demand: Stream | null;
  /** What it was made from. */
  readonly match: Match;
}

/** Lays the streams of a match over one another hour by hour: the hours themselves are in no snapshot. */
@Injectable()
export class MatchHoursService {
  constructor(private readonly profiles: HourlyProfileService) {}

  /** Of each stream its hours; null where there are none, or the viewer does not see it whole. */
  async hoursOf(viewer: Viewer, streamIds: readonly string[]): Promise<(readonly number[] | null)[]> {
    return this.profiles.valuesOf(viewer, streamIds);
  }

  /** Null where one side is not seen, nothing is known beyond months, or the two cannot be laid over one another. */
  async of(
    { supply, demand, match }: PairOfStreams,
    hoursOf: (streamId: string) => Promise<readonly number[] | null>,
  ): Promise<Judgement | null> {
    if (supply === null || demand === null || !asksForHours(supply, demand)) return null;
    const valuesOf = async (stream: Stream) => (stream.hourlyProfile === null ? null : hoursOf(stream.id));
    const [offered, needed] = await Promise.all([valuesOf(supply), valuesOf(demand)]);
    const judged = judgedOf(match);
    const year = Math.max(presentYear(), judged.candidate.years.from ?? 0);
    const overlay = overlayStreams({ stream: supply, values: offered }, { stream: demand, values: needed }, year);
    return overlay.ok ? judgeHours(judged, supply, demand, overlay.value) : null;
  }
}
