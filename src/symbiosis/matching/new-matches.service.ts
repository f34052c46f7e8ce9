import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import { changedStreams, newStrongMatches } from '../../domain/matching/new-strong-matches.ts';
import type { Match } from '../../domain/matching/match.ts';
import type { Problem } from '../../domain/problem.ts';
import { requireReader } from '../../identity/access.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { FailureLog } from '../../platform/failure-log.ts';
import { Notifications } from '../../platform/notifications/notifications.service.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { NETWORK_CHANGED } from '../../registry/reading/network-changed.ts';
import { inTurns } from './in-turns.ts';
import { MatchingGroundService, presentYear, type MatchingGround } from './matching-ground.service.ts';
import { NewMatchesWatch, type FoundMatches } from './new-matches-watch.ts';
import { matchId, ShownMatchesService, type MatchWithRows } from './shown-matches.service.ts';

/** New strong matches that were found together, as somebody is shown them. */
export interface NewStrongMatches {
  readonly matches: readonly MatchWithRows[];
  /** How many there are beside. */
  readonly more: number;
}

/** Changes that come so close together are looked at together. */
const TOGETHER_MS = 300;
/** Of each stream its best are looked at: more of a few streams than of many. */
const FEW_STREAMS = 50;
const BEST_OF_FEW = 200;
const BEST_OF_MANY = 20;

/**
 * Tells viewers of new strong matches as they appear, whichever process the change came through. Only the streams that changed are
 * looked at: those of one's own companies against what changed elsewhere, or for a secretariat all that changed.
 */
@Injectable()
export class NewMatchesService implements OnModuleInit, OnModuleDestroy {
  readonly #failures = new FailureLog(new Logger('NewMatches'));
  readonly #watches = new Map<string, Set<NewMatchesWatch>>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  /** Networks that are being looked at, one look after the other. */
  readonly #looking = new Map<string, Promise<void>>();
  #isOver = false;

  constructor(
    private readonly notifications: Notifications,
    private readonly grounds: MatchingGroundService,
    private readonly shown: ShownMatchesService,
  ) {}

  onModuleInit(): void {
    this.notifications.listen(NETWORK_CHANGED, (networkId) => {
      for (const id of networkId === null ? this.#watches.keys() : [networkId]) this.#soon(id);
    });
  }

  onModuleDestroy(): void {
    this.#isOver = true;
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  /**
   * New strong matches of a network from now on: those of the viewer's companies, or of all streams for its secretariat.
   *
   * @param viewerNow who asks, with the rights that she has by then; rejects where she has gone
   * @throws ProblemError with `SIGN_IN_REQUIRED`, `SCOPE_MISSING`, `NETWORK_NOT_FOUND` or `NO_MATCHES_OF_YOURS`
   */
  async watch(
    viewer: Viewer,
    networkId: string,
    viewerNow: () => Promise<Viewer>,
  ): Promise<AsyncIterableIterator<FoundMatches>> {
    requireReader(viewer);
    const id = networkId.toLowerCase();
    if (viewer.organisationIds.length === 0 && !viewer.secretariatNetworkIds.includes(id)) {
      await this.grounds.of(viewer, id);
      throw new ProblemError([nothingOfYours()]);
    }
    const watches = this.#watches.get(id) ?? new Set();
    const watch = new NewMatchesWatch(viewer, viewerNow, () => {
      watches.delete(watch);
      if (watches.size === 0 && this.#watches.get(id) === watches) this.#watches.delete(id);
    });
    // Before the reading: what changes in between is not missed.
    this.#watches.set(id, watches.add(watch));
    try {
      watch.ground = await this.grounds.of(viewer, id);
      return watch;
    } catch (error) {
      watch.end();
      throw error;
    }
  }

  /** What was found, as the viewer may see it by now: what was withdrawn or hidden meanwhile is left out. */
  async show(viewer: Viewer, { networkId, matches, more }: FoundMatches): Promise<NewStrongMatches> {
    const { snapshot, index } = await this.grounds.of(viewer, networkId);
    const blind = new Set(snapshot.blindStreams.map(({ id }) => id));
    const isSeen = (id: string | null) => id !== null && (index.parties.has(id) || blind.has(id));
    const seen = matches.filter(({ supplyId, demandId }) => isSeen(supplyId) && isSeen(demandId));
    return { matches: await this.shown.show(viewer, snapshot, seen), more };
  }

  #soon(networkId: string): void {
    if (this.#isOver || this.#waiting.has(networkId) || !this.#watches.has(networkId)) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(networkId);
      const before = this.#looking.get(networkId) ?? Promise.resolve();
      const look = before.then(() => this.#look(networkId));
      this.#looking.set(networkId, look);
      void look.then(() => {
        if (this.#looking.get(networkId) === look) this.#looking.delete(networkId);
      });
    }, TOGETHER_MS);
    this.#waiting.set(networkId, timer.unref());
  }

  async #look(networkId: string): Promise<void> {
    /** Colleagues see the same, and hear the same. */
    const found = new Map<string, Promise<readonly Match[]>>();
    const snapshots = new Map<ViewedSnapshot, number>();
    const numberOf = (snapshot: ViewedSnapshot): number => {
      const number = snapshots.get(snapshot) ?? snapshots.size;
      snapshots.set(snapshot, number);
      return number;
    };
    for (const watch of [...(this.#watches.get(networkId) ?? [])]) {
      if (this.#isOver) return;
      try {
        const before = watch.ground;
        const viewer = await watch.viewerNow();
        const ground = await this.grounds.of(viewer, networkId);
        const sameRights = watch.goesOnAs(viewer, ground);
        // What somebody sees by a new role is no news of the network. Where nothing was read before, that is the beginning.
        if (!sameRights || before === null || before.snapshot === ground.snapshot) continue;
        const scope = scopeOf(viewer, ground);
        const key = [numberOf(before.snapshot), numberOf(ground.snapshot), ...(scope.ofAll ? ['all'] : scope.own)];
        const asked = key.join(' ');
        const matches = found.get(asked) ?? this.#newIn(before, ground, scope);
        found.set(asked, matches);
        watch.tell(networkId, await matches, matchId);
      } catch (error) {
        this.#keep(error);
      }
    }
  }

  /** Who has gone is told nothing; what else fails must not keep the others from being told. */
  #keep(error: unknown): void {
    // A program that ends takes the database from what it was reading.
    if (!this.#isOver && !(error instanceof ProblemError)) this.#failures.keep(error);
  }

  /** Best first, ties by id; looked at in turns, so that a large import keeps nobody waiting. */
  async #newIn(before: MatchingGround, after: MatchingGround, { ofAll, own }: Scope): Promise<readonly Match[]> {
    const changed = changedStreams(before.snapshot, after.snapshot);
    const mine = ofAll
      ? []
      : after.snapshot.streams.filter(({ facilityId }) => own.has(facilityId)).map(({ id }) => id);
    const [looked, others] = lookedAt(changed, ofAll ? null : mine, hasBlindNews(before, after));
    const options = {
      presentYear: presentYear(),
      ...(after.rules && { rules: after.rules }),
      limit: looked.length > FEW_STREAMS ? BEST_OF_MANY : BEST_OF_FEW,
    };
    const found = new Map<string, Match>();
    await inTurns(looked, (streamId) => {
      for (const match of newStrongMatches(before.index, after.index, streamId, options)) {
        const partner = match.supplyId === streamId ? match.demandId : match.supplyId;
        if (others === null || changed.has(streamId) || others.has(partner ?? '')) found.set(matchId(match), match);
      }
    });
    const isOne = (id: string | null) => id !== null && own.has(id);
    return [...found]
      .filter(([, { donorId, receiverId }]) => ofAll || isOne(donorId) || isOne(receiverId))
      .sort(([id, one], [otherId, other]) => other.score - one.score || (id < otherId ? -1 : 1))
      .map(([, match]) => match);
  }
}

interface Scope {
  readonly ofAll: boolean;
  /** The viewer's facilities. */
  readonly own: ReadonlySet<string>;
}

function scopeOf(viewer: Viewer, { snapshot }: MatchingGround): Scope {
  const ofAll = viewer.secretariatNetworkIds.includes(snapshot.network.id);
  const own = snapshot.facilities.filter(({ organisationId }) => viewer.organisationIds.includes(organisationId));
  return { ofAll, own: new Set(own.map(({ id }) => id)) };
}

/** What a blind stream matches is asked of those who see it blind: of their own streams. */
function hasBlindNews(before: MatchingGround, after: MatchingGround): boolean {
  const [then, now] = [before.snapshot.blindStreams, after.snapshot.blindStreams];
  return then.length !== now.length || now.some((view, at) => view !== then[at]);
}

/**
 * The streams whose matches are looked at, and of which partners each new one is news; null of any. The fewer of what changed and what
 * is one's own are looked at.
 */
function lookedAt(
  changed: ReadonlySet<string>,
  mine: readonly string[] | null,
  blindNews: boolean,
): readonly [looked: readonly string[], others: ReadonlySet<string> | null] {
  if (mine === null) return [[...changed], null];
  if (blindNews) return [mine, null];
  return changed.size < mine.length ? [[...changed], null] : [mine, changed];
}

function nothingOfYours(): Problem {
  return {
    kind: 'forbidden',
    code: 'NO_MATCHES_OF_YOURS',
    path: ['networkId'],
    message: {
      en: 'New matches are told to companies and to the secretariat of the network.',
      da: 'Nye match meldes til virksomhederne og til netværkets sekretariat.',
    },
  };
}
