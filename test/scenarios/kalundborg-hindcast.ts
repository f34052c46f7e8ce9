/**
 * `node test/scenarios/kalundborg-hindcast.ts`: Kalundborg as of a year, with no exchange known. Which of those that began within the
 * next ten years does the engine put among the first five receivers of their supply?
 */
import { pathToFileURL } from 'node:url';
import { findMatches } from '../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../src/domain/matching/prepare-matching.ts';
import type { StreamDraft } from '../../src/domain/registry/stream-draft.ts';
import { KALUNDBORG_SNAPSHOT } from './kalundborg-snapshot.ts';

/** What is known in the year: plants and their registered needs, or the plants alone, by name and line of business. */
type Known = 'streams' | 'plants';

interface Hindcast {
  readonly reference: string | null;
  readonly startYear: number;
  readonly resource: string;
  readonly donor: string;
  readonly receiver: string;
  /** Place of the receiver among all facilities suggested, from 1; null where it is not suggested at all. */
  readonly rank: number | null;
  /** Facilities to choose from. */
  readonly others: number;
}

const HORIZON_YEARS = 10;
const FIRST = 5;

const { facilities, streams, synergies } = KALUNDBORG_SNAPSHOT;

/** In business in that year; without a first year from the beginning. */
function stoodIn(year: number, { startYear, endYear }: (typeof facilities)[number]): boolean {
  return (startYear === null || startYear <= year) && (endYear === null || endYear >= year);
}

function draftOf(donorId: string, resourceId: string): StreamDraft {
  return {
    direction: 'supply',
    facilityId: donorId,
    position: null,
    activityCodes: [],
    resourceId,
    resourceName: null,
    resourceKind: null,
    wasteCode: null,
    amount: null,
    operatingHours: null,
    properties: [],
    availability: null,
    pattern: null,
    validFrom: null,
    validTo: null,
  };
}

/** The exchanges that began in the ten years after `year` between facilities that stood in it. */
export function hindcast(year: number, known: Known): readonly Hindcast[] {
  const there = facilities.filter((facility) => stoodIn(year, facility));
  const ids = new Set(there.map(({ id }) => id));
  const registered = streams.filter(
    ({ facilityId, direction, validFrom }) =>
      known === 'streams' &&
      direction === 'demand' &&
      ids.has(facilityId) &&
      (validFrom === null || Number(validFrom.slice(0, 4)) <= year),
  );
  const index = prepareMatching({
    ...KALUNDBORG_SNAPSHOT,
    facilities: there.map((facility) => ({ ...facility, status: 'active', endYear: null })),
    streams: registered,
    synergies: [],
  });
  return synergies
    .filter(
      ({ startYear, donorId, receiverId }) =>
        startYear !== null &&
        startYear > year &&
        startYear <= year + HORIZON_YEARS &&
        donorId !== receiverId &&
        ids.has(donorId) &&
        ids.has(receiverId),
    )
    .map(({ reference, startYear, donorId, receiverId, resourceId }) => {
      const found = findMatches(index, { draft: draftOf(donorId, resourceId) }, { includeLatent: true });
      const receivers = [...new Set(found.map((match) => match.receiverId))];
      const at = receivers.indexOf(receiverId);
      return {
        reference,
        startYear: startYear ?? year,
        resource: resourceId,
        donor: donorId,
        receiver: receiverId,
        rank: at < 0 ? null : at + 1,
        others: there.length - 1,
      };
    });
}

/** Of the exchanges of a hindcast: how many there are, how many are among the first five, and how many would be by drawing lots. */
export function amongFirstFive(found: readonly Hindcast[]): {
  readonly exchanges: number;
  readonly hits: number;
  readonly byLot: number;
} {
  return {
    exchanges: found.length,
    hits: found.filter(({ rank }) => rank !== null && rank <= FIRST).length,
    byLot: found.reduce((sum, { others }) => sum + Math.min(1, FIRST / others), 0),
  };
}

export const YEARS = [1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010] as const;

function report(): void {
  console.log(
    '| as of | exchanges begun in ten years | plants to choose from | first five, needs registered | first five, plants alone | by lot |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const year of YEARS) {
    const [registered, plants] = [hindcast(year, 'streams'), hindcast(year, 'plants')];
    const [one, other] = [amongFirstFive(registered), amongFirstFive(plants)];
    const cells = [year, one.exchanges, registered[0]?.others ?? 0, one.hits, other.hits, one.byLot.toFixed(1)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) report();
