import { findSiteHeatTargets } from '../domain/integration/heat-site.ts';
import type { HeatTargets } from '../domain/integration/heat-targets.ts';
import { success } from '../domain/problem.ts';
import type { Evaluation } from './evaluation.ts';
import { readHeatCase } from './heat-case.ts';

/** Minimum hot and cold utility of a group of streams; with several plants, of each and of their whole site. */
export const heat: Evaluation = {
  id: 'heat',
  label: 'least heating and cooling of a group of streams: qh_min, qc_min',
  evaluate: (problem) => {
    const streams = readHeatCase(problem);
    if (!streams.ok) return streams;
    const { facilities, site } = findSiteHeatTargets(streams.value);
    const id = problem.id ?? null;
    if (facilities.length < 2) return success({ id, ...utilities(site) });
    const plants = facilities.map(({ facilityId, targets }) => ({ name: facilityId, ...utilities(targets) }));
    return success({ id, site: utilities(site), plants });
  },
};

/** Twelve digits: what a float adds after them is noise. */
const DIGITS = 12;

function utilities({ hotUtility, coldUtility }: HeatTargets) {
  return { qh_min: Number(hotUtility.toPrecision(DIGITS)), qc_min: Number(coldUtility.toPrecision(DIGITS)) };
}
