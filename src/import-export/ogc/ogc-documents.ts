import type { Language, LocalText } from '../../domain/text.ts';
import { LICENCE, NOTES } from '../network-export/content/about.ts';
import type { BoundingBox } from './read-items-request.ts';

// OGC API – Features, part 1: core, corrigendum (OGC 17-069r4). Texts in the language of the reader.

const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const CONFORMANCE = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf';
export const OPENAPI_TYPE = 'application/vnd.oai.openapi+json;version=3.0';
export const GEOJSON_TYPE = 'application/geo+json';
const JSON_TYPE = 'application/json';

export const COLLECTION_KINDS = ['facilities', 'links'] as const;
type CollectionKind = (typeof COLLECTION_KINDS)[number];

/** The facilities, or the links, of one network. */
export interface Collection {
  readonly networkId: string;
  readonly slug: string;
  readonly networkName: string;
  readonly kind: CollectionKind;
  /** Of what the reader sees; null where nothing has a place. */
  readonly box: BoundingBox | null;
  /** First calendar year; null where unknown. */
  readonly startYear: number | null;
}

export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
  readonly title?: string;
}

const WORDS = {
  facilities: { en: 'Facilities', da: 'Anlæg' },
  links: { en: 'Links', da: 'Forbindelser' },
  api: { en: 'Symbiosis Exchange: facilities and links', da: 'Symbiosis Exchange: anlæg og forbindelser' },
} as const satisfies Record<string, LocalText>;

export function collectionId({ slug, kind }: Pick<Collection, 'slug' | 'kind'>): string {
  return `${slug}.${kind}`;
}

export function landingPage(base: string, language: Language): object {
  return {
    title: WORDS.api[language],
    description: NOTES[language],
    links: [
      { href: base, rel: 'self', type: JSON_TYPE },
      { href: `${base}/api`, rel: 'service-desc', type: OPENAPI_TYPE },
      { href: `${base}/conformance`, rel: 'conformance', type: JSON_TYPE },
      { href: `${base}/collections`, rel: 'data', type: JSON_TYPE },
    ] satisfies readonly Link[],
  };
}

export function conformance(): object {
  return { conformsTo: ['core', 'oas30', 'geojson'].map((part) => `${CONFORMANCE}/${part}`) };
}

export function collectionsPage(base: string, collections: readonly Collection[], language: Language): object {
  return {
    links: [{ href: `${base}/collections`, rel: 'self', type: JSON_TYPE }] satisfies readonly Link[],
    collections: collections.map((collection) => collectionPage(base, collection, language)),
  };
}

export function collectionPage(base: string, collection: Collection, language: Language): object {
  const { networkName, kind, box, startYear } = collection;
  const id = collectionId(collection);
  const own = `${base}/collections/${id}`;
  return {
    id,
    title: `${networkName}: ${WORDS[kind][language]}`,
    description: `${NOTES[language]} ${LICENCE[language]}`,
    itemType: 'feature',
    crs: [CRS84],
    extent: {
      ...(box !== null && { spatial: { bbox: [box], crs: CRS84 } }),
      temporal: { interval: [[startYear === null ? null : `${startYear}-01-01T00:00:00Z`, null]] },
    },
    links: [
      { href: own, rel: 'self', type: JSON_TYPE },
      { href: `${own}/items`, rel: 'items', type: GEOJSON_TYPE },
    ] satisfies readonly Link[],
  };
}

/** What the API can be asked, as OpenAPI 3.0: the collections are those of the reader. */
export function apiDefinition(
  base: string,
  version: string,
  collections: readonly Collection[],
  { defaultLimit, mostLimit }: { readonly defaultLimit: number; readonly mostLimit: number },
  language: Language,
): object {
  const answer = (type: string, description: string) => ({
    '200': { description, content: { [type]: { schema: { type: 'object' } } } },
    default: {
      description: 'Problems, each with code, path and message.',
      content: { [JSON_TYPE]: { schema: { type: 'object' } } },
    },
  });
  const get = (operationId: string, summary: string, type: string, parameters: readonly object[] = []) => ({
    get: {
      operationId,
      summary,
      parameters: [...parameters, { $ref: '#/components/parameters/language' }],
      responses: answer(type, summary),
    },
  });
  const collection = {
    name: 'collectionId',
    in: 'path',
    required: true,
    schema: { type: 'string', enum: collections.map(collectionId) },
  };
  const feature = { name: 'featureId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  const ref = (name: string) => ({ $ref: `#/components/parameters/${name}` });
  const items = ['bbox', 'datetime', 'limit', 'after'].map(ref);
  return {
    openapi: '3.0.3',
    info: { title: WORDS.api[language], version, description: NOTES[language], license: { name: LICENCE[language] } },
    servers: [{ url: base }],
    security: [{}, { token: [] }],
    paths: {
      '/': get('landingPage', 'Landing page', JSON_TYPE),
      '/api': get('apiDefinition', 'This definition', OPENAPI_TYPE),
      '/conformance': get('conformance', 'Conformance classes', JSON_TYPE),
      '/collections': get('collections', 'Collections: facilities and links of each network', JSON_TYPE),
      '/collections/{collectionId}': get('collection', 'One collection', JSON_TYPE, [collection]),
      '/collections/{collectionId}/items': get('items', 'Features, a page at a time', GEOJSON_TYPE, [
        collection,
        ...items,
      ]),
      '/collections/{collectionId}/items/{featureId}': get('item', 'One feature', GEOJSON_TYPE, [collection, feature]),
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token with the scope EXPORT.' },
      },
      parameters: {
        language: { name: 'language', in: 'query', schema: { type: 'string', enum: ['en', 'da'] } },
        bbox: {
          name: 'bbox',
          in: 'query',
          explode: false,
          style: 'form',
          schema: {
            type: 'array',
            oneOf: [
              { minItems: 4, maxItems: 4 },
              { minItems: 6, maxItems: 6 },
            ],
            items: { type: 'number' },
          },
        },
        datetime: { name: 'datetime', in: 'query', explode: false, style: 'form', schema: { type: 'string' } },
        limit: {
          name: 'limit',
          in: 'query',
          explode: false,
          style: 'form',
          schema: { type: 'integer', minimum: 1, maximum: mostLimit, default: defaultLimit },
        },
        after: { name: 'after', in: 'query', schema: { type: 'string', format: 'uuid' } },
      },
    },
  };
}
