/** What a spreadsheet may have: more is another kind of file. */
export const SPREADSHEET_LIMITS = {
  /** Of the file as it comes in. */
  bytes: 50_000_000,
  /** Of everything in an XLSX together, once inflated. */
  inflatedBytes: 400_000_000,
  /** How many times larger a part may become: real sheets stay below 30, long columns of one value below 100. */
  inflationRatio: 200,
  /** Parts in an XLSX. */
  entries: 2000,
  sheets: 50,
  /** In all sheets together. */
  rows: 100_000,
  columns: 300,
  /** Characters of one cell: what spreadsheets themselves hold. */
  cellLength: 32_767,
  /** Bytes of one row of a CSV. */
  recordBytes: 1_000_000,
} as const;
