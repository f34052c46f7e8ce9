/** Which sign stands before the decimals of a column: `1.234,5` has the comma. */
export type DecimalSign = 'comma' | 'point';

/** Which comes first in `03/04/2026`. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** What a column of a spreadsheet is taken for. */
export interface ColumnMapping {
  /** 0 for column A. */
  readonly at: number;
  /** As written, the rows of a two-row header joined by a blank. */
  readonly header: string;
  /** Key of a column record (`columns.ts`), or `property:<key>:<part>`; null where the column is left out. */
  readonly field: string | null;
  /** Unit of all figures of the column that name none themselves: from the header, or chosen. As written. */
  readonly unit: string | null;
  /** Null while it is not decided: figures that could be read either way are problems then. */
  readonly decimalSign: DecimalSign | null;
  readonly dateOrder: DateOrder | null;
  /** How sure the proposal is, 0 … 1; 1 where a person chose. */
  readonly confidence: number;
}

/** What a sheet is taken for. */
export interface SheetMapping {
  readonly sheet: string;
  /** False for a cover sheet, a list of codes and the like. */
  readonly included: boolean;
  /** Number of the first row of the header. */
  readonly headerRow: number;
  /** 1, or 2 where a merged row of headings stands above. */
  readonly headerRows: number;
  /** Tells whether another sheet has the same header: `signatureOf`. */
  readonly signature: string;
  readonly columns: readonly ColumnMapping[];
  /** What holds for every row whose own cell is empty or missing, by field, as written: `{ direction: 'supply' }`. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** How a spreadsheet is read. Plain JSON: kept per company, applied again to the same header. */
export interface Mapping {
  readonly version: 1;
  readonly sheets: readonly SheetMapping[];
  /** Names that the person has confirmed to be new facilities although similar ones are known. */
  readonly newFacilities: readonly string[];
}
