import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  Facility,
  FacilityKind as DomainKind,
  FacilityStatus as DomainStatus,
  Position,
} from '../../domain/registry/facility.ts';
import type { FacilityLevel as DomainLevel } from '../../domain/registry/facility.ts';
import { Connection } from '../../platform/relay.ts';
import { FacilityLevel } from './disclosure-level.type.ts';
import { ProvenanceType } from './provenance.type.ts';

export const FacilityKind = {
  PRODUCTION_PLANT: 'productionPlant',
  POWER_PLANT: 'powerPlant',
  UTILITY: 'utility',
  TREATMENT_PLANT: 'treatmentPlant',
  WASTE_HANDLER: 'wasteHandler',
  DEMONSTRATION_FACILITY: 'demonstrationFacility',
  HARBOUR: 'harbour',
  FARM: 'farm',
  KNOWLEDGE_INSTITUTION: 'knowledgeInstitution',
  PUBLIC_AUTHORITY: 'publicAuthority',
  DISTRIBUTION_GRID: 'distributionGrid',
  NATURAL_SOURCE: 'naturalSource',
  OTHER: 'other',
} as const satisfies Record<string, DomainKind>;

registerEnumType(FacilityKind, {
  name: 'FacilityKind',
  description: 'What sort of site a facility is.',
  valuesMap: {
    PRODUCTION_PLANT: { description: 'Makes goods.' },
    POWER_PLANT: { description: 'Makes power or heat from fuel.' },
    UTILITY: { description: 'Supplies water, heat, power or gas.' },
    TREATMENT_PLANT: { description: 'Treats wastewater, biomass or other flows.' },
    WASTE_HANDLER: { description: 'Collects, sorts or treats waste.' },
    DEMONSTRATION_FACILITY: { description: 'A demonstration or test plant.' },
    HARBOUR: { description: 'A harbour.' },
    FARM: { description: 'A farm, or farms as a group.' },
    KNOWLEDGE_INSTITUTION: { description: 'A place of teaching or research.' },
    PUBLIC_AUTHORITY: { description: 'A public authority.' },
    DISTRIBUTION_GRID: { description: 'A grid that carries heat, gas or power to many.' },
    NATURAL_SOURCE: { description: 'A lake, the sea, an aquifer.' },
    OTHER: { description: 'Another sort of site.' },
  },
});

const FacilityStatus = { PLANNED: 'planned', ACTIVE: 'active', CLOSED: 'closed' } as const satisfies Record<
  string,
  DomainStatus
>;

registerEnumType(FacilityStatus, {
  name: 'FacilityStatus',
  description: 'Whether a facility stands.',
  valuesMap: {
    PLANNED: { description: 'Not built yet.' },
    ACTIVE: { description: 'In operation.' },
    CLOSED: { description: 'Closed.' },
  },
});

@ObjectType('Position', { description: 'A point on the earth, WGS 84, in decimal degrees.' })
class PositionType implements Position {
  @Field(() => Float, { description: '−90 to 90, north positive.' })
  latitude: number;

  @Field(() => Float, { description: '−180 to 180, east positive.' })
  longitude: number;

  @Field(() => ProvenanceType, { description: 'Where the position is from.' })
  provenance: ProvenanceType;
}

@ObjectType('Facility', { description: 'One site of one organisation.' })
export class FacilityType implements Facility {
  @Field(() => ID, { description: 'Identity of the facility.' })
  id: string;

  readonly networkId: string;

  readonly organisationId: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => FacilityKind, { description: 'What sort of site it is.' })
  kind: DomainKind;

  @Field(() => FacilityStatus, { description: 'Whether it stands.' })
  status: DomainStatus;

  @Field(() => FacilityLevel, { description: 'How widely its name and place are known.' })
  level: DomainLevel;

  @Field(() => String, { nullable: true, description: 'Town or address in words.' })
  place: string | null;

  @Field(() => PositionType, { nullable: true, description: 'Where it lies; null where nobody has said so.' })
  position: PositionType | null;

  @Field({
    description:
      'Whether others than its company, the secretariat and those introduced see the middle of a cell of some 11 km.',
  })
  positionIsCoarse: boolean;

  readonly activityCodes: readonly string[];

  @Field(() => Int, { nullable: true, description: 'First calendar year of operation; null where unknown.' })
  startYear: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Last calendar year of operation; null while it runs or where unknown.',
  })
  endYear: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the facts are from; null for what its own people registered.',
  })
  source: string | null;

  @Field(() => String, { nullable: true, description: 'What else is worth knowing.' })
  note: string | null;
}

export const FacilityConnection = Connection(FacilityType, 'Facility');
