/**
 * What the chance is reckoned from: the strength of the pair (log odds), how far it is ahead of the best other one, how many kinds of
 * facility are better, how many of the same name stand before it, how many there are to choose from (the last three as logarithms).
 */
export const RECEIVER_FEATURES = ['strength', 'ahead', 'better', 'twins', 'others'] as const;
export type ReceiverFeature = (typeof RECEIVER_FEATURES)[number];

/**
 * Weights of the logistic that turns what is known of a pair into the chance that practitioners would call it worth a talk.
 * Fitted by `test/scenarios/fit-receiver-weights.ts` on documented parks (seven of the literature and the development parks), links
 * weighing twice: a link that nobody documented may be worth a talk all the same. So few weights that no single park can bend them.
 */
export const RECEIVER_WEIGHTS: Readonly<Record<ReceiverFeature | 'constant', number>> = {
  constant: 2.75,
  strength: 0.49,
  ahead: 0.81,
  better: -0.56,
  twins: -1.36,
  others: -0.79,
};
