import type { RequestContext } from '../platform/request-context.ts';

/**
 * Who asks: what a service shows or changes is decided by this value, and by the database once more.
 * Read anew for every request, so that a role that was given or taken holds at once. Lists are sorted.
 */
export interface Viewer {
  /** Null: a visitor without account, who sees what is public. */
  readonly personId: string | null;
  /** Organisations that the person belongs to, as member or administrator. */
  readonly organisationIds: readonly string[];
  /** Of these, the ones whose colleagues the person invites. */
  readonly administeredOrganisationIds: readonly string[];
  /** Networks in which one of the organisations takes part, approved by the secretariat. */
  readonly memberNetworkIds: readonly string[];
  readonly secretariatNetworkIds: readonly string[];
  readonly analystNetworkIds: readonly string[];
  /** Networks and roles of the whole installation; no right to read what is confidential. */
  readonly isInstallationAdministrator: boolean;
  /** What an API token may be used for; null for a person at a browser, who may do all that the roles allow. */
  readonly scopes: readonly string[] | null;
  /** The one network that an API token was made for; left out where it is for all of the person's. */
  readonly onlyNetworkId?: string;
  /** Where the request comes from, for the trail; left out where there is no request. */
  readonly address?: string;
}

/** A visitor without account. */
export const PUBLIC_VIEWER: Viewer = {
  personId: null,
  organisationIds: [],
  administeredOrganisationIds: [],
  memberNetworkIds: [],
  secretariatNetworkIds: [],
  analystNetworkIds: [],
  isInstallationAdministrator: false,
  scopes: null,
};

/** The context of a request, with the one who asks. */
export interface ViewerContext extends RequestContext {
  readonly viewer: Viewer;
}

/** Who asks, with the rights of the moment where the question goes on; rejects where she has gone. */
export async function viewerNow(context: ViewerContext): Promise<Viewer> {
  const now = (await context.now?.()) as ViewerContext | undefined;
  return (now ?? context).viewer;
}
