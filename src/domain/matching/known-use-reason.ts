import type { ActivityFit } from '../knowledge/activity-fit.ts';
import { knowledgeBase } from '../knowledge/knowledge-base.ts';
import { ANY_RECEIVER } from '../knowledge/use-entry.ts';
import type { KnowledgeEvidence, KnownUse } from '../registry/known-use.ts';
import type { LocalText } from '../text.ts';
import type { UseFound } from './compatibility.ts';
import { inWords } from './in-words.ts';

export const SECTOR_WORDS: Readonly<Record<ActivityFit, LocalText>> = {
  class: { en: '', da: '' },
  group: { en: ' The receiver is in a neighbouring line of business.', da: ' Aftageren er i en beslægtet branche.' },
  division: {
    en: ' The receiver is only broadly in that line of business.',
    da: ' Aftageren er kun i store træk i den branche.',
  },
  unknown: { en: ' The receiver’s line of business is not stated.', da: ' Aftagerens branche er ikke oplyst.' },
};

const EVIDENCE_WORDS: Readonly<Record<KnowledgeEvidence, LocalText>> = {
  documented: { en: 'Documented use of', da: 'Dokumenteret anvendelse af' },
  planned: { en: 'Proposed use of', da: 'Foreslået anvendelse af' },
  reference: { en: 'Recognised use of', da: 'Anerkendt anvendelse af' },
  practice: { en: 'Usual practice with', da: 'Almindelig praksis for' },
};

export function named(key: string): LocalText {
  return knowledgeBase().materials.get(key)?.name ?? { en: key, da: key };
}

/** `, in place of natural gypsum and limestone`; nothing where nothing is replaced. */
export function insteadOf(names: readonly LocalText[]): LocalText {
  if (names.length === 0) return { en: '', da: '' };
  const words = inWords(names);
  return { en: `, in place of ${words.en}`, da: `, i stedet for ${words.da}` };
}

/** `Recognised use of mill scale – cement works: corrects the iron in the raw meal, in place of iron ore, after drying. Source: …` */
export function useSentence(use: KnownUse): LocalText {
  const base = knowledgeBase();
  const words = EVIDENCE_WORDS[use.evidence];
  const byProduct = named(use.material);
  const sector = base.sectors.get(use.receiver)?.name ?? { en: use.receiver, da: use.receiver };
  const at = use.receiver === ANY_RECEIVER ? { en: '', da: '' } : { en: ` – ${sector.en}`, da: ` – ${sector.da}` };
  const instead = insteadOf(use.replaces.map(named));
  const steps = use.treatments.flatMap((key) => base.treatments.get(key)?.name ?? []);
  const after = steps.length === 0 ? { en: '', da: '' } : inWords(steps);
  const treated = {
    en: after.en === '' ? '' : `, after ${after.en}`,
    da: after.da === '' ? '' : `, efter ${after.da}`,
  };
  const limits =
    use.limits === null
      ? { en: '', da: '' }
      : { en: ` Mind: ${use.limits.en}.`, da: ` Vær opmærksom på: ${use.limits.da}.` };
  const source = sourceOf(use);
  return {
    en: `${words.en} ${byProduct.en}${at.en}: ${use.use.en}${instead.en}${treated.en}.${limits.en}${source.en}`,
    da: `${words.da} ${byProduct.da}${at.da}: ${use.use.da}${instead.da}${treated.da}.${limits.da}${source.da}`,
  };
}

export function knownUseReason({ known: { use }, sectorFit }: UseFound): LocalText {
  const sentence = useSentence(use);
  const near = SECTOR_WORDS[sectorFit];
  return { en: `${sentence.en}${near.en}`, da: `${sentence.da}${near.da}` };
}

/** What two parties call their resources, where nothing but the words speaks for the pair. */
export function likeWordsReason(supplied: LocalText | null, needed: LocalText | null): LocalText {
  const [offer, need] = [supplied ?? NAMELESS, needed ?? NAMELESS];
  return {
    en: `A guess from the words alone: “${offer.en}” may be what is called “${need.en}” here. Check that they are the same thing.`,
    da: `Et gæt ud fra ordene alene: »${offer.da}« kan være det, der her hedder »${need.da}«. Undersøg, om det er det samme.`,
  };
}

const NAMELESS: LocalText = { en: '?', da: '?' };

/** Practice has no document to name. */
function sourceOf({ evidence, source }: KnownUse): LocalText {
  return evidence === 'practice' ? { en: '', da: '' } : { en: ` Source: ${source}.`, da: ` Kilde: ${source}.` };
}
