import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Language } from '../../domain/text.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { sql, statement } from '../../registry/reading/sql.ts';
import { IdempotencyService } from '../../registry/writing/idempotency.service.ts';
import { writingRole } from '../../registry/writing/write-access.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { keepFile, withDirectory } from './import-file.rows.ts';
import { fileEmpty, fileOrRows, fileTooLarge, importNotFound, organisationNotChosen } from './import-problems.ts';
import { ImportWorkService } from './import-work.service.ts';
import type { Import, ImportMode } from './import.ts';
import { readImport } from './import.rows.ts';
import { forgetAbandoned } from './staged.rows.ts';

/** What somebody wants imported, beside the file itself. */
export interface UploadRequest {
  readonly networkId: string;
  readonly idempotencyKey: string;
  /** Which of one's companies; left out by a secretariat, and where there is one alone. */
  readonly organisationId?: string | null;
  readonly fileName: string;
  readonly language: Language;
}

/** Streams that a script sends: as CSV, or as rows of cells of which the first is the header. */
export interface ImportStreamsRequest extends Omit<UploadRequest, 'fileName'> {
  readonly csv?: string | null;
  readonly rows?: readonly (readonly string[])[] | null;
  readonly mode: ImportMode;
  readonly level?: DisclosureLevel | null;
}

type Unattended = Pick<ImportStreamsRequest, 'mode' | 'level'>;

const LONGEST_FILE_NAME = 255;

/** Takes files in: streamed to disk while they come, kept in the database, read by a job. */
@Injectable()
export class ImportUploadService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
    private readonly work: ImportWorkService,
  ) {}

  /** Throws a ProblemError where the viewer may import nothing there: to be asked before the file is read. */
  async admit(asking: Viewer, { networkId, organisationId }: Omit<UploadRequest, 'fileName'>): Promise<string | null> {
    const viewer = requireWriter(asking);
    if (writingRole(viewer, networkId) === 'secretariat') return null;
    const question = sql`SELECT p.organisation_id AS id FROM network_participation p
      WHERE p.network_id = ${networkId} AND p.state = 'approved' AND p.organisation_id = ANY(${viewer.organisationIds}::uuid[])
        AND (${organisationId ?? null}::uuid IS NULL OR p.organisation_id = ${organisationId ?? null}::uuid)`;
    const found = await this.database.as(viewer).query<{ id: string }[]>(...statement(question));
    const [only] = found;
    if (only === undefined || found.length > 1) throw new ProblemError([organisationNotChosen()]);
    return only.id;
  }

  /** Takes a file in as it comes. Throws a ProblemError with `FILE_TOO_LARGE`, `FILE_EMPTY`, `IDEMPOTENCY_KEY_REUSED`. */
  upload(asking: Viewer, request: UploadRequest, body: Readable): Promise<Import> {
    return withDirectory(async (directory) => {
      const path = join(directory, 'upload');
      await pipeline(body, atMost(SPREADSHEET_LIMITS.bytes), createWriteStream(path));
      return this.#take(asking, request, path, null);
    });
  }

  /** Imports without asking anything: what is not clear stops it. Throws a ProblemError. */
  async importStreams(asking: Viewer, { csv, rows, mode, level, ...request }: ImportStreamsRequest): Promise<Import> {
    if ((csv ?? null) === null && (rows ?? null) === null) throw new ProblemError([fileOrRows()]);
    if ((csv ?? null) !== null && (rows ?? null) !== null) throw new ProblemError([fileOrRows()]);
    await this.admit(asking, request);
    return withDirectory(async (directory) => {
      const path = join(directory, 'streams.csv');
      await writeFile(path, csv ?? csvOf(rows ?? []));
      return this.#take(asking, { ...request, fileName: 'streams.csv' }, path, { mode, level });
    });
  }

  async #take(asking: Viewer, request: UploadRequest, path: string, unattended: Unattended | null): Promise<Import> {
    const viewer = requireWriter(asking);
    const organisationId = await this.admit(viewer, request);
    const { bytes, digest } = await measure(path);
    if (bytes === 0) throw new ProblemError([fileEmpty()]);
    const { networkId, language } = request;
    const whole = { ...request, ...unattended, organisationId, digest };
    const id = await this.idempotency.once(viewer, 'import', whole, async (manager, newId) => {
      await manager.query(
        `INSERT INTO import (id, network_id, organisation_id, person_id, file_name, file_bytes, language, level, goes_on, mode)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          newId,
          networkId,
          organisationId,
          viewer.personId,
          shownName(request.fileName),
          bytes,
          language,
          unattended?.level ?? 'secretariat',
          unattended !== null,
          unattended?.mode,
        ],
      );
      await keepFile(manager, newId, path);
      await forgetAbandoned(manager, viewer, networkId);
      await this.work.send(manager, { id: newId, networkId, version: 1 }, viewer.personId);
    });
    return this.#stored(this.database.as(viewer), viewer, id);
  }

  async #stored(reader: Reader, viewer: SignedIn, id: string): Promise<Import> {
    const found = await readImport(reader, viewer, id);
    if (found === null) throw new ProblemError([importNotFound()]);
    return found;
  }
}

/** Lets a stream through that is no longer; ends it where it is. */
function atMost(most: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > most) done(new ProblemError([fileTooLarge()]));
      else done(null, chunk);
    },
  });
}

async function measure(path: string): Promise<{ readonly bytes: number; readonly digest: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, digest: hash.digest('hex') };
}

/** A name is shown and never opened: no path, no control characters. */
function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return (clean === '' ? 'file' : clean).slice(0, LONGEST_FILE_NAME);
}

function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
}
