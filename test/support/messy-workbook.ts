import { writeXlsx } from 'hucre/xlsx';
import { cellAddress } from '../../src/domain/import/sheet.ts';

/** A cell of the workbook whose waste code cannot be right, and what its author meant. */
interface WrongCode {
  readonly address: string;
  readonly sheet: string;
  readonly row: number;
  readonly given: string;
  readonly right: string;
}

export interface MessyWorkbook {
  readonly bytes: Uint8Array;
  /** Rows with a stream: 300. */
  readonly rowCount: number;
  /** One for each of 12 rows. */
  readonly wrongCodes: readonly WrongCode[];
}

const WASTE_ROWS = 190;
const NEED_ROWS = 110;
const WRONG = 12;

/** What leaves a plant, as its own people call it, with the right code. */
const WASTES = [
  ['Flyveaske', '10 01 02'],
  ['Slam fra renseanlæg', '190805'],
  ['Pap', '15.01.01'],
  ['Plastfolie', '15 01 02'],
  ['Paller, defekte', '15 01 03'],
  ['Spildolie', '13 02 05*'],
  ['Jernskrot', 'EAK 19 12 02'],
  ['Glas', '150107'],
  ['Frugtpulp', '02 03 04'],
  ['Gips fra røgrensning', '10 01 05'],
] as const;

/** Slips as they happen: an O for a zero, a digit too few or too many, a chapter for a code, a star where none belongs. */
const SLIPS = [
  '1O 01 O2',
  '10 01 2',
  '99 99 99',
  '15 01',
  '19 08 055',
  '10 01 02*',
  'ved ikke',
  '02 03 44',
  '15-01-98',
  '191299',
  '17',
  '13 02 99*',
] as const;

const NEEDS = [
  ['Procesvand', 'vand', 'm³/år'],
  ['Fjernvarme', 'energi', 'MWh/år'],
  ['Damp', 'energi', 'MWh/år'],
  ['Træflis', 'materiale', 't/år'],
  ['Kølevand', 'vand', 'm3/time'],
] as const;

/**
 * The workbook of a plant engineer who never meant it for a machine: a cover sheet, what leaves the plants (a title, a merged
 * heading above the header, Danish figures as text, units in the header and in some cells, a total below), and what they
 * need (other columns, another order). 300 streams, 12 of them with a waste code that is none.
 */
export async function messyWorkbook(facilities: readonly string[]): Promise<MessyWorkbook> {
  const wrongCodes: WrongCode[] = [];
  const facilityOf = (at: number): string => facilities[at % facilities.length] ?? '';
  const waste = Array.from({ length: WASTE_ROWS }, (_, at) => {
    const [name, code] = WASTES[at % WASTES.length] ?? WASTES[0];
    const row = at + 6;
    const slip = at % 15 === 7 && wrongCodes.length < WRONG ? (SLIPS[wrongCodes.length] ?? null) : null;
    if (slip !== null) {
      const sheet = 'Affald 2025';
      wrongCodes.push({ sheet, row, address: cellAddress(sheet, row, 3), given: slip, right: code });
    }
    const tonnes = danish(12.5 + at * 7.25);
    const moisture = at % 4 === 0 ? danish(20 + (at % 30) / 4) : at % 9 === 0 ? '10-15' : null;
    return [
      facilityOf(at),
      `A-${String(at + 1).padStart(3, '0')}`,
      name,
      slip ?? code,
      at % 11 === 0 ? `ca. ${tonnes}` : tonnes,
      moisture,
      at % 2 === 0 ? 'Deponi' : 'Forbrænding',
      '31-12-2026',
    ];
  });
  const need = Array.from({ length: NEED_ROWS }, (_, at) => {
    const [name, kind, unit] = NEEDS[at % NEEDS.length] ?? NEEDS[0];
    const amount = danish(1000 + at * 31.5);
    return [
      'behov',
      name,
      kind,
      at % 3 === 0 ? `${amount} ${unit}` : amount,
      unit,
      facilityOf(at),
      null,
      `B-${at + 1}`,
    ];
  });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Forside',
        rows: [['Ressourceoverblik 2025'], [], ['Udarbejdet af', 'Miljøafdelingen'], ['Dato', '14-01-2026']],
      },
      {
        name: 'Affald 2025',
        rows: [
          ['Affald fra alle anlæg, opgjort for 2025'],
          [],
          ['Anlæg', null, 'Affald', null, 'Mængde og kvalitet', null, 'I dag', null],
          [
            'Navn',
            'Løbenr.',
            'Fraktion',
            'EAK-kode',
            'Årsmængde 2025 (ton)',
            'Fugt [%]',
            'Behandlingsform',
            'Aftale til',
          ],
          [],
          ...waste,
        ],
        merges: [
          { startRow: 0, endRow: 0, startCol: 0, endCol: 7 },
          { startRow: 2, endRow: 2, startCol: 0, endCol: 1 },
          { startRow: 2, endRow: 2, startCol: 2, endCol: 3 },
          { startRow: 2, endRow: 2, startCol: 4, endCol: 5 },
          { startRow: 2, endRow: 2, startCol: 6, endCol: 7 },
        ],
      },
      {
        name: 'Råvarer og energi',
        rows: [['Retning', 'Hvad', 'Type', 'Mængde', 'Enhed', 'Anlæg', 'Kontaktperson', 'Nr.'], ...need],
      },
    ],
  });
  return { bytes, rowCount: WASTE_ROWS + NEED_ROWS, wrongCodes };
}

/** 1234.5 as `1.234,5`. */
function danish(value: number): string {
  const [whole = '', decimals] = value.toFixed(2).replace(/0+$/, '').replace(/\.$/, '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
