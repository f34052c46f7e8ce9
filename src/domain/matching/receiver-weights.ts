import type { ReceiverFeature } from './rank-receivers.ts';

export const RECEIVER_WEIGHTS: Readonly<Record<ReceiverFeature | 'constant', number>> = {
  constant: -3,
  strength: 1,
  beside: 2,
  better: -0.5,
  twins: -0.5,
  unknownThing: 0,
};
