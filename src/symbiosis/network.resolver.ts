import { Args, ArgsType, Context, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../identity/viewer.ts';
import { SymbiosisNetworkService } from './network.service.ts';
import { SymbiosisNetworkType } from './network.type.ts';

@ArgsType()
class SymbiosisNetworkArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => Int, { nullable: true, description: 'The calendar year; left out: all that ever was.' })
  year?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also what is identified, discussed or agreed, and planned facilities.',
  })
  includePlanned?: boolean | null;
}

@Resolver(() => SymbiosisNetworkType)
export class SymbiosisNetworkResolver {
  constructor(private readonly networks: SymbiosisNetworkService) {}

  @Query(() => SymbiosisNetworkType, {
    name: 'symbiosisNetwork',
    description: 'The symbiosis of a network as one drawing: facilities and links, as of a year.',
  })
  asOf(@Args() args: SymbiosisNetworkArgs, @Context() { viewer }: ViewerContext) {
    const { networkId, year = null, includePlanned } = args;
    return this.networks.asOf(viewer, networkId, { year, includePlanned: includePlanned ?? false });
  }
}
