import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READ_AT_ONCE = 65_536;

/**
 * A file that is read while it is written: whoever takes long to fetch it holds no connection to the database, and nobody waits
 * for its end to see its beginning. Gone once it is closed.
 */
export class Spool {
  readonly #directory: string;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #size = 0;
  #state: 'writing' | 'whole' | Error = 'writing';
  #wake: () => void = () => undefined;
  #news: Promise<void>;

  private constructor(directory: string, file: FileHandle) {
    this.#directory = directory;
    this.#file = file;
    this.#news = this.#nextNews();
  }

  static async create(): Promise<Spool> {
    const directory = await mkdtemp(join(tmpdir(), 'symbiosis-exchange-export-'));
    return new Spool(directory, await open(join(directory, 'file'), 'wx+', 0o600));
  }

  /** Writes all that comes; afterwards the file is whole. */
  async fill(pieces: AsyncIterable<string | Uint8Array>, signal: AbortSignal): Promise<void> {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      this.#hash.update(bytes);
      await this.#file.write(bytes, 0, bytes.length, this.#size);
      this.#size += bytes.length;
      this.#tell();
    }
    this.#state = 'whole';
    this.#tell();
  }

  /** Says to who reads that it will not become whole. */
  fail(error: Error): void {
    if (this.#state === 'writing') this.#state = error;
    this.#tell();
  }

  /** Size in bytes and SHA-256 (base 64) of the file, once it is whole. */
  async whole(): Promise<{ readonly size: number; readonly sha256: string }> {
    while (this.#state === 'writing') await this.#news;
    if (this.#state !== 'whole') throw this.#state;
    return { size: this.#size, sha256: this.#hash.copy().digest('base64') };
  }

  /** The bytes from `first` to `last`, both included, as they come. */
  async *read(first = 0, last = Infinity): AsyncGenerator<Buffer> {
    for (let at = first; at <= last;) {
      const news = this.#news;
      const there = Math.min(this.#size, last + 1) - at;
      if (there > 0) {
        const buffer = Buffer.allocUnsafe(Math.min(there, READ_AT_ONCE));
        const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, at);
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      } else if (this.#state === 'writing') await news;
      else if (this.#state === 'whole') return;
      else throw this.#state;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  #tell(): void {
    this.#wake();
    this.#news = this.#nextNews();
  }

  #nextNews(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
