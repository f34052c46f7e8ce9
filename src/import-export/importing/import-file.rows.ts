import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reader } from '../../identity/viewer-database.service.ts';

/** What is held in memory of a file at once, bytes. */
const PART = 1_000_000;

/** Keeps a file in the database, where every server and worker can read it. */
export async function keepFile(reader: Reader, importId: string, path: string): Promise<void> {
  let part = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: PART })) {
    await reader.query('INSERT INTO import_file_part (import_id, part, bytes) VALUES ($1, $2, $3)', [
      importId,
      part,
      bytes,
    ]);
    part += 1;
  }
}

/** Runs `work` on the file, put onto the disk of this machine for as long as it takes. */
export async function withFile<T>(reader: Reader, importId: string, work: (path: string) => Promise<T>): Promise<T> {
  return withDirectory(async (directory) => {
    const path = join(directory, 'file');
    await pipeline(Readable.from(partsOf(reader, importId)), createWriteStream(path));
    return work(path);
  });
}

/** A directory of its own that is gone afterwards. */
export async function withDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-exchange-import-'));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function* partsOf(reader: Reader, importId: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part++) {
    const [found] = await reader.query<{ bytes: Buffer }[]>(
      'SELECT bytes FROM import_file_part WHERE import_id = $1 AND part = $2',
      [importId, part],
    );
    if (found === undefined) return;
    yield found.bytes;
  }
}
