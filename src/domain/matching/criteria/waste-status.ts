import { wasteCode } from '../../classification/code-lists.ts';
import type { LocalText } from '../../text.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { isHazardous } from '../hazard.ts';
import { inWords } from '../in-words.ts';
import type { JudgementFigure } from '../match.ts';
import { BY_PRODUCT_CONDITIONS } from '../../registry/waste-status.ts';
import type { ByProductCondition, WasteStatus } from '../../registry/waste-status.ts';
import type { Party } from '../party.ts';

const CONDITION_WORDS: Readonly<Record<ByProductCondition, LocalText>> = {
  furtherUseCertain: { en: 'that its further use is certain', da: 'at den videre anvendelse er sikker' },
  usableDirectly: {
    en: 'that it can be used directly, without more than normal processing',
    da: 'at det kan bruges direkte, uden anden bearbejdning end normal industriel praksis',
  },
  producedAsIntegralPart: {
    en: 'that it arises as an integral part of production',
    da: 'at det fremkommer som en integreret del af produktionen',
  },
  lawfulUse: { en: 'that the use is lawful', da: 'at anvendelsen er lovlig' },
};

const STATUS_WORDS: Readonly<Record<WasteStatus, LocalText>> = {
  waste: { en: 'It is registered as waste', da: 'Det er registreret som affald' },
  byProduct: { en: 'It is registered as a by-product', da: 'Det er registreret som biprodukt' },
  endOfWaste: { en: 'It has ceased to be waste', da: 'Det er ophørt med at være affald' },
  product: { en: 'It is a product', da: 'Det er et produkt' },
};

/** The conditions of a by-product that are not shown to be met, in the directive's order. */
function openConditions({ facts }: Party): readonly ByProductCondition[] {
  return BY_PRODUCT_CONDITIONS.filter((condition) => facts.byProductTest?.[condition].met !== true);
}

function byProductText(supply: Party): LocalText {
  const status = supply.facts.wasteStatus;
  if (status === 'product' || status === 'endOfWaste') {
    return {
      en: `${STATUS_WORDS[status].en}: no waste rules apply.`,
      da: `${STATUS_WORDS[status].da}: affaldsreglerne gælder ikke.`,
    };
  }
  const open = openConditions(supply);
  const met = BY_PRODUCT_CONDITIONS.length - open.length;
  if (open.length === 0) {
    return {
      en: 'All four conditions of a by-product are stated as met; the authority has the last word.',
      da: 'Alle fire betingelser for et biprodukt er angivet som opfyldt; myndigheden har det sidste ord.',
    };
  }
  const said = status === null ? null : STATUS_WORDS[status];
  if (supply.facts.byProductTest === null) {
    return said === null
      ? {
          en: 'Whether it is waste or a by-product is for the authority to say.',
          da: 'Om det er affald eller et biprodukt, afgør myndigheden.',
        }
      : {
          en: `${said.en}; none of the four conditions of a by-product is shown yet.`,
          da: `${said.da}; ingen af de fire betingelser for et biprodukt er godtgjort endnu.`,
        };
  }
  const missing = inWords(open.map((condition) => CONDITION_WORDS[condition]));
  return {
    en: `${said === null ? '' : `${said.en}. `}To be a by-product, ${met} of 4 conditions are shown; still to show: ${missing.en}.`,
    da: `${said === null ? '' : `${said.da}. `}For at være et biprodukt er ${met} af 4 betingelser godtgjort; der mangler: ${missing.da}.`,
  };
}

function hazardText(supply: Party, hazardous: boolean): LocalText | null {
  const entry = wasteCode(supply.resource.wasteCode ?? '');
  if (hazardous) {
    const what = entry?.hazardous
      ? {
          en: `EWC code ${entry.displayCode} is hazardous waste`,
          da: `EAK-kode ${entry.displayCode} er farligt affald`,
        }
      : { en: 'It is marked as hazardous', da: 'Det er mærket som farligt' };
    return {
      en: `${what.en}: the receiver needs a permit for it, papers must go with each load, and it may not be diluted.`,
      da: `${what.da}: aftageren skal have tilladelse til det, hvert læs skal ledsages af papirer, og det må ikke fortyndes.`,
    };
  }
  return (
    entry && {
      en: `EWC code ${entry.displayCode} is not hazardous.`,
      da: `EAK-kode ${entry.displayCode} er ikke farligt affald.`,
    }
  );
}

// Judgements: papers and permits slow a match down, they do not forbid it.
const SCORE_OF_HAZARD = 0.3;
const SCORE_OF_NONE_SHOWN = 0.7;

function scoreOf(supply: Party, hazardous: boolean): number {
  if (hazardous) return SCORE_OF_HAZARD;
  const { wasteStatus, byProductTest } = supply.facts;
  if (wasteStatus === 'product' || wasteStatus === 'endOfWaste' || byProductTest === null) return 1;
  const shown = 1 - openConditions(supply).length / BY_PRODUCT_CONDITIONS.length;
  return SCORE_OF_NONE_SHOWN + (1 - SCORE_OF_NONE_SHOWN) * shown;
}

/**
 * What the law asks of the supply as waste: conditions, no verdict. Hazardous waste goes only to a receiver with a permit for it,
 * labelled, unmixed and with an identification document (Directive 2008/98/EC, articles 17 to 19 and 23); a by-product meets the four
 * conditions of article 5. Does not apply to a supply without waste code or stated status.
 */
function judge({ supply, demand }: Candidate): Finding | null {
  const hazardous = isHazardous(supply);
  const { wasteStatus, byProductTest } = supply.facts;
  if (!hazardous && wasteStatus === null && byProductTest === null && !wasteCode(supply.resource.wasteCode ?? ''))
    return null;
  const permits = hazardous ? demand.facts.permits.map(({ name }) => name) : [];
  const open = byProductTest !== null && openConditions(supply).length > 0;
  return {
    verdict: hazardous || open || wasteStatus === 'waste' ? 'conditionally' : 'fits',
    score: scoreOf(supply, hazardous),
    reason: () => {
      const permit =
        permits.length === 0
          ? []
          : [
              {
                en: `The receiver states the permit ${permits.join(', ')}.`,
                da: `Aftageren oplyser tilladelsen ${permits.join(', ')}.`,
              },
            ];
      const hazard = hazardText(supply, hazardous);
      const parts = [...(hazard === null ? [] : [hazard]), ...permit, ...(hazardous ? [] : [byProductText(supply)])];
      return { en: parts.map(({ en }) => en).join(' '), da: parts.map(({ da }) => da).join(' ') };
    },
    figures: (): readonly JudgementFigure[] =>
      byProductTest === null
        ? []
        : [
            {
              label: {
                en: 'Conditions of a by-product shown, of 4',
                da: 'Godtgjorte betingelser for et biprodukt, af 4',
              },
              value: BY_PRODUCT_CONDITIONS.length - openConditions(supply).length,
              unit: null,
            },
          ],
  };
}

export const wasteStatusCriterion: Criterion = {
  id: 'wasteStatus',
  label: { en: 'Waste status', da: 'Affaldsstatus' },
  weight: 0.5,
  neutral: 1,
  hard: false,
  asks: (supply) => {
    if (supply.direction !== 'supply') return '';
    const { wasteStatus, byProductTest } = supply.facts;
    const open = byProductTest === null ? '' : openConditions(supply).length;
    return `${isHazardous(supply)} ${wasteStatus} ${open} ${wasteCode(supply.resource.wasteCode ?? '') !== null}`;
  },
  asksOf: ['resource', 'facts'],
  judge,
};
