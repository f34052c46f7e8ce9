import type { ResourceKind } from '../registry/resource.ts';
import type { LocalText } from '../text.ts';
import type { MEASURES } from './resource-catalogue.data.ts';

/**
 * One resource as it is written: key, kind, English name, Danish name, the EWC codes it is filed under where it is waste (six digits,
 * parted by blanks, the usual one first), how it is measured, keys of the families it belongs to, everyday words parted by `; `.
 */
export type MaterialRow = readonly [
  key: string,
  kind: ResourceKind,
  en: string,
  da: string,
  wasteCodes: string,
  measure: keyof typeof MEASURES,
  isA: string,
  synonyms: string,
];

/** A family: key, kind, names, the families it belongs to, vague words. No resource that one registers. */
export type MaterialFamilyRow = readonly [
  key: string,
  kind: ResourceKind,
  en: string,
  da: string,
  isA: string,
  synonyms: string,
];

/** A family and the resources of the catalogue that belong to it. */
export type ParentRow = readonly [family: string, members: string];

/** A resource or family of resources, as the knowledge base speaks of it. */
export interface KnownMaterial {
  readonly key: string;
  readonly kind: ResourceKind;
  readonly name: LocalText;
  /** EWC codes, the usual one first; empty for families and for what is no waste. */
  readonly wasteCodes: readonly string[];
  readonly isA: readonly string[];
  readonly synonyms: readonly string[];
  /** Families gather resources and are not registered themselves. */
  readonly isFamily: boolean;
}
