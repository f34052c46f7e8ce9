import { Injectable } from '@nestjs/common';
import { isAtLeast } from '../../domain/disclosure/disclosure-level.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';

/** Remembered at most, so that the same is not told to the database again and again; what is forgotten it knows itself. */
const MOST_REMEMBERED = 50_000;

/**
 * Notes in the trail that something confidential was shown, before it is shown. Confidential is what the network does not see:
 * shown whole to the secretariat or to somebody introduced, by name; shown blind, without, since the one to whom it was shown
 * has learnt no name either. Once for each person (of blind ones: each company), stream and day.
 */
@Injectable()
export class SeenService {
  readonly #noted = new Set<string>();

  constructor(private readonly database: ViewerDatabase) {}

  async whole(viewer: Viewer, streams: readonly (Pick<Stream, 'id' | 'level'> | null)[]): Promise<void> {
    const { personId } = viewer;
    if (personId === null) return;
    const ids = streams.flatMap((stream) => {
      if (stream === null || isAtLeast(stream.level, 'network') || isOwn(viewer, stream)) return [];
      return stream.id;
    });
    await this.#note(ids, `whole ${personId}`, (unnoted) =>
      this.database.write(viewer, (manager) => manager.query('SELECT note_seen($1, $2)', [unnoted, viewer.address])),
    );
  }

  async blind(viewer: Viewer, networkId: string, pseudonyms: readonly string[]): Promise<void> {
    await this.#note(pseudonyms, 'blind', (unnoted) =>
      this.database.write(viewer, (manager) => manager.query('SELECT note_seen_blind($1, $2)', [networkId, unnoted])),
    );
  }

  async #note(
    ids: readonly string[],
    how: string,
    store: (unnoted: readonly string[]) => Promise<unknown>,
  ): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const keyOf = (id: string) => `${today} ${how} ${id}`;
    const unnoted = [...new Set(ids)].filter((id) => !this.#noted.has(keyOf(id)));
    if (unnoted.length === 0) return;
    await store(unnoted);
    if (this.#noted.size > MOST_REMEMBERED) this.#noted.clear();
    for (const id of unnoted) this.#noted.add(keyOf(id));
  }
}

/** Rows of streams carry whose they are, beside what the domain has of them. */
function isOwn({ organisationIds }: Viewer, stream: object): boolean {
  return 'organisationId' in stream && organisationIds.includes(String(stream.organisationId));
}
