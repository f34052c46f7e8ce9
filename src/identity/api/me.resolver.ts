import { isIP } from 'node:net';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SiteAddress } from '../../platform/site-address.ts';
import { ApiTokenService } from '../account/api-token.service.ts';
import { MeService } from '../account/me.service.ts';
import { cookiesOf } from '../cookies.ts';
import { deviceWords } from '../device-words.ts';
import { SessionService } from '../session.service.ts';
import { OpenIdService } from '../signing-in/open-id.service.ts';
import { PasskeyService } from '../signing-in/passkey.service.ts';
import { PASSWORD_LEAST, PASSWORD_MOST } from '../signing-in/password-rules.ts';
import type { AccountContext } from '../visit.ts';
import {
  ApiTokenType,
  MembershipType,
  MeType,
  OwnParticipationType,
  SessionType,
  SignInMethodsType,
} from './me.type.ts';
import { SignInOptionsType } from './sign-in.type.ts';

@Resolver(() => MeType)
export class MeResolver {
  constructor(
    private readonly people: MeService,
    private readonly sessionService: SessionService,
    private readonly passkeys: PasskeyService,
    private readonly tokens: ApiTokenService,
  ) {}

  @Query(() => MeType, { nullable: true, description: 'Who is signed in; null for a visitor.' })
  me(@Context() { viewer }: AccountContext) {
    return this.people.me(viewer);
  }

  @ResolveField(() => [MembershipType], { description: 'What one is, and where.' })
  memberships(@Parent() { id }: MeType) {
    return this.people.memberships(id);
  }

  @ResolveField(() => [OwnParticipationType], {
    description: 'The networks that one’s organisations take part in, or have asked to.',
  })
  participations(@Parent() { id }: MeType) {
    return this.people.participations(id);
  }

  @ResolveField(() => SignInMethodsType, { description: 'How one can sign in.' })
  async signInMethods(@Parent() { id }: MeType) {
    const [facts, passkeys] = await Promise.all([this.people.signInFacts(id), this.passkeys.list(id)]);
    return { ...facts, passkeys };
  }

  @ResolveField(() => [SessionType], {
    description: 'The browsers in which one is signed in, the one last used first.',
  })
  async sessions(@Context() { viewer, visit }: AccountContext) {
    const sessions = await this.sessionService.ownSessions(viewer, visit);
    return sessions.map(({ agent, ...session }) => ({ ...session, device: deviceWords(agent) }));
  }

  @ResolveField(() => [ApiTokenType], { description: 'The API tokens, newest first; those that ended too.' })
  apiTokens(@Parent() { id }: MeType) {
    return this.tokens.list(id);
  }
}

@Resolver()
export class SignInOptionsResolver {
  constructor(
    private readonly site: SiteAddress,
    private readonly openId: OpenIdService,
  ) {}

  @Query(() => SignInOptionsType, { description: 'How one can sign in here.' })
  signInOptions() {
    return {
      openIdConnectName: this.openId.name,
      passkeys: isIP(this.site.host.replaceAll(/[[\]]/g, '')) === 0,
      passwordLeast: PASSWORD_LEAST,
      passwordMost: PASSWORD_MOST,
      cookies: cookiesOf({ isSecure: this.site.isSecure, hasProvider: this.openId.name !== null }),
    };
  }
}
