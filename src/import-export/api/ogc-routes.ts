import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../domain/problem.ts';
import type { Language } from '../../domain/text.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { WhoAsks } from '../../identity/who-asks.service.ts';
import { ProblemError, valueOrThrow } from '../../platform/problem-error.ts';
import { languageAskedFor } from '../../platform/request-language.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../../platform/settings.module.ts';
import { FeaturesService } from '../ogc/features.service.ts';
import {
  apiDefinition,
  collectionId,
  collectionPage,
  collectionsPage,
  conformance,
  GEOJSON_TYPE,
  landingPage,
  OPENAPI_TYPE,
  type Collection,
  type Link,
} from '../ogc/ogc-documents.ts';
import { DEFAULT_LIMIT, MOST_LIMIT, readItemsRequest, unknownParameters } from '../ogc/read-items-request.ts';
import { RouteFailures } from './route-failures.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Asked {
  readonly viewer: Viewer;
  /** Of the API, without a stroke at its end. */
  readonly base: string;
  readonly language: Language;
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: { readonly collection?: string; readonly feature?: string };
}

interface Answer {
  readonly body: object;
  readonly type?: string;
}

/** OGC API – Features at `/ogc`, for QGIS, ArcGIS and GDAL: facilities and links of each network, live. */
@Injectable()
export class OgcRoutes implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly asking: WhoAsks,
    private readonly features: FeaturesService,
    private readonly failures: RouteFailures,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  onModuleInit(): void {
    // A worker has no server.
    const adapter = this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    if (adapter === null) return;
    const server = adapter.getInstance<FastifyInstance>();
    const answers: Readonly<Record<string, (asked: Asked) => Answer | Promise<Answer>>> = {
      '/ogc': ({ base, language }) => ({ body: landingPage(base, language) }),
      '/ogc/': ({ base, language }) => ({ body: landingPage(base, language) }),
      '/ogc/api': (asked) => this.#definition(asked),
      '/ogc/conformance': () => ({ body: conformance() }),
      '/ogc/collections': async ({ viewer, base, language }) => ({
        body: collectionsPage(base, await this.features.collections(viewer), language),
      }),
      '/ogc/collections/:collection': async (asked) => ({
        body: collectionPage(asked.base, await this.#collection(asked), asked.language),
      }),
      '/ogc/collections/:collection/items': (asked) => this.#items(asked),
      '/ogc/collections/:collection/items/:feature': (asked) => this.#item(asked),
    };
    for (const [path, answer] of Object.entries(answers)) {
      server.get(path, (request, reply) =>
        this.failures.tell(request, reply, async () =>
          this.#send(reply, await answer(await this.#asked(request, reply))),
        ),
      );
    }
  }

  async #asked(request: FastifyRequest, reply: FastifyReply): Promise<Asked> {
    const { viewer, refusalOf } = await this.asking.context(request, reply);
    const refusal = refusalOf?.('query') ?? null;
    if (refusal !== null) throw new ProblemError([refusal]);
    const query = request.query as Readonly<Record<string, unknown>>;
    const params = request.params as Asked['params'];
    // Items have parameters of their own, which are read with them.
    const problems = request.routeOptions.url?.endsWith('/items') === true ? [] : unknownParameters(query, []);
    if (problems.length > 0) throw new ProblemError(problems);
    const origin = this.settings.publicUrl ?? `${request.protocol}://${request.host}`;
    return { viewer, base: `${origin.replace(/\/$/, '')}/ogc`, language: languageAskedFor(request), query, params };
  }

  #send(reply: FastifyReply, { body, type = 'application/json; charset=utf-8' }: Answer): FastifyReply {
    return reply
      .headers({
        'content-type': type,
        'cache-control': 'private, no-cache',
        vary: 'Authorization, Cookie, Accept-Language',
      })
      .send(JSON.stringify(body));
  }

  async #definition({ viewer, base, language }: Asked): Promise<Answer> {
    const limits = { defaultLimit: DEFAULT_LIMIT, mostLimit: MOST_LIMIT };
    const collections = await this.features.collections(viewer);
    return { body: apiDefinition(base, this.settings.version, collections, limits, language), type: OPENAPI_TYPE };
  }

  async #items(asked: Asked): Promise<Answer> {
    const { viewer, base, query } = asked;
    const request = valueOrThrow(readItemsRequest(query));
    const collection = await this.#collection(asked);
    const { features, total, next } = await this.features.items(viewer, collection, request);
    const own = `${base}/collections/${collectionId(collection)}/items`;
    const address = (over: Readonly<Record<string, string>>) => {
      const parameters = new URLSearchParams(
        Object.entries({ ...query, ...over }).map(([name, value]): [string, string] => [name, String(value)]),
      );
      return parameters.size === 0 ? own : `${own}?${parameters.toString()}`;
    };
    const links: readonly Link[] = [
      { href: address({}), rel: 'self', type: GEOJSON_TYPE },
      { href: own.replace(/\/items$/, ''), rel: 'collection', type: 'application/json' },
      ...(next === null ? [] : [{ href: address({ after: next }), rel: 'next', type: GEOJSON_TYPE }]),
    ];
    const timeStamp = new Date().toISOString();
    const body = {
      type: 'FeatureCollection',
      links,
      timeStamp,
      numberMatched: total,
      numberReturned: features.length,
      features,
    };
    return { body, type: GEOJSON_TYPE };
  }

  async #item(asked: Asked): Promise<Answer> {
    const { viewer, base, params } = asked;
    const { feature: id = '' } = params;
    const collection = await this.#collection(asked);
    const feature = UUID.test(id) ? await this.features.item(viewer, collection, id) : null;
    if (feature === null) throw new ProblemError([notThere('FEATURE_NOT_FOUND', 'featureId')]);
    const own = `${base}/collections/${collectionId(collection)}`;
    const links: readonly Link[] = [
      { href: `${own}/items/${id.toLowerCase()}`, rel: 'self', type: GEOJSON_TYPE },
      { href: own, rel: 'collection', type: 'application/json' },
    ];
    return { body: { ...feature, links }, type: GEOJSON_TYPE };
  }

  async #collection({ viewer, params }: Asked): Promise<Collection> {
    const { collection: id = '' } = params;
    const [slug = ''] = id.split('.');
    const collections = await this.features.collections(viewer, slug);
    const collection = collections.find((each) => collectionId(each) === id);
    if (collection === undefined) throw new ProblemError([notThere('COLLECTION_NOT_FOUND', 'collectionId')]);
    return collection;
  }
}

function notThere(code: string, name: string): Problem {
  return {
    kind: 'notFound',
    code,
    path: [name],
    message: { en: 'There is nothing of this id here.', da: 'Der findes ikke noget her med det id.' },
  };
}
