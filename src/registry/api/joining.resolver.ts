import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MeService } from '../../identity/account/me.service.ts';
import { ParticipationState } from '../../identity/api/participation-state.type.ts';
import { MailSentPayload } from '../../identity/api/sign-in.type.ts';
import type { ParticipationState as DomainState } from '../../identity/participation-state.ts';
import type { AccountContext } from '../../identity/visit.ts';
import { FoundingService } from '../joining/founding.service.ts';
import { ParticipationQueue } from '../joining/participation-queue.service.ts';
import { ParticipationService } from '../joining/participation.service.ts';
import { SignUpService } from '../joining/sign-up.service.ts';
import { NetworkService } from '../reading/network.service.ts';
import {
  ConfirmSignUpInput,
  ConfirmSignUpPayload,
  CreateNetworkInput,
  CreateNetworkPayload,
  InviteCompanyInput,
  InviteCompanyPayload,
  JoinNetworkInput,
  ParticipationInput,
  ParticipationPayload,
  ParticipationType,
  ReasonedParticipationInput,
  RegisterOrganisationInput,
  RegisterOrganisationPayload,
  SignUpInput,
} from './joining.type.ts';

const INPUT = { description: 'What is asked.' };

@Resolver()
export class SignUpResolver {
  constructor(
    private readonly signUps: SignUpService,
    private readonly people: MeService,
  ) {}

  @Mutation(() => MailSentPayload, {
    description:
      'Signs up with a company: a link to confirm the address is mailed, `/confirm-sign-up#token`; until then nothing is stored.',
  })
  async signUp(@Args('input', INPUT) input: SignUpInput, @Context() { visit, language }: AccountContext) {
    await this.signUps.signUp(visit, input, language);
    return { accepted: true };
  }

  @Mutation(() => ConfirmSignUpPayload, {
    description: 'Makes account and company by the mailed link, asks the network, and signs in.',
  })
  async confirmSignUp(@Args('input', INPUT) { token }: ConfirmSignUpInput, @Context() { visit }: AccountContext) {
    return { me: await this.people.of(await this.signUps.confirm(visit, token)) };
  }
}

@Resolver()
export class ParticipationResolver {
  constructor(
    private readonly participationService: ParticipationService,
    private readonly queue: ParticipationQueue,
  ) {}

  @Query(() => [ParticipationType], {
    description: 'The organisations of a network that one runs, and those that ask to join: these first, then by name.',
  })
  participations(
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Args('state', { type: () => ParticipationState, nullable: true, description: 'Only those that stand so.' })
    state: DomainState | null,
    @Context() { viewer }: AccountContext,
  ) {
    return this.queue.list(viewer, networkId, state ?? null);
  }

  @Mutation(() => RegisterOrganisationPayload, {
    description: 'Registers a company that one administers from then on, and asks a network for it.',
  })
  async registerOrganisation(
    @Args('input', INPUT) input: RegisterOrganisationInput,
    @Context() { viewer, visit }: AccountContext,
  ) {
    return { organisation: await this.participationService.registerOrganisation(viewer, visit, input) };
  }

  @Mutation(() => ParticipationPayload, { description: 'Asks a network to take in a company that one administers.' })
  joinNetwork(
    @Args('input', INPUT) { networkId, organisationId, idempotencyKey }: JoinNetworkInput,
    @Context() { viewer }: AccountContext,
  ) {
    return this.participationService.ask(viewer, { networkId, organisationId, idempotencyKey });
  }

  @Mutation(() => ParticipationPayload, {
    description: 'Approves a company that asks to join a network that one runs.',
  })
  approveParticipation(
    @Args('input', INPUT) { networkId, organisationId }: ParticipationInput,
    @Context() { viewer }: AccountContext,
  ) {
    return this.participationService.approve(viewer, { networkId, organisationId });
  }

  @Mutation(() => ParticipationPayload, {
    description: 'Refuses a company that asks to join a network that one runs; it is told why.',
  })
  refuseParticipation(
    @Args('input', INPUT) { reason, ...which }: ReasonedParticipationInput,
    @Context() { viewer }: AccountContext,
  ) {
    return this.participationService.refuse(viewer, which, reason ?? null);
  }

  @Mutation(() => ParticipationPayload, {
    description: 'Ends a participation: of a company that one administers, or in a network that one runs.',
  })
  endParticipation(
    @Args('input', INPUT) { reason, ...which }: ReasonedParticipationInput,
    @Context() { viewer }: AccountContext,
  ) {
    return this.participationService.end(viewer, which, reason ?? null);
  }
}

@Resolver()
export class FoundingResolver {
  constructor(
    private readonly founding: FoundingService,
    private readonly networks: NetworkService,
  ) {}

  @Mutation(() => CreateNetworkPayload, { description: 'Makes a network; for the administrator of the installation.' })
  async createNetwork(@Args('input', INPUT) input: CreateNetworkInput, @Context() { viewer, visit }: AccountContext) {
    const id = await this.founding.createNetwork(viewer, visit, input);
    return { network: await this.networks.one(viewer, { id }) };
  }

  @Mutation(() => InviteCompanyPayload, {
    description: 'Brings a company into a network that one runs, and invites its administrator by a mailed link.',
  })
  inviteCompany(@Args('input', INPUT) input: InviteCompanyInput, @Context() { viewer, language }: AccountContext) {
    return this.founding.inviteCompany(viewer, input, language);
  }
}
