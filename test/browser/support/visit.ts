import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { GivenPerson } from '../../support/people.ts';

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Who comes: with which language, colours and screen. */
export interface Visitor {
  readonly language?: 'en' | 'da';
  readonly scheme?: 'light' | 'dark';
  readonly screen?: typeof DESK;
  /** Who is signed in in that browser; a visitor without account where left out. */
  readonly as?: GivenPerson;
  /** Under which name the site is visited; browsers want one for passkeys. */
  readonly host?: 'localhost';
}

const LOCALES = { en: 'en-GB', da: 'da-DK' };

/** Well under the time a test has, so that a failure names what was waited for. */
const PATIENCE_MS = 10_000;

/** One person's browser window, and everything it complained of or asked of others. */
export class Visit {
  readonly page: Page;
  readonly #url: string;
  readonly #context: BrowserContext;
  readonly #complaints: string[] = [];
  readonly #strangers: string[] = [];

  private constructor(url: string, context: BrowserContext, page: Page) {
    this.#url = url;
    this.#context = context;
    this.page = page;
  }

  static async begin(browser: Browser, address: string, visitor: Visitor) {
    const { language = 'en', scheme, screen = DESK, as, host } = visitor;
    const { origin: url } = new URL(host ? address.replace('127.0.0.1', host) : address);
    const context = await browser.newContext({
      locale: LOCALES[language],
      colorScheme: scheme ?? 'light',
      viewport: screen,
      hasTouch: screen === PHONE,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const visit = new Visit(url, context, await context.newPage());
    visit.#listen();
    if (as) await signIn(context, url, as);
    return visit;
  }

  /** Opens an address of the site. */
  readonly open = async (path: string): Promise<void> => {
    await this.page.goto(new URL(path, this.#url).href);
  };

  /** What the story itself broke is no complaint: a server it took away, an answer it spoilt. */
  forgive(complaint: RegExp): void {
    const unforgiven = this.#complaints.filter((text) => !complaint.test(text));
    expect(unforgiven).not.toHaveLength(this.#complaints.length);
    this.#complaints.splice(0, Infinity, ...unforgiven);
  }

  /** No error in the console (a broken content security policy is one), none thrown, nothing asked of another site. */
  mustBeClean(): void {
    expect({ complaints: this.#complaints, strangers: this.#strangers }).toEqual({ complaints: [], strangers: [] });
  }

  /** What the page shows, for whoever must find out why a story failed. */
  async told(): Promise<string> {
    return `${this.page.url()}\n${await this.page.locator('body').ariaSnapshot()}\n${this.#complaints.join('\n')}`;
  }

  async end(): Promise<void> {
    await this.#context.close();
  }

  #listen(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.#complaints.push(error.message));
    this.#context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && origin !== this.#url) this.#strangers.push(request.url());
    });
  }
}

/** Gives a browser the session cookie of a person, as if they had signed in there. */
async function signIn(context: BrowserContext, url: string, { headers }: GivenPerson): Promise<void> {
  const [name = '', value = ''] = headers.cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
}
