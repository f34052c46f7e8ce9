import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Network } from '../../domain/registry/network.ts';
import { Connection } from '../../platform/relay.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';

@ObjectType('Network', { description: 'One symbiosis: a park or region with its own secretariat.' })
export class NetworkType implements Network {
  @Field(() => ID, { description: 'Identity of the network.' })
  id: string;

  @Field({ description: 'Short stable name used in addresses, such as `kalundborg`.' })
  slug: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => LocalTextType, { description: 'What it is, in a few sentences.' })
  description: LocalTextType;

  @Field(() => Int, { nullable: true, description: 'Calendar year of the first exchange.' })
  startYear: number | null;

  /** Never shown: it counts changes of what is hidden too. */
  readonly revision: number;
}

export const NetworkConnection = Connection(NetworkType, 'Network');
