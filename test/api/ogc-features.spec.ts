import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { hasTool, outputMeanwhile } from '../support/outside-tools.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface LinkOfPage {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
}

interface Features {
  readonly type: string;
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly timeStamp: string;
  readonly links: readonly LinkOfPage[];
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

describe('OGC API – Features', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let works: readonly GivenFacility[];
  let secretary: { readonly headers: Readonly<Record<string, string>> };

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
    // Ten kilometres apart, from south to north.
    works = [];
    for (let at = 0; at < 7; at += 1) {
      const level = at === 6 ? 'secretariat' : 'public';
      works = [...works, await given.facility({ name: `Works ${at} & Søn`, kmNorth: 10 * at, level })];
    }
    const [first, second, third, last] = [works[0], works[1], works[5], works[6]] as [
      GivenFacility,
      GivenFacility,
      GivenFacility,
      GivenFacility,
    ];
    await given.synergy(first, third, { startYear: 1990, endYear: 1999, tonnes: 500 });
    await given.synergy(second, first, { startYear: 2010 });
    await given.synergy(first, last, { level: 'secretariat', startYear: 2010 });
    secretary = await given.secretary();
  });

  afterAll(() => server.close());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.url}/ogc${path}`, { headers });
  const json = async <Body>(path: string, headers = {}) => (await (await get(path, headers)).json()) as Body;
  const items = (kind: string, query = '', headers = {}) =>
    json<Features>(`/collections/${given.slug}.${kind}/items?${query}`, headers);

  test('leads from its landing page to everything it has, as it says it does', async () => {
    const landing = await json<{ links: readonly LinkOfPage[] }>('');
    const { conformsTo } = await json<{ conformsTo: readonly string[] }>('/conformance');
    expect(conformsTo).toEqual(
      ['core', 'oas30', 'geojson'].map((part) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${part}`),
    );
    expect(landing.links.map(({ rel }) => rel)).toEqual(['self', 'service-desc', 'conformance', 'data']);
    for (const { href, type } of landing.links) {
      const page = await fetch(href);
      const told = page.headers.get('content-type')?.replace('; charset=utf-8', '').replaceAll(/[" ]/g, '');
      expect([page.status, told]).toEqual([200, type]);
    }
    const api = await json<{ openapi: string; paths: Record<string, unknown> }>('/api');
    expect(api.openapi).toMatch(/^3\.0/);
    expect(Object.keys(api.paths)).toContain('/collections/{collectionId}/items/{featureId}');
    const { collections } = await json<{
      collections: readonly { id: string; extent: object; links: readonly LinkOfPage[] }[];
    }>('/collections');
    const own = collections.filter(({ id }) => id.startsWith(given.slug));
    expect(own.map(({ id }) => id)).toEqual([`${given.slug}.facilities`, `${given.slug}.links`]);
    const one = await json<{ extent: { spatial: { bbox: readonly (readonly number[])[] } } }>(
      `/collections/${given.slug}.links`,
    );
    expect(one).toEqual(own[1]);
    const [box] = one.extent.spatial.bbox;
    expect(box?.[0]).toBe(11.09);
    expect(box?.[3]).toBeCloseTo(55.68 + 50 / 111.195, 6);
  });

  test('gives all items, however small the pages', async () => {
    const seen: string[] = [];
    let next: string | undefined = `${server.url}/ogc/collections/${given.slug}.facilities/items?limit=2&language=en`;
    for (let pages = 0; next !== undefined && pages < 10; pages += 1) {
      const page = (await (await fetch(next)).json()) as Features;
      expect([page.type, page.numberMatched, page.numberReturned]).toEqual([
        'FeatureCollection',
        6,
        page.features.length,
      ]);
      expect(page.links[0]?.href).toBe(next);
      seen.push(...page.features.map(({ id }) => id));
      next = page.links.find(({ rel }) => rel === 'next')?.href;
    }
    expect(seen).toEqual(
      works
        .slice(0, 6)
        .map(({ id }) => id)
        .sort(),
    );
    const one = await json<Features['features'][number]>(
      `/collections/${given.slug}.facilities/items/${works[2]?.id ?? ''}`,
    );
    expect(one).toMatchObject({ type: 'Feature', id: works[2]?.id, properties: { name: 'Works 2 & Søn' } });
  });

  test('finds facilities in a box, and links that cross it though both ends lie outside', async () => {
    const band = (south: number, north: number) => `bbox=11,${55.68 + south / 111.195},11.2,${55.68 + north / 111.195}`;
    const names = async (query: string) =>
      (await items('facilities', query)).features.map(({ properties }) => properties.name).sort();
    expect(await names(band(15, 35))).toEqual(['Works 2 & Søn', 'Works 3 & Søn']);
    expect(await names('bbox=170,-90,11.5,90')).toHaveLength(6);
    expect(await names('bbox=12,50,-170,60')).toEqual([]);
    expect((await items('links', band(25, 28))).features.map(({ properties }) => properties.receiver)).toEqual([
      'Works 5 & Søn',
    ]);
    expect((await items('links', 'bbox=11.2,55,11.5,57')).numberMatched).toBe(0);
  });

  test('finds the links of a time', async () => {
    const years = async (datetime: string) =>
      (await items('links', `datetime=${datetime}`)).features.map(({ properties }) => properties.start_year).sort();
    expect(await years('1995-06-01T00:00:00Z')).toEqual([1990]);
    expect(await years('../2005-01-01')).toEqual([1990]);
    expect(await years('2000-01-01/..')).toEqual([2010]);
    expect(await years('1980-01-01/2020-01-01')).toEqual([1990, 2010]);
    const { features } = await items('links', 'datetime=1995-06-01T00:00:00Z');
    expect(features[0]).toMatchObject({
      geometry: { type: 'LineString' },
      properties: { t_per_year: 500, amount_basis: 'published' },
    });
  });

  test('shows each reader what she may see', async () => {
    expect((await items('links')).numberMatched).toBe(2);
    expect((await items('links', '', secretary.headers)).numberMatched).toBe(3);
    const hidden = `/collections/${given.slug}.facilities/items/${works[6]?.id ?? ''}`;
    const nowhere = `/collections/${given.slug}.facilities/items/00000000-0000-4000-8000-000000000000`;
    expect((await get(hidden, secretary.headers)).status).toBe(200);
    const [of, without] = [await get(hidden), await get(nowhere)];
    expect([of.status, await of.text()]).toEqual([without.status, await without.text()]);
    expect(of.status).toBe(404);
  });

  test('refuses what it does not know, all of it at once', async () => {
    const wrong = await get(`/collections/${given.slug}.links/items?bbox=1,2,3&datetime=soon&limit=0&colour=red`);
    expect(wrong.status).toBe(400);
    const { errors } = (await wrong.json()) as {
      errors: readonly { extensions: { problems: readonly { code: string }[] } }[];
    };
    expect(errors[0]?.extensions.problems.map(({ code }) => code).sort()).toEqual([
      'BBOX_INVALID',
      'DATETIME_INVALID',
      'LIMIT_INVALID',
      'PARAMETER_UNKNOWN',
    ]);
    for (const missing of [
      '/collections/nowhere.links',
      `/collections/${given.slug}.rivers/items`,
      `/collections/${given.slug}.links/items/x`,
    ])
      expect((await get(missing)).status).toBe(404);
    expect((await get('/conformance?colour=red')).status).toBe(400);
  });

  (hasTool('ogrinfo') ? test : test.skip)(
    'is read by GDAL, page after page and by box, as QGIS reads it',
    async () => {
      // What GDAL keeps of the other tests' networks would be in its way.
      const told = await outputMeanwhile('ogrinfo', [
        '-ro',
        '-al',
        '-oo',
        'PAGE_SIZE=2',
        `OAPIF:${server.url}/ogc/collections/${given.slug}.facilities`,
      ]);
      expect(told).toContain('Feature Count: 6');
      expect(told).toContain('Geometry: Point');
      expect(told).toContain('name (String) = Works 5 & Søn');
      const lines = await outputMeanwhile('ogrinfo', [
        '-ro',
        '-al',
        '-spat',
        '11',
        '56.0',
        '11.2',
        '56.1',
        `OAPIF:${server.url}/ogc/collections/${given.slug}.links`,
      ]);
      expect(lines).toContain('Feature Count: 1');
      expect(lines).toContain('t_per_year (Integer) = 500');
      const layers = await outputMeanwhile('ogrinfo', ['-ro', `OAPIF:${server.url}/ogc`]);
      expect(layers).toContain(`${given.slug}.facilities`);
    },
    60_000,
  );
});
