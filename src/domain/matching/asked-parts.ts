import { countryOf } from '../registry/country-of-position.ts';
import type { AskedPart } from './criterion.ts';
import type { Party } from './party.ts';
import { NO_FACTS } from './stream-facts.ts';

/** What a side's parts say, as numbers: the same for two sides of which a part says the same. 0 where nothing is stated. */
export type PartNumbers = Readonly<Record<AskedPart, number>>;

/** Numbers the parts of one party after the other; the answer is good until the next is asked. */
export function partNumbering(): (party: Party) => PartNumbers {
  const said: Record<AskedPart, number> = {
    resource: 0,
    activities: 0,
    facts: 0,
    properties: 0,
    availability: 0,
    country: 0,
  };
  const numbers = { resource: interning(), activities: interning(), facts: interning(), properties: interning() };
  const [availability, country] = [interning(), interning()];
  // Parties come kind by kind: what they share is looked up once.
  let resource: Party['resource'] | null = null;
  let activities: Party['activityCodes'] | null = null;
  return (party) => {
    if (party.resource !== resource) {
      resource = party.resource;
      said.resource = numbers.resource(JSON.stringify(resource));
    }
    if (party.activityCodes !== activities) {
      activities = party.activityCodes;
      said.activities = numbers.activities(activities.join(' '));
    }
    said.facts = party.facts === NO_FACTS ? 0 : numbers.facts(JSON.stringify(party.facts));
    said.properties = party.properties.length === 0 ? 0 : numbers.properties(figuresOf(party));
    said.availability = party.availability === null ? 0 : availability(party.availability);
    const place = party.position && countryOf(party.position);
    said.country = place === null ? 0 : country(place);
    return said;
  };
}

function figuresOf({ properties }: Party): string {
  let said = '';
  for (const { name, minimum, typical, maximum, unit } of properties)
    said += `${name}=${minimum},${typical},${maximum} ${unit};`;
  return said;
}

function interning(): (said: string) => number {
  const known = new Map<string, number>();
  return (said) => {
    const number = known.get(said);
    if (number !== undefined) return number;
    known.set(said, known.size + 1);
    return known.size;
  };
}
