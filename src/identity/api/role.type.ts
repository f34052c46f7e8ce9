import { registerEnumType } from '@nestjs/graphql';
import type { Role as DomainRole, Scope as DomainScope } from '../roles.ts';

export const Role = {
  MEMBER: 'member',
  COMPANY_ADMINISTRATOR: 'companyAdministrator',
  SECRETARIAT: 'secretariat',
  ANALYST: 'analyst',
  INSTALLATION_ADMINISTRATOR: 'installationAdministrator',
} as const satisfies Record<string, DomainRole>;

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person can be. A person may be several things.',
  valuesMap: {
    MEMBER: { description: 'Belongs to a company: registers its facilities and streams.' },
    COMPANY_ADMINISTRATOR: {
      description: 'Also invites colleagues, and says which networks the company takes part in.',
    },
    SECRETARIAT: { description: 'Runs a network: approves companies, brokers between them.' },
    ANALYST: { description: 'Sees and exports what a network releases for analysis.' },
    INSTALLATION_ADMINISTRATOR: {
      description: 'Makes networks and their secretariats; sees nothing confidential by this role alone.',
    },
  },
});

export const ApiScope = {
  READ_NETWORK: 'readNetwork',
  READ_COMPANY: 'readCompany',
  EXPORT: 'export',
  WRITE: 'write',
} as const satisfies Record<string, DomainScope>;

registerEnumType(ApiScope, {
  name: 'ApiScope',
  description:
    'What an API token can be used for. None lets a script change the account, roles or tokens of its person.',
  valuesMap: {
    READ_NETWORK: { description: 'See what the person’s roles let see in networks.' },
    READ_COMPANY: { description: 'See what is the person’s own companies’ alone.' },
    EXPORT: { description: 'Take out files and aggregates.' },
    WRITE: { description: 'Register and change, where the person may.' },
  },
});
