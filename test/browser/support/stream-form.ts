import type { Locator, Page } from 'playwright-core';
import { registerDa } from '../../../client/text/register.da.ts';
import { registerEn } from '../../../client/text/register.en.ts';
import type { Translation } from '../../../client/text/translation.ts';
import type { Step } from '../../../client/state/form-steps.ts';
import { becomes } from './becomes.ts';
import { aMemberOf } from './sign-in.ts';
import type { Site } from './site.ts';
import type { Visit, Visitor } from './visit.ts';

interface NewPlace {
  readonly name: string;
  /** One of the person's companies; left out where there is only one. */
  readonly organisation?: string;
  readonly latitude?: string;
  readonly longitude?: string;
}

/** What the page calls things is the catalogue's to say: a better word breaks no story. */
const WORDS = { en: registerEn, da: registerDa };

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A sentence of the catalogue whatever figures stand in it. */
function anyOf(...sentences: readonly string[]): RegExp {
  const patterns = sentences.map((sentence) =>
    sentence
      .split(/\{\{\w+\}\}/)
      .map(literally)
      .join('.*'),
  );
  return new RegExp(`^(?:${patterns.join('|')})$`);
}

/** The company of those who fill in the form, where a story does not say otherwise. */
export const COMPANY = 'Raklev Energi A/S';

/** Somebody of a company in Kalundborg opens the form of a new stream and fills it in. */
export async function fillIn(
  site: Site,
  visitor: Visitor,
  story: (form: StreamForm, visit: Visit) => Promise<void>,
): Promise<void> {
  const as = visitor.as ?? (await aMemberOf(site, COMPANY));
  return site.visit({ ...visitor, as }, async (visit) => {
    const form = new StreamForm(visit.page, visitor.language);
    await visit.open('/register');
    await form.saveButton.waitFor();
    await story(form, visit);
  });
}

/** The page on which a stream is registered or changed, filled in as people do. */
export class StreamForm {
  readonly page: Page;
  readonly words: Translation<typeof registerEn>;

  constructor(page: Page, language: 'en' | 'da' = 'en') {
    this.page = page;
    this.words = WORDS[language];
  }

  get resource(): Locator {
    return this.#box(this.words.resourceLabel);
  }
  get amount(): Locator {
    return this.field(this.words.amount);
  }
  get unit(): Locator {
    return this.#box(this.words.unit);
  }
  get facility(): Locator {
    return this.#box(this.words.facility);
  }
  get name(): Locator {
    return this.field(this.words.facilityName);
  }
  get organisation(): Locator {
    return this.field(this.words.organisationName);
  }
  get latitude(): Locator {
    return this.field(this.words.latitude);
  }
  get longitude(): Locator {
    return this.field(this.words.longitude);
  }
  get firstYear(): Locator {
    return this.field(this.words.validFrom);
  }
  get lastYear(): Locator {
    return this.field(this.words.validTo);
  }
  /** The amount with what it comes to in other units. */
  get howMuch(): Locator {
    return this.page.getByRole('region', { name: this.words.howMuch });
  }
  get matches(): Locator {
    return this.page.getByRole('complementary', {
      name: anyOf(this.words.matches, this.words.takers, this.words.suppliers),
    });
  }
  /** The list of everything that stands in the way of saving. */
  get problems(): Locator {
    return this.page.getByRole('group', { name: anyOf(this.words.problems_one, this.words.problems_other) });
  }
  get saveButton(): Locator {
    return this.page.getByRole('button', { name: anyOf(this.words.save, this.words.saveChange) });
  }

  #box(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  /** A text field by its label, whether or not it says that it may be left empty. */
  field(label: string): Locator {
    return this.page.getByLabel(new RegExp(`^${literally(label)}(?: ${this.words.detailsNote})?$`));
  }

  /** The sentence below a field. */
  async saidAt(field: Locator): Promise<string> {
    const ids = (await field.getAttribute('aria-describedby'))?.split(/\s+/) ?? [];
    return this.page.locator(`[id="${ids.find((id) => id.endsWith('-error')) ?? ''}"]`).innerText();
  }

  async offer(): Promise<void> {
    await this.page.getByRole('radio', { name: this.words.supply }).check();
  }

  async need(): Promise<void> {
    await this.page.getByRole('radio', { name: this.words.demand }).check();
  }

  /** Types words for a resource and takes the one that is offered under `name`. */
  async chooseResource(words: string, name: string | RegExp): Promise<void> {
    await this.resource.fill(words);
    await this.option(name).first().click();
  }

  option(name: string | RegExp): Locator {
    return this.page.getByRole('option', { name });
  }

  async knownPlace(name: string): Promise<void> {
    await this.facility.fill(name);
    await this.option(name).first().click();
  }

  async newPlace({ name, organisation, latitude, longitude }: NewPlace): Promise<void> {
    await this.page.getByRole('radio', { name: this.words.placeNew }).check();
    await this.name.fill(name);
    if (organisation !== undefined) await this.organisation.selectOption({ label: organisation });
    if (latitude !== undefined) await this.latitude.fill(latitude);
    if (longitude !== undefined) await this.longitude.fill(longitude);
  }

  /** Goes to a step by the list of all of them. */
  async step(step: Step): Promise<void> {
    await this.stepTab(step).click();
    await becomes(() => this.stepTab(step).getAttribute('aria-selected'), 'true');
  }

  /** The way from the step before to that one. */
  next(step: Step): Locator {
    return this.page.getByRole('button', { name: this.words.stepNext.replace('{{step}}', this.words.step[step]) });
  }

  /** What takes the focus when a step is opened. */
  stepTitle(step: Step): Locator {
    return this.page.getByRole('heading', { level: 2, name: this.words.step[step] });
  }

  stepTab(step: Step): Locator {
    const name = new RegExp(`^${literally(this.words.step[step])}`);
    return this.page.getByRole('tablist', { name: this.words.steps }).getByRole('tab', { name });
  }

  /** The one match with that facility. */
  match(facility: string): Locator {
    return this.page.getByRole('article', { name: facility });
  }

  async save(): Promise<void> {
    await this.saveButton.click();
  }

  /** Waits until the page says that it is saved, and gives the whole sentence. */
  async saved(): Promise<string> {
    const title = this.page.getByRole('heading', { level: 1, name: anyOf(this.words.saved, this.words.changed) });
    await title.waitFor();
    return title.locator('xpath=following-sibling::p[1]').innerText();
  }
}
