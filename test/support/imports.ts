import { randomUUID } from 'node:crypto';
import type { GivenPerson } from './people.ts';

interface ShownImport {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly rowsRead: number;
  readonly rowsStored: number;
  readonly isRemembered: boolean;
  readonly mapping: { readonly sheets: readonly Record<string, unknown>[]; readonly newFacilities: readonly string[] };
  readonly questions: readonly { readonly code: string }[];
  readonly problems: readonly { readonly code: string }[];
  readonly counts: Readonly<Record<'rows' | 'new' | 'changed' | 'unchanged' | 'wrong' | 'warned' | 'skipped', number>>;
}

export interface ShownRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly given: readonly string[] | null;
  readonly outcome: string | null;
  readonly isSkipped: boolean;
  readonly problems: readonly { readonly severity: string; readonly code: string; readonly column: number | null }[];
}

const MAPPING = `mapping { newFacilities sheets { sheet included headerRow headerRows defaults { field text }
  columns { at header field unit decimalSign dateOrder confidence } } }`;
const IMPORT = `id state version rowsRead rowsStored isRemembered ${MAPPING} questions { code } problems { code }
  counts { rows new changed unchanged wrong warned skipped }`;
const ROW = 'sheet row cells given outcome isSkipped problems { severity code column }';

/** Somebody who imports over the API, as the client and scripts do. */
export class Importer {
  readonly #url: string;
  readonly #person: GivenPerson;
  readonly #networkId: string;

  constructor(url: string, person: GivenPerson, networkId: string) {
    this.#url = url;
    this.#person = person;
    this.#networkId = networkId;
  }

  upload(file: string | Uint8Array<ArrayBuffer>, over: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.#url}/imports?networkId=${this.#networkId}&language=da`, {
      method: 'POST',
      headers: {
        ...this.#person.headers,
        'content-type': 'application/octet-stream',
        'idempotency-key': randomUUID(),
        'x-file-name': encodeURIComponent('strømme.csv'),
        ...over,
      },
      body: file,
    });
  }

  async uploaded(file: string | Uint8Array<ArrayBuffer>): Promise<ShownImport> {
    const response = await this.upload(file);
    const body = (await response.json()) as { import?: { id: string } };
    if (body.import === undefined) throw new Error(JSON.stringify(body));
    return this.until(body.import.id, 'READ', 'CHECKED', 'FAILED');
  }

  /** A file that the server gives; throws its status where it gives none. */
  async download(path: string): Promise<string> {
    const response = await fetch(`${this.#url}${path}`, { headers: this.#person.headers });
    if (!response.ok) throw new Error(String(response.status));
    return response.text();
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what is asked for is known where it is asked
  async ask<Data>(query: string, variables: object = {}): Promise<{ data: Data; codes: readonly string[] }> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#person.headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Data;
      errors?: { message: string; extensions: { problems?: { code: string }[] } }[];
    };
    const codes = (errors ?? []).flatMap(
      ({ message, extensions }) => extensions.problems?.map((p) => p.code) ?? message,
    );
    return { data, codes };
  }

  async get(id: string): Promise<ShownImport | null> {
    const { data, codes } = await this.ask<{ import: ShownImport | null }>(
      `query ($id: ID!) { import(id: $id) { ${IMPORT} } }`,
      { id },
    );
    if (codes.length > 0) throw new Error(codes.join(', '));
    return data.import;
  }

  /** The import, once it is in one of these states. */
  async until(id: string, ...states: readonly string[]): Promise<ShownImport> {
    for (;;) {
      const found = await this.get(id);
      if (found === null) throw new Error('The import is not there.');
      if (states.includes(found.state)) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Confirms the mapping that was proposed, or another one. */
  async mapped(found: ShownImport, over: object = {}): Promise<ShownImport> {
    const sheets = found.mapping.sheets.map((sheet) => ({
      ...sheet,
      columns: (sheet.columns as Record<string, unknown>[]).map(({ at, field, unit, decimalSign, dateOrder }) => ({
        at,
        field,
        unit,
        decimalSign,
        dateOrder,
      })),
    }));
    const { codes } = await this.ask(
      'mutation ($input: MapImportInput!) { mapImport(input: $input) { import { id } } }',
      {
        input: {
          id: found.id,
          version: found.version,
          mapping: { ...found.mapping, sheets },
          ...over,
        },
      },
    );
    if (codes.length > 0) throw new Error(codes.join(', '));
    return this.until(found.id, 'CHECKED', 'FAILED');
  }

  /** A file as far as it can be checked without anybody's help. */
  async checked(file: string | Uint8Array<ArrayBuffer>): Promise<ShownImport> {
    const found = await this.uploaded(file);
    return found.state === 'READ' ? this.mapped(found) : found;
  }

  async rows(id: string, only = 'ALL', first = 100): Promise<readonly ShownRow[]> {
    const { data, codes } = await this.ask<{ import: { rows: { nodes: ShownRow[] } } }>(
      `query ($id: ID!, $first: Int!) { import(id: $id) { rows(first: $first, only: ${only}) { nodes { ${ROW} } } } }`,
      { id, first },
    );
    if (codes.length > 0) throw new Error(codes.join(', '));
    return data.import.rows.nodes;
  }

  async fix(id: string, cells: readonly { sheet: string; row: number; column: number; text: string }[]) {
    const { data, codes } = await this.ask<{ fixImportCells: { rows: ShownRow[] } }>(
      `mutation ($input: FixImportCellsInput!) { fixImportCells(input: $input) { rows { ${ROW} } } }`,
      { input: { id, cells } },
    );
    if (codes.length > 0) throw new Error(codes.join(', '));
    return data.fixImportCells.rows;
  }

  async skip(id: string, rows: readonly { sheet: string; row: number }[], isSkipped = true) {
    return this.ask('mutation ($input: SkipImportRowsInput!) { skipImportRows(input: $input) { import { id } } }', {
      input: { id, rows, isSkipped },
    });
  }

  async store(id: string, mode = 'ALL_OR_NOTHING', idempotencyKey: string = randomUUID()) {
    return this.ask('mutation ($input: StoreImportInput!) { storeImport(input: $input) { import { id state } } }', {
      input: { id, mode, idempotencyKey },
    });
  }

  async stored(id: string, mode = 'ALL_OR_NOTHING'): Promise<ShownImport> {
    const { codes } = await this.store(id, mode);
    if (codes.length > 0) throw new Error(codes.join(', '));
    return this.until(id, 'DONE', 'FAILED', 'CHECKED');
  }

  async cancel(id: string) {
    return this.ask<{ cancelImport: { import: { state: string } } }>(
      'mutation ($input: CancelImportInput!) { cancelImport(input: $input) { import { state } } }',
      { input: { id } },
    );
  }
}
