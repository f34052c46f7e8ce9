import { Injectable } from '@nestjs/common';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import { prepareMatching, type MatchingIndex } from '../../domain/matching/prepare-matching.ts';
import { updateMatching } from '../../domain/matching/update-matching.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';

/** What all matches of one viewer in one network are found in. */
export interface MatchingGround {
  readonly snapshot: ViewedSnapshot;
  readonly index: MatchingIndex;
}

/** Lays each snapshot out for matching once, and follows its changes. */
@Injectable()
export class MatchingGroundService {
  readonly #indexes = new WeakMap<ViewedSnapshot, MatchingIndex>();

  constructor(private readonly registry: RegistryService) {}

  /** Throws a ProblemError with `NETWORK_NOT_FOUND`. */
  async of(viewer: Viewer, networkId: string): Promise<MatchingGround> {
    const snapshot = await this.registry.snapshot(viewer, networkId);
    return { snapshot, index: this.#indexOf(snapshot) };
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

/** Matches are of the present: what is over fits nothing. */
export function presentYear(): number {
  return new Date().getFullYear();
}
