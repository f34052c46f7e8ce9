import { DISCLOSURE_LEVELS } from '../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import type { TrailFactsFragment } from '../api/generated/later/graphql.ts';

/** Who did something, as far as the entry tells it. */
export type TrailPerson =
  | { readonly type: 'named'; readonly name: string; readonly companies: readonly string[] }
  /** Somebody of these companies, whose name is not known any more. */
  | { readonly type: 'company'; readonly companies: readonly string[] }
  /** A company that was shown it anonymously: the one knows as little of the other. */
  | { readonly type: 'anonymous' }
  | { readonly type: 'unknown' };

function detail({ details }: TrailFactsFragment, name: string): string | null {
  return details.find((one) => one.name === name)?.value ?? null;
}

function levelOf(word: string | null): DisclosureLevel | null {
  return DISCLOSURE_LEVELS.find((level) => level === word) ?? null;
}

export function trailPerson({ action, personName, organisationNames }: TrailFactsFragment): TrailPerson {
  if (personName !== null) return { type: 'named', name: personName, companies: organisationNames };
  if (organisationNames.length > 0) return { type: 'company', companies: organisationNames };
  return action === 'SEEN_BLIND' ? { type: 'anonymous' } : { type: 'unknown' };
}

/** The levels that an entry names: `to` also for the one a stream was registered with. */
export function trailLevels(entry: TrailFactsFragment): {
  readonly from: DisclosureLevel | null;
  readonly to: DisclosureLevel | null;
} {
  return { from: levelOf(detail(entry, 'from')), to: levelOf(detail(entry, 'to') ?? detail(entry, 'level')) };
}
