import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { MeService } from '../account/me.service.ts';
import { PasskeysOfMine, SecondFactorOfMine } from '../account/sign-in-setup.service.ts';
import { SessionService } from '../session.service.ts';
import type { AccountContext } from '../visit.ts';
import {
  ConfirmAuthenticatorAppInput,
  EndSessionInput,
  RegisterPasskeyInput,
  RemovePasskeyInput,
  RenamePasskeyInput,
} from './sign-in.input.ts';
import {
  AuthenticatorAppSetupType,
  EndSessionsPayload,
  MePayload,
  PasskeyStepType,
  RecoveryCodesPayload,
} from './sign-in.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly mine: SecondFactorOfMine,
    private readonly people: MeService,
  ) {}

  @Mutation(() => AuthenticatorAppSetupType, { description: 'Begins to set up an authenticator app as second factor.' })
  startAuthenticatorApp(@Context() { viewer, visit }: AccountContext) {
    return this.mine.start(viewer, visit);
  }

  @Mutation(() => RecoveryCodesPayload, {
    description: 'Turns the authenticator app on by a first code; gives the recovery codes.',
  })
  async confirmAuthenticatorApp(
    @Args('input', INPUT) { code }: ConfirmAuthenticatorAppInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { recoveryCodes: await this.mine.confirm(viewer, visit, code) };
  }

  @Mutation(() => MePayload, { description: 'Asks for no code any more; the recovery codes are void.' })
  async removeAuthenticatorApp(@Context() { viewer, visit }: AccountContext) {
    return { me: await this.people.of(await this.mine.remove(viewer, visit)) };
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'New recovery codes in place of those before.' })
  async createRecoveryCodes(@Context() { viewer, visit }: AccountContext) {
    return { recoveryCodes: await this.mine.newRecoveryCodes(viewer, visit) };
  }
}

@Resolver()
export class PasskeyResolver {
  constructor(
    private readonly mine: PasskeysOfMine,
    private readonly people: MeService,
  ) {}

  @Mutation(() => PasskeyStepType, { description: 'Begins to add a passkey.' })
  startPasskeyRegistration(@Context() { viewer, visit }: AccountContext) {
    return this.mine.start(viewer, visit);
  }

  @Mutation(() => MePayload, { description: 'Adds the passkey that the browser made.' })
  async registerPasskey(
    @Args('input', INPUT) input: RegisterPasskeyInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    await this.mine.register(viewer, visit, input);
    return { me: await this.people.me(viewer) };
  }

  @Mutation(() => MePayload, { description: 'Calls a passkey by another name.' })
  async renamePasskey(@Args('input', INPUT) input: RenamePasskeyInput, @Context() { viewer, visit }: AccountContext) {
    return { me: await this.people.of(await this.mine.rename(viewer, visit, input)) };
  }

  @Mutation(() => MePayload, { description: 'Removes a passkey: it no longer signs in.' })
  async removePasskey(@Args('input', INPUT) { id }: RemovePasskeyInput, @Context() { viewer, visit }: AccountContext) {
    return { me: await this.people.of(await this.mine.remove(viewer, visit, id)) };
  }
}

@Resolver()
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Mutation(() => EndSessionsPayload, {
    description: 'Ends one of one’s sessions, at the server: its browser is signed out.',
  })
  async endSession(@Args('input', INPUT) { id }: EndSessionInput, @Context() { viewer, visit }: AccountContext) {
    await this.sessions.requireSession(viewer, visit);
    return { endedIds: await this.sessions.endOne(viewer, id) };
  }

  @Mutation(() => EndSessionsPayload, { description: 'Ends all of one’s sessions but this one.' })
  async endOtherSessions(@Context() { viewer, visit }: AccountContext) {
    return { endedIds: await this.sessions.endMyOthers(viewer, visit) };
  }
}
