import type { Role } from '../../identity/roles.ts';

interface InventedPerson {
  readonly role: Role;
  readonly name: string;
  /** Name of the organisation; null for other roles. */
  readonly organisation: string | null;
}

// INVENTED people: nobody of these names is known to work there. The organisations are real, as in the published sources.
export const DEMONSTRATION_PEOPLE: readonly InventedPerson[] = [
  { role: 'member', name: 'Maja Holm (demo)', organisation: 'Novonesis' },
  { role: 'companyAdministrator', name: 'Søren Lindby (demo)', organisation: 'Novonesis' },
  { role: 'secretariat', name: 'Karen Strand (demo)', organisation: null },
  { role: 'analyst', name: 'Jonas Ager (demo)', organisation: null },
  { role: 'installationAdministrator', name: 'Tove Birk (demo)', organisation: null },
];
