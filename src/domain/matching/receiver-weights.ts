/**
 * What the chance is reckoned from: the strength of the pair (log odds), how far it is ahead of the best other one, how many kinds of
 * facility are better, how many of the same name stand before it, how strong all are together, how many there are to choose from
 * (the last four as logarithms).
 */
export const RECEIVER_FEATURES = ['strength', 'ahead', 'better', 'twins', 'rivals', 'others'] as const;
export type ReceiverFeature = (typeof RECEIVER_FEATURES)[number];

/**
 * Weights of the logistic that turns what is known of a pair into the chance that practitioners would call it worth a talk.
 * Fitted by `test/scenarios/fit-receiver-weights.ts` on documented parks (seven of the literature, the development and the seen parks), links
 * weighing twice: a link that nobody documented may be worth a talk all the same. So few weights that no single park can bend them.
 */
export const RECEIVER_WEIGHTS: Readonly<Record<ReceiverFeature | 'constant', number>> = {
  constant: 2.6,
  strength: 0.94,
  ahead: 0.95,
  better: -0.42,
  twins: -1.36,
  rivals: -0.86,
  others: -0.33,
};
