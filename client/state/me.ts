import type { Language } from '../../src/domain/text.ts';
import { domainWord } from './domain-word.ts';

export type Role = 'member' | 'companyAdministrator' | 'secretariat' | 'analyst' | 'installationAdministrator';
type Participation = 'asked' | 'approved' | 'refused' | 'ended';

/** What the API says of who is signed in. */
interface MeAnswer {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null;
  readonly language: Uppercase<Language>;
  readonly isInstallationAdministrator: boolean;
  readonly demonstrationRole?: string | null;
  readonly memberships: readonly {
    readonly id: string;
    readonly role: string;
    readonly organisationId?: string | null;
    readonly organisationName?: string | null;
    readonly networkId?: string | null;
    readonly networkName?: string | null;
    readonly networkSlug?: string | null;
    readonly mayInvite: readonly string[];
  }[];
  readonly participations: readonly {
    readonly organisationId: string;
    readonly networkId: string;
    readonly networkName: string;
    readonly networkSlug: string;
    readonly state: string;
    readonly reason?: string | null;
  }[];
}

/** A network or an organisation, as far as it must be named. */
interface Named {
  readonly id: string;
  readonly name: string;
}

export interface MyNetwork extends Named {
  readonly slug: string;
}

/** How one of my companies stands to a network. */
interface MyParticipation extends MyNetwork {
  readonly state: Participation;
  /** Why the secretariat refused or ended it. */
  readonly reason: string | null;
}

export interface MyOrganisation extends Named {
  /** Whether I may invite and remove colleagues. */
  readonly isAdministrator: boolean;
  readonly networks: readonly MyParticipation[];
}

/** One role of mine, and where I have it. */
export interface MyMembership {
  readonly id: string;
  readonly role: Role;
  /** Name of the organisation or network; null for the installation. */
  readonly place: string | null;
  readonly mayInvite: readonly Role[];
}

/** Who is signed in, and what they are. */
export interface Me {
  readonly id: string;
  readonly name: string;
  /** Null for the invented people of the demonstration. */
  readonly email: string | null;
  readonly language: Language;
  readonly memberships: readonly MyMembership[];
  readonly organisations: readonly MyOrganisation[];
  readonly secretariatOf: readonly MyNetwork[];
  readonly analystOf: readonly MyNetwork[];
  readonly isInstallationAdministrator: boolean;
  /** Whether it is an invented person, whose account cannot be changed. */
  readonly isDemonstration: boolean;
}

/** What the answer says, in the words of the pages; in the order of the answer. */
export function meOf(answer: MeAnswer): Me {
  const networksWith = (wanted: Role): readonly MyNetwork[] =>
    answer.memberships.flatMap(({ role, networkId, networkName, networkSlug }) =>
      roleOf(role) === wanted && networkId && networkName && networkSlug
        ? [{ id: networkId, name: networkName, slug: networkSlug }]
        : [],
    );
  return {
    id: answer.id,
    name: answer.name,
    email: answer.email ?? null,
    language: answer.language === 'DA' ? 'da' : 'en',
    memberships: answer.memberships.map(({ id, role, organisationName, networkName, mayInvite }) => ({
      id,
      role: roleOf(role),
      place: organisationName ?? networkName ?? null,
      mayInvite: mayInvite.map(roleOf),
    })),
    organisations: organisationsOf(answer),
    secretariatOf: networksWith('secretariat'),
    analystOf: networksWith('analyst'),
    isInstallationAdministrator: answer.isInstallationAdministrator,
    isDemonstration: Boolean(answer.demonstrationRole),
  };
}

function roleOf(word: string): Role {
  return domainWord(word) as Role;
}

/** One entry an organisation, however many roles I have in it. */
function organisationsOf({ memberships, participations }: MeAnswer): readonly MyOrganisation[] {
  const found = new Map<string, MyOrganisation>();
  for (const { role, organisationId, organisationName } of memberships) {
    if (!organisationId || !organisationName) continue;
    found.set(organisationId, {
      id: organisationId,
      name: organisationName,
      isAdministrator: roleOf(role) === 'companyAdministrator' || (found.get(organisationId)?.isAdministrator ?? false),
      networks: participations
        .filter((one) => one.organisationId === organisationId)
        .map(({ networkId, networkName, networkSlug, state, reason }) => ({
          id: networkId,
          name: networkName,
          slug: networkSlug,
          state: domainWord(state) as Participation,
          reason: reason ?? null,
        })),
    });
  }
  return [...found.values()];
}

/** Pages that are shown to those alone who have something to do there. */
export type PlaceOfMine = 'company' | 'introductions' | 'secretariat' | 'administration';

/** The pages that someone has something to do on, in the order of the navigation. */
export function placesOf(me: Me | null): readonly PlaceOfMine[] {
  if (!me) return [];
  const isInCompany = me.organisations.length > 0;
  const isSecretariat = me.secretariatOf.length > 0;
  return [
    ...(isInCompany ? (['company'] as const) : []),
    ...(isInCompany || isSecretariat ? (['introductions'] as const) : []),
    ...(isSecretariat ? (['secretariat'] as const) : []),
    ...(me.isInstallationAdministrator ? (['administration'] as const) : []),
  ];
}

/** The networks in which someone may register streams: for a company of theirs that takes part, or as the secretariat. */
export function networksToRegisterIn(me: Me): ReadonlySet<string> {
  const approved = me.organisations.flatMap(({ networks }) => networks.filter(({ state }) => state === 'approved'));
  return new Set([...approved, ...me.secretariatOf].map(({ id }) => id));
}

/** Those of my companies that take part in a network; null for its secretariat, which registers on behalf of any. */
export function companiesIn(me: Me, networkId: string): readonly Named[] | null {
  const own = me.organisations.filter(({ networks }) =>
    networks.some(({ id, state }) => id === networkId && state === 'approved'),
  );
  if (own.length === 0 && me.secretariatOf.some(({ id }) => id === networkId)) return null;
  return own.map(({ id, name }) => ({ id, name }));
}

/** Whether a company is one of mine. */
export function isMine(me: Me | null | undefined, organisationId: string): boolean {
  return me?.organisations.some(({ id }) => id === organisationId) ?? false;
}

/** Up to two letters for a round mark: of the first and the last word of a name, leaving out what stands in brackets. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[^(]*[\p{L}\p{N}]/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => /[\p{L}\p{N}]/u.exec(word ?? '')?.[0].toLocaleUpperCase('da') ?? '')
    .join('');
}

/**
 * Where to go after signing in: a path of this site, else the first page. Whatever would lead the browser elsewhere
 * (`//other.example`, `/\other.example`, `javascript:`) is not followed.
 */
export function safeReturn(given: string | null): string {
  // Browsers drop tabs and line ends from an address before they read it.
  if (given === null || !/^\/(?![/\\])/.test(given) || /[\t\n\r]/.test(given)) return '/';
  return given.startsWith('/sign-in') ? '/' : given;
}
