import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EWC_ROWS } from '../../../src/domain/classification/ewc-codes.data.ts';
import { NACE_ROWS } from '../../../src/domain/classification/nace-codes.data.ts';
import { BY_PRODUCT_USES, usesOf } from '../../../src/domain/knowledge/by-product-use.ts';
import { RESOURCE_CATALOGUE, catalogueResource } from '../../../src/domain/knowledge/resource-catalogue.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';

const WASTE_CODES = EWC_ROWS.map(([code]) => code).filter((code) => code.length === 6);
const NACE_CLASSES = NACE_ROWS.map(([code]) => code).filter((code) => /^\d\d\.\d\d$/.test(code));

const ids = (uses: readonly { id: string }[]): string[] => uses.map(({ id }) => id);

const anySupply = fc.record({
  resourceKey: fc.option(fc.constantFrom(...RESOURCE_CATALOGUE.map(({ key }) => key))),
  wasteCode: fc.option(fc.constantFrom(...BY_PRODUCT_USES.flatMap(({ wasteCodes }) => wasteCodes), ...WASTE_CODES)),
  donorActivities: fc.array(fc.constantFrom(...NACE_CLASSES), { maxLength: 3 }),
});

describe('the documented uses', () => {
  test('are 124, in order of their ids, each once', () => {
    const all = ids(BY_PRODUCT_USES);
    expect(all).toHaveLength(124);
    expect(all).toEqual([...new Set(all)].sort());
  });

  test('name only resources of the catalogue', () => {
    const keys = BY_PRODUCT_USES.flatMap(({ byProduct, replaces }) => [byProduct, ...replaces]);
    expect(keys.filter((key) => catalogueResource(key) === undefined)).toEqual([]);
  });

  test('name only waste codes of the European list and classes of NACE', () => {
    const waste = new Set(WASTE_CODES);
    const classes = new Set(NACE_CLASSES);
    for (const use of BY_PRODUCT_USES) {
      expect([use.id, use.wasteCodes.filter((code) => !waste.has(code))]).toEqual([use.id, []]);
      const activities = [...use.donorActivities, ...use.receiverActivities];
      expect([use.id, activities.filter((code) => !classes.has(code))]).toEqual([use.id, []]);
    }
  });

  test('say in both languages who gives, who takes and what for, and where that is known from', () => {
    for (const { id, donorSector, receiverSector, use, replaces, source } of BY_PRODUCT_USES) {
      for (const language of LANGUAGES) {
        const texts = [donorSector, receiverSector, use].map((text) => text[language]);
        expect([id, texts.filter((text) => text.trim() === '')]).toEqual([id, []]);
      }
      expect([id, use.en === use.da, replaces.length > 0, source.trim() === '']).toEqual([id, false, true, false]);
    }
  });

  test('name a place wherever they are documented or were planned', () => {
    const placeless = BY_PRODUCT_USES.filter(({ evidence, precedent }) => evidence !== 'approximate' && !precedent);
    expect(ids(placeless)).toEqual([]);
  });
});

describe('the uses of a supply', () => {
  // Kalundborg: Asnæs gave FGD gypsum to Gyproc from 1993 on (symbiosis.dk).
  test('FGD gypsum of a coal-fired power plant becomes plasterboard in place of natural gypsum, as at Kalundborg', () => {
    const [first] = usesOf({ resourceKey: 'fgd-gypsum', wasteCode: '100105', donorActivities: ['35.11'] });
    expect(first).toMatchObject({
      id: 'PT001',
      receiverActivities: ['23.62'],
      replaces: ['natural-gypsum'],
      evidence: 'documented',
      precedent: { place: { en: 'Kalundborg', da: 'Kalundborg' }, year: 1993 },
      basis: 'sameResource',
      donorFit: 'class',
      strength: 1,
    });
    expect(first?.use).toEqual({
      en: 'calcined and set as the core of plasterboard',
      da: 'kalcineres og støbes som kerne i gipsplader',
    });
  });

  // Schwarz and Steininger 1997: the same gypsum went to three cement works in Styria.
  test('the same gypsum also goes into cement, as in Styria, and into nothing else', () => {
    const found = usesOf({ resourceKey: 'fgd-gypsum', wasteCode: '100105', donorActivities: ['35.11'] });
    expect(ids(found)).toEqual(['PT001', 'PT002']);
  });

  test('a resource people added themselves finds its uses by its waste code, less surely', () => {
    const found = usesOf({ resourceKey: null, wasteCode: '100105', donorActivities: ['35.11'] });
    expect(ids(found)).toEqual(['PT001', 'PT002']);
    expect(found.map(({ basis, strength }) => [basis, strength])).toEqual([
      ['sameWasteCode', 0.6],
      ['sameWasteCode', 0.6],
    ]);
  });

  test('fly ash of a power plant is not taken for its gypsum, though both stand in sub-chapter 10 01', () => {
    const found = usesOf({ resourceKey: null, wasteCode: '100102', donorActivities: ['35.11'] });
    expect(ids(found)).not.toContain('PT001');
    expect(new Set(found.map(({ byProduct }) => byProduct))).toEqual(new Set(['coal-fly-ash', 'coal-bottom-ash']));
  });

  test('bottom ash finds its own uses before those of the fly ash that shares its code', () => {
    const found = usesOf({ resourceKey: 'coal-bottom-ash', wasteCode: '100101', donorActivities: ['35.11'] });
    expect(found.map(({ id, basis }) => [id, basis])).toEqual([
      ['PT009', 'sameResource'],
      ['PT188', 'sameResource'],
      ['PT007', 'sameWasteCode'],
    ]);
  });

  test('carbon dioxide of a dairy is nearer to that of a sugar factory than to that of a refinery', () => {
    const found = usesOf({ resourceKey: 'carbon-dioxide', wasteCode: null, donorActivities: ['10.51'] });
    expect(found[0]).toMatchObject({ id: 'PT107', donorFit: 'division' });
    expect(found.at(-1)?.donorFit).toBeNull();
  });

  test('a code "not otherwise specified" says nothing unless the donor is of the documented class', () => {
    const ofABrewery = { resourceKey: null, wasteCode: '020799', donorActivities: ['11.05'] };
    expect(ids(usesOf(ofABrewery))).toEqual(['PT152']);
    expect(usesOf({ ...ofABrewery, donorActivities: ['11.07'] })).toEqual([]);
    expect(usesOf({ ...ofABrewery, donorActivities: [] })).toEqual([]);
  });

  test('documented uses stand before planned and approximate ones of the same strength', () => {
    const found = usesOf({ resourceKey: 'spent-solvents', wasteCode: null, donorActivities: [] });
    expect(found.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['PT141', 'documented'],
      ['PT144', 'planned'],
      ['PT091', 'approximate'],
    ]);
  });

  test('nothing is known of a resource without key and code', () => {
    expect(usesOf({ resourceKey: null, wasteCode: null, donorActivities: ['35.11'] })).toEqual([]);
  });

  test('every use is found by its own by-product and donor, as surely as can be', () => {
    for (const { id, byProduct, wasteCodes, donorActivities } of BY_PRODUCT_USES) {
      const found = usesOf({ resourceKey: byProduct, wasteCode: wasteCodes[0] ?? null, donorActivities });
      expect([id, found.find((use) => use.id === id)?.strength]).toEqual([id, 1]);
    }
  });

  test('each use comes once, strongest first, the same resource before the same waste code', () => {
    fc.assert(
      fc.property(anySupply, (supply) => {
        const found = usesOf(supply);
        expect(new Set(ids(found)).size).toBe(found.length);
        for (const [index, use] of found.entries()) {
          expect(use.strength).toBeGreaterThan(0);
          expect(use.strength).toBeLessThanOrEqual(found[index - 1]?.strength ?? 1);
          expect(use.basis === 'sameResource').toBe(use.byProduct === supply.resourceKey);
          if (use.basis === 'sameResource') expect(found[index - 1]?.basis ?? 'sameResource').toBe('sameResource');
        }
      }),
    );
  });

  test('knowing the donor better never loses a use of the same resource', () => {
    fc.assert(
      fc.property(anySupply, (supply) => {
        const blind = usesOf({ ...supply, wasteCode: null, donorActivities: [] });
        const known = new Set(ids(usesOf({ ...supply, wasteCode: null })));
        expect(blind.filter(({ id }) => !known.has(id))).toEqual([]);
      }),
    );
  });
});
