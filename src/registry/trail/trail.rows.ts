import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';

export const TRAIL_ACTIONS = [
  'registered',
  'changed',
  'withdrew',
  'restored',
  'confirmed',
  'attached',
  'removedAttachment',
  'imported',
  'changedLevel',
  'releasedTerms',
  'changedFacility',
  'identifiedSynergy',
  'releasedSynergy',
  'askedForIntroduction',
  'proposedIntroduction',
  'agreedToIntroduction',
  'declinedIntroduction',
  'withdrewIntroduction',
  'seen',
  'seenBlind',
] as const;
export type TrailAction = (typeof TRAIL_ACTIONS)[number];

export const TRAIL_SUBJECTS = ['stream', 'facility', 'synergy', 'introduction'] as const;
export type TrailSubject = (typeof TRAIL_SUBJECTS)[number];

/** Something that somebody did to a thing of a company. */
export interface TrailEntry {
  readonly action: TrailAction;
  readonly subjectKind: TrailSubject;
  readonly subjectId: string;
  readonly ownerOrganisationId: string;
  readonly networkId: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Adds to the trail, in the transaction that did it: what is done is noted, and what failed is not. */
export async function noteInTrail(reader: Reader, viewer: Viewer, entry: TrailEntry): Promise<void> {
  const audience = viewer.organisationIds.includes(entry.ownerOrganisationId)
    ? 'company'
    : viewer.secretariatNetworkIds.includes(entry.networkId)
      ? 'secretariat'
      : 'member';
  await reader.query(
    `INSERT INTO audit_trail (person_id, organisation_ids, audience, action, subject_kind, subject_id, owner_organisation_id,
       network_id, details, address)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      viewer.personId,
      viewer.organisationIds,
      audience,
      entry.action,
      entry.subjectKind,
      entry.subjectId,
      entry.ownerOrganisationId,
      entry.networkId,
      entry.details ?? {},
      viewer.address,
    ],
  );
}
