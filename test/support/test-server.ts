import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.ts';
import { createHttpServer } from '../../src/platform/http-server.ts';
import { listen } from '../../src/platform/listen.ts';
import type { ServerSettings } from '../../src/platform/settings.module.ts';
import { openForProgram } from '../../src/platform/program-role.ts';
import { LoadDemonstrationService } from '../../src/registry/demonstration/load-demonstration.service.ts';
import { workerDatabaseUrl } from './test-database.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

interface Answer<Data = unknown> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly reference?: string;
      readonly problems?: readonly {
        readonly path: readonly (string | number)[];
        readonly code: string;
        readonly message: string;
        readonly facts?: Record<string, unknown>;
      }[];
    };
  }[];
}

export interface TestServer {
  readonly url: string;
  readonly application: NestFastifyApplication;
  /** As the owner of the tables, past all walls: for what a test gives. */
  readonly dataSource: DataSource;
  /** The pool of the program itself, behind the second wall. */
  readonly programDataSource: DataSource;
  /** Asks the API over HTTP, as any client does. */
  ask<Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: { readonly language?: string; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

export interface TestServerOptions {
  /** The worker's own database where left out: it has the catalogue of resources and the demonstration network. */
  readonly databaseUrl?: string;
  /** Whether a given database gets the demonstration network, where it holds no network yet. */
  readonly withDemonstration?: boolean;
  /** Whether the program connects as the owner, so that its own questions alone decide what is shown. */
  readonly withoutSecondWall?: boolean;
  /** Whether the built client is served too, for a browser. */
  readonly withClient?: boolean;
  /** What else is not as a test mostly wants it. */
  readonly settings?: Partial<ServerSettings>;
}

const programUrls = new Map<string, Promise<string>>();

/** Rights are given once for each database of this worker. */
function programUrlOf(ownerUrl: string): Promise<string> {
  const url = programUrls.get(ownerUrl) ?? openForProgram(ownerUrl, null);
  programUrls.set(ownerUrl, url);
  return url;
}

/** The whole application on a port of its own, on a database that is already migrated. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const ownerDatabaseUrl = options.databaseUrl ?? (await workerDatabaseUrl());
  const settings: ServerSettings = {
    databaseUrl: options.withoutSecondWall === true ? ownerDatabaseUrl : await programUrlOf(ownerDatabaseUrl),
    ownerDatabaseUrl,
    databasePoolSize: 4,
    clientDirectory: options.withClient === true ? join(PROJECT, 'dist/client') : null,
    version: 'test',
    revision: null,
    production: false,
    publicUrl: null,
    secret: null,
    trustedProxy: { kind: 'none' },
    requestPoints: null,
    administratorEmail: null,
    demonstration: true,
    mailDirectory: join(tmpdir(), `symbiosis-exchange-test-mail-${randomUUID()}`),
    mailFrom: 'Test <test@localhost>',
    openId: null,
    smtpUrl: null,
    longestAnswer: 15_000,
    worksOnJobs: true,
    ...options.settings,
  };
  const application = await createHttpServer(AppModule.with(settings), settings, 'error');
  await application.init();
  const given = application.get(LoadDemonstrationService, { strict: false });
  await ((options.withDemonstration ?? options.databaseUrl === undefined)
    ? given.loadIfEmpty()
    : given.loadCatalogue());
  const url = await listen(application, '127.0.0.1', 0);
  const programDataSource = application.get<DataSource>(getDataSourceToken(), { strict: false });
  const dataSource = new DataSource({ type: 'postgres', url: ownerDatabaseUrl, poolSize: 4, installExtensions: false });
  await dataSource.initialize();
  return {
    url,
    application,
    dataSource,
    programDataSource,
    async ask<Data>(query: string, variables = {}, { language = 'en', headers = {} } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) } as Answer<Data>;
    },
    async close() {
      await application.close();
      await dataSource.destroy();
      rmSync(settings.mailDirectory, { recursive: true, force: true });
    },
  };
}
