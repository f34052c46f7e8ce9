import { qualityPropertyByKey } from '../quantity/quality-property.ts';
import type { ResourceKind } from '../registry/resource.ts';
import type { QualityProperty } from '../registry/stream.ts';
import type { LocalText } from '../text.ts';
import type { Party } from './party.ts';
import { propertyKey, propertyOf } from './property-range.ts';

/** A figure that a stream may lack, and what it would be like to have it. A new one is a line in `FIGURES`. */
export interface PossibleFigure {
  /** As the API names the field: `amount`, `availability`, `properties.temperature`. */
  readonly field: string;
  readonly label: LocalText;
  readonly isMissing: (party: Party) => boolean;
  /** The party with some such figure, one that `partner` could be compared with. */
  readonly filled: (party: Party, partner: Party) => Party;
}

/** A supposed figure stands for none: only whether a criterion can judge with it is looked at, not how. */
const SUPPOSED = { basis: 'reported', source: null, year: null } as const;
const SUPPOSED_AMOUNT = { value: 1, unit: 't/y', canonicalValue: 1, canonicalUnit: 't/y', provenance: SUPPOSED };
const SUPPOSED_PLACE = { latitude: 0, longitude: 0 };

const AMOUNT: PossibleFigure = {
  field: 'amount',
  label: { en: 'Amount', da: 'Mængde' },
  isMissing: ({ amount }) => amount === null,
  filled: (party, { amount }) => ({ ...party, amount: { ...(amount ?? SUPPOSED_AMOUNT), provenance: SUPPOSED } }),
};

const AVAILABILITY: PossibleFigure = {
  field: 'availability',
  label: { en: 'When it is there', da: 'Hvornår den er der' },
  isMissing: ({ availability }) => availability === null,
  filled: (party, { availability }) => ({ ...party, availability: availability ?? 'continuous' }),
};

const PLACE: PossibleFigure = {
  field: 'place',
  label: { en: 'Place of the facility', da: 'Anlæggets placering' },
  isMissing: ({ position }) => position === null,
  filled: (party, { position }) => ({ ...party, position: position ?? SUPPOSED_PLACE }),
};

/** Of what people added themselves: a resource of the catalogue has its code where it is waste. */
const WASTE_CODE: PossibleFigure = {
  field: 'wasteCode',
  label: { en: 'Waste code', da: 'Affaldskode' },
  isMissing: ({ direction, resource: { key, kind, wasteCode } }) =>
    direction === 'supply' && key === null && kind === 'material' && wasteCode === null,
  filled: (party) => ({ ...party, resource: { ...party.resource, wasteCode: '200301' } }),
};

const FIGURES: readonly PossibleFigure[] = [AMOUNT, AVAILABILITY, PLACE, WASTE_CODE];

/** By what partners usually judge a resource of that kind, where none is there to say: keys of quality properties. */
const USUAL_PROPERTIES: Readonly<Record<ResourceKind, readonly string[]>> = {
  energy: ['temperature', 'pressure'],
  water: ['temperature', 'conductivity', 'chemicalOxygenDemand'],
  material: ['moisture'],
  sharedUtility: [],
};
const SUPPOSED_LEVEL = 1;

/** Figures of the quality that are named by the partners, or usual of the kind; each once, by name. */
function propertyFigures(names: readonly string[]): readonly PossibleFigure[] {
  const byKey = new Map(names.toSorted().map((name) => [propertyKey(name), name.trim()]));
  return [...byKey].map(([key, name]): PossibleFigure => {
    const { label = { en: name, da: name } } = qualityPropertyByKey(name) ?? {};
    return {
      field: `properties.${name}`,
      label,
      isMissing: (party) => propertyOf(party, key) === null,
      filled: (party, partner) => {
        const like = propertyOf(partner, key) ?? supposedProperty(name);
        return like === null ? party : { ...party, properties: [...party.properties, like] };
      },
    };
  });
}

function supposedProperty(name: string): QualityProperty | null {
  const unit = qualityPropertyByKey(name)?.measures[0]?.usualUnit;
  if (unit === undefined) return null;
  const level = { minimum: SUPPOSED_LEVEL, typical: null, maximum: SUPPOSED_LEVEL };
  return { name, ...level, unit, method: null, date: null, provenance: SUPPOSED };
}

/** All that a party may lack, as far as its partners ask for it. */
export function figuresMissing(party: Party, partners: readonly Party[]): readonly PossibleFigure[] {
  const named = partners.flatMap(({ properties }) => properties.map(({ name }) => name));
  // Heat without its temperature says little to anybody.
  const usual = party.resource.kind === 'energy' || partners.length === 0 ? usualOf(party) : [];
  return [...FIGURES, ...propertyFigures([...named, ...usual])].filter(({ isMissing }) => isMissing(party));
}

function usualOf({ resource: { kind } }: Party): readonly string[] {
  return kind === null ? [] : USUAL_PROPERTIES[kind];
}

/** A partner as a resource of that kind usually has one: the other direction, with all figures that it is usually judged by. */
export function imaginaryPartner(party: Party): Party {
  const partner: Party = {
    ...party,
    streamId: null,
    facilityId: null,
    facilityName: null,
    direction: party.direction === 'supply' ? 'demand' : 'supply',
    properties: usualOf(party).flatMap((key) => supposedProperty(key) ?? []),
  };
  return FIGURES.reduce((filled, { filled: fill }) => fill(filled, filled), partner);
}
