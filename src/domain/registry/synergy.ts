import type { StoredAmount } from '../quantity/amount.ts';
import type { FacilityLevel } from './facility.ts';
import type { Provenance } from './provenance.ts';

export const SYNERGY_KINDS = ['byProductExchange', 'utilitySharing', 'product', 'service'] as const;
export type SynergyKind = (typeof SYNERGY_KINDS)[number];

export const SYNERGY_STAGES = ['identified', 'discussed', 'agreed', 'running', 'ended'] as const;
export type SynergyStage = (typeof SYNERGY_STAGES)[number];

/** What went over in one calendar year. */
export interface YearlyFlow {
  readonly year: number;
  readonly amount: StoredAmount;
  readonly provenance: Provenance;
}

/** An exchange that people have identified, discuss, agreed, run, or ended. */
export interface Synergy {
  readonly id: string;
  readonly networkId: string;
  /** Stable name in its source, such as `KX19`; null for what people identified here. */
  readonly reference: string | null;
  readonly donorId: string;
  readonly receiverId: string;
  readonly resourceId: string;
  readonly kind: SynergyKind;
  readonly stage: SynergyStage;
  /** How widely each party lets it be known; the narrower one holds, and both parties and the secretariat always see it. */
  readonly donorLevel: FacilityLevel;
  readonly receiverLevel: FacilityLevel;
  /** First calendar year it ran; null where unknown or not yet. */
  readonly startYear: number | null;
  /** Last calendar year it ran; null while it runs, or where it ended in a year that no source names. */
  readonly endYear: number | null;
  /** Latest calendar year for which a source says that it ran; bounds an end that no source dates. */
  readonly lastConfirmedYear: number | null;
  readonly flows: readonly YearlyFlow[];
  readonly supplyStreamId: string | null;
  readonly demandStreamId: string | null;
  readonly source: string | null;
  readonly note: string | null;
}
