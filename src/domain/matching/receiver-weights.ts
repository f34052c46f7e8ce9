import type { ReceiverFeature } from './rank-receivers.ts';

export const RECEIVER_WEIGHTS: Readonly<Record<ReceiverFeature | 'constant', number>> = {
  constant: -1.41,
  strength: 0.58,
  beside: 1.25,
  better: -0.79,
  twins: -1.59,
  unknownThing: 1.86,
};
