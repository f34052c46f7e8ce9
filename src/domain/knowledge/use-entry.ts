import type { KnowledgeEvidence } from '../registry/known-use.ts';

/** The source of what the trade does and no named document is known for. Never invent a reference. */
export const PRACTICE = 'common practice';

/**
 * One use as it is written:
 *  0 material: key of a resource or family
 *  1 donors: keys of sectors that yield it so; '' where it does not matter who yields it
 *  2 receivers: keys of sectors; several only where the same words hold for each: every one counts as an entry of its own
 *  3 as what, English   4 the same in Danish (a few words, no full stop)
 *  5 replaces: keys of resources
 *  6 treatments before, in order (at most three keys)
 *  7 evidence   8 confidence 0 … 1   9 source
 * 10 limits, English | Danish; '' or left out where none are named
 */
export type UseRow = readonly [
  material: string,
  donors: string,
  receivers: string,
  en: string,
  da: string,
  replaces: string,
  treatments: string,
  evidence: KnowledgeEvidence,
  confidence: number,
  source: string,
  limits?: string,
];

/** The receiver of a use that any line of business makes of it which needs what it replaces; only a network's own entries say so. */
export const ANY_RECEIVER = '';

/**
 * What a sector typically gives or takes: sector, `gives` or `takes`, keys of resources or families with the share of such plants that
 * do (`steam:0.9`; 0.7 where left out), source.
 */
export type TypicalStreamRow = readonly [
  sector: string,
  direction: 'gives' | 'takes',
  materials: string,
  source: string,
];

/** What a sector typically gives (supply) or takes (demand). */
export interface TypicalStream {
  readonly sector: string;
  readonly direction: 'supply' | 'demand';
  readonly material: string;
  /** Share of such plants, 0 … 1. */
  readonly confidence: number;
  readonly source: string;
}

/** EWC sub-chapters (four digits) or codes of which nobody is known to make use, with the reason. */
export type NoUseRow = readonly [code: string, en: string, da: string];
