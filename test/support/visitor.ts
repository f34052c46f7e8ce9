import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostService } from '../../src/platform/post.service.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../../src/platform/settings.module.ts';
import type { TestServer } from './test-server.ts';

interface VisitorOptions {
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface VisitorAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  /** Codes of the problems, of all errors; an error without problems gives its own. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  readonly setCookies: readonly string[];
}

interface FetchInit {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface RawAnswer {
  readonly data: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly retryAfter?: number;
      readonly problems?: readonly { code: string; facts?: object }[];
    };
  }[];
}

/** A browser: it keeps the cookies that it is given, as browsers do. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #server: TestServer;
  readonly #options: VisitorOptions;

  constructor(server: TestServer, options: VisitorOptions = {}) {
    this.#server = server;
    this.#options = options;
  }

  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<VisitorAnswer<Data>> {
    const { language = 'en', headers = {} } = this.#options;
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as RawAnswer;
    const problems = errors.flatMap(
      ({ extensions }): readonly { code: string; facts?: object }[] =>
        extensions.problems ?? [{ code: extensions.code, facts: { retryAfter: extensions.retryAfter } }],
    );
    return {
      status: response.status,
      data: data as Data,
      codes: problems.map(({ code }) => code),
      messages: errors.map(({ message }) => message),
      facts: problems.map(({ facts }) => ({ ...facts })),
      setCookies: response.headers.getSetCookie(),
    };
  }

  /** Any request to the server, with the cookies; redirections are not followed. */
  async fetch(path: string, init: FetchInit = {}): Promise<Response> {
    const cookie = Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.#server.url}${path}`, {
      redirect: 'manual',
      method: init.method ?? 'GET',
      body: init.body ?? null,
      headers: { ...init.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split('=');
    const isOver = attributes.some((attribute) => /^(?:max-age=0|expires=thu, 01 jan 1970.*)$/i.test(attribute));
    if (isOver) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What stands behind the # of its link; null where it has none. */
  readonly secret: string | null;
}

/** The mails that this address has got, oldest first. */
export async function mailsTo(server: TestServer, address: string): Promise<ReceivedMail[]> {
  await server.application.get(PostService, { strict: false }).settled();
  const { mailDirectory } = server.application.get<ServerSettings>(SERVER_SETTINGS, { strict: false });
  let files: string[];
  try {
    files = readdirSync(mailDirectory).sort();
  } catch {
    return [];
  }
  return files
    .map((file) => readFileSync(join(mailDirectory, file), 'utf8'))
    .filter((source) => new RegExp(`^To: .*${address.replaceAll('.', '\\.')}`, 'im').test(source))
    .map((source) => parsed(source, address));
}

function parsed(source: string, to: string): ReceivedMail {
  const parts = source.split(/^--.*$/m);
  const partOf = (type: string) => decoded(parts.find((part) => part.includes(`Content-Type: ${type}`)) ?? '');
  const text = partOf('text/plain');
  return {
    to,
    subject: encodedWords(/^Subject: ((?:.*)(?:\n[ \t].*)*)/m.exec(source)?.[1] ?? ''),
    text,
    html: partOf('text/html'),
    secret: /https?:\/\/\S+#([\w-]+)/.exec(text)?.[1] ?? null,
  };
}

function decoded(part: string): string {
  const body = part.slice(part.indexOf('\n\n') + 2).trim();
  if (/base64/i.test(part.split('\n\n')[0] ?? '')) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(part.split('\n\n')[0] ?? '')) return body;
  const bytes = body
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function encodedWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) =>
      decoded(`quoted-printable\n\n${word.replaceAll('_', ' ')}`),
    )
    .replaceAll(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'));
}
