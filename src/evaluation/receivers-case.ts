import { failure, success, type Result } from '../domain/problem.ts';
import { CaseReader } from './case-reader.ts';
import type { CaseFile } from './evaluation.ts';

/** A by-product of a facility of a park, all known by name alone. */
export interface ByProductStream {
  readonly id: string;
  readonly donor: string;
  readonly byProduct: string;
}

export interface ReceiverPark {
  readonly facilities: readonly string[];
  readonly streams: readonly ByProductStream[];
}

type Path = readonly (string | number)[];

/**
 * The parks of a file: `{"parks": [{"facilities": ["Cement plant", …], "streams": [{"id", "donor", "by_product"}, …]}, …]}`. A donor
 * that the list of facilities lacks is right: it gives and does not receive.
 *
 * @returns all problems at once (`CASE_VALUE_INVALID`): what is no text, a list that is missing, an id that stands twice
 */
export function readReceiverParks(problem: CaseFile): Result<readonly ReceiverPark[]> {
  const reader = new CaseReader(problem);
  const ids = new Set<string>();
  const parks = reader.list(['parks']).map((_, place): ReceiverPark => {
    const at: Path = ['parks', place];
    const facilities = reader.list([...at, 'facilities']).map((_each, index) => {
      return reader.text([...at, 'facilities', index]);
    });
    const streams = reader.list([...at, 'streams']).map((_each, index): ByProductStream => {
      const path: Path = [...at, 'streams', index];
      const id = reader.text([...path, 'id']);
      if (id !== '' && ids.has(id)) {
        reader.refuse([...path, 'id'], 'an id of its own', 'et id, som ingen anden har');
      }
      ids.add(id);
      return { id, donor: reader.text([...path, 'donor']), byProduct: reader.text([...path, 'by_product']) };
    });
    return { facilities: [...new Set(facilities)], streams };
  });
  return reader.problems.length > 0 ? failure(reader.problems) : success(parks);
}
