/** What a person can be; in an organisation (the first two), in a network (the next two), or for the whole installation. */
export const ROLES = ['member', 'companyAdministrator', 'secretariat', 'analyst', 'installationAdministrator'] as const;
export type Role = (typeof ROLES)[number];

/** What an API token can be used for. */
export type Scope = 'readNetwork' | 'readCompany' | 'export' | 'write';

export type PlaceOfRole = 'organisation' | 'network' | 'installation';

export function placeOfRole(role: Role): PlaceOfRole {
  switch (role) {
    case 'member':
    case 'companyAdministrator':
      return 'organisation';
    case 'secretariat':
    case 'analyst':
      return 'network';
    case 'installationAdministrator':
      return 'installation';
  }
}
