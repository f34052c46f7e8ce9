import { BLIND_PLACE_ERROR_KM, distanceBandText } from '../../disclosure/blind-position.ts';
import type { DistanceBand } from '../../disclosure/blind-position.ts';
import type { LocalText } from '../../text.ts';
import { ANOTHER_COMPANY } from '../another-company.ts';
import { carrierOf } from '../carrier.ts';
import type { Carrier } from '../carrier.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { figure } from '../../quantity/figures.ts';

interface Reach {
  /** Up to here it is everyday practice, km. */
  readonly usualKm: number;
  /** Beyond this a pipe is not built; goods are then carried only where their price bears it, km. */
  readonly limitKm: number;
  readonly piped: boolean;
  readonly words: LocalText;
}

/**
 * How far each carrier is taken.
 *
 * Goods: half of what was exchanged in the United Kingdom's national symbiosis programme went less than 33 km (20.4 miles),
 * three quarters less than 63 km (39.1 miles; Jensen et al., Resources, Conservation and Recycling 55, 2011, 703–712: the
 * median as in the abstract, the quartile recalled, the paper itself not read); the outer limit is this project's
 * assumption for goods of low value. Pipes: assumptions of this project, held against what stands: steam
 * in Kalundborg goes a few kilometres, the water main from lake Tissø some 17 km, heat transmission lines of Danish
 * cities tens of kilometres. Electricity is not bound to a distance.
 */
const REACH: Readonly<Record<Carrier, Reach | null>> = {
  steam: { usualKm: 3, limitKm: 10, piped: true, words: { en: 'steam', da: 'damp' } },
  heat: { usualKm: 10, limitKm: 40, piped: true, words: { en: 'heat', da: 'varme' } },
  gas: { usualKm: 20, limitKm: 100, piped: true, words: { en: 'gas', da: 'gas' } },
  water: { usualKm: 10, limitKm: 30, piped: true, words: { en: 'water', da: 'vand' } },
  sharedUtility: { usualKm: 3, limitKm: 20, piped: true, words: { en: 'shared utilities', da: 'fælles forsyning' } },
  goods: { usualKm: 63, limitKm: 300, piped: false, words: { en: 'goods', da: 'gods' } },
  electricity: null,
};

const SCORE_AT_USUAL = 0.75;
const SCORE_AT_LIMIT = 0.15;

/** 1 side by side, 0.75 at the usual reach, 0.15 at the limit; beyond it goes on falling for goods and is 0 for pipes. */
function scoreAt(km: number, { usualKm, limitKm, piped }: Reach): number {
  if (km <= usualKm) return 1 - (1 - SCORE_AT_USUAL) * (km / usualKm);
  if (km <= limitKm) {
    return SCORE_AT_USUAL - (SCORE_AT_USUAL - SCORE_AT_LIMIT) * ((km - usualKm) / (limitKm - usualKm));
  }
  return piped ? 0 : SCORE_AT_LIMIT * (limitKm / km);
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

function reasonFor(km: number, { usualKm, limitKm, piped, words }: Reach): LocalText {
  const [apart, usual, limit] = [figure(rounded(km)), figure(usualKm), figure(limitKm)];
  if (km <= usualKm) {
    return {
      en: `${apart.en} km apart as the crow flies; up to ${usual.en} km is usual for ${words.en}.`,
      da: `${apart.da} km fra hinanden i luftlinje; op til ${usual.da} km er sædvanligt for ${words.da}.`,
    };
  }
  const beyond = km > limitKm;
  if (piped) {
    return beyond
      ? {
          en: `${apart.en} km apart as the crow flies: pipes for ${words.en} are not worth laying beyond about ${limit.en} km.`,
          da: `${apart.da} km fra hinanden i luftlinje: ledninger til ${words.da} kan ikke betale sig ud over cirka ${limit.da} km.`,
        }
      : {
          en: `${apart.en} km apart as the crow flies: far for ${words.en}, for which up to ${usual.en} km is usual; a large amount must pay for the pipe.`,
          da: `${apart.da} km fra hinanden i luftlinje: langt for ${words.da}, hvor op til ${usual.da} km er sædvanligt; kun en stor mængde kan betale ledningen.`,
        };
  }
  return beyond
    ? {
        en: `${apart.en} km apart as the crow flies: only goods of high value bear transport over more than ${limit.en} km.`,
        da: `${apart.da} km fra hinanden i luftlinje: kun gods af høj værdi kan bære transport over mere end ${limit.da} km.`,
      }
    : {
        en: `${apart.en} km apart as the crow flies: transport will add to the cost; in Britain three quarters of such exchanges went less than ${usual.en} km.`,
        da: `${apart.da} km fra hinanden i luftlinje: transporten kommer til at koste; i Storbritannien gik tre fjerdedele af den slags udvekslinger under ${usual.da} km.`,
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
  const { usualKm, limitKm, piped, words } = reach;
  const nearest = fromKm - BLIND_PLACE_ERROR_KM;
  const furthest = toKm === null ? Infinity : toKm + BLIND_PLACE_ERROR_KM;
  const beyondPipe = piped && nearest > limitKm;
  return {
    verdict: furthest <= usualKm ? 'fits' : beyondPipe ? 'doesNotFit' : 'conditionally',
    score: (scoreAt(fromKm, reach) + scoreAt(toKm ?? OPEN_BAND * fromKm, reach)) / 2,
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
  const reach = REACH[carrierOf(candidate.supply)];
  if (!reach) return null;
  if (candidate.distanceBand) return judgeBand(candidate.distanceBand, reach);
  const km = candidate.distanceKm;
  if (km === null) return { verdict: 'unknown', score: null, reason: () => missingPlace(candidate) };
  const beyondPipe = km > reach.limitKm && reach.piped;
  return {
    verdict: km <= reach.usualKm ? 'fits' : beyondPipe ? 'doesNotFit' : 'conditionally',
    score: scoreAt(km, reach),
    reason: () => reasonFor(km, reach),
  };
}

export const distanceCriterion: Criterion = {
  id: 'distance',
  label: { en: 'Distance', da: 'Afstand' },
  weight: 2,
  hard: true,
  judge,
};
