import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.ts';
import type { Language } from '../domain/text.ts';
import { requestLanguage } from './request-language.ts';

/** What a resolver knows about the request beside its arguments. Features add to it through {@link ContextExtensions}. */
export interface RequestContext {
  readonly language: Language;
  /** Where the request comes from, by the word of the proxies that are trusted. */
  readonly address: string;
  /** Loaders live as long as one request: a row that changed is never served from the request before. */
  readonly loaders: RequestLoaders;
  /** Why an operation of this kind (`query`, `mutation`, `subscription`) is not done for who asks; null or left out where it may be. */
  readonly refusalOf?: (operation: string) => Problem | null;
  /** Of a question that is answered again and again: the context as of now; rejects where the caller has gone. */
  readonly now?: () => Promise<RequestContext>;
}

/** The loaders of one request, each made when it is first asked for and owned by the feature that names it. */
class RequestLoaders {
  readonly #loaders = new Map<string | symbol, unknown>();

  get<T>(key: string | symbol, make: () => T): T {
    if (!this.#loaders.has(key)) this.#loaders.set(key, make());
    return this.#loaders.get(key) as T;
  }
}

/** How a context is asked for. */
export interface Asking {
  /** Nobody does anything: a connection is only kept open, which must not keep a session alive. */
  readonly isOnlyThere?: boolean;
}

type ContextExtension = (request: FastifyRequest, reply: FastifyReply, asking: Asking) => Promise<object>;

/**
 * Where a feature adds its part to every request's context, when its module starts:
 * `extensions.add(async (request) => ({ viewer: … }))`. So the platform need not know who asks.
 */
@Injectable()
export class ContextExtensions {
  readonly #extensions: ContextExtension[] = [];

  add(extension: ContextExtension): void {
    this.#extensions.push(extension);
  }

  async contextOf(request: FastifyRequest, reply: FastifyReply, asking: Asking = {}): Promise<RequestContext> {
    const parts = await Promise.all(this.#extensions.map((extension) => extension(request, reply, asking)));
    const language = requestLanguage(request.headers['accept-language']);
    return Object.assign({ language, address: request.ip, loaders: new RequestLoaders() }, ...parts) as RequestContext;
  }
}
