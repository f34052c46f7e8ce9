import { amountBand, amountBandText } from '../../src/domain/disclosure/amount-band.ts';
import type { AmountBand } from '../../src/domain/disclosure/amount-band.ts';
import { sightOf } from '../../src/domain/disclosure/audience.ts';
import type { Audience } from '../../src/domain/disclosure/audience.ts';
import { fieldsSeen } from '../../src/domain/disclosure/kept-back-fields.ts';
import { storedAmount } from '../../src/domain/quantity/convert.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import type { Direction } from '../../src/domain/registry/stream.ts';
import type { Language, LocalText } from '../../src/domain/text.ts';
import type { ShownFactsFragment } from '../api/generated/later/graphql.ts';
import { domainWord } from './domain-word.ts';
import { kindOf } from './stream-form.ts';
import type { StreamForm } from './stream-form.ts';
import { numberTyped } from './typed-number.ts';
import { unitTyped } from './units-offered.ts';

/** An amount in the unit that it was given in. */
interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** A stream of one's own as somebody else sees it, in the words of the pages. */
export type SeenStream =
  | { readonly sight: 'nothing' }
  | {
      readonly sight: 'blind';
      readonly direction: Direction;
      readonly resourceKind: ResourceKind | null;
      /** Null for a resource that people added themselves: its name is not told. */
      readonly resource: LocalText | null;
      readonly amount: LocalText;
    }
  | {
      readonly sight: 'whole';
      readonly direction: Direction;
      readonly resource: LocalText;
      readonly description: string | null;
      readonly amount: Figure | null;
      readonly organisation: string | null;
      readonly facility: string | null;
      /** Town or address; null where it is not known or not shown. */
      readonly place: string | null;
      /** `DKK/t` and the like is the company's own word. */
      readonly cost: Figure | null;
    };

const NOTHING: SeenStream = { sight: 'nothing' };

/** What the API says that somebody sees. */
export function seenOfAnswer(answer: ShownFactsFragment): SeenStream {
  const { blind, stream, facility, organisation, presentCost } = answer;
  if (answer.sight === 'BLIND' && blind) {
    return {
      sight: 'blind',
      direction: domainWord(blind.direction),
      resourceKind: domainWord(blind.resourceKind),
      resource: blind.resource?.name ?? null,
      amount: blind.amount,
    };
  }
  if (answer.sight !== 'WHOLE' || !stream) return NOTHING;
  return {
    sight: 'whole',
    direction: domainWord(stream.direction),
    resource: stream.resource.name,
    description: stream.description,
    amount: stream.amount && { value: stream.amount.value, unit: stream.amount.unit },
    organisation: organisation?.name ?? null,
    facility: facility?.name ?? null,
    place: facility?.place ?? null,
    cost: presentCost && { value: presentCost.value, unit: presentCost.unit },
  };
}

function figureTyped(form: StreamForm, language: Language): Figure | null {
  const value = numberTyped(form.amount, language);
  const unit = unitTyped(form.unit)?.code;
  return value === null || unit === undefined ? null : { value, unit };
}

/** Null for what is no amount a year yet, such as a figure below nought. */
function bandOf(amount: Figure, typedHours: number | null): AmountBand | null {
  const hours = typedHours !== null && typedHours > 0 && typedHours <= 8784 ? typedHours : null;
  const { canonicalValue, canonicalUnit } = storedAmount(amount, hours);
  return canonicalValue >= 0 && canonicalValue < 1e12 ? amountBand(canonicalValue, canonicalUnit) : null;
}

/** What somebody would see of a stream that is still being written, by the same rules as the server's. */
export function seenOfForm(form: StreamForm, audience: Audience, language: Language): SeenStream {
  const { direction } = form;
  const sight = sightOf(form.level, audience);
  if (sight === 'nothing' || direction === null) return NOTHING;
  const amount = figureTyped(form, language);
  if (sight === 'blind') {
    return {
      sight: 'blind',
      direction,
      resourceKind: kindOf(form),
      resource: form.resource?.isOfCatalogue ? form.resource.name : null,
      amount: amountBandText(amount && bandOf(amount, numberTyped(form.operatingHours, language))),
    };
  }
  const cost = numberTyped(form.costAmount, language);
  const seesCost = fieldsSeen(audience, form.costReleased ? ['presentCost'] : []).includes('presentCost');
  const typed = form.resourceText.trim();
  return {
    sight: 'whole',
    direction,
    resource: form.resource?.name ?? { en: typed, da: typed },
    description: form.description.trim() || null,
    amount,
    organisation: form.placeIsNew ? form.organisationName.trim() || null : (form.facility?.organisation ?? null),
    facility: form.placeIsNew ? form.facilityName.trim() || null : (form.facility?.name ?? null),
    place: form.placeIsNew ? form.placeName.trim() || null : (form.facility?.place ?? null),
    cost: seesCost && cost !== null && form.costUnit.trim() ? { value: cost, unit: form.costUnit.trim() } : null,
  };
}
