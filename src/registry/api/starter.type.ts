import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Direction as DomainDirection } from '../../domain/registry/stream.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { FacilityType } from './facility.type.ts';
import { ResourceType } from './resource.type.ts';
import { Direction, StreamType } from './stream.type.ts';

@ObjectType('Starter', {
  description: 'A supply or demand that facilities of this kind typically have: proposed, not confirmed.',
})
export class StarterType {
  @Field(() => ID, { description: 'Identity of the starter: facility, direction and resource.' })
  id: string;

  @Field(() => Direction, { description: 'Whether such facilities give it or take it.' })
  direction: DomainDirection;

  @Field(() => ResourceType, { description: 'What it is.' })
  resource: ResourceType;

  @Field(() => LocalTextType, { description: 'Why it is proposed.' })
  why: LocalTextType;

  @Field({ description: 'Where it is known from that such facilities have it.' })
  source: string;

  @Field(() => Float, { description: 'How likely a facility of this kind has it, 0 to 1.' })
  confidence: number;
}

@InputType()
class NamedStarterInput {
  @Field(() => ID, { description: 'The facility.' })
  facilityId: string;

  @Field(() => Direction, { description: 'Whether it gives or takes it.' })
  direction: DomainDirection;

  @Field({ description: 'Key of the resource in the catalogue.' })
  resourceKey: string;
}

@InputType({ description: 'A starter that the facility has indeed.' })
export class ConfirmStarterInput extends NamedStarterInput {
  @Field(() => ID, { description: 'A new UUID for each starter: the same request sent twice makes one stream.' })
  idempotencyKey: string;
}

@InputType({ description: 'A starter that the facility does not have.' })
export class StrikeStarterInput extends NamedStarterInput {}

@InputType({ description: 'A starter that was struck and shall be proposed again.' })
export class TakeBackStarterInput extends NamedStarterInput {}

@ObjectType({ description: 'What came of confirming a starter.' })
export class ConfirmStarterPayload {
  @Field(() => StreamType, { description: 'The stream as it is stored: half empty, marked as typical.' })
  stream: StreamType;
}

@ObjectType({ description: 'What came of striking a starter, or of taking that back.' })
export class StrikeStarterPayload {
  @Field(() => FacilityType, { description: 'The facility, with the starters that are left.' })
  facility: FacilityType;
}
