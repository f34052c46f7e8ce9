import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Audience as DomainAudience, Sight as DomainSight } from '../../domain/disclosure/audience.ts';
import type { ResourceKind as DomainResourceKind } from '../../domain/registry/resource.ts';
import { Audience, Sight } from './disclosure-level.type.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { OrganisationType } from './organisation.type.ts';
import { ResourceKind } from './resource.type.ts';
import { Direction, PresentCostType, StreamType } from './stream.type.ts';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';

@ObjectType('BlindView', { description: 'All that is told of a blind stream.' })
export class BlindViewType {
  @Field(() => ID, {
    nullable: true,
    description: 'A name of the stream for your company alone, to ask for an introduction by.',
  })
  id: string | null;

  @Field(() => Direction, { description: 'Whether it is a supply or a demand.' })
  direction: DomainDirection;

  @Field(() => ResourceKind, { description: 'What sort of thing it is.' })
  resourceKind: DomainResourceKind;

  readonly resourceId: string | null;

  @Field(() => LocalTextType, { description: 'Roughly how much, such as “3,000–10,000 t/year”.' })
  amount: LocalTextType;

  @Field(() => LocalTextType, {
    nullable: true,
    description: 'Roughly how far away, such as “about 25–50 km”; null where a place is not known.',
  })
  distance: LocalTextType | null;
}

@ObjectType('ShownFacility', { description: 'A facility as somebody else sees it.' })
class ShownFacilityType {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Town or address in words.' })
  place: string | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84, decimal degrees.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84, decimal degrees.' })
  longitude: number | null;
}

@ObjectType('ShownStream', { description: 'A stream of yours as somebody else sees it.' })
export class ShownStreamType {
  @Field(() => Audience, { description: 'Who looks.' })
  audience: DomainAudience;

  @Field(() => Sight, { description: 'How much they see.' })
  sight: DomainSight;

  @Field(() => StreamType, {
    nullable: true,
    description: 'The stream, where they see all of it but what is kept back.',
  })
  stream: StreamType | null;

  @Field(() => ShownFacilityType, { nullable: true, description: 'Its facility as they see it.' })
  facility: ShownFacilityType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Whose they see that it is.' })
  organisation: OrganisationType | null;

  @Field(() => PresentCostType, { nullable: true, description: 'What they see that it costs today.' })
  presentCost: PresentCostType | null;

  @Field(() => BlindViewType, { nullable: true, description: 'All that they see, where they see it blind.' })
  blind: BlindViewType | null;
}
