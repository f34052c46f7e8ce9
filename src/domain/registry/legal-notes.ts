import { wasteCode } from '../classification/code-lists.ts';
import { mirrorCodes } from '../classification/mirror-codes.ts';
import type { LocalText } from '../text.ts';
import { lastDay } from './partial-date.ts';
import type { Stream } from './stream.ts';
import { BY_PRODUCT_CONDITIONS } from './waste-status.ts';
import type { ByProductCondition } from './waste-status.ts';

/** Something in the standing of a stream before the law that its people should see to; nothing is refused for it. */
export interface LegalNote {
  /** `CONDITION_OPEN`, `CONDITION_NOT_MET`, `EVIDENCE_MISSING`, `WASTE_CODE_MISSING`, `HAZARD_UNSAID`, `PERMIT_ENDED`. */
  readonly code: string;
  readonly message: LocalText;
}

const CONDITION_WORDS: Readonly<Record<ByProductCondition, LocalText>> = {
  furtherUseCertain: { en: 'that its further use is certain', da: 'at den videre anvendelse er sikker' },
  usableDirectly: {
    en: 'that it can be used directly, with no more than normal industrial practice',
    da: 'at det kan anvendes direkte uden anden forarbejdning end normal industriel praksis',
  },
  producedAsIntegralPart: {
    en: 'that it comes as an integral part of a production process',
    da: 'at det fremkommer som en integreret del af en produktionsproces',
  },
  lawfulUse: {
    en: 'that its use is lawful and harms neither health nor the environment',
    da: 'at anvendelsen er lovlig og ikke skader sundhed eller miljø',
  },
};

function conditionNote(condition: ByProductCondition, { byProductTest }: Stream): LegalNote | null {
  const { met, evidence } = byProductTest?.[condition] ?? { met: null, evidence: null };
  const words = CONDITION_WORDS[condition];
  if (met === null) {
    return {
      code: 'CONDITION_OPEN',
      message: {
        en: `A by-product needs all four conditions of the waste directive: it is not yet said ${words.en}.`,
        da: `Et biprodukt skal opfylde alle affaldsdirektivets fire betingelser: det er endnu ikke vurderet, ${words.da}.`,
      },
    };
  }
  if (!met) {
    return {
      code: 'CONDITION_NOT_MET',
      message: {
        en: `It is not met ${words.en}: without it this is waste, not a by-product.`,
        da: `Det er ikke opfyldt, ${words.da}: så er det affald og ikke et biprodukt.`,
      },
    };
  }
  if (evidence !== null) return null;
  return {
    code: 'EVIDENCE_MISSING',
    message: {
      en: `Say what shows ${words.en}: the authority will ask for it.`,
      da: `Skriv, hvad der dokumenterer, ${words.da}: myndigheden vil spørge efter det.`,
    },
  };
}

function wasteNotes({ isHazardous }: Stream, code: string | null): readonly LegalNote[] {
  const entry = code === null ? null : wasteCode(code);
  if (entry === null) {
    return [
      {
        code: 'WASTE_CODE_MISSING',
        message: {
          en: 'Waste has a code of the European List of Waste: the resource has none yet.',
          da: 'Affald har en kode i EU’s affaldsliste (EAK): ressourcen har endnu ingen.',
        },
      },
    ];
  }
  if (isHazardous !== null || (entry.hazardous !== true && mirrorCodes(entry.code).length === 0)) return [];
  const { displayCode } = entry;
  return [
    {
      code: 'HAZARD_UNSAID',
      message: entry.hazardous
        ? {
            en: `Waste under ${displayCode} is hazardous: mark it so.`,
            da: `Affald under ${displayCode} er farligt: marker det.`,
          }
        : {
            en: `For ${displayCode} there is a hazardous entry as well: say whether the waste is hazardous.`,
            da: `Til ${displayCode} findes også en kode for farligt affald: angiv, om affaldet er farligt.`,
          },
    },
  ];
}

/**
 * What is open or contradictory in the legal standing of a stream: conditions of a by-product (Directive 2008/98/EC, article 5(1)) not
 * judged, not met or without evidence; waste without a code or a hazardous mark; permits that have run out on `today`
 * (`YYYY-MM-DD`); `code` is the resource’s in the list of waste. In the order of the conditions, then of the permits.
 */
export function legalNotes(stream: Stream, code: string | null, today: string): readonly LegalNote[] {
  const { wasteStatus, permits } = stream;
  const ended = permits.filter(({ validTo }) => validTo !== null && lastDay(validTo) < today);
  return [
    ...(wasteStatus === 'byProduct'
      ? BY_PRODUCT_CONDITIONS.flatMap((condition) => conditionNote(condition, stream) ?? [])
      : []),
    ...(wasteStatus === 'waste' ? wasteNotes(stream, code) : []),
    ...ended.map(({ name, validTo }) => ({
      code: 'PERMIT_ENDED',
      message: {
        en: `The permit “${name}” ended ${validTo ?? ''}.`,
        da: `Tilladelsen »${name}« udløb ${validTo ?? ''}.`,
      },
    })),
  ];
}
