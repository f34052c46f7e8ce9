/**
 * How the strength of what is known of two resources becomes log odds: fitted on documented parks, each pair by itself
 * (`test/scenarios/fit-receiver-weights.ts`). At `neutral` a pair is as likely worth a talk as not.
 */
export const RESOURCE_WEIGHT = { weight: 7.93, neutral: 0.612 } as const;
