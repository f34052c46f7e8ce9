import { Injectable } from '@nestjs/common';
import type { Problem } from '../../domain/problem.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import {
  missingLinks,
  type ClosedStream,
  type MissingKind,
  type MissingLinks,
  type MissingTrial,
} from '../../domain/suggestion/missing-links.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { MatchingGroundService, presentYear } from '../matching/matching-ground.service.ts';
import { rowsById } from '../rows-by-id.ts';

type ShownStream = ClosedStream & { readonly stream: Stream };

export interface ShownMissingLinks extends Omit<MissingLinks, 'kinds' | 'trials'> {
  readonly kinds: readonly (Omit<MissingKind, 'takes' | 'serves'> & {
    readonly takes: readonly ShownStream[];
    readonly serves: readonly ShownStream[];
  })[];
  readonly trials: readonly (MissingTrial & { readonly streams: readonly Stream[] })[];
}

const MOST = 100;

/** What a network lacks, worked out from the streams that the viewer sees whole. */
@Injectable()
export class MissingLinksService {
  constructor(private readonly grounds: MatchingGroundService) {}

  /** Throws a ProblemError with `NETWORK_NOT_FOUND` or `PAGE_SIZE_OUT_OF_RANGE`. */
  async ofNetwork(viewer: Viewer, networkId: string, first: number): Promise<ShownMissingLinks> {
    if (!(first >= 1 && first <= MOST)) throw new ProblemError([outOfRange()]);
    const { snapshot, index } = await this.grounds.of(viewer, networkId);
    const { stream } = rowsById(snapshot);
    const shown = (closed: readonly ClosedStream[]) =>
      closed.flatMap((each): readonly ShownStream[] => {
        const row = stream.get(each.streamId);
        return row === undefined ? [] : [{ ...each, stream: row }];
      });
    const found = missingLinks(index, presentYear(), first);
    return {
      ...found,
      kinds: found.kinds.map((kind) => ({ ...kind, takes: shown(kind.takes), serves: shown(kind.serves) })),
      trials: found.trials.map((trial) => ({
        ...trial,
        streams: trial.streamIds.flatMap((id) => stream.get(id) ?? []),
      })),
    };
  }
}

function outOfRange(): Problem {
  return {
    kind: 'invalid',
    code: 'PAGE_SIZE_OUT_OF_RANGE',
    path: ['first'],
    message: { en: `Ask for 1 to ${MOST}.`, da: `Bed om 1 til ${MOST}.` },
    facts: { minimum: 1, maximum: MOST },
  };
}
