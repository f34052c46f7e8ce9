import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MeService } from '../account/me.service.ts';
import { DemonstrationPeople } from '../demonstration-people.service.ts';
import { SessionService } from '../session.service.ts';
import { PasskeyService } from '../signing-in/passkey.service.ts';
import { SignInService, type SignIn } from '../signing-in/sign-in.service.ts';
import type { AccountContext } from '../visit.ts';
import {
  ConfirmSecondFactorInput,
  SignInInput,
  SignInToDemonstrationInput,
  SignInWithPasskeyInput,
} from './sign-in.input.ts';
import { DemonstrationSignInType, PasskeyStepType, SignInPayload, SignOutPayload } from './sign-in.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly passkeys: PasskeyService,
    private readonly people: MeService,
  ) {}

  @Mutation(() => SignInPayload, { description: 'Signs in by password.' })
  async signIn(@Args('input', INPUT) input: SignInInput, @Context() { visit }: AccountContext) {
    return this.#answer(await this.signIns.withPassword(visit, input));
  }

  @Mutation(() => SignInPayload, { description: 'Finishes a sign-in by what was asked for besides the password.' })
  async confirmSecondFactor(
    @Args('input', INPUT) input: ConfirmSecondFactorInput,
    @Context() { visit }: AccountContext,
  ) {
    return this.#answer(await this.signIns.withSecondFactor(visit, input));
  }

  @Mutation(() => PasskeyStepType, { description: 'Begins a sign-in by a passkey; nobody is named.' })
  startPasskeySignIn() {
    return this.passkeys.startSignIn();
  }

  @Mutation(() => SignInPayload, { description: 'Finishes a sign-in by a passkey.' })
  async signInWithPasskey(@Args('input', INPUT) input: SignInWithPasskeyInput, @Context() { visit }: AccountContext) {
    return this.#answer(await this.signIns.recognised(visit, await this.passkeys.finishSignIn(input)));
  }

  async #answer({ personId, secondFactor }: SignIn) {
    return { me: personId === null ? null : await this.people.of(personId), secondFactor };
  }
}

@Resolver()
export class SignOutResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly demonstration: DemonstrationPeople,
    private readonly signIns: SignInService,
    private readonly people: MeService,
  ) {}

  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  async signOut(@Context() { visit }: AccountContext) {
    await this.sessions.end(visit);
    return { signedOut: true };
  }

  @Query(() => [DemonstrationSignInType], {
    description: 'Invented people to try the roles as; none on a site for all the world, or without the demonstration.',
  })
  demonstrationSignIns() {
    return this.demonstration.list();
  }

  @Mutation(() => SignInPayload, { description: 'Signs in as an invented person of the demonstration, to try a role.' })
  async signInToDemonstration(
    @Args('input', INPUT) { role }: SignInToDemonstrationInput,
    @Context() { visit }: AccountContext,
  ) {
    const { personId } = await this.signIns.recognised(visit, await this.demonstration.personOf(role));
    return { me: personId === null ? null : await this.people.of(personId), secondFactor: null };
  }
}
