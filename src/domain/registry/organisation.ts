export const ORGANISATION_KINDS = [
  'company',
  'utility',
  'municipality',
  'knowledgeInstitution',
  'publicBody',
  'association',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A legal entity: company, utility, municipality, knowledge institution … */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}
