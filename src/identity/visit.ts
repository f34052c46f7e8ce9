import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_LASTS_DAYS } from './session-lasting.ts';
import { sessionCookieName } from './session-cookie.ts';
import type { Language } from '../domain/text.ts';
import type { ViewerContext } from './viewer.ts';

/** The browser that asks: where it is, what it calls itself, and the session cookie it has and gets. */
export class Visit {
  readonly address: string;
  readonly agent: string | null;
  readonly isSecure: boolean;
  #token: string | null;
  readonly #reply: FastifyReply;

  constructor(request: FastifyRequest, reply: FastifyReply, siteIsSecure: boolean) {
    this.address = request.ip;
    this.agent = request.headers['user-agent']?.slice(0, 300) ?? null;
    this.isSecure = siteIsSecure || request.protocol === 'https';
    this.#token = request.cookies[sessionCookieName(this.isSecure)] ?? null;
    this.#reply = reply;
  }

  /** What the browser showed, or was given during this request. */
  get sessionToken(): string | null {
    return this.#token;
  }

  giveSession(token: string): void {
    this.#token = token;
    this.#reply.setCookie(sessionCookieName(this.isSecure), token, {
      path: '/',
      httpOnly: true,
      secure: this.isSecure,
      sameSite: 'lax',
      maxAge: SESSION_LASTS_DAYS * 86_400,
    });
  }

  takeSession(): void {
    this.#token = null;
    this.#reply.clearCookie(sessionCookieName(this.isSecure), {
      path: '/',
      httpOnly: true,
      secure: this.isSecure,
      sameSite: 'lax',
    });
  }
}

/** The context of a request about an account: who asks, from where, in which language. */
export interface AccountContext extends ViewerContext {
  readonly visit: Visit;
  readonly language: Language;
}
