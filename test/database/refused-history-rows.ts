import { randomUUID } from 'node:crypto';

const NOBODY = randomUUID();

/** A stream that was kept at its fifth version. */
export const KEPT = { version: 5 };

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
  };
}

export const REFUSED_HISTORY_ROWS = {
  stream_version_stream_exists: ['stream_version', { stream_id: NOBODY }],
  stream_version_number_counts_up: ['stream_version', { version: 0 }],
  stream_version_action_known: ['stream_version', { action: 'deleted' }],
  stream_version_person_named: ['stream_version', { person_id: null }],
  stream_version_level_known: ['stream_version', { level: 'everyone' }],
  stream_version_is_whole: ['stream_version', { stream: '[]' }, { stream: 'null' }],
} as const;

export const HISTORY_ROWS_ONCE = { stream_version_once: ['stream_version', KEPT] } as const;
