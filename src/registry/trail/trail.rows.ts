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
export function noteInTrail(reader: Reader, viewer: Viewer, entry: TrailEntry): Promise<void> {
  return noteAllInTrail(reader, viewer, [entry]);
}

/** As `noteInTrail`, many at once. */
export async function noteAllInTrail(reader: Reader, viewer: Viewer, entries: readonly TrailEntry[]): Promise<void> {
  await reader.query(
    `INSERT INTO audit_trail (person_id, organisation_ids, audience, action, subject_kind, subject_id, owner_organisation_id,
       network_id, details, address)
     SELECT $1, $2, audience, action, subject_kind, subject_id, owner_organisation_id, network_id, details, $3
     FROM jsonb_to_recordset($4) AS item(
       audience text, action text, subject_kind text, subject_id uuid, owner_organisation_id uuid, network_id uuid, details jsonb
     )`,
    [
      viewer.personId,
      viewer.organisationIds,
      viewer.address,
      JSON.stringify(
        entries.map((entry) => ({
          audience: audienceOf(viewer, entry),
          action: entry.action,
          subject_kind: entry.subjectKind,
          subject_id: entry.subjectId,
          owner_organisation_id: entry.ownerOrganisationId,
          network_id: entry.networkId,
          details: entry.details ?? {},
        })),
      ),
    ],
  );
}

function audienceOf(viewer: Viewer, { ownerOrganisationId, networkId }: TrailEntry): string {
  if (viewer.organisationIds.includes(ownerOrganisationId)) return 'company';
  return viewer.secretariatNetworkIds.includes(networkId) ? 'secretariat' : 'member';
}
