import { Injectable } from '@nestjs/common';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import { networkGround, type NetworkGround } from '../../domain/network/indicators/network-ground.ts';
import { selectionOf, type NetworkSelection, type WrittenSelection } from '../../domain/network/network-selection.ts';
import { selectNetwork } from '../../domain/network/select-network.ts';
import { printSelection } from '../../domain/network/selection-text.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { RegistryService } from '../../registry/reading/registry.service.ts';

/** A selected network as one viewer sees it, laid out for figures. */
export interface SelectedGround {
  readonly snapshot: ViewedSnapshot;
  readonly selection: NetworkSelection;
  readonly ground: NetworkGround;
}

/** Selections of one snapshot that are kept: an analyst goes to and fro between a few. */
const MOST_KEPT = 8;

/** Lays out what a selection shows of a snapshot, once for all the questions about it. */
@Injectable()
export class NetworkGroundService {
  readonly #kept = new WeakMap<ViewedSnapshot, Map<string, SelectedGround>>();

  constructor(private readonly registry: RegistryService) {}

  /** Throws a ProblemError with `NETWORK_NOT_FOUND` or the problems of `selectionOf`. */
  async of(viewer: Viewer, written: WrittenSelection): Promise<SelectedGround> {
    const read = selectionOf(inLowerCase(written));
    if (!read.ok) throw new ProblemError(read.problems);
    return this.within(await this.registry.snapshot(viewer, read.value.networkId), read.value);
  }

  /** What a selection shows of a snapshot that was read for the viewer's eyes. */
  within(snapshot: ViewedSnapshot, selection: NetworkSelection): SelectedGround {
    const presentYear = new Date().getFullYear();
    const key = `${presentYear} ${printSelection(selection)}`;
    const kept = this.#kept.get(snapshot) ?? new Map<string, SelectedGround>();
    const known = kept.get(key);
    if (known !== undefined) return known;
    const ground = networkGround(selectNetwork(snapshot, selection), snapshot, presentYear);
    const made = { snapshot, selection, ground };
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    this.#kept.set(snapshot, kept.set(key, made));
    return made;
  }
}

/** Ids are those of the registry. */
function inLowerCase(written: WrittenSelection): WrittenSelection {
  const lower = (ids: readonly string[] | null | undefined) => ids?.map((id) => id.toLowerCase()) ?? null;
  return {
    ...written,
    networkId: written.networkId.toLowerCase(),
    resourceIds: lower(written.resourceIds),
    organisationIds: lower(written.organisationIds),
  };
}
