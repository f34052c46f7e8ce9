import { amountBandText } from '../../domain/disclosure/amount-band.ts';
import { distanceBandText, type DistanceBand } from '../../domain/disclosure/blind-position.ts';
import type { BlindStream } from '../../domain/disclosure/blind-stream.ts';
import type { ResourceKind } from '../../domain/registry/resource.ts';
import type { Direction } from '../../domain/registry/stream.ts';
import type { LocalText } from '../../domain/text.ts';

/** A blind view as it is told: in bands and words, without the cell that distances are measured to. */
export interface BlindWords {
  readonly id: string | null;
  readonly direction: Direction;
  readonly resourceKind: ResourceKind;
  readonly resourceId: string | null;
  readonly amount: LocalText;
  readonly distance: LocalText | null;
}

/** `distance`: how far it is from the stream that it is laid beside; null where that is not known. */
export function blindWords(
  view: Omit<BlindStream, 'id' | 'networkId' | 'cell'> & Partial<Pick<BlindStream, 'id'>>,
  distance: DistanceBand | null,
): BlindWords {
  const { id = null, direction, resourceKind, resourceId, amountBand } = view;
  return {
    id,
    direction,
    resourceKind,
    resourceId,
    amount: amountBandText(amountBand),
    distance: distance && distanceBandText(distance),
  };
}
