import { failure, success, type Problem, type Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { HEAT_SIDES, type HeatSide, type HeatStream } from './heat-stream.ts';

/** A stream as somebody gives it: null where nothing was said, NaN where what was said is no number. */
export interface HeatStreamInput {
  readonly supplyTemperature: number | null;
  readonly targetTemperature: number | null;
  /** kW, the whole duty; not needed where the heat capacity flow is given. */
  readonly duty: number | null;
  /** kW/K; not needed where the duty is given. */
  readonly heatCapacityFlow: number | null;
  /** K; null takes half of the problem's least approach. */
  readonly approachContribution: number | null;
  /** `hot` or `cold`; needed only where supply and target temperature are the same. */
  readonly side: string | null;
}

/** What holds for all streams of a problem. */
export interface HeatProblemFrame {
  /** K: ΔTmin between any hot and any cold stream; null where each stream has its own contribution. */
  readonly leastApproach: number | null;
  /** The coldest temperature there is on the problem's scale: -273.15 in °C. */
  readonly absoluteZero: number;
}

/** Of the larger of two duties: printed figures are rounded, but a tenth more means that one of them is wrong. */
const AGREEING_DUTIES = 0.1;

const NAMES: Readonly<Record<Exclude<keyof HeatStreamInput, 'side'>, LocalText>> = {
  supplyTemperature: { en: 'supply temperature', da: 'starttemperaturen' },
  targetTemperature: { en: 'target temperature', da: 'sluttemperaturen' },
  duty: { en: 'duty', da: 'varmemængden' },
  heatCapacityFlow: { en: 'heat capacity flow', da: 'varmekapacitetsstrømmen' },
  approachContribution: { en: 'contribution to the approach', da: 'bidraget til temperaturforskellen' },
};

type NumberField = keyof typeof NAMES;

/**
 * Checks one stream.
 *
 * @returns the stream, or all problems, their paths inside the stream: HEAT_VALUE_MISSING, HEAT_VALUE_NOT_A_NUMBER,
 * HEAT_VALUE_NEGATIVE, HEAT_BELOW_ABSOLUTE_ZERO, HEAT_APPROACH_MISSING, HEAT_DUTY_MISSING, HEAT_DUTIES_DISAGREE,
 * HEAT_SIDE_MISSING, HEAT_SIDE_UNKNOWN, HEAT_SIDE_CONTRADICTS
 */
export function readHeatStream(input: HeatStreamInput, frame: HeatProblemFrame): Result<HeatStream> {
  const problems: Problem[] = [];
  const report = (field: keyof HeatStreamInput, code: string, en: string, da: string): void => {
    problems.push({ kind: 'invalid', code, path: [field], message: { en, da } });
  };
  const number = (field: NumberField): number | null => {
    const value = input[field];
    if (value === null || Number.isFinite(value)) return value;
    const { en, da } = NAMES[field];
    report(field, 'HEAT_VALUE_NOT_A_NUMBER', `The ${en} must be a number.`, `${capital(da)} skal være et tal.`);
    return null;
  };
  const positive = (field: NumberField): number | null => {
    const value = number(field);
    const { en, da } = NAMES[field];
    if (value !== null && value < 0) {
      report(field, 'HEAT_VALUE_NEGATIVE', `The ${en} must not be negative.`, `${capital(da)} må ikke være negativ.`);
    }
    return value;
  };
  const temperature = (field: 'supplyTemperature' | 'targetTemperature'): number | null => {
    const value = number(field);
    const { en, da } = NAMES[field];
    if (input[field] === null) {
      report(field, 'HEAT_VALUE_MISSING', `The ${en} is missing.`, `${capital(da)} mangler.`);
    } else if (value !== null && value < frame.absoluteZero) {
      report(
        field,
        'HEAT_BELOW_ABSOLUTE_ZERO',
        `The ${en} is below absolute zero (${frame.absoluteZero}).`,
        `${capital(da)} er under det absolutte nulpunkt (${frame.absoluteZero}).`,
      );
    }
    return value;
  };

  const supply = temperature('supplyTemperature');
  const target = temperature('targetTemperature');
  const duty = positive('duty');
  const flow = positive('heatCapacityFlow');
  const own = positive('approachContribution');
  const contribution = own ?? (frame.leastApproach === null ? null : frame.leastApproach / 2);
  if (contribution === null && input.approachContribution === null) {
    report(
      'approachContribution',
      'HEAT_APPROACH_MISSING',
      'Neither this stream has a contribution to the approach, nor the problem a least approach.',
      'Hverken strømmen eller opgaven angiver en mindste temperaturforskel.',
    );
  }
  if (input.duty === null && input.heatCapacityFlow === null) {
    report(
      'duty',
      'HEAT_DUTY_MISSING',
      'The stream needs a duty or a heat capacity flow.',
      'Strømmen skal have en varmemængde eller en varmekapacitetsstrøm.',
    );
  }
  const whole = supply === null || target === null ? null : wholeDuty(duty, flow, Math.abs(supply - target));
  if (whole === 'disagree') {
    report(
      'duty',
      'HEAT_DUTIES_DISAGREE',
      'The duty is not the heat capacity flow times the temperature difference.',
      'Varmemængden er ikke varmekapacitetsstrømmen gange temperaturforskellen.',
    );
  }
  const side = supply === null || target === null ? null : sideOf(supply, target, input.side, whole === 0);
  if (typeof side === 'function') side(report);

  if (problems.length > 0 || supply === null || target === null || contribution === null) return failure(problems);
  if (typeof whole !== 'number' || typeof side !== 'string') return failure(problems);
  return success({
    side,
    supplyTemperature: supply,
    targetTemperature: target,
    duty: whole,
    approachContribution: contribution,
  });
}

/** kW. A duty as given goes before one reckoned from a rounded flow; over no difference in temperature it is all there is. */
function wholeDuty(duty: number | null, flow: number | null, difference: number): number | 'disagree' | null {
  if (flow === null || duty === null) return duty ?? (flow === null ? null : flow * difference);
  const reckoned = flow * difference;
  const agree = difference === 0 || Math.abs(duty - reckoned) <= AGREEING_DUTIES * Math.max(duty, reckoned);
  return agree ? duty : 'disagree';
}

type ReportSide = (report: (field: 'side', code: string, en: string, da: string) => void) => void;

/** The temperatures say the side; at one temperature a word must, unless there is no heat to give or to take. */
function sideOf(supply: number, target: number, word: string | null, isEmpty: boolean): HeatSide | ReportSide {
  const said = HEAT_SIDES.find((side) => side === word?.trim().toLowerCase());
  if (word !== null && !said) {
    return (report) => {
      report(
        'side',
        'HEAT_SIDE_UNKNOWN',
        'Write hot or cold.',
        'Skriv hot (afgiver varme) eller cold (optager varme).',
      );
    };
  }
  if (supply === target) {
    if (said ?? isEmpty) return said ?? 'hot';
    return (report) => {
      report(
        'side',
        'HEAT_SIDE_MISSING',
        'Supply and target temperature are the same: say hot (it gives heat) or cold (it takes heat).',
        'Start- og sluttemperatur er ens: angiv hot (afgiver varme) eller cold (optager varme).',
      );
    };
  }
  const side = supply > target ? 'hot' : 'cold';
  if (!said || said === side) return side;
  return (report) => {
    report(
      'side',
      'HEAT_SIDE_CONTRADICTS',
      `The stream is called ${said}, but its temperatures are those of a ${side} stream.`,
      `Strømmen kaldes ${said}, men temperaturerne er dem for en strøm, der ${side === 'hot' ? 'afgiver' : 'optager'} varme.`,
    );
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
