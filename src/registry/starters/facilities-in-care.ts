import type { Viewer } from '../../identity/viewer.ts';
import { sql, type Sql } from '../reading/sql.ts';

/** Of `facility f`: those of the viewer's companies, and those entrusted to the viewer's secretariat. */
export function facilitiesInCare({ organisationIds, secretariatNetworkIds }: Viewer): Sql {
  return sql`(f.organisation_id = ANY(${organisationIds}::uuid[]) OR f.network_id = ANY(${secretariatNetworkIds}::uuid[]))`;
}
