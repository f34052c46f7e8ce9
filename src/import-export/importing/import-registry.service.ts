import { Injectable } from '@nestjs/common';
import {
  prepareImportContext,
  type ImportContext,
  type KnownFacility,
  type ImportRegistry,
} from '../../domain/import/import-context.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { SignedIn } from '../../identity/access.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { readAll } from '../../registry/reading/list.rows.ts';
import { RESOURCE_ROWS } from '../../registry/reading/resource.rows.ts';
import { sql, statement } from '../../registry/reading/sql.ts';
import { visibleResources } from '../../registry/reading/visible.rows.ts';
import { placesOf, type StreamWriter } from '../../registry/writing/stream-parts.service.ts';
import { writingRole } from '../../registry/writing/write-access.ts';
import type { Import } from './import.ts';

/** What names in a spreadsheet are looked up in, as the one who imports may see it. */
@Injectable()
export class ImportRegistryService {
  /** Throws a ProblemError with `NETWORK_MEMBERSHIP_REQUIRED` where the viewer may register in the network no longer. */
  async prepare(
    reader: Reader,
    viewer: SignedIn,
    {
      networkId,
      organisationId,
      facilityId,
      language,
    }: Pick<Import, 'networkId' | 'organisationId' | 'facilityId' | 'language'>,
  ): Promise<{ readonly writer: StreamWriter; readonly context: ImportContext }> {
    const role = organisationId === null ? 'secretariat' : writingRole(viewer, networkId);
    const writer = { viewer, networkId, role };
    const context = prepareImportContext({
      facilities: await facilitiesOf(reader, writer),
      resources: await readAll<Resource>(reader, RESOURCE_ROWS, [visibleResources(viewer)]),
      places: await placesOf(reader, writer),
      organisation: organisationId === null ? null : await organisationOf(reader, organisationId),
      facilityId,
      language,
    });
    return { writer, context };
  }
}

/** Where the writer may register: at the own facilities; for the secretariat at all of the network. */
function facilitiesOf(reader: Reader, { viewer, networkId, role }: StreamWriter): Promise<KnownFacility[]> {
  const mine = sql`f.organisation_id = ANY(${viewer.organisationIds}::uuid[])`;
  const question = sql`SELECT f.id, f.name, f.organisation_id AS "organisationId", o.name AS "organisationName"
    FROM facility f JOIN organisation o ON o.id = f.organisation_id
    WHERE f.network_id = ${networkId} AND ${role === 'member' ? mine : sql`true`} ORDER BY f.id`;
  return reader.query<KnownFacility[]>(...statement(question));
}

async function organisationOf(reader: Reader, id: string): Promise<ImportRegistry['organisation']> {
  const [found] = await reader.query<NonNullable<ImportRegistry['organisation']>[]>(
    'SELECT id, name FROM organisation WHERE id = $1',
    [id],
  );
  return found ?? null;
}
