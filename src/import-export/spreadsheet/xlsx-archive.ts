import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { SPREADSHEET_LIMITS } from './limits.ts';
import { refuseFile } from './spreadsheet-problems.ts';

/** A zip file whose sizes were looked at before anything was inflated. */
export interface Archive {
  readonly names: readonly string[];
  /** The inflated bytes of a part; null where the archive has none of that name. No more come than the directory says. */
  readonly open: (name: string) => AsyncIterable<Buffer> | null;
  readonly close: () => void;
}

/** Smaller parts may be all of one letter. */
const RATIO_MATTERS_FROM = 1_000_000;

/**
 * Opens a zip file and reads its directory, nothing else: `XLSX_TOO_LARGE` where its parts together, or their number, go
 * beyond the limits, `XLSX_BOMB` where a part claims to grow more than any sheet does, `XLSX_BROKEN`, `XLSX_ENCRYPTED`.
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(broken);
  try {
    const entries = await entriesOf(zip);
    return {
      names: [...entries.keys()],
      open: (name) => {
        const entry = entries.get(name);
        return entry === undefined ? null : inflated(zip, entry);
      },
      close: () => {
        zip.close();
      },
    };
  } catch (failure) {
    zip.close();
    throw failure;
  }
}

async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const bytes = await zip.openReadStreamPromise(entry).catch(broken);
  try {
    yield* bytes as AsyncIterable<Buffer>;
  } catch (failure) {
    // Of the disk, not of the file.
    if (/^E[A-Z]+$/.test(String((failure as NodeJS.ErrnoException).code))) throw failure;
    broken();
  } finally {
    bytes.destroy();
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  if (zip.entryCount > SPREADSHEET_LIMITS.entries) tooLarge();
  const all = zip.eachEntry();
  for (;;) {
    const next = await all.next().catch(broken);
    if (next.done === true) return entries;
    const entry = next.value;
    if (entry.isEncrypted()) {
      refuseFile('XLSX_ENCRYPTED', {
        en: 'The file is protected by a password. Save it without one.',
        da: 'Filen er beskyttet med en adgangskode. Gem den uden.',
      });
    }
    total += entry.uncompressedSize;
    if (total > SPREADSHEET_LIMITS.inflatedBytes) tooLarge();
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > RATIO_MATTERS_FROM && ratio > SPREADSHEET_LIMITS.inflationRatio) bomb();
    // Two parts of one name: programs differ in which they show.
    if (entries.has(entry.fileName)) broken();
    entries.set(entry.fileName, entry);
  }
}

function tooLarge(): never {
  refuseFile('XLSX_TOO_LARGE', {
    en: 'Unpacked, the file is larger than 400 MB. Split it into several files, or save it as CSV.',
    da: 'Udpakket fylder filen mere end 400 MB. Del den op i flere filer, eller gem den som CSV.',
  });
}

function bomb(): never {
  refuseFile('XLSX_BOMB', {
    en: 'A part of the file would grow more than two hundred times when unpacked. No table does that; it is refused.',
    da: 'En del af filen ville vokse mere end to hundrede gange ved udpakning. Det gør ingen tabel; filen afvises.',
  });
}

/** Whatever the archive's reader says of it: its words are of no use to the person. */
export function broken(): never {
  refuseFile('XLSX_BROKEN', {
    en: 'The file is damaged: it cannot be unpacked. Open it in a spreadsheet program and save it again.',
    da: 'Filen er beskadiget og kan ikke pakkes ud. Åbn den i et regneark, og gem den igen.',
  });
}
