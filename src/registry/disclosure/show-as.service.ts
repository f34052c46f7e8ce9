import { Injectable } from '@nestjs/common';
import type { Audience, Sight } from '../../domain/disclosure/audience.ts';
import { discloseStream, type DisclosedStream } from '../../domain/disclosure/show-as.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Organisation } from '../../domain/registry/organisation.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { requireReader } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { facilityRows } from '../reading/facility.rows.ts';
import { readRows } from '../reading/list.rows.ts';
import { ORGANISATION_ROWS } from '../reading/organisation.rows.ts';
import { RESOURCE_ROWS } from '../reading/resource.rows.ts';
import { sql } from '../reading/sql.ts';
import { blindWords, type BlindWords } from './blind-words.ts';
import { StreamTermsService, type PresentCostOfStream } from '../reading/stream-terms.service.ts';
import { STREAM_ROWS } from '../reading/stream.rows.ts';

/** A stream of one's own as an audience sees it; all is null that they do not see. */
export interface ShownStream {
  readonly audience: Audience;
  readonly sight: Sight;
  readonly stream: Stream | null;
  readonly facility: ShownFacility | null;
  readonly organisation: Organisation | null;
  readonly presentCost: PresentCostOfStream | null;
  readonly blind: BlindWords | null;
}

interface ShownFacility {
  readonly name: string;
  readonly place: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

@Injectable()
export class ShowAsService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly terms: StreamTermsService,
  ) {}

  /** What that audience would see of a stream of the viewer's company; null where she has none such. */
  async streamShownAs(asking: Viewer, id: string, audience: Audience): Promise<ShownStream | null> {
    const viewer = requireReader(asking);
    const reader = this.database.as(viewer);
    const mine = sql`s.organisation_id = ANY(${viewer.organisationIds}::uuid[]) AND s.withdrawn_at IS NULL`;
    const [stream] = await readRows<Stream & { organisationId: string }>(reader, STREAM_ROWS, [id], [mine]);
    if (!stream) return null;
    const [[facility], [organisation], [resource], [presentCost = null]] = await Promise.all([
      readRows<Facility>(reader, facilityRows(viewer), [stream.facilityId]),
      readRows<Organisation>(reader, ORGANISATION_ROWS, [stream.organisationId]),
      readRows<Resource>(reader, RESOURCE_ROWS, [stream.resourceId]),
      this.terms.presentCostsOf(viewer, [stream.id]),
    ]);
    if (!facility || !organisation || !resource)
      throw new Error(`Stream ${id} lacks facility, organisation or resource.`);
    const released = presentCost?.released === true ? (['presentCost'] as const) : [];
    const row = {
      stream,
      facility,
      organisation,
      resource,
      level: stream.level,
      released,
      coarsePlace: facility.positionIsCoarse,
    };
    return { audience, ...spread(discloseStream(row, audience, new Date().getFullYear()), presentCost) };
  }
}

function spread(shown: DisclosedStream, presentCost: PresentCostOfStream | null): Omit<ShownStream, 'audience'> {
  const unseen = { stream: null, facility: null, organisation: null, presentCost: null, blind: null };
  switch (shown.sight) {
    case 'nothing':
      return { ...unseen, sight: 'nothing' };
    case 'blind':
      return { ...unseen, sight: 'blind', blind: blindWords(shown.blind, null) };
    case 'whole': {
      const { name, place, position } = shown.facility;
      const { latitude = null, longitude = null } = position ?? {};
      return {
        ...unseen,
        sight: 'whole',
        stream: shown.stream,
        facility: { name, place, latitude, longitude },
        organisation: shown.organisation,
        presentCost: shown.fieldsSeen.includes('presentCost') ? presentCost : null,
      };
    }
  }
}
