import { activityCode, wasteCode } from '../classification/code-lists.ts';
import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { BY_PRODUCT_USE_ROWS } from './by-product-uses.data.ts';
import type { ByProductUseRow } from './by-product-uses.data.ts';
import { KNOWLEDGE_ROWS } from './knowledge-rows.ts';
import type { KnowledgeRows } from './knowledge-rows.ts';
import type { KnownMaterial } from './material.ts';
import { CATALOGUE_ROWS } from './resource-catalogue.data.ts';
import { keysIn, sectorOf, textsIn } from './sector.ts';
import type { KnownSector } from './sector.ts';
import { treatmentOf } from './treatment.ts';
import type { Treatment } from './treatment.ts';
import { KNOWLEDGE_EVIDENCE } from '../registry/known-use.ts';
import type { TypicalStream } from './use-entry.ts';
import type { KnownUse } from '../registry/known-use.ts';

/** What is known of by-products, sectors, uses and treatments, opened and checked. */
export interface KnowledgeBase {
  readonly sectors: ReadonlyMap<string, KnownSector>;
  readonly materials: ReadonlyMap<string, KnownMaterial>;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly uses: readonly KnownUse[];
  readonly typicalStreams: readonly TypicalStream[];
  /** EWC codes or sub-chapters of which no use is known, with the reason. */
  readonly noUseKnown: ReadonlyMap<string, LocalText>;
}

const MOST_TREATMENTS = 3;
const USUAL_SHARE = 0.7;

/**
 * The product's knowledge with what an installation adds to it; a row that is there already under the same key is replaced.
 *
 * @returns all problems at once (`KNOWLEDGE_INVALID`), each with the list, the number of the row and what is wrong with it
 */
export function readKnowledge(extra: Partial<KnowledgeRows> = {}): Result<KnowledgeBase> {
  const rows = joined(KNOWLEDGE_ROWS, extra);
  const base = opened(rows);
  const problems = [...problemsOfRows(rows), ...problemsOfBase(rows, base)];
  return problems.length > 0 ? failure(problems) : success(base);
}

let own: KnowledgeBase | null = null;

/** The product's own knowledge, opened at the first question; that it is sound is a test's to say. */
export function knowledgeBase(): KnowledgeBase {
  own ??= opened(KNOWLEDGE_ROWS);
  return own;
}

function joined(one: KnowledgeRows, extra: Partial<KnowledgeRows>): KnowledgeRows {
  return {
    sectors: [...one.sectors, ...(extra.sectors ?? [])],
    materialFamilies: [...one.materialFamilies, ...(extra.materialFamilies ?? [])],
    materials: [...one.materials, ...(extra.materials ?? [])],
    parents: [...one.parents, ...(extra.parents ?? [])],
    treatments: [...one.treatments, ...(extra.treatments ?? [])],
    uses: [...one.uses, ...(extra.uses ?? [])],
    typicalStreams: [...one.typicalStreams, ...(extra.typicalStreams ?? [])],
    noUseKnown: [...one.noUseKnown, ...(extra.noUseKnown ?? [])],
  };
}

function opened(rows: KnowledgeRows): KnowledgeBase {
  return {
    sectors: new Map(rows.sectors.map((row) => [row[0], sectorOf(row)])),
    materials: materialsOf(rows),
    treatments: new Map(rows.treatments.map((row) => [row[0], treatmentOf(row)])),
    uses: [...BY_PRODUCT_USE_ROWS.flatMap(useOfPrecedent), ...rows.uses.flatMap(usesOfRow)],
    typicalStreams: rows.typicalStreams.flatMap(([sector, direction, materials, source]) =>
      sharesIn(materials).map(([material, confidence]) => ({
        sector,
        direction: direction === 'gives' ? ('supply' as const) : ('demand' as const),
        material,
        confidence,
        source,
      })),
    ),
    noUseKnown: new Map(rows.noUseKnown.map(([code, en, da]) => [code, { en, da }])),
  };
}

function materialsOf(rows: KnowledgeRows): ReadonlyMap<string, KnownMaterial> {
  const parents = new Map<string, string[]>();
  for (const [family, members] of rows.parents) {
    for (const member of keysIn(members)) parents.set(member, [...(parents.get(member) ?? []), family]);
  }
  const families = rows.materialFamilies.map(([key, kind, en, da, isA, synonyms]): KnownMaterial => {
    const wider = [...keysIn(isA), ...(parents.get(key) ?? [])];
    return { key, kind, name: { en, da }, wasteCodes: [], isA: wider, synonyms: textsIn(synonyms), isFamily: true };
  });
  const shipped = CATALOGUE_ROWS.map(([key, kind, en, da, wasteCode, , synonyms]): KnownMaterial => ({
    key,
    kind,
    name: { en, da },
    wasteCodes: wasteCode === null ? [] : [wasteCode],
    isA: parents.get(key) ?? [],
    synonyms: textsIn(synonyms),
    isFamily: false,
  }));
  const added = rows.materials.map(([key, kind, en, da, codes, , isA, synonyms]): KnownMaterial => ({
    key,
    kind,
    name: { en, da },
    wasteCodes: keysIn(codes),
    isA: [...keysIn(isA), ...(parents.get(key) ?? [])],
    synonyms: textsIn(synonyms),
    isFamily: false,
  }));
  return new Map([...families, ...shipped, ...added].map((material) => [material.key, material]));
}

function usesOfRow(row: KnowledgeRows['uses'][number]): readonly KnownUse[] {
  const [material, donors, receivers, en, da, replaces, treatments, evidence, confidence, source, limits = ''] = row;
  const [limitsEn = '', limitsDa = ''] = limits.split('|').map((text) => text.trim());
  return keysIn(receivers).map((receiver) => ({
    material,
    donors: keysIn(donors),
    receiver,
    use: { en, da },
    replaces: keysIn(replaces),
    treatments: keysIn(treatments),
    evidence,
    confidence,
    source,
    limits: limitsEn === '' ? null : { en: limitsEn, da: limitsDa },
  }));
}

/** What was seen once somewhere is usual in half of the places; practice without a case, and what was only proposed, in fewer. */
const CONFIDENCE_OF_PRECEDENT = { documented: 0.5, planned: 0.4, approximate: 0.45 } as const;
const EVIDENCE_OF_PRECEDENT = { documented: 'documented', planned: 'planned', approximate: 'practice' } as const;
/** Sectors of the documented uses that are several of the taxonomy. */
const JOINT_SECTORS: Readonly<Record<string, string>> = {
  cementOrPlasterboard: 'cement-works plasterboard-factory',
  refineryOrChemicals: 'refinery chemical-works',
  pharmaceuticalAndEnzymePlants: 'pharmaceutical-plant enzyme-plant',
};

function sectorsNamed(key: string): readonly string[] {
  return keysIn(JOINT_SECTORS[key] ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

/** The documented uses with their precedents, as uses of the knowledge base. */
function useOfPrecedent(row: ByProductUseRow): readonly KnownUse[] {
  return sectorsNamed(row.receiver).map((receiver) => ({
    material: row.byProduct,
    donors: sectorsNamed(row.donor),
    receiver,
    use: row.use,
    replaces: row.replaces,
    treatments: [],
    evidence: EVIDENCE_OF_PRECEDENT[row.evidence],
    confidence: CONFIDENCE_OF_PRECEDENT[row.evidence],
    source: row.source,
    limits: null,
  }));
}

/** `steam:0.9 coal` as pairs of key and share. */
function sharesIn(text: string): readonly (readonly [key: string, share: number])[] {
  return keysIn(text).map((each) => {
    const [key = '', share] = each.split(':');
    return [key, share === undefined ? USUAL_SHARE : Number(share)];
  });
}

function wrong(list: keyof KnowledgeRows, row: number, en: string, da: string): Problem {
  return { kind: 'invalid', code: 'KNOWLEDGE_INVALID', path: [list, row], message: { en, da } };
}

/** What can be seen in a row by itself. */
function problemsOfRows(rows: KnowledgeRows): readonly Problem[] {
  const problems: Problem[] = [];
  for (const list of ['sectors', 'materialFamilies', 'materials', 'treatments'] as const) {
    const seen = new Set<string>();
    rows[list].forEach(([key], at) => {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
        problems.push(wrong(list, at, `“${key}” is no key in kebab-case.`, `»${key}« er ikke en nøgle i kebab-case.`));
      }
      if (seen.has(key)) problems.push(wrong(list, at, `The key ${key} stands twice.`, `Nøglen ${key} står to gange.`));
      seen.add(key);
    });
  }
  const seen = new Set<string>();
  rows.uses.forEach(([material, donors, receivers, en, da, , treatments, evidence, confidence, source, limits], at) => {
    const say = (english: string, danish: string): void => {
      problems.push(
        wrong('uses', at, `${material} → ${receivers}: ${english}`, `${material} → ${receivers}: ${danish}`),
      );
    };
    if (en.trim() === '' || da.trim() === '') say('its words are missing.', 'teksten mangler.');
    if (source.trim() === '') say('its source is missing.', 'kilden mangler.');
    if (!KNOWLEDGE_EVIDENCE.includes(evidence)) say(`no such evidence: ${evidence}.`, `ukendt belæg: ${evidence}.`);
    if (!(confidence > 0 && confidence <= 1)) say('confidence must be 0 … 1.', 'sikkerheden skal være 0 … 1.');
    if (keysIn(treatments).length > MOST_TREATMENTS) say('more than three treatments.', 'mere end tre behandlinger.');
    if (keysIn(receivers).length === 0) say('it names no receiver.', 'der er ingen aftager.');
    if (limits !== undefined && limits !== '' && limits.split('|').length !== 2) {
      say('limits need English | Danish.', 'grænser skal stå som engelsk | dansk.');
    }
    for (const receiver of keysIn(receivers)) {
      const entry = [material, donors, receiver, en].join(' > ');
      if (seen.has(entry)) say('it stands twice.', 'den står to gange.');
      seen.add(entry);
    }
  });
  return problems;
}

/** What names a thing that is not there. */
function problemsOfBase(rows: KnowledgeRows, { sectors, materials, treatments }: KnowledgeBase): readonly Problem[] {
  const problems: Problem[] = [];
  const unknown = (list: keyof KnowledgeRows, at: number, kind: string, danish: string, key: string): void => {
    problems.push(wrong(list, at, `There is no ${kind} ${key}.`, `Der findes ikke ${danish} ${key}.`));
  };
  const sectorsIn = (list: keyof KnowledgeRows, at: number, text: string): void => {
    for (const key of keysIn(text)) if (!sectors.has(key)) unknown(list, at, 'sector', 'branchen', key);
  };
  const materialsIn = (list: keyof KnowledgeRows, at: number, keys: readonly string[]): void => {
    for (const key of keys) if (!materials.has(key)) unknown(list, at, 'material', 'ressourcen', key);
  };
  rows.sectors.forEach(([, , , activities, isA], at) => {
    sectorsIn('sectors', at, isA);
    for (const code of keysIn(activities)) {
      if (activityCode(code) === null) unknown('sectors', at, 'NACE code', 'NACE-koden', code);
    }
  });
  rows.materialFamilies.forEach((row, at) => {
    materialsIn('materialFamilies', at, keysIn(row[4]));
  });
  rows.materials.forEach((row, at) => {
    materialsIn('materials', at, keysIn(row[6]));
    if (keysIn(row[6]).length === 0) unknown('materials', at, 'family for', 'familien til', row[0]);
    for (const code of keysIn(row[4])) {
      if (code.length !== 6 || wasteCode(code) === null) unknown('materials', at, 'EWC code', 'EAK-koden', code);
    }
  });
  rows.parents.forEach(([family, members], at) => {
    materialsIn('parents', at, [family, ...keysIn(members)]);
  });
  rows.uses.forEach(([material, donors, receivers, , , replaces, steps], at) => {
    materialsIn('uses', at, [material, ...keysIn(replaces)]);
    sectorsIn('uses', at, `${donors} ${receivers}`);
    for (const key of keysIn(steps)) if (!treatments.has(key)) unknown('uses', at, 'treatment', 'behandlingen', key);
  });
  rows.typicalStreams.forEach(([sector, , shares], at) => {
    sectorsIn('typicalStreams', at, sector);
    materialsIn(
      'typicalStreams',
      at,
      sharesIn(shares).map(([key]) => key),
    );
    for (const [key, share] of sharesIn(shares)) {
      if (!(share > 0 && share <= 1)) unknown('typicalStreams', at, 'share between 0 and 1 for', 'en andel af', key);
    }
  });
  rows.noUseKnown.forEach(([code], at) => {
    if (wasteCode(code) === null) unknown('noUseKnown', at, 'EWC code', 'EAK-koden', code);
  });
  return problems;
}
