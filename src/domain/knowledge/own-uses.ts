import { KNOWLEDGE_ROWS } from './knowledge-rows.ts';
import { preparedKnowledge } from './resolve-names.ts';
import type { PreparedKnowledge } from './resolve-names.ts';
import type { KnownUse } from '../registry/known-use.ts';

const PREPARED = new WeakMap<readonly KnownUse[], PreparedKnowledge>();

/** The product's knowledge with the uses that a network has added; what they name is the product's. */
export function knowledgeWith(ownUses: readonly KnownUse[]): PreparedKnowledge {
  const base = preparedKnowledge();
  if (ownUses.length === 0) return base;
  const known = PREPARED.get(ownUses);
  if (known !== undefined) return known;
  const usesByMaterial = new Map(base.usesByMaterial);
  for (const use of ownUses) usesByMaterial.set(use.material, [...(usesByMaterial.get(use.material) ?? []), use]);
  const prepared = { ...base, base: { ...base.base, uses: [...base.base.uses, ...ownUses] }, usesByMaterial };
  PREPARED.set(ownUses, prepared);
  return prepared;
}

let ownVersion: string | null = null;

/**
 * What tells one state of the knowledge from another: the product's (eight hexadecimal digits), and with a hyphen what the network
 * has added, where it has added any. For telling apart, not against forgery: FNV-1a, 32 bits (Fowler, Noll, Vo).
 */
export function knowledgeVersion(ownUses: readonly KnownUse[]): string {
  ownVersion ??= digest(JSON.stringify(KNOWLEDGE_ROWS));
  return ownUses.length === 0 ? ownVersion : `${ownVersion}-${digest(JSON.stringify(ownUses))}`;
}

function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
