// A program of `npm run bench -- matching`: reads one network, matches all of it, and says how long that took.
import pg from 'pg';
import { rankEachSupply } from '../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../src/domain/matching/prepare-matching.ts';
import type { Facility } from '../../src/domain/registry/facility.ts';
import type { Resource } from '../../src/domain/registry/resource.ts';
import type { Stream } from '../../src/domain/registry/stream.ts';

export interface FullMatching {
  readonly readSeconds: number;
  readonly shapeSeconds: number;
  readonly layOutSeconds: number;
  readonly rankSeconds: number;
  /** Of the processor: much the same on a machine that is busy with other things. Of the reading PostgreSQL's own are not counted. */
  readonly processor: { readonly read: number; readonly layOut: number; readonly rank: number };
  readonly supplies: number;
  readonly pairs: number;
  readonly megabytes: number;
}

type Row = Readonly<Record<string, unknown>>;

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const seconds = (since: number): number => (performance.now() - since) / 1000;

/** All that full matching needs of the rows, once. */
async function read(statement: string): Promise<Row[]> {
  return (await client.query<Row>(statement)).rows;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The rows are let go of as soon as the snapshot is made of them. */
async function readSnapshot() {
  const processorBefore = processorSeconds();
  const begun = performance.now();
  const facilityRows = await read('SELECT id, activity_codes, latitude, longitude FROM facility ORDER BY id');
  const resourceRows = await read('SELECT * FROM resource ORDER BY id');
  const streamRows = await read(
    'SELECT id, facility_id, resource_id, direction, availability, amount_value, amount_unit FROM stream ORDER BY id',
  );
  const propertyRows = await read(
    'SELECT stream_id, name, minimum, maximum, unit FROM stream_property ORDER BY stream_id',
  );
  const readSeconds = seconds(begun);
  const readProcessor = processorSeconds() - processorBefore;
  await client.end();

  const shaping = performance.now();
  const provenance = { basis: 'reported', source: null, year: null } as const;
  const propertiesOf = new Map<unknown, Stream['properties'][number][]>();
  for (const { stream_id: streamId, name, minimum, maximum, unit } of propertyRows) {
    const property = { name, minimum, typical: null, maximum, unit, method: null, date: null, provenance };
    const known = propertiesOf.get(streamId);
    if (known) known.push(property as unknown as Stream['properties'][number]);
    else propertiesOf.set(streamId, [property as unknown as Stream['properties'][number]]);
  }
  const NONE: Stream['properties'] = [];
  const networkId = 'bench';
  const streams = streamRows.map(
    (row) =>
      ({
        id: row.id,
        networkId,
        facilityId: row.facility_id,
        resourceId: row.resource_id,
        direction: row.direction,
        level: 'public',
        description: null,
        amount:
          row.amount_value === null
            ? null
            : {
                value: row.amount_value,
                unit: row.amount_unit,
                canonicalValue: row.amount_value,
                canonicalUnit: row.amount_unit,
                provenance,
              },
        operatingHours: null,
        properties: propertiesOf.get(row.id) ?? NONE,
        availability: row.availability,
        pattern: null,
        hourlyProfile: null,
        validFrom: null,
        validTo: null,
        wasteStatus: null,
        isHazardous: null,
        byProductTest: null,
        permits: [],
        presentSolution: null,
        externalId: null,
        confirmedAt: null,
        isStale: false,
        source: null,
        version: 1,
      }) as unknown as Stream,
  );
  const facilities = facilityRows.map(
    (row) =>
      ({
        id: row.id,
        networkId,
        organisationId: row.id,
        name: 'Works',
        kind: 'productionPlant',
        status: 'active',
        level: 'public',
        place: null,
        position: { latitude: row.latitude, longitude: row.longitude, provenance },
        positionIsCoarse: false,
        activityCodes: row.activity_codes,
        startYear: null,
        endYear: null,
        source: null,
        note: null,
      }) as unknown as Facility,
  );
  const resources = resourceRows.map(
    (row) =>
      ({
        id: row.id,
        key: row.key,
        kind: row.kind,
        name: { en: row.name_en, da: row.name_da },
        synonyms: row.synonyms,
        wasteCode: row.waste_code,
        measuredIn: row.measured_in,
      }) as unknown as Resource,
  );
  const network = {
    id: networkId,
    slug: networkId,
    name: networkId,
    description: { en: '', da: '' },
    startYear: null,
    revision: 1,
  };
  const shapeSeconds = seconds(shaping);
  const snapshot = { network, organisations: [], facilities, resources, streams, synergies: [] };
  return { snapshot, readSeconds, readProcessor, shapeSeconds };
}

const { snapshot, readSeconds, readProcessor, shapeSeconds } = await readSnapshot();
const before = processorSeconds();
const layingOut = performance.now();
const index = prepareMatching(snapshot);
const layOutSeconds = seconds(layingOut);
const between = processorSeconds();
const ranking = performance.now();
let supplies = 0;
let pairs = 0;
for (const ranked of rankEachSupply(index, { limitPerSupply: 20 })) {
  supplies += 1;
  pairs += ranked.length;
}
const full: FullMatching = {
  readSeconds,
  shapeSeconds,
  layOutSeconds,
  rankSeconds: seconds(ranking),
  processor: { read: readProcessor, layOut: between - before, rank: processorSeconds() - between },
  supplies,
  pairs,
  megabytes: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(full));
