import sax from 'sax';
import type { SAXOptions } from 'sax';
import { refuseFile } from './spreadsheet-problems.ts';
import { broken } from './xlsx-archive.ts';

/** What is done with the parts of an XML text. Names come without the prefix of their namespace. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

// The five entities of XML itself and no other; the types of the package do not know the option.
const OPTIONS = { strictEntities: true, position: false } as SAXOptions;

/** Reads XML as it comes in: after each piece the caller may take what its handlers have gathered. */
export async function* xmlPieces(
  bytes: AsyncIterable<Buffer>,
  { open, close, text }: XmlHandlers,
): AsyncGenerator<void> {
  const parser = sax.parser(true, OPTIONS);
  const local = localNames();
  parser.ondoctype = () => {
    // Entities are declared there: a file by way of which others are read, or a few letters that become a gigabyte.
    refuseFile('XLSX_DOCTYPE', {
      en: 'The file declares a document type of its own, which spreadsheets never do. It is refused.',
      da: 'Filen erklærer sin egen dokumenttype, og det gør regneark aldrig. Den afvises.',
    });
  };
  parser.onerror = () => broken();
  if (open)
    parser.onopentag = ({ name, attributes }) => {
      open(local(name), attributes as Record<string, string>);
    };
  if (close)
    parser.onclosetag = (name) => {
      close(local(name));
    };
  if (text) {
    parser.ontext = text;
    parser.oncdata = text;
  }
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.close();
  yield;
}

/** Reads XML to its end. */
export async function readXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const pieces = xmlPieces(bytes, handlers);
  while ((await pieces.next()).done !== true);
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** `x:row` is a row as well. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let local = known.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1);
      known.set(name, local);
    }
    return local;
  };
}

/** The value of an attribute whatever its prefix: `r:id`, `rel:id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | null {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((it) => it.endsWith(`:${name}`));
  return key === undefined ? null : (attributes[key] ?? null);
}
