import { Field, Float, ID, InputType } from '@nestjs/graphql';
import type { ResourceKind as DomainResourceKind } from '../domain/registry/resource.ts';
import type { Availability as DomainAvailability, Direction as DomainDirection } from '../domain/registry/stream.ts';
import { AmountInput } from '../registry/api/amount.input.ts';
import { ResourceKind } from '../registry/api/resource.type.ts';
import { AvailabilityPatternInput, QualityPropertyInput } from '../registry/api/stream.input.ts';
import { Availability } from '../registry/api/availability.type.ts';
import { Direction } from '../registry/api/stream.type.ts';

@InputType({ description: 'A stream that is still being written: every part but the direction may be missing.' })
export class StreamDraftInput {
  @Field(() => ID, { description: 'The network to look in.' })
  networkId: string;

  @Field(() => Direction, { description: 'Whether it leaves or enters the facility.' })
  direction: DomainDirection;

  @Field(() => ID, { nullable: true, description: 'The facility, if the network has it.' })
  facilityId?: string | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84, decimal degrees; instead of a facility.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84, decimal degrees; instead of a facility.' })
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'What the new facility does, as a NACE code.' })
  activityCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The resource, if the registry has it.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in words of any language, as far as typed.' })
  resourceName?: string | null;

  @Field(() => ResourceKind, { nullable: true, description: 'What sort of thing it is.' })
  resourceKind?: DomainResourceKind | null;

  @Field(() => String, { nullable: true, description: 'Its code in the European Waste Catalogue.' })
  wasteCode?: string | null;

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

  @Field(() => AvailabilityPatternInput, { nullable: true, description: 'How it spreads over the year.' })
  pattern?: AvailabilityPatternInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'First date on which it is there: `2026`, `2026-03` or `2026-03-14`.',
  })
  validFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last date on which it is there, written alike.' })
  validTo?: string | null;
}
