import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  attachmentKind,
  LARGEST_ATTACHMENT,
  TELLING_BYTES,
  type AttachmentKind,
} from '../../domain/registry/attachment.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { attachmentKindUnknown, attachmentTooLarge } from './attachment-problems.ts';

export interface ReceivedFile {
  readonly kind: AttachmentKind;
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** The content again, so many bytes at a time. */
  parts(most: number): AsyncIterable<Buffer>;
}

/**
 * Receives a document into a file of its own and works on it; afterwards it is gone. A slow sender so holds no connection to
 * the database, and no document is whole in memory. Throws a ProblemError with `ATTACHMENT_TOO_LARGE` as soon as too much has
 * come, or `ATTACHMENT_KIND_UNKNOWN`.
 */
export async function withReceivedFile<T>(content: Readable, work: (file: ReceivedFile) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-exchange-attachment-'));
  try {
    const file = await open(join(directory, 'content'), 'wx+', 0o600);
    try {
      const hash = createHash('sha256');
      let size = 0;
      for await (const part of content as AsyncIterable<Buffer>) {
        size += part.length;
        if (size > LARGEST_ATTACHMENT) throw new ProblemError([attachmentTooLarge()]);
        hash.update(part);
        await file.write(part);
      }
      const read = async (from: number, most: number): Promise<Buffer> => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, from);
        return buffer.subarray(0, bytesRead);
      };
      const head = await read(0, TELLING_BYTES);
      const kind = attachmentKind(head, await read(Math.max(0, size - TELLING_BYTES), TELLING_BYTES), size);
      if (kind === null) throw new ProblemError([attachmentKindUnknown()]);
      return await work({
        kind,
        size,
        digest: hash.digest('hex'),
        async *parts(most) {
          for (let from = 0; from < size; from += most) yield read(from, most);
        },
      });
    } finally {
      await file.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
