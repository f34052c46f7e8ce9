import { deflateRawSync, crc32 } from 'node:zlib';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet from its raw XML, to say what no well-behaved writer would. */
export async function anXlsx({
  sheet = '',
  head = '',
  shared = '',
  type = MAIN,
  parts = {},
}: {
  readonly sheet?: string;
  readonly head?: string;
  readonly shared?: string;
  readonly type?: string;
  readonly parts?: Readonly<Record<string, string>>;
}): Promise<Uint8Array> {
  const relations = (all: readonly (readonly [string, string])[]): string =>
    `<Relationships>${all.map(([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${RELATION}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  return await Promise.resolve(
    zipOf({
      '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
      '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': '<workbook><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
      'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
      'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      ...parts,
    }),
  );
}

/** A zip file (PKWARE APPNOTE 4.3) of deflated parts. */
function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [bytes, file] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(file.length, 22);
    local.push(Buffer.from('PK\u0003\u0004'), common, file, packed);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, entry, file);
    offset += 4 + common.length + file.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, listed, Buffer.from('PK\u0005\u0006'), end]);
}
