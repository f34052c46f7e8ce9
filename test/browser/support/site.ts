import type { Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { launchBrowser } from '../../support/browser.ts';
import { freshDatabaseUrl } from '../../support/test-database.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { Visit, type Visitor } from './visit.ts';

/** A running server with its pages, on a database of its own, and a browser to visit it with. */
export class Site {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly server: TestServer;
  readonly #browser: Browser;

  private constructor(server: TestServer, browser: Browser) {
    this.server = server;
    this.#browser = browser;
    ({ url: this.url, dataSource: this.dataSource } = server);
  }

  /** `withDemonstration`: whether Kalundborg is there, or no network at all. */
  static async open({ withDemonstration = true } = {}): Promise<Site> {
    const [server, browser] = await Promise.all([
      freshDatabaseUrl().then((databaseUrl) => startTestServer({ databaseUrl, withDemonstration, withClient: true })),
      launchBrowser(),
    ]);
    return new Site(server, browser);
  }

  /** Somebody comes, does what `story` tells, and goes. A complaint of the browser on the way fails the story. */
  async visit(visitor: Visitor, story: (visit: Visit) => Promise<void>): Promise<void> {
    const visit = await Visit.begin(this.#browser, this.url, visitor);
    try {
      await story(visit);
      visit.mustBeClean();
    } catch (failure) {
      throw new Error(`The story broke off at ${await visit.told()}`, { cause: failure });
    } finally {
      await visit.end();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.close();
  }
}
