import { Injectable } from '@nestjs/common';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import type { MatchingRules } from '../../domain/matching/matching-rules.ts';
import { prepareMatching, type MatchingIndex } from '../../domain/matching/prepare-matching.ts';
import { updateMatching } from '../../domain/matching/update-matching.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';
import { readRulesInForce } from './matching-rules.rows.ts';

/** What all matches of one viewer in one network are found in. */
export interface MatchingGround {
  /** The same for all that followed from one another: what is kept under it can follow too. */
  readonly line: object;
  readonly snapshot: ViewedSnapshot;
  readonly index: MatchingIndex;
  /** Undefined where its secretariat has said nothing. */
  readonly rules: MatchingRules | undefined;
}

/** Lays each snapshot out for matching once, and follows its changes. */
@Injectable()
export class MatchingGroundService {
  readonly #indexes = new WeakMap<ViewedSnapshot, MatchingIndex>();
  readonly #lines = new WeakMap<MatchingIndex, object>();

  /** Whoever says something counts the network's revision up, and with it comes a new snapshot. */
  readonly #rules = new WeakMap<ViewedSnapshot, Promise<MatchingRules | undefined>>();

  constructor(
    private readonly registry: RegistryService,
    private readonly database: ViewerDatabase,
  ) {}

  /** Throws a ProblemError with `NETWORK_NOT_FOUND`. */
  async of(viewer: Viewer, networkId: string): Promise<MatchingGround> {
    const snapshot = await this.registry.snapshot(viewer, networkId);
    const index = this.#indexOf(snapshot);
    return { line: this.#lineOf(index, index), snapshot, index, rules: await this.#rulesOf(viewer, snapshot) };
  }

  #rulesOf(viewer: Viewer, snapshot: ViewedSnapshot): Promise<MatchingRules | undefined> {
    const known = this.#rules.get(snapshot);
    if (known !== undefined) return known;
    const read = readRulesInForce(this.database.as(viewer), snapshot.network.id);
    this.#rules.set(snapshot, read);
    // Whoever awaits it gets the failure; the next one shall try again.
    read.catch(() => this.#rules.delete(snapshot));
    return read;
  }

  #indexOf(snapshot: ViewedSnapshot): MatchingIndex {
    const known = this.#indexes.get(snapshot);
    if (known !== undefined) return known;
    const before = this.registry.snapshotBefore(snapshot);
    const earlier = before === null ? undefined : this.#indexes.get(before);
    const index = earlier === undefined ? prepareMatching(snapshot) : updateMatching(earlier, snapshot);
    this.#indexes.set(snapshot, index);
    this.#lineOf(index, earlier ?? index);
    return index;
  }

  #lineOf(index: MatchingIndex, from: MatchingIndex): object {
    const line = this.#lines.get(from) ?? {};
    this.#lines.set(index, line);
    return line;
  }
}

/** Matches are of the present: what is over fits nothing. */
export function presentYear(): number {
  return new Date().getFullYear();
}
