import { registerEnumType } from '@nestjs/graphql';
import {
  AUDIENCE_LABELS,
  AUDIENCES,
  type Audience as DomainAudience,
  type Sight as DomainSight,
} from '../../domain/disclosure/audience.ts';
import {
  DISCLOSURE_LEVEL_RECORDS,
  DISCLOSURE_LEVELS,
  type DisclosureLevel as DomainLevel,
} from '../../domain/disclosure/disclosure-level.ts';
import type { FacilityLevel as DomainFacilityLevel } from '../../domain/registry/facility.ts';
import type { IntroductionState as DomainState } from '../introductions/introduction.rows.ts';
import { TRAIL_ACTIONS, TRAIL_SUBJECTS } from '../trail/trail.rows.ts';

type EnumOf<Value extends string> = Readonly<Record<string, Value>>;

/** `changedLevel` → `CHANGED_LEVEL`. */
const nameOf = (value: string) => value.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** A GraphQL enum of the words of the domain, each described by `describe`. */
function register<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  describe: (value: Value) => string,
): EnumOf<Value> {
  const made = Object.fromEntries(values.map((value) => [nameOf(value), value]));
  const valuesMap = Object.fromEntries(values.map((value) => [nameOf(value), { description: describe(value) }]));
  registerEnumType(made, { name, description, valuesMap });
  return made;
}

export const DisclosureLevel = register<DomainLevel>(
  'DisclosureLevel',
  'How widely a stream is shown, from narrow to wide.',
  DISCLOSURE_LEVELS,
  (level) => DISCLOSURE_LEVEL_RECORDS.find(({ id }) => id === level)?.explanation.en ?? '',
);

const FACILITY_LEVELS: Readonly<Record<DomainFacilityLevel, string>> = {
  secretariat: 'Its company and the secretariat.',
  network: 'The members of the network.',
  public: 'Everyone.',
};

export const FacilityLevel = register<DomainFacilityLevel>(
  'FacilityLevel',
  'How widely a facility, or one side of a synergy, is known.',
  Object.keys(FACILITY_LEVELS) as DomainFacilityLevel[],
  (level) => FACILITY_LEVELS[level],
);

export const Audience = register<DomainAudience>(
  'Audience',
  'Who looks at a stream, seen from the stream.',
  AUDIENCES,
  (audience) => `${AUDIENCE_LABELS[audience].en}.`,
);

const SIGHTS: Readonly<Record<DomainSight, string>> = {
  whole: 'All but what is kept back.',
  blind: 'Kind, rough amount and rough distance.',
  nothing: 'Not even that it is there.',
};

export const Sight = register<DomainSight>(
  'Sight',
  'How much of a stream somebody sees.',
  Object.keys(SIGHTS) as DomainSight[],
  (sight) => SIGHTS[sight],
);

const STATES: Readonly<Record<DomainState, string>> = {
  asked: 'Not both sides have agreed yet.',
  agreed: 'Both have agreed, and see each other.',
  declined: 'One side has said no.',
  withdrawn: 'One side, or the secretariat that proposed it, has taken it back.',
};

export const IntroductionState = register<DomainState>(
  'IntroductionState',
  'How far an introduction has come.',
  Object.keys(STATES) as DomainState[],
  (state) => STATES[state],
);

/** `changedLevel` → `changed level`. */
const spoken = (value: string) => value.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const TrailAction = register(
  'TrailAction',
  'What somebody did, as the trail has it.',
  TRAIL_ACTIONS,
  (action) => `The person ${spoken(action)}.`,
);

export const TrailSubject = register(
  'TrailSubject',
  'What sort of thing an entry of the trail is about.',
  TRAIL_SUBJECTS,
  (subject) => `A ${subject}.`,
);
