import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestLanguage } from '../../platform/request-language.ts';
import { SiteAddress } from '../../platform/site-address.ts';
import { OpenIdPerson } from '../signing-in/open-id-person.service.ts';
import { OpenIdService } from '../signing-in/open-id.service.ts';
import { SignInService } from '../signing-in/sign-in.service.ts';
import { Visit } from '../visit.ts';

/** Where the browser goes to sign in at the provider, and comes back. What went wrong stands in `/sign-in?problem=…`. */
@Controller('sign-in/oidc')
export class OpenIdController {
  constructor(
    private readonly openId: OpenIdService,
    private readonly people: OpenIdPerson,
    private readonly signIn: SignInService,
    private readonly site: SiteAddress,
  ) {}

  @Get('start')
  async start(@Query('to') to: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const begun = await this.openId.start(typeof to === 'string' ? to : '/');
    if (begun === null) {
      await this.#leave(reply, '/sign-in?problem=PROVIDER_UNAVAILABLE');
      return;
    }
    const visit = new Visit(request, reply, this.site.isSecure);
    reply.setCookie(cookieName(visit.isSecure), begun.token, {
      path: '/',
      httpOnly: true,
      secure: visit.isSecure,
      // Lax: the browser comes back from another site.
      sameSite: 'lax',
      maxAge: 600,
    });
    await this.#leave(reply, begun.url);
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visit = new Visit(request, reply, this.site.isSecure);
    const name = cookieName(visit.isSecure);
    const token = request.cookies[name] ?? '';
    reply.clearCookie(name, { path: '/', httpOnly: true, secure: visit.isSecure, sameSite: 'lax' });
    const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    const finished = await this.openId.finish(token, query);
    if (finished === null) {
      await this.#leave(reply, '/sign-in?problem=PROVIDER_REFUSED');
      return;
    }
    const language = requestLanguage(request.headers['accept-language']);
    const personId = await this.people.find(finished.who, language);
    const signedIn = personId === null ? null : await this.signIn.recognised(visit, personId).catch(() => null);
    await this.#leave(reply, signedIn === null ? '/sign-in?problem=NOT_INVITED' : finished.to);
  }

  async #leave(reply: FastifyReply, to: string): Promise<void> {
    await reply.header('cache-control', 'no-store').redirect(to, 303);
  }
}

function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-oidc' : 'oidc';
}
