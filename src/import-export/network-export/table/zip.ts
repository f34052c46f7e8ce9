import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

/** Sizes come after the data, names are UTF-8 (APPNOTE.TXT 4.4.4). */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** The first of January 1980: the same content is the same file. */
const DATE = 0x0021;

/**
 * A zip file piece by piece (PKWARE APPNOTE.TXT 6.3.10): each part is deflated as it comes, and its size told after it. Parts of
 * less than 4 GB.
 */
export async function* zipped(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let at = 0;
  for await (const { name, content } of parts) {
    const nameBytes = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    writeCommon(header, 4, { crc: 0, packed: 0, size: 0, nameLength: nameBytes.length });
    yield Buffer.concat([header, nameBytes]);
    const sums = { crc: 0, packed: 0, size: 0, nameLength: nameBytes.length };
    const deflate = createDeflateRaw();
    const flowing = pipeline(Readable.from(counted(content, sums), { objectMode: false }), deflate);
    // Said by the loop below as well.
    flowing.catch(() => undefined);
    for await (const piece of deflate as AsyncIterable<Buffer>) {
      sums.packed += piece.length;
      yield piece;
    }
    await flowing;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(sums.crc, 4);
    descriptor.writeUInt32LE(sums.packed, 8);
    descriptor.writeUInt32LE(sums.size, 12);
    yield descriptor;
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION, 4);
    writeCommon(entry, 6, sums);
    entry.writeUInt32LE(at, 42);
    directory.push(Buffer.concat([entry, nameBytes]));
    at += header.length + nameBytes.length + sums.packed + descriptor.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  yield Buffer.concat([entries, end]);
}

interface Sums {
  crc: number;
  packed: number;
  size: number;
  readonly nameLength: number;
}

/** The fields that the header of a part and its entry in the directory share, from `at` on. */
function writeCommon(into: Buffer, at: number, { crc, packed, size, nameLength }: Sums): void {
  into.writeUInt16LE(VERSION, at);
  into.writeUInt16LE(FLAGS, at + 2);
  into.writeUInt16LE(DEFLATE, at + 4);
  into.writeUInt16LE(DATE, at + 8);
  into.writeUInt32LE(crc, at + 10);
  into.writeUInt32LE(packed, at + 14);
  into.writeUInt32LE(size, at + 18);
  into.writeUInt16LE(nameLength, at + 22);
}

async function* counted(content: ZipPart['content'], sums: Sums): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    sums.crc = crc32(bytes, sums.crc);
    sums.size += bytes.length;
    yield bytes;
  }
}
