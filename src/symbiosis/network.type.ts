import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LinkAmount } from '../domain/network/symbiosis-network.ts';
import type { ResourceKind as DomainResourceKind } from '../domain/registry/resource.ts';
import { FacilityType } from '../registry/api/facility.type.ts';
import { NetworkType } from '../registry/api/network.type.ts';
import { ResourceKind } from '../registry/api/resource.type.ts';
import { SynergyType } from '../registry/api/synergy.type.ts';

@ObjectType('LinkAmount', {
  description: 'What flows in a strand in one dimension: tonnes and megawatt hours are never added.',
})
class LinkAmountType implements LinkAmount {
  @Field(() => Float, { description: 'The sum, in `canonicalUnit`.' })
  canonicalValue: number;

  @Field({ description: 'The canonical unit of the sum, such as `t/y`.' })
  canonicalUnit: string;

  @Field({ description: 'Whether any part of the sum is an estimate.' })
  estimated: boolean;
}

@ObjectType('LinkStrand', { description: 'All of one kind of resource between one donor and one receiver.' })
class LinkStrandType {
  @Field(() => ResourceKind, { description: 'The kind of resource.' })
  kind: DomainResourceKind;

  @Field(() => [SynergyType], { description: 'The synergies that make up the strand.' })
  synergies: SynergyType[];

  @Field(() => [LinkAmountType], {
    description: 'What flows, one sum for each dimension; empty where no amount is known.',
  })
  amounts: LinkAmountType[];

  @Field({ description: 'Whether none of its synergies runs yet in that year.' })
  planned: boolean;
}

@ObjectType('SymbiosisLink', { description: 'All synergies between one donor and one receiver, as one edge.' })
class SymbiosisLinkType {
  @Field(() => ID, { description: 'Identity of the link: `donorId>receiverId`.' })
  id: string;

  @Field(() => ID, { description: 'The facility that gives.' })
  donorId: string;

  @Field(() => ID, { description: 'The facility that receives.' })
  receiverId: string;

  @Field(() => [LinkStrandType], { description: 'What goes over, by kind of resource.' })
  strands: LinkStrandType[];
}

@ObjectType('SymbiosisNetwork', {
  description: 'Facilities and links of a network as they stood in one calendar year, or over all years.',
})
export class SymbiosisNetworkType {
  @Field(() => NetworkType, { description: 'The network.' })
  network: NetworkType;

  @Field(() => Int, { nullable: true, description: 'The calendar year; null for all years.' })
  year: number | null;

  @Field(() => Int, { description: 'First calendar year worth showing: that of the first exchange.' })
  firstYear: number;

  @Field(() => Int, { description: 'Last calendar year worth showing: the present one, or a later start.' })
  lastYear: number;

  @Field(() => [FacilityType], { description: 'The facilities that stood, by id.' })
  facilities: FacilityType[];

  @Field(() => [SymbiosisLinkType], { description: 'The links that were there, by id.' })
  links: SymbiosisLinkType[];

  @Field({
    description:
      'Tells one state of the knowledge that its matches rest on from another: the product’s, and what the network has added.',
  })
  knowledgeVersion: string;
}
