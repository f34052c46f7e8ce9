import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();

/** A stream that was kept at its fifth version. */
export const KEPT = { version: 5 };

/** A document whose first part is there. */
export const DOCUMENT = randomUUID();
const DIGEST = 'a'.repeat(64);

/** One row of the history of streams that the database takes. */
export function validHistoryRows(streamId: string, personId: string) {
  return {
    stream_version: {
      stream_id: streamId,
      version: 1,
      person_id: personId,
      action: 'registered',
      level: 'secretariat',
      stream: '{}',
    },
    attachment: { stream_id: streamId, name: 'SDS.pdf', kind: 'pdf', size: 3, digest: 'b'.repeat(64) },
    attachment_part: { attachment_id: DOCUMENT, position: 1, bytes: Buffer.from('abc') },
  };
}

export const REFUSED_HISTORY_ROWS = {
  stream_version_stream_exists: ['stream_version', { stream_id: NOBODY }],
  stream_version_number_counts_up: ['stream_version', { version: 0 }],
  stream_version_action_known: ['stream_version', { action: 'deleted' }],
  stream_version_person_named: ['stream_version', { person_id: null }],
  stream_version_level_known: ['stream_version', { level: 'everyone' }],
  stream_version_is_whole: ['stream_version', { stream: '[]' }, { stream: 'null' }],
  attachment_stream_exists: ['attachment', { stream_id: NOBODY }],
  attachment_name_given: ['attachment', { name: ' ' }, { name: 'x'.repeat(121) }],
  attachment_kind_known: ['attachment', { kind: 'html' }],
  attachment_size_in_range: ['attachment', { size: 0 }, { size: 10_485_761 }],
  attachment_digest_format: ['attachment', { digest: 'A'.repeat(64) }, { digest: 'a' }],
  attachment_part_attachment_exists: ['attachment_part', { attachment_id: NOBODY }],
  attachment_part_in_order: ['attachment_part', { position: -1 }, { position: 40 }],
  attachment_part_small: ['attachment_part', { bytes: Buffer.alloc(0) }, { bytes: Buffer.alloc(262_145) }],
} as const;

export const HISTORY_ROWS_ONCE = {
  stream_version_once: ['stream_version', KEPT],
  attachment_pkey: ['attachment', { id: DOCUMENT }],
  attachment_content_once: ['attachment', { digest: DIGEST }],
  attachment_part_once: ['attachment_part', { position: 0 }],
} as const;
