import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { DisclosureLevel as DomainLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Basis as DomainBasis } from '../../domain/registry/provenance.ts';
import type { FacilityKind as DomainFacilityKind } from '../../domain/registry/facility.ts';
import type { ResourceKind as DomainResourceKind } from '../../domain/registry/resource.ts';
import type { Availability as DomainAvailability, Direction as DomainDirection } from '../../domain/registry/stream.ts';
import type { WasteStatus as DomainWasteStatus } from '../../domain/registry/waste-status.ts';
import type { Language as DomainLanguage } from '../../domain/text.ts';
import { AmountInput } from './amount.input.ts';
import { DisclosureLevel } from './disclosure-level.type.ts';
import { FacilityKind } from './facility.type.ts';
import { Language } from '../../platform/local-text.type.ts';
import { Basis } from './provenance.type.ts';
import { ResourceKind } from './resource.type.ts';
import { Availability } from './availability.type.ts';
import { Direction } from './stream.type.ts';
import { WasteStatus } from './waste-status.type.ts';

@InputType({ description: 'A named property of quality; at least one of its three figures is given.' })
export class QualityPropertyInput {
  @Field({ description: 'Its name, such as `temperature`, or the person’s own word.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'Lower bound in `unit`.' })
  minimum?: number | null;

  @Field(() => Float, { nullable: true, description: 'What it mostly is, within the bounds, in `unit`.' })
  typical?: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound in `unit`.' })
  maximum?: number | null;

  @Field({ description: 'Unit of the bounds, as a code (`degC`) or as people write it (`°C`).' })
  unit: string;

  @Field(() => String, { nullable: true, description: 'How it was measured: a standard or an instrument.' })
  method?: string | null;

  @Field(() => String, { nullable: true, description: 'When it was sampled: `2026`, `2026-03` or `2026-03-14`.' })
  date?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the figures came to be known; reported when left out.' })
  basis?: DomainBasis | null;

  @Field(() => String, { nullable: true, description: 'Document, measurement or method, in words.' })
  source?: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year that the figures speak of.' })
  year?: number | null;
}

@InputType({ description: 'How much comes at once.' })
class BatchAmountInput {
  @Field(() => Float, { description: 'The number; finite, not negative.' })
  value: number;

  @Field({ description: 'Unit without a time: `t`, `m³`, `MWh`.' })
  unit: string;
}

@InputType({ description: 'How a stream spreads over the year; what is left out is not known.' })
export class AvailabilityPatternInput {
  @Field(() => [Float], {
    nullable: true,
    description: 'Share of the year’s amount in each month, January first: twelve shares that add up to 1.',
  })
  monthlyShares?: number[] | null;

  @Field(() => [Float], {
    nullable: true,
    description: 'Share of a week’s amount on each day, Monday first: seven shares that add up to 1.',
  })
  weekdayShares?: number[] | null;

  @Field(() => BatchAmountInput, { nullable: true, description: 'How much comes at once.' })
  batchAmount?: BatchAmountInput | null;

  @Field(() => Float, { nullable: true, description: 'Days from one batch to the next.' })
  batchEveryDays?: number | null;
}

@InputType({ description: 'What is known of one condition.' })
class ConditionFindingInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is met; left out: not yet judged.' })
  met?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What shows it: a contract, an analysis, a permit.' })
  evidence?: string | null;
}

@InputType({ description: 'The four conditions of a by-product, Directive 2008/98/EC article 5(1).' })
class ByProductTestInput {
  @Field(() => ConditionFindingInput, { nullable: true, description: '(a) Its further use is certain.' })
  furtherUseCertain?: ConditionFindingInput | null;

  @Field(() => ConditionFindingInput, {
    nullable: true,
    description: '(b) It can be used directly, without more than normal industrial practice.',
  })
  usableDirectly?: ConditionFindingInput | null;

  @Field(() => ConditionFindingInput, {
    nullable: true,
    description: '(c) It comes as an integral part of a production process.',
  })
  producedAsIntegralPart?: ConditionFindingInput | null;

  @Field(() => ConditionFindingInput, {
    nullable: true,
    description: '(d) Its use is lawful: product, environmental and health rules are kept.',
  })
  lawfulUse?: ConditionFindingInput | null;
}

@InputType({ description: 'A permission that a stream is handled under.' })
class PermitInput {
  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  authority?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number at the authority.' })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Until when it holds: `2029`, `2029-06` or `2029-06-30`.' })
  validTo?: string | null;
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

  @Field({
    description: 'A currency and what it is paid for, as people write it: `DKK/t`, `kr. pr. ton`, `EUR/MWh`, `DKK/y`.',
  })
  unit: string;

  @Field(() => Int, { nullable: true, description: 'Calendar year of the price.' })
  year?: number | null;
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

  @Field(() => AvailabilityPatternInput, {
    nullable: true,
    description: 'How it spreads over the year. Left out: none, or as it was; null takes it away.',
  })
  pattern?: AvailabilityPatternInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'First date on which it is there, as precisely as it is known: `2026`, `2026-03` or `2026-03-14`.',
  })
  validFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last date on which it is there, written alike.' })
  validTo?: string | null;

  @Field(() => WasteStatus, {
    nullable: true,
    description: 'What it is in the eyes of the law. Left out: not said, or as it was; null takes it away.',
  })
  wasteStatus?: DomainWasteStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is hazardous waste. Left out: not said, or as it was; null takes it away.',
  })
  isHazardous?: boolean | null;

  @Field(() => ByProductTestInput, {
    nullable: true,
    description:
      'Whether it is a by-product, condition by condition. Left out: none, or as it was; null takes it away.',
  })
  byProductTest?: ByProductTestInput | null;

  @Field(() => [PermitInput], {
    nullable: true,
    description: 'The permits it is handled under. Left out: none, or as they were; null takes them away.',
  })
  permits?: PermitInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your company’s own id of it, once among your streams. Left out: none, or as it was; null takes it away.',
  })
  externalId?: string | null;

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
