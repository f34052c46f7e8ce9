import { Args, ArgsType, Context, Field, Int, Query, Resolver } from '@nestjs/graphql';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ResourceService } from '../reading/resource.service.ts';
import { TextProposalsType } from './proposal.type.ts';
import { Direction } from './stream.type.ts';

@ArgsType()
class TextProposalsArgs {
  @Field({ description: 'Everyday words in Danish, English or German: `slam fra biogas`, `Filterkuchen`.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'NACE code of the facility: what such plants usually give or take comes first.',
  })
  activityCode?: string | null;

  @Field(() => Direction, {
    nullable: true,
    description: 'Whether it leaves or enters the facility; leaves, if not said.',
  })
  direction?: DomainDirection | null;

  @Field(() => Int, { defaultValue: 5, nullable: true, description: 'How many of each at most: 1 to 100.' })
  first?: number | null;
}

@Resolver()
export class ProposalResolver {
  constructor(private readonly resources: ResourceService) {}

  @Query(() => TextProposalsType, { description: 'Resources and waste codes that everyday words may mean.' })
  textProposals(@Args() { first, ...question }: TextProposalsArgs, @Context() { viewer }: ViewerContext) {
    return this.resources.propose(viewer, { ...question, first: first ?? 5 });
  }
}
