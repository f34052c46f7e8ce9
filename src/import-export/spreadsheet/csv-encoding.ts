import { createReadStream } from 'node:fs';
import type { Problem } from '../../domain/problem.ts';
import { fileProblem, refuseFile } from './spreadsheet-problems.ts';
import type { Encoding } from './spreadsheet.ts';

/** What the bytes of a CSV are. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Bytes of the mark at the very beginning. */
  readonly markLength: number;
  readonly notes: readonly Problem[];
}

const NEW_LINE = 10;

/**
 * The encoding of a text file, by its mark or by all its bytes: UTF-8 where they can be nothing else, UTF-16 where every
 * second one is empty, else Windows-1252, which is told as a question with a sample. One pass, nothing kept.
 */
export async function findEncoding(path: string, chosen: Encoding | null): Promise<FoundEncoding> {
  const counts = await countBytes(path);
  const marked = markOf(counts.start);
  if (marked !== null && (chosen === null || chosen === marked.encoding)) return { ...marked, notes: [] };
  const markLength = marked?.markLength ?? 0;
  if (chosen === 'utf-8' && counts.brokenLine !== null) refuseBroken(counts.brokenLine);
  if (chosen !== null) return { encoding: chosen, markLength, notes: [] };
  if (counts.oddZeros + counts.evenZeros > 0) {
    const encoding = unmarkedUtf16(counts);
    if (encoding !== null) return { encoding, markLength: 0, notes: [] };
    refuseFile('FILE_IS_BINARY', {
      en: 'The file is no text: it is neither a CSV nor an XLSX file.',
      da: 'Filen er ikke en tekst: den er hverken en CSV- eller en XLSX-fil.',
    });
  }
  if (counts.brokenLine === null) return { encoding: 'utf-8', markLength: 0, notes: [] };
  // Somebody joined two files, or cut one: most letters are UTF-8, a few are not.
  if (counts.wholeLetters > counts.brokenBytes) refuseBroken(counts.brokenLine);
  return { encoding: 'windows-1252', markLength: 0, notes: [guessNote(counts)] };
}

function refuseBroken(line: number): never {
  refuseFile(
    'ENCODING_WRONG',
    {
      en: `The file is not UTF-8: line ${line} has bytes that are no letters in it. Choose another encoding, or save the file as “CSV UTF-8”.`,
      da: `Filen er ikke UTF-8: linje ${line} indeholder bytes, der ikke er bogstaver i den. Vælg en anden tegnkodning, eller gem filen som »CSV UTF-8«.`,
    },
    { line },
  );
}

function guessNote({ brokenLine, sample }: Counts): Problem {
  const shown = new TextDecoder('windows-1252').decode(sample).trim();
  return fileProblem(
    'ENCODING_GUESSED',
    {
      en: `The file looks like Windows-1252 (Western European). Is “${shown}” right? If not, choose another encoding.`,
      da: `Filen ligner Windows-1252 (vesteuropæisk). Er »${shown}« rigtigt? Ellers vælg en anden tegnkodning.`,
    },
    { encoding: 'windows-1252', sample: shown, line: brokenLine },
  );
}

interface Counts {
  readonly start: Uint8Array;
  readonly bytes: number;
  readonly oddZeros: number;
  readonly evenZeros: number;
  /** Letters of several bytes that are right in UTF-8. */
  readonly wholeLetters: number;
  readonly brokenBytes: number;
  readonly brokenLine: number | null;
  /** What stands around the first broken byte. */
  readonly sample: Uint8Array;
}

async function countBytes(path: string): Promise<Counts> {
  let start = new Uint8Array(0);
  let [bytes, oddZeros, evenZeros, wholeLetters, brokenBytes, line, waiting] = [0, 0, 0, 0, 0, 1, 0];
  let [lower, upper] = [0x80, 0xbf];
  let brokenLine: number | null = null;
  let sample = new Uint8Array(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (start.length === 0) start = Uint8Array.from(chunk.subarray(0, 4));
    for (let at = 0; at < chunk.length; at++, bytes++) {
      const byte = chunk[at] ?? 0;
      if (byte < 0x80 && waiting === 0) {
        if (byte === NEW_LINE) line++;
        else if (byte === 0) {
          if (bytes % 2 === 0) evenZeros++;
          else oddZeros++;
        }
        continue;
      }
      if (waiting > 0 && byte >= lower && byte <= upper) {
        [lower, upper] = [0x80, 0xbf];
        if (--waiting === 0) wholeLetters++;
        continue;
      }
      const isStart = waiting === 0 ? followersOf(byte) : 0;
      if (isStart > 0) {
        waiting = isStart;
        [lower, upper] = secondByteOf(byte);
        continue;
      }
      brokenBytes++;
      if (brokenLine === null) {
        brokenLine = line;
        sample = sampleAround(chunk, at);
      }
      // The byte that breaks a letter may begin one of its own.
      waiting = followersOf(byte);
      [lower, upper] = secondByteOf(byte);
      if (byte === NEW_LINE) line++;
    }
  }
  if (waiting > 0) {
    brokenBytes++;
    brokenLine ??= line;
  }
  return { start, bytes, oddZeros, evenZeros, wholeLetters, brokenBytes, brokenLine, sample };
}

/** The word in which the byte stands, and its neighbours on the line. */
function sampleAround(chunk: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const stop = (byte: number | undefined): boolean =>
    byte === undefined || byte < 0x20 || byte === 0x3b || byte === 0x22;
  let [from, to] = [at, at];
  while (at - from < 20 && !stop(chunk[from - 1])) from--;
  while (to - at < 20 && !stop(chunk[to + 1])) to++;
  return Uint8Array.from(chunk.subarray(from, to + 1));
}

/** How many bytes follow the first one of a letter in UTF-8 (RFC 3629); 0 where it begins none. */
function followersOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

/** Neither overlong forms nor halves of pairs (RFC 3629, section 4). */
function secondByteOf(first: number): [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

function markOf(start: Uint8Array): { readonly encoding: Encoding; readonly markLength: number } | null {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  return first === 0xfe && second === 0xff ? { encoding: 'utf-16be', markLength: 2 } : null;
}

function unmarkedUtf16({ bytes, oddZeros, evenZeros }: Counts): Encoding | null {
  if (oddZeros > 0.3 * bytes && evenZeros < 0.01 * bytes) return 'utf-16le';
  return evenZeros > 0.3 * bytes && oddZeros < 0.01 * bytes ? 'utf-16be' : null;
}

/** The text of a file piece by piece, without its mark. */
export async function* decodedText(path: string, { encoding, markLength }: FoundEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const chunk of createReadStream(path, {
    start: markLength,
    highWaterMark: 1 << 18,
  }) as AsyncIterable<Buffer>) {
    yield decoder.decode(chunk, { stream: true });
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}
