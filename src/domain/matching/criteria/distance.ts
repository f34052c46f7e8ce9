import { BLIND_PLACE_ERROR_KM, distanceBandText } from '../../disclosure/blind-position.ts';
import type { DistanceBand } from '../../disclosure/blind-position.ts';
import type { LocalText } from '../../text.ts';
import { ANOTHER_COMPANY, hasBlindSide } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { DETOUR, MODE_WORDS, reachOf } from '../reach.ts';
import type { Reach } from '../reach.ts';
import { figure } from '../../quantity/figures.ts';

const SCORE_AT_USUAL = 0.75;
const SCORE_AT_LIMIT = 0.15;

/** 1 side by side, 0.75 at the usual reach, 0.15 at the limit; beyond it goes on falling for goods and is 0 for pipes. */
export function distanceScoreAt(km: number, { usualKm, limitKm, mode }: Reach): number {
  if (km <= usualKm) return 1 - (1 - SCORE_AT_USUAL) * (km / usualKm);
  if (km <= limitKm) {
    return SCORE_AT_USUAL - (SCORE_AT_USUAL - SCORE_AT_LIMIT) * ((km - usualKm) / (limitKm - usualKm));
  }
  return mode === 'pipeline' ? 0 : SCORE_AT_LIMIT * (limitKm / km);
}

/** How far a way may be, km, for its score to come up to this one: never less than `distanceScoreAt` allows; negative where none is. */
export function furthestWay(score: number, { usualKm, limitKm, mode }: Reach): number {
  if (score <= 0) return Infinity;
  if (score >= SCORE_AT_USUAL) return (usualKm * (1 - score)) / (1 - SCORE_AT_USUAL);
  if (score >= SCORE_AT_LIMIT) {
    return usualKm + ((limitKm - usualKm) * (SCORE_AT_USUAL - score)) / (SCORE_AT_USUAL - SCORE_AT_LIMIT);
  }
  return mode === 'pipeline' ? limitKm : (limitKm * SCORE_AT_LIMIT) / score;
}

function missingPlace({ supply, demand }: Candidate): LocalText {
  if (!supply.position && !demand.position) {
    return { en: 'Neither place is on the map.', da: 'Ingen af stederne er sat på kortet.' };
  }
  return supply.position
    ? { en: 'The place of the demand is not on the map.', da: 'Behovets sted er ikke sat på kortet.' }
    : { en: 'The place of the supply is not on the map.', da: 'Udbuddets sted er ikke sat på kortet.' };
}

/** Places are known to some hundred metres at best. */
function rounded(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}

/** `26 km by road (20 km as the crow flies)`. */
function wayText(km: number, { mode }: Reach): LocalText {
  const [way, line] = [figure(rounded(km * DETOUR[mode])), figure(rounded(km))];
  const words = MODE_WORDS[mode];
  return {
    en: `About ${way.en} km ${words.en} (${line.en} km as the crow flies)`,
    da: `Cirka ${way.da} km ${words.da} (${line.da} km i luftlinje)`,
  };
}

function reasonFor(km: number, reach: Reach): LocalText {
  const { usualKm, limitKm, mode, words } = reach;
  const [way, usual, limit] = [wayText(km, reach), figure(usualKm), figure(limitKm)];
  const wayKm = km * DETOUR[mode];
  if (wayKm <= usualKm) {
    return {
      en: `${way.en}; up to ${usual.en} km is usual for ${words.en}.`,
      da: `${way.da}; op til ${usual.da} km er sædvanligt for ${words.da}.`,
    };
  }
  const beyond = wayKm > limitKm;
  if (mode === 'pipeline') {
    return beyond
      ? {
          en: `${way.en}: pipes for ${words.en} are not worth laying beyond about ${limit.en} km.`,
          da: `${way.da}: ledninger til ${words.da} kan ikke betale sig ud over cirka ${limit.da} km.`,
        }
      : {
          en: `${way.en}: far for ${words.en}, for which up to ${usual.en} km is usual; a large amount must pay for the pipe.`,
          da: `${way.da}: langt for ${words.da}, hvor op til ${usual.da} km er sædvanligt; kun en stor mængde kan betale ledningen.`,
        };
  }
  return beyond
    ? {
        en: `${way.en}: of ${words.en} only what has a high value bears transport over more than ${limit.en} km.`,
        da: `${way.da}: for ${words.da} kan kun det, der har høj værdi, bære transport over mere end ${limit.da} km.`,
      }
    : {
        en: `${way.en}: transport will add to the cost; for ${words.en} up to ${usual.en} km is usual.`,
        da: `${way.da}: transporten kommer til at koste; for ${words.da} er op til ${usual.da} km sædvanligt.`,
      };
}

/** Where an open band is taken to end, so that it has a middle: as much further again as it begins. */
const OPEN_BAND = 2;

/**
 * A blind place is known by its band, and within the band only by its cell: the pair fits or is too far only where that
 * holds of every place it may be at. The score is that of the middle of the band.
 */
function judgeBand(band: DistanceBand, reach: Reach): Finding {
  const { fromKm, toKm } = band;
  const { usualKm, limitKm, mode, words } = reach;
  const detour = DETOUR[mode];
  const nearest = detour * (fromKm - BLIND_PLACE_ERROR_KM);
  const furthest = toKm === null ? Infinity : detour * (toKm + BLIND_PLACE_ERROR_KM);
  const beyondPipe = mode === 'pipeline' && nearest > limitKm;
  return {
    verdict: furthest <= usualKm ? 'fits' : beyondPipe ? 'doesNotFit' : 'conditionally',
    score:
      (distanceScoreAt(detour * fromKm, reach) + distanceScoreAt(detour * (toKm ?? OPEN_BAND * fromKm), reach)) / 2,
    reason: () => {
      const [away, usual, limit] = [distanceBandText(band), figure(usualKm), figure(limitKm)];
      const [en, da] = [`${ANOTHER_COMPANY.en}, ${away.en} away`, `${ANOTHER_COMPANY.da}, ${away.da} væk`];
      return beyondPipe
        ? {
            en: `${en}: pipes for ${words.en} are not worth laying beyond about ${limit.en} km.`,
            da: `${da}: ledninger til ${words.da} kan ikke betale sig ud over cirka ${limit.da} km.`,
          }
        : {
            en: `${en} as the crow flies; up to ${usual.en} km is usual for ${words.en}.`,
            da: `${da} i luftlinje; op til ${usual.da} km er sædvanligt for ${words.da}.`,
          };
    },
  };
}

function judge(candidate: Candidate): Finding | null {
  const { supply, demand, distanceKm } = candidate;
  const reach = reachOf(supply, demand, distanceKm);
  if (!reach) return null;
  if (candidate.distanceBand) return judgeBand(candidate.distanceBand, reach);
  const km = distanceKm;
  if (km === null) {
    const side = supply.position ? 'demand' : demand.position ? 'supply' : 'both';
    return {
      verdict: 'unknown',
      score: null,
      reason: () => missingPlace(candidate),
      ...(!hasBlindSide(candidate) && { missing: { side, what: { en: 'the place', da: 'stedet' } } }),
    };
  }
  const { mode, usualKm, limitKm } = reach;
  const wayKm = km * DETOUR[mode];
  const beyondPipe = wayKm > limitKm && mode === 'pipeline';
  return {
    verdict: wayKm <= usualKm ? 'fits' : beyondPipe ? 'doesNotFit' : 'conditionally',
    score: distanceScoreAt(wayKm, reach),
    reason: () => reasonFor(km, reach),
    figures: () => [
      { label: { en: 'As the crow flies', da: 'I luftlinje' }, value: km, unit: 'km' },
      { label: { en: 'Detour factor', da: 'Omvejsfaktor' }, value: DETOUR[mode], unit: null },
      { label: { en: `Way ${MODE_WORDS[mode].en}`, da: `Vej ${MODE_WORDS[mode].da}` }, value: wayKm, unit: 'km' },
      { label: { en: 'Usual up to', da: 'Sædvanligt op til' }, value: usualKm, unit: 'km' },
      { label: { en: 'Limit', da: 'Grænse' }, value: limitKm, unit: 'km' },
    ],
  };
}

export const distanceCriterion: Criterion = {
  id: 'distance',
  label: { en: 'Distance', da: 'Afstand' },
  weight: 2,
  neutral: 0.75,
  hard: true,
  judge,
};
