import type { Locator, Page } from 'playwright-core';
import type { Site } from './site.ts';
import type { Visit } from './visit.ts';

interface ListedExchange {
  readonly resource: string;
  readonly donor: string;
  readonly receiver: string;
  readonly amount: string;
  readonly years: string;
}

/** What is painted on the canvas, by the names that the drawing gives it. */
interface Painted {
  /** Facilities with at least one link that is there in that year. */
  readonly linked: readonly string[];
  /** Donor and receiver of each such link. */
  readonly links: readonly string[];
  readonly suggestions: number;
}

/** Somebody opens the network for the first time, or by an address that was sent to them, and reads it in English. */
export function readNetwork(
  site: Site,
  address: string,
  story: (network: NetworkReader, visit: Visit) => Promise<void>,
): Promise<void> {
  return site.visit({ language: 'en' }, async (visit) => {
    const network = new NetworkReader(visit.page);
    await visit.open(address);
    await network.facts.waitFor();
    await story(network, visit);
  });
}

/** The network page, read in English. */
export class NetworkReader {
  readonly page: Page;
  readonly facts: Locator;
  readonly year: Locator;
  readonly drawing: Locator;
  readonly lists: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.facts = page.getByRole('region', { name: 'Facts' });
    this.year = page.getByRole('slider', { name: 'Year' });
    this.drawing = page.getByRole('application', { name: 'Drawing of the network' });
    this.lists = page.getByRole('region', { name: 'List' });
    this.search = page.getByRole('combobox', { name: 'Search facility or resource' });
  }

  /** Waits until everything has its place on the canvas. */
  async drawn(): Promise<void> {
    await this.page.locator('[role=application][data-arranged=true]').waitFor();
  }

  /** What is said of the shown year: `14 facilities and 25 links in 2026`. */
  async told(): Promise<string> {
    return this.facts.getByRole('status').innerText();
  }

  async slideTo(year: number): Promise<void> {
    await this.year.fill(String(year));
  }

  async showAs(form: 'Drawing' | 'List'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Show as' }).getByRole('radio', { name: form }).check();
    if (form === 'List') await this.lists.waitFor();
    else await this.drawn();
  }

  table(name: 'Facilities' | 'Exchanges' | 'Suggested matches'): Locator {
    return this.lists.getByRole('table', { name: new RegExp(`^${name}`) });
  }

  async listedExchanges(): Promise<readonly ListedExchange[]> {
    const rows = await cellsOf(this.table('Exchanges'));
    return rows.map(([resource = '', , donor = '', receiver = '', amount = '', years = '']) => ({
      resource,
      donor,
      receiver,
      amount,
      years,
    }));
  }

  /** Number of links of each facility that is listed, by its name. */
  async listedFacilities(): Promise<ReadonlyMap<string, number>> {
    const rows = await cellsOf(this.table('Facilities'));
    return new Map(rows.map((cells) => [cells[0] ?? '', Number(cells.at(-1))]));
  }

  panel(title: 'Facility' | 'Link' | 'Suggested match'): Locator {
    return this.page.getByRole('complementary', { name: title });
  }

  /** The entry of an exchange in an open panel, by its number on record. */
  entry(reference: string): Locator {
    return this.page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ hasText: `${reference} ·` });
  }

  /** Where the drawing lies, px, and how large it is drawn. */
  async viewport(): Promise<{ readonly x: number; readonly zoom: number }> {
    return this.drawing.evaluate((element) => {
      const { cy } = (element as unknown as CanvasElement)._cyreg;
      return { x: cy.pan().x, zoom: cy.zoom() };
    });
  }

  /** From the canvas itself: nothing of what it shows is in the page's text. */
  async painted(): Promise<Painted> {
    return this.drawing.evaluate((element) => {
      const { cy } = (element as unknown as CanvasElement)._cyreg;
      const present = (edge: Edge) => !edge.hasClass('absent') && !edge.hasClass('faint') && !edge.hasClass('planned');
      const links = cy.edges('.link').filter(present);
      const label = (id: string) => cy.getElementById(id).data('label').replace(/\s+/g, ' ');
      const pairs = links.map((edge) => [label(edge.data('source')), label(edge.data('target'))]);
      return {
        linked: [...new Set(pairs.flat())].sort(),
        links: [...new Set(pairs.map((pair) => pair.join(' → ')))].sort(),
        suggestions: cy.edges('.suggestion').length,
      };
    });
  }
}

/** The body of a table in one reading, for it may change between two. */
async function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.innerText)),
  );
}

interface Edge {
  hasClass(word: string): boolean;
  data(key: string): string;
}

/** Cytoscape leaves itself on the element that it draws in. */
interface CanvasElement {
  readonly _cyreg: { readonly cy: Canvas };
}

interface Canvas {
  pan(): { readonly x: number };
  zoom(): number;
  edges(selector: string): {
    readonly length: number;
    filter(which: (edge: Edge) => boolean): { map<Value>(to: (edge: Edge) => Value): Value[] };
  };
  getElementById(id: string): Edge;
}
