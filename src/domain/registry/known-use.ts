import type { LocalText } from '../text.ts';

/**
 * How sure it is that the use exists: seen to run in a named place (`documented`), proposed in a study (`planned`), named by an EU
 * reference document on best available techniques or a standard (`reference`), or what the trade does (`practice`).
 */
export const KNOWLEDGE_EVIDENCE = ['documented', 'planned', 'reference', 'practice'] as const;
export type KnowledgeEvidence = (typeof KNOWLEDGE_EVIDENCE)[number];

/** A use that one sector makes of one resource or family. */
export interface KnownUse {
  readonly material: string;
  /** Empty where it does not matter who yields it. */
  readonly donors: readonly string[];
  readonly receiver: string;
  readonly use: LocalText;
  readonly replaces: readonly string[];
  /** Keys of treatments before the use, in order. */
  readonly treatments: readonly string[];
  readonly evidence: KnowledgeEvidence;
  /** 0 … 1: how usual the use is where both are there. */
  readonly confidence: number;
  readonly source: string;
  readonly limits: LocalText | null;
}
