/**
 * What the chance is reckoned from: the strength of the pair (log odds), how far it is ahead of the best other one, how many kinds of
 * facility are better, how many of the same name stand before it, how strong all are together, how many there are to choose from
 * (the last four as logarithms).
 */
export const RECEIVER_FEATURES = ['strength', 'ahead', 'better', 'twins', 'rivals', 'others'] as const;
export type ReceiverFeature = (typeof RECEIVER_FEATURES)[number];

/**
 * Weights of the logistic that turns what is known of a pair into the chance that practitioners would call it worth a talk.
 * Fitted by `test/scenarios/fit-receiver-weights.ts` on documented parks (seven of the literature and the development parks), links
 * weighing twice: a link that nobody documented may be worth a talk all the same. So few weights that no single park can bend them.
 */
export const RECEIVER_WEIGHTS: Readonly<Record<ReceiverFeature | 'constant', number>> = {
  constant: 2.28,
  strength: 0.85,
  ahead: 0.75,
  better: -0.45,
  twins: -1.35,
  rivals: -0.8,
  others: -0.28,
};
