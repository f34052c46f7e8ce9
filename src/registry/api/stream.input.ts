import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { DisclosureLevel as DomainLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Basis as DomainBasis } from '../../domain/registry/provenance.ts';
import type { FacilityKind as DomainFacilityKind } from '../../domain/registry/facility.ts';
import type { ResourceKind as DomainResourceKind } from '../../domain/registry/resource.ts';
import type { Availability as DomainAvailability, Direction as DomainDirection } from '../../domain/registry/stream.ts';
import type { Language as DomainLanguage } from '../../domain/text.ts';
import { AmountInput } from './amount.input.ts';
import { DisclosureLevel } from './disclosure-level.type.ts';
import { FacilityKind } from './facility.type.ts';
import { Language } from '../../platform/local-text.type.ts';
import { Basis } from './provenance.type.ts';
import { ResourceKind } from './resource.type.ts';
import { Availability, Direction } from './stream.type.ts';

@InputType({ description: 'A named property of quality; at least one of the bounds is given.' })
export class QualityPropertyInput {
  @Field({ description: 'Its name, such as `temperature`, or the person’s own word.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'Lower bound in `unit`.' })
  minimum?: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound in `unit`.' })
  maximum?: number | null;

  @Field({ description: 'Unit of the bounds, as a code (`degC`) or as people write it (`°C`).' })
  unit: string;

  @Field(() => Basis, { nullable: true, description: 'How the figures came to be known; reported when left out.' })
  basis?: DomainBasis | null;

  @Field(() => String, { nullable: true, description: 'Document, measurement or method, in words.' })
  source?: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year that the figures speak of.' })
  year?: number | null;
}

@InputType({ description: 'A resource that the registry does not have yet.' })
export class NewResourceInput {
  @Field({ description: 'Its name, in `language`.' })
  name: string;

  @Field(() => Language, { defaultValue: 'en', nullable: true, description: 'The language of the name.' })
  language?: DomainLanguage | null;

  @Field(() => ResourceKind, { description: 'What sort of thing it is.' })
  kind: DomainResourceKind;

  @Field(() => String, { nullable: true, description: 'Its code in the European Waste Catalogue, where it is waste.' })
  wasteCode?: string | null;
}

@InputType({ isOneOf: true, description: 'A resource of the registry, or a new one.' })
export class ResourceChoiceInput {
  @Field(() => ID, { nullable: true, description: 'One that the registry has.' })
  id?: string | null;

  @Field(() => NewResourceInput, { nullable: true, description: 'One that it does not have yet.' })
  new?: NewResourceInput | null;
}

@InputType({ description: 'A facility that the network does not have yet.' })
export class NewFacilityInput {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is: one of your own organisations; or give its name.' })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose it is, by name: one of your own; for the secretariat one of the network, or a new one.',
  })
  organisationName?: string | null;

  @Field(() => FacilityKind, { description: 'What sort of site it is.' })
  kind: DomainFacilityKind;

  @Field(() => String, { nullable: true, description: 'Town or address in words.' })
  place?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, decimal degrees, −90 to 90; with `longitude` or not at all.',
  })
  latitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, decimal degrees, −180 to 180; with `latitude` or not at all.',
  })
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'What it does, as a NACE code.' })
  activityCode?: string | null;
}

@InputType({ isOneOf: true, description: 'A facility of the network, or a new one.' })
export class FacilityChoiceInput {
  @Field(() => ID, { nullable: true, description: 'One that the network has.' })
  id?: string | null;

  @Field(() => NewFacilityInput, { nullable: true, description: 'One that it does not have yet.' })
  new?: NewFacilityInput | null;
}

@InputType({ description: 'What a stream costs its company today.' })
export class PresentCostInput {
  @Field(() => Float, { description: 'Positive is a cost, negative an income.' })
  value: number;

  @Field({ description: 'Its unit in your own words, such as `DKK/t`.' })
  unit: string;
}

@InputType({ description: 'A stream as its people describe it: what is not known yet is left out.' })
export class StreamInput {
  @Field(() => Direction, { description: 'Whether it leaves or enters the facility.' })
  direction: DomainDirection;

  @Field(() => FacilityChoiceInput, { description: 'The facility that it leaves or enters.' })
  facility: FacilityChoiceInput;

  @Field(() => ResourceChoiceInput, { description: 'What it is.' })
  resource: ResourceChoiceInput;

  @Field(() => String, { nullable: true, description: 'What the plant’s people call it.' })
  description?: string | null;

  @Field(() => AmountInput, { nullable: true, description: 'How much.' })
  amount?: AmountInput | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours of operation a year, for amounts by the hour; left out: continuous.',
  })
  operatingHours?: number | null;

  @Field(() => [QualityPropertyInput], { nullable: true, description: 'Its quality.' })
  properties?: QualityPropertyInput[] | null;

  @Field(() => Availability, { nullable: true, description: 'How it comes over the year.' })
  availability?: DomainAvailability | null;

  @Field(() => Int, { nullable: true, description: 'First calendar year in which it is there.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last calendar year in which it is there.' })
  toYear?: number | null;

  @Field(() => String, { nullable: true, description: 'Supply: where it goes today. Demand: what serves it today.' })
  presentSolution?: string | null;

  @Field(() => DisclosureLevel, {
    nullable: true,
    description: 'How widely it is shown; left out: the secretariat, or as it was.',
  })
  level?: DomainLevel | null;

  @Field(() => PresentCostInput, {
    nullable: true,
    description:
      'What it costs today: seen by your company and the secretariat alone. Left out: none, or as it was; null takes it away.',
  })
  presentCost?: PresentCostInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether everyone who sees the stream may see what it costs; left out: no, or as it was.',
  })
  releasePresentCost?: boolean | null;
}

@InputType({ description: 'A stream to register.' })
export class RegisterStreamInput {
  @Field(() => ID, { description: 'The network that it belongs to.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each stream: the same request sent twice makes one stream.' })
  idempotencyKey: string;

  @Field(() => StreamInput, { description: 'The stream.' })
  stream: StreamInput;
}

@InputType({ description: 'A stream as it shall be from now on.' })
export class ChangeStreamInput {
  @Field(() => ID, { description: 'The stream to change.' })
  id: string;

  @Field(() => Int, { description: 'The version that the change was made from.' })
  version: number;

  @Field(() => StreamInput, { description: 'The whole stream, what stays the same too.' })
  stream: StreamInput;

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice changes once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'How widely a stream shall be shown from now on.' })
export class SetStreamLevelInput {
  @Field(() => ID, { description: 'The stream.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read before.' })
  version: number;

  @Field(() => DisclosureLevel, { description: 'How widely.' })
  level: DomainLevel;

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice changes once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A stream to withdraw.' })
export class WithdrawStreamInput {
  @Field(() => ID, { description: 'The stream to withdraw.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read before.' })
  version: number;

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice changes once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}
