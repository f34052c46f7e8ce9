import { wordsOf } from '../classification/fold-words.ts';
import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { knowledgeBase } from './knowledge-base.ts';
import { resolveMaterial, resolveSector } from './resolve-names.ts';
import { ANY_RECEIVER } from './use-entry.ts';
import { KNOWLEDGE_EVIDENCE } from '../registry/known-use.ts';
import type { KnowledgeEvidence, KnownUse } from '../registry/known-use.ts';

/** A use as somebody writes it: things named by key, or by a name that the knowledge base has for one thing alone. */
export interface WrittenEntry {
  readonly byProduct: string;
  /** Sectors that yield it so; none where it does not matter who does. */
  readonly donors?: readonly string[] | null;
  /** Sectors that take it; none where anybody does who needs what it replaces. */
  readonly receivers?: readonly string[] | null;
  readonly use: LocalText;
  /** Resources that it takes the place of. */
  readonly replaces?: readonly string[] | null;
  /** Before the use, in order. */
  readonly treatments?: readonly string[] | null;
  readonly evidence: string;
  /** How usual the use is where both are there: above 0, at most 1. */
  readonly confidence: number;
  readonly source: string;
  readonly limits?: LocalText | null;
}

/** The same, understood: all things by their keys. */
export interface KnowledgeEntry extends WrittenEntry {
  readonly donors: readonly string[];
  readonly receivers: readonly string[];
  readonly replaces: readonly string[];
  readonly treatments: readonly string[];
  readonly limits: LocalText | null;
  readonly evidence: KnowledgeEvidence;
}

const MOST_TREATMENTS = 3;
const MOST_NAMED = 20;
const LONGEST_TEXT = 300;
const NEAREST = 3;

/** An entry with every name understood; all problems at once (`KNOWLEDGE_…`), each under `path`. */
export function readKnowledgeEntry(written: WrittenEntry, path: Problem['path']): Result<KnowledgeEntry> {
  const problems: Problem[] = [];
  const wrong = (field: Problem['path'], code: string, message: LocalText, facts?: Problem['facts']): void => {
    problems.push({ kind: 'invalid', code, path: [...path, ...field], message, ...(facts && { facts }) });
  };
  const keyOf = (list: NamedList, words: string, field: Problem['path']): string => {
    const keys = meant(list, words);
    const [key] = keys;
    if (keys.length === 1 && key !== undefined) return key;
    const nearest = keys.length > 1 ? keys : nearestOf(list, words);
    const isSeveral = keys.length > 1;
    const choose = nearest.length === 0 ? '' : ` ${nearest.join(', ')}`;
    wrong(
      field,
      isSeveral ? 'KNOWLEDGE_NAME_AMBIGUOUS' : 'KNOWLEDGE_NAME_UNKNOWN',
      isSeveral
        ? {
            en: `“${words}” may be several: choose one of${choose}.`,
            da: `»${words}« kan være flere: vælg en af${choose}.`,
          }
        : {
            en: `The knowledge base has no ${THINGS[list].en} “${words}”.${choose && ` Near to it:${choose}.`}`,
            da: `Vidensbasen har ikke ${THINGS[list].da} »${words}«.${choose && ` Tæt på:${choose}.`}`,
          },
      { nearest },
    );
    return '';
  };
  const keysOf = (list: NamedList, field: 'donors' | 'receivers' | 'replaces' | 'treatments', most = MOST_NAMED) => {
    const named = written[field] ?? [];
    if (named.length > most)
      wrong([field], 'KNOWLEDGE_TOO_MANY', {
        en: `At most ${most} are taken here.`,
        da: `Her kan der højst stå ${most}.`,
      });
    return named.slice(0, most).map((words, at) => keyOf(list, words, [field, at]));
  };
  const text = (field: Problem['path'], words: string, isNeeded: boolean): string => {
    const trimmed = words.trim();
    if (isNeeded && trimmed === '')
      wrong(field, 'KNOWLEDGE_TEXT_MISSING', { en: 'Something must be written here.', da: 'Her skal der stå noget.' });
    if (trimmed.length > LONGEST_TEXT)
      wrong(field, 'KNOWLEDGE_TEXT_TOO_LONG', {
        en: `At most ${LONGEST_TEXT} characters are kept.`,
        da: `Der gemmes højst ${LONGEST_TEXT} tegn.`,
      });
    return trimmed;
  };

  const byProduct = keyOf('materials', written.byProduct, ['byProduct']);
  const donors = keysOf('sectors', 'donors');
  const receivers = keysOf('sectors', 'receivers');
  const replaces = keysOf('materials', 'replaces');
  const treatments = keysOf('treatments', 'treatments', MOST_TREATMENTS);
  if (receivers.length === 0 && replaces.length === 0)
    wrong(['receivers'], 'KNOWLEDGE_RECEIVER_MISSING', {
      en: 'Name who takes it, or what it replaces.',
      da: 'Skriv, hvem der aftager det, eller hvad det erstatter.',
    });
  const use = { en: text(['use', 'en'], written.use.en, true), da: text(['use', 'da'], written.use.da, true) };
  const source = text(['source'], written.source, true);
  const limited = written.limits ?? null;
  const hasLimits = limited !== null && (limited.en.trim() !== '' || limited.da.trim() !== '');
  const limits = hasLimits
    ? { en: text(['limits', 'en'], limited.en, true), da: text(['limits', 'da'], limited.da, true) }
    : null;
  const evidence = KNOWLEDGE_EVIDENCE.find((each) => each === written.evidence.trim());
  if (evidence === undefined)
    wrong(['evidence'], 'KNOWLEDGE_EVIDENCE_UNKNOWN', {
      en: `Say how sure it is: ${KNOWLEDGE_EVIDENCE.join(', ')}.`,
      da: `Skriv, hvor sikkert det er: ${KNOWLEDGE_EVIDENCE.join(', ')}.`,
    });
  const { confidence } = written;
  if (!(confidence > 0 && confidence <= 1))
    wrong(['confidence'], 'KNOWLEDGE_CONFIDENCE_OUT_OF_RANGE', {
      en: 'Confidence is more than 0 and at most 1.',
      da: 'Sikkerheden er over 0 og højst 1.',
    });
  if (problems.length > 0 || evidence === undefined) return failure(problems);
  return success({
    byProduct,
    donors: sorted(donors),
    receivers: sorted(receivers),
    use,
    replaces: sorted(replaces),
    treatments,
    evidence,
    confidence,
    source,
    limits,
  });
}

/** The entry as uses of the knowledge base: one for each receiver. */
export function usesOfEntry(entry: KnowledgeEntry): readonly KnownUse[] {
  const { byProduct, receivers, ...rest } = entry;
  return (receivers.length === 0 ? [ANY_RECEIVER] : receivers).map((receiver) => ({
    material: byProduct,
    donors: rest.donors,
    receiver,
    use: rest.use,
    replaces: rest.replaces,
    treatments: rest.treatments,
    evidence: rest.evidence,
    confidence: rest.confidence,
    source: rest.source,
    limits: rest.limits,
  }));
}

/** What makes two entries the same: one by-product, the same donors and receivers, the same use. */
export function entryKey({ byProduct, donors, receivers, use }: KnowledgeEntry): string {
  return [byProduct, donors.join(' '), receivers.join(' '), use.en.toLowerCase()].join(' > ');
}

type NamedList = 'materials' | 'sectors' | 'treatments';

const THINGS: Readonly<Record<NamedList, LocalText>> = {
  materials: { en: 'resource', da: 'ressourcen' },
  sectors: { en: 'line of business', da: 'branchen' },
  treatments: { en: 'treatment', da: 'behandlingen' },
};

/** By list and by folded name: keys. */
let names: Readonly<Record<NamedList, ReadonlyMap<string, readonly string[]>>> | null = null;

/** The keys that the words name: the one that is written so, else those that bear the name. */
function meant(list: NamedList, words: string): readonly string[] {
  const base = knowledgeBase();
  const key = words.trim();
  if (base[list].has(key)) return [key];
  names ??= {
    materials: byName([...base.materials.values()].map((each) => [each.key, each.name, each.synonyms])),
    sectors: byName([...base.sectors.values()].map((each) => [each.key, each.name, each.synonyms])),
    treatments: byName([...base.treatments.values()].map((each) => [each.key, each.name, []])),
  };
  return names[list].get(folded(words)) ?? [];
}

function byName(
  things: readonly (readonly [key: string, name: LocalText, synonyms: readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const [key, name, synonyms] of things) {
    for (const each of new Set([name.en, name.da, ...synonyms].map(folded))) {
      if (each !== '') known.set(each, [...(known.get(each) ?? []), key]);
    }
  }
  return known;
}

function folded(words: string): string {
  return wordsOf(words).join(' ');
}

function nearestOf(list: NamedList, words: string): readonly string[] {
  if (list === 'treatments') return [];
  const found = list === 'materials' ? resolveMaterial(words, []) : resolveSector(words);
  return found.slice(0, NEAREST).map(({ key }) => key);
}

function sorted(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort();
}
