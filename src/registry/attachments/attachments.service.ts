import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { attachmentName, MOST_ATTACHMENTS, type AttachmentKind } from '../../domain/registry/attachment.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { requireWriter } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { constant, sql, statement, type Sql } from '../reading/sql.ts';
import { visibleStreams } from '../reading/visible.rows.ts';
import { SeenService } from '../trail/seen.service.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
import { withKnownFailures } from '../writing/known-failure.ts';
import { entryOf, ownStream } from '../writing/stream-writing.service.ts';
import { attachmentNotFound, tooManyAttachments } from './attachment-problems.ts';
import { withReceivedFile, type ReceivedFile } from './received-file.ts';

/** A document of a stream, without its content. */
export interface Attachment {
  readonly id: string;
  readonly streamId: string;
  readonly name: string;
  readonly kind: AttachmentKind;
  /** In bytes. */
  readonly size: number;
  readonly addedAt: Date;
}

/** As `attachment_part_small` has it. */
const PART_BYTES = 256 * 1024;

const ATTACHMENT = `a.id, a.stream_id AS "streamId", a.name, a.kind, a.size, a.added_at AS "addedAt"`;

/** The documents of streams: attached and removed by the stream's company, read by whoever sees the stream whole. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly seen: SeenService,
  ) {}

  /**
   * Attaches a document; the same content a second time is the document that is there. Throws a ProblemError with
   * `STREAM_NOT_FOUND`, `ATTACHMENT_TOO_LARGE`, `ATTACHMENT_KIND_UNKNOWN` or `TOO_MANY_ATTACHMENTS`.
   */
  async attach(asking: Viewer, streamId: string, sentName: string, content: Readable): Promise<Attachment> {
    const viewer = requireWriter(asking);
    // Before anything is received for it, and without the entry in the history that only a change has need of.
    await this.database.write(viewer, (manager) => ownStream(manager, viewer, streamId));
    return withReceivedFile(content, (file) =>
      withKnownFailures(() =>
        this.database.write(viewer, async (manager) => {
          const stream = await ownStream(manager, viewer, streamId);
          // Two that come at once are counted one after the other.
          await manager.query('SELECT lock_streams($1)', [[stream.id]]);
          const [known] = await read(manager, sql`a.stream_id = ${stream.id} AND a.digest = ${file.digest}`);
          if (known !== undefined) return known;
          const attachment = await store(manager, stream.id, attachmentName(sentName, file.kind), file);
          const details = { name: attachment.name, size: attachment.size };
          await noteInTrail(manager, viewer, { ...entryOf(stream), action: 'attached', details });
          return attachment;
        }),
      ),
    );
  }

  /** The documents of each stream, the oldest first, in the order of `streamIds`. */
  async ofStreams(viewer: Viewer, streamIds: readonly string[]): Promise<Attachment[][]> {
    const found = await read(
      this.database.as(viewer),
      sql`a.stream_id = ANY(${streamIds}::uuid[]) AND ${visibleStreams(viewer)}`,
    );
    return streamIds.map((id) => found.filter(({ streamId }) => streamId === id));
  }

  /** A document with its content, part by part. Throws a ProblemError with `ATTACHMENT_NOT_FOUND`. */
  async open(viewer: Viewer, id: string): Promise<{ readonly attachment: Attachment; readonly content: Readable }> {
    const database = this.database.as(viewer);
    const [attachment] = await read(database, sql`a.id = ${id} AND ${visibleStreams(viewer)}`);
    if (attachment === undefined) throw new ProblemError([attachmentNotFound()]);
    const stream = sql`SELECT s.id, s.level, s.organisation_id AS "organisationId" FROM stream s WHERE s.id = ${attachment.streamId}`;
    await this.seen.whole(viewer, await database.query<Pick<Stream, 'id' | 'level'>[]>(...statement(stream)));
    return { attachment, content: Readable.from(partsOf(database, attachment)) };
  }

  /** Throws a ProblemError with `ATTACHMENT_NOT_FOUND`. */
  async remove(asking: Viewer, id: string): Promise<void> {
    const viewer = requireWriter(asking);
    await this.database.write(viewer, async (manager) => {
      const mine = sql`s.organisation_id = ANY(${viewer.organisationIds}::uuid[]) AND s.withdrawn_at IS NULL`;
      const [attachment] = await read(manager, sql`a.id = ${id} AND ${mine}`);
      if (attachment === undefined) throw new ProblemError([attachmentNotFound()]);
      const stream = await ownStream(manager, viewer, attachment.streamId);
      await manager.query('DELETE FROM attachment WHERE id = $1', [attachment.id]);
      const details = { name: attachment.name, size: attachment.size };
      await noteInTrail(manager, viewer, { ...entryOf(stream), action: 'removedAttachment', details });
    });
  }
}

/** Documents beside `stream s` that meet the condition, the oldest first. */
function read(reader: Reader, condition: Sql): Promise<Attachment[]> {
  const question = sql`SELECT ${constant(ATTACHMENT)} FROM attachment a JOIN stream s ON s.id = a.stream_id
    WHERE ${condition} ORDER BY a.added_at, a.id`;
  return reader.query<Attachment[]>(...statement(question));
}

async function store(reader: Reader, streamId: string, name: string, file: ReceivedFile): Promise<Attachment> {
  const [stored] = await reader.query<Attachment[]>(
    `INSERT INTO attachment AS a (stream_id, name, kind, size, digest) SELECT $1, $2, $3, $4, $5
     WHERE (SELECT count(*) FROM attachment b WHERE b.stream_id = $1) < ${MOST_ATTACHMENTS} RETURNING ${ATTACHMENT}`,
    [streamId, name, file.kind, file.size, file.digest],
  );
  if (stored === undefined) throw new ProblemError([tooManyAttachments()]);
  let position = 0;
  for await (const bytes of file.parts(PART_BYTES)) {
    await reader.query('INSERT INTO attachment_part (attachment_id, position, bytes) VALUES ($1, $2, $3)', [
      stored.id,
      position,
      bytes,
    ]);
    position += 1;
  }
  return stored;
}

async function* partsOf(reader: Reader, { id, size }: Attachment): AsyncGenerator<Buffer> {
  for (let position = 0; position * PART_BYTES < size; position += 1) {
    const [part] = await reader.query<{ bytes: Buffer }[]>(
      'SELECT bytes FROM attachment_part WHERE attachment_id = $1 AND position = $2',
      [id, position],
    );
    // Removed while it is read: the answer ends short, and so is seen to be no whole document.
    if (part === undefined) throw new ProblemError([attachmentNotFound()]);
    yield part.bytes;
  }
}
