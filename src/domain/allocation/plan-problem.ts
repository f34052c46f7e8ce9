/** What a plan may count, by the year. Worth and cost in one currency; `investment` as it is laid out once. */
export type PlanMeasure =
  'netBenefit' | 'co2eAvoided' | 'freshWaterSaved' | 'landfillAvoided' | 'virginReplaced' | 'investment';

type PlanFigures = Readonly<Partial<Record<PlanMeasure, number>>>;

/** What a facility has over; all supplies and demands that a link joins are counted as its yield says. */
export interface PlanSupply {
  readonly id: string;
  readonly facilityId: string;
  /** A year, in the supply's own unit; 0 or more. */
  readonly amount: number;
}

/** A figure of what a demand takes, such as its chloride in mg/kg, which mixes as the amounts do. */
interface BlendLimit {
  readonly property: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface PlanDemand {
  readonly id: string;
  readonly facilityId: string;
  /** A year, in the demand's own unit; 0 or more. */
  readonly amount: number;
  /** Of all that comes, blended. */
  readonly limits: readonly BlendLimit[];
}

/** A way from a supply to a demand, as it is or through a treatment: a match, or an exchange that runs. */
export interface PlanLink {
  readonly id: string;
  readonly supplyId: string;
  readonly demandId: string;
  /** Units of the demand for each unit of the supply, above 0: what treatment leaves of it, and the change of unit. */
  readonly yield: number;
  /** What it can carry in a year, units of the supply; null without limit. */
  readonly capacity: number | null;
  /** The least worth sending in a year, units of the supply; 0 where any amount is. */
  readonly leastAmount: number;
  /** For each unit of the supply. */
  readonly perUnit: PlanFigures;
  /** Each year, or once, for having it at all: the annuity of a pipeline, the investment in it. */
  readonly whenOpen: PlanFigures;
  /** Of what arrives, by property; a property not stated cannot keep a limit. */
  readonly qualities: Readonly<Record<string, number>>;
  /** What it carries today, units of the supply; 0 for a new one. */
  readonly today: number;
}

/** What the user wants kept to, whatever the objective. */
export type PlanWish = { readonly id: string } & (
  | { readonly kind: 'without'; readonly linkId: string }
  /** At least so much of the supply by this link; an existing exchange that is to stay as it is. */
  | { readonly kind: 'atLeast'; readonly linkId: string; readonly amount: number }
  /** No facility of this id has more links than so many. */
  | { readonly kind: 'partners'; readonly facilityId: string; readonly most: number }
  | {
      readonly kind: 'total';
      readonly measure: PlanMeasure;
      readonly least: number | null;
      readonly most: number | null;
    }
);

export interface PlanProblem {
  readonly supplies: readonly PlanSupply[];
  readonly demands: readonly PlanDemand[];
  readonly links: readonly PlanLink[];
  readonly wishes: readonly PlanWish[];
}
