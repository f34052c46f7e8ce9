import { failure, success } from '../domain/problem.ts';
import { demonstrationSnapshot } from '../registry/demonstration/demonstration-snapshot.ts';
import { KALUNDBORG } from '../registry/demonstration/kalundborg.ts';
import type { EvaluationLine, OwnEvaluation } from './evaluation.ts';
import { byLot, hindcast, isAmongFirstFive } from './hindcast.ts';
import type { Foretold } from './hindcast.ts';

const SNAPSHOT = demonstrationSnapshot(KALUNDBORG);

/** As of each of these years, where none is asked for. */
const HINDCAST_YEARS: readonly number[] = [1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015];

/** Kalundborg as of a year, without an exchange: which of those of the next ten years would have been suggested. */
export const kalundborg: OwnEvaluation = {
  id: 'kalundborg',
  parameters: '[YEAR …]',
  label: 'Kalundborg as of a year: exchanges of the next ten years among the first five receivers of their supply',
  evaluate: (parameters) => {
    const years = parameters.map(Number);
    const wrong = parameters.filter((_, at) => !Number.isInteger(years[at]));
    if (wrong.length > 0) {
      const words = wrong.map((each) => `"${each}"`).join(', ');
      const message = { en: `${words} is no calendar year.`, da: `${words} er ikke et årstal.` };
      return failure([{ kind: 'invalid', code: 'YEAR_INVALID', path: [], message }]);
    }
    return success((years.length === 0 ? HINDCAST_YEARS : years).map(asOf));
  },
};

function asOf(year: number): EvaluationLine {
  const ofThen = hindcast(SNAPSHOT, year, 'streamsOfThen');
  const hits = (exchanges: readonly Foretold[]) => exchanges.filter(isAmongFirstFive).length;
  return {
    year,
    plants: (ofThen[0]?.others ?? 0) + 1,
    exchanges: ofThen.length,
    among_first_five: hits(ofThen),
    among_first_five_needs_of_today: hits(hindcast(SNAPSHOT, year, 'needsOfToday')),
    among_first_five_plants_alone: hits(hindcast(SNAPSHOT, year, 'plantsAlone')),
    among_first_five_by_lot: Number(byLot(ofThen).toFixed(1)),
    found: ofThen.filter(isAmongFirstFive).map(told),
    missed: ofThen.filter((each) => !isAmongFirstFive(each)).map(told),
  };
}

const NAMES = new Map(SNAPSHOT.facilities.map(({ id, name }) => [id, name]));
const RESOURCES = new Map(SNAPSHOT.resources.map(({ id, name }) => [id, name.en]));

function told({ reference, startYear, resourceId, donorId, receiverId, rank }: Foretold): EvaluationLine {
  return {
    reference,
    start_year: startYear,
    resource: RESOURCES.get(resourceId) ?? resourceId,
    donor: NAMES.get(donorId) ?? donorId,
    receiver: NAMES.get(receiverId) ?? receiverId,
    rank,
  };
}
