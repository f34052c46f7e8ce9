import type { Match } from '../../domain/matching/match.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { MatchingGround } from './matching-ground.service.ts';

/** New strong matches of a network that were found together, before anybody is shown them. */
export interface FoundMatches {
  readonly networkId: string;
  /** The best of them. */
  readonly matches: readonly Match[];
  /** How many there are beside. */
  readonly more: number;
}

const MOST_AT_ONCE = 5;
/** Told so often at most; what comes in between is told together, ms. */
const PAUSE_MS = 2_000;
/** Pairs remembered as told; the first are forgotten first. */
const MOST_REMEMBERED = 5_000;

/** One viewer who waits for new matches: what is told her comes here, until she goes. */
export class NewMatchesWatch implements AsyncIterableIterator<FoundMatches, undefined> {
  /** Where she last looked from; null until it is read. */
  ground: MatchingGround | null = null;
  readonly viewerNow: () => Promise<Viewer>;
  readonly #told = new Set<string>();
  readonly #left: () => void;
  #rights: string;
  #next: { readonly networkId: string; readonly matches: Match[]; more: number } | null = null;
  #asked: ((result: IteratorResult<FoundMatches, undefined>) => void) | null = null;
  #pause: NodeJS.Timeout | null = null;
  #isOver = false;

  constructor(viewer: Viewer, viewerNow: () => Promise<Viewer>, left: () => void) {
    this.viewerNow = viewerNow;
    this.#rights = rightsOf(viewer);
    this.#left = left;
  }

  /** Takes over what is seen by now; whether the rights to see it are those of before. */
  goesOnAs(viewer: Viewer, ground: MatchingGround): boolean {
    const rights = rightsOf(viewer);
    const same = rights === this.#rights;
    this.#rights = rights;
    this.ground = ground;
    return same;
  }

  /** Tells what she has not heard of: the best, and how many there are beside. Best first. */
  tell(networkId: string, found: readonly Match[], idOf: (match: Match) => string): void {
    const unheard = found.filter((match) => !this.#told.has(idOf(match)));
    if (this.#isOver || unheard.length === 0) return;
    for (const match of unheard) this.#told.add(idOf(match));
    for (const id of this.#told) {
      if (this.#told.size <= MOST_REMEMBERED) break;
      this.#told.delete(id);
    }
    const waiting = (this.#next ??= { networkId, matches: [], more: 0 });
    const room = MOST_AT_ONCE - waiting.matches.length;
    waiting.matches.push(...unheard.slice(0, room));
    waiting.more += Math.max(0, unheard.length - room);
    this.#give();
  }

  next(): Promise<IteratorResult<FoundMatches, undefined>> {
    return new Promise((resolve) => {
      if (this.#isOver) {
        resolve({ done: true, value: undefined });
        return;
      }
      this.#asked = resolve;
      this.#give();
    });
  }

  return(): Promise<IteratorResult<FoundMatches, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#left();
    this.#asked?.({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #give(): void {
    if (this.#asked === null || this.#next === null || this.#pause !== null) return;
    const [asked, value] = [this.#asked, this.#next];
    [this.#asked, this.#next] = [null, null];
    this.#pause = setTimeout(() => {
      this.#pause = null;
      this.#give();
    }, PAUSE_MS).unref();
    asked({ done: false, value });
  }
}

/** All that what she sees depends on. */
function rightsOf({
  organisationIds,
  memberNetworkIds,
  secretariatNetworkIds,
  analystNetworkIds,
  scopes,
}: Viewer): string {
  return JSON.stringify([organisationIds, memberNetworkIds, secretariatNetworkIds, analystNetworkIds, scopes]);
}
