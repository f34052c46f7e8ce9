import type { Locator, Page } from 'playwright-core';
import { shellDa } from '../../../client/text/shell.da.ts';
import { shellEn } from '../../../client/text/shell.en.ts';
import { signInDa } from '../../../client/text/sign-in.da.ts';
import { signInEn } from '../../../client/text/sign-in.en.ts';

/** The way in, and the menu of who is signed in. */
export class AccountReader {
  readonly page: Page;
  readonly words;
  readonly shell;

  constructor(page: Page, language: 'en' | 'da' = 'en') {
    this.page = page;
    this.words = { en: signInEn, da: signInDa }[language];
    this.shell = { en: shellEn, da: shellDa }[language];
  }

  get email(): Locator {
    return this.page.getByLabel(this.words.email, { exact: true });
  }
  get password(): Locator {
    return this.page.getByLabel(this.words.password, { exact: true });
  }
  get submit(): Locator {
    return this.page.getByRole('button', { name: this.words.submit, exact: true });
  }
  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: this.shell.navigation });
  }
  /** In the header, for a visitor. */
  get signInLink(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: this.shell.signIn });
  }
  get menuButton(): Locator {
    return this.page.locator('[popovertarget="account-menu"]');
  }
  get menu(): Locator {
    return this.page.locator('#account-menu');
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.submit.click();
  }

  async openMenu(): Promise<void> {
    await this.menuButton.click();
    await this.menu.waitFor();
  }
}
