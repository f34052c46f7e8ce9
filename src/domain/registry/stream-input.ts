import type { DisclosureLevel } from '../disclosure/disclosure-level.ts';
import type { Language } from '../text.ts';
import type { FacilityKind } from './facility.ts';
import type { Basis } from './provenance.ts';
import type { ResourceKind } from './resource.ts';
import type { Availability, Direction } from './stream.ts';
import type { SynergyKind } from './synergy.ts';
import type { ByProductCondition, WasteStatus } from './waste-status.ts';

// What people send, field by field as in the API: nothing of it has been looked at yet.

interface ProvenanceInput {
  /** `reported` where left out: the person who registers says so. */
  readonly basis?: Basis | null;
  readonly source?: string | null;
  readonly year?: number | null;
}

export interface AmountInput extends ProvenanceInput {
  readonly value: number;
  /** As people write it: `t/y`, `ton pr. år`, `m³/h`. */
  readonly unit: string;
}

export interface QualityPropertyInput extends ProvenanceInput {
  readonly name: string;
  readonly minimum?: number | null;
  readonly typical?: number | null;
  readonly maximum?: number | null;
  readonly unit: string;
  readonly method?: string | null;
  /** A date as precisely as it is known: `2026`, `2026-03`, `2026-03-14`. */
  readonly date?: string | null;
}

export interface BatchAmountInput {
  readonly value: number;
  readonly unit: string;
}

export interface AvailabilityPatternInput {
  readonly monthlyShares?: readonly number[] | null;
  readonly weekdayShares?: readonly number[] | null;
  readonly batchAmount?: BatchAmountInput | null;
  readonly batchEveryDays?: number | null;
}

export interface HourlyProfileInput extends ProvenanceInput {
  /** 8,760 amounts, the hour from midnight to one on 1 January first. */
  readonly values: readonly number[];
  readonly unit: string;
}

export interface ConditionFindingInput {
  readonly met?: boolean | null;
  readonly evidence?: string | null;
}

export type ByProductTestInput = Readonly<Partial<Record<ByProductCondition, ConditionFindingInput | null>>>;

export interface PermitInput {
  readonly name: string;
  readonly authority?: string | null;
  readonly reference?: string | null;
  readonly validTo?: string | null;
}

export interface NewResourceInput {
  readonly name: string;
  readonly language?: Language | null;
  readonly kind: ResourceKind;
  readonly wasteCode?: string | null;
}

export interface NewFacilityInput {
  readonly name: string;
  /** Whose it is, by id or by name: one of the two. */
  readonly organisationId?: string | null;
  readonly organisationName?: string | null;
  readonly kind: FacilityKind;
  readonly place?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly activityCode?: string | null;
}

export interface PresentCostInput {
  readonly value: number;
  /** Currency by what, as people write it: `DKK/t`, `kr. pr. ton`, `EUR/MWh`. */
  readonly unit: string;
  /** Calendar year of the price. */
  readonly year?: number | null;
}

interface StreamFactsInput {
  readonly direction: Direction;
  readonly amount?: AmountInput | null;
  readonly operatingHours?: number | null;
  readonly properties?: readonly QualityPropertyInput[] | null;
  readonly availability?: Availability | null;
  readonly pattern?: AvailabilityPatternInput | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

export interface StreamInput extends StreamFactsInput {
  /** One of the network, or a new one: exactly one of the two. */
  readonly facility: { readonly id?: string | null; readonly new?: NewFacilityInput | null };
  /** One of the registry, or a new one: exactly one of the two. */
  readonly resource: { readonly id?: string | null; readonly new?: NewResourceInput | null };
  readonly description?: string | null;
  readonly presentSolution?: string | null;
  readonly wasteStatus?: WasteStatus | null;
  readonly isHazardous?: boolean | null;
  readonly byProductTest?: ByProductTestInput | null;
  readonly permits?: readonly PermitInput[] | null;
  readonly externalId?: string | null;
  /** Left out: the default, or as it was. */
  readonly level?: DisclosureLevel | null;
  /** Left out: none, or as it was; null takes it away. */
  readonly presentCost?: PresentCostInput | null;
  readonly releasePresentCost?: boolean | null;
}

export interface StreamDraftInput extends StreamFactsInput {
  readonly facilityId?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly activityCode?: string | null;
  readonly resourceId?: string | null;
  readonly resourceName?: string | null;
  readonly resourceKind?: ResourceKind | null;
  readonly wasteCode?: string | null;
}

export interface SynergyInput {
  readonly supplyStreamId: string;
  readonly demandStreamId: string;
  readonly kind: SynergyKind;
  readonly note?: string | null;
}
