import { describe, expect, test } from '@jest/globals';
import { EWC_ROWS } from '../../../src/domain/classification/ewc-codes.data.ts';
import { knowledgeBase, readKnowledge } from '../../../src/domain/knowledge/knowledge-base.ts';

const SUB_CHAPTERS = EWC_ROWS.map(([code]) => code).filter((code) => code.length === 4);

describe('the knowledge base', () => {
  test('names only sectors, resources, treatments and codes that exist, no entry twice, each with evidence and source', () => {
    const read = readKnowledge();
    expect(read.ok ? [] : read.problems.map(({ path, message }) => `${path.join(' ')}: ${message.en}`)).toEqual([]);
  });

  test('has no circle in what is a kind of what', () => {
    const { sectors, materials } = knowledgeBase();
    for (const list of [sectors, materials]) {
      const upwards = (key: string, path: readonly string[]): readonly string[] => {
        if (path.includes(key)) return [[...path, key].join(' > ')];
        return (list.get(key)?.isA ?? []).flatMap((wider) => upwards(wider, [...path, key]));
      };
      expect([...list.keys()].flatMap((key) => upwards(key, []))).toEqual([]);
    }
  });

  test('takes the entries of an installation, and tells all that is wrong with them at once', () => {
    const good = readKnowledge({
      uses: [['bark', '', 'landscaping', 'play surface', 'faldunderlag', '', '', 'practice', 0.5, 'our own park']],
    });
    expect(good.ok && good.value.uses.at(-1)).toMatchObject({ material: 'bark', receiver: 'landscaping' });
    const bad = readKnowledge({
      uses: [
        ['moon-dust', '', 'landscaping', 'a', 'b', '', '', 'practice', 0.5, 'x'],
        ['bark', '', 'moon-base', '', 'b', '', 'magic', 'practice', 3, ''],
      ],
    });
    expect(bad.ok ? [] : bad.problems.map(({ message }) => message.en)).toEqual([
      'bark → moon-base: its words are missing.',
      'bark → moon-base: its source is missing.',
      'bark → moon-base: confidence must be 0 … 1.',
      'There is no material moon-dust.',
      'There is no sector moon-base.',
      'There is no treatment magic.',
    ]);
  });

  test('holds more than 1,500 uses, each of one by-product by one sector, documented ones with their source', () => {
    const { uses, sectors } = knowledgeBase();
    expect(new Set(uses.map(({ material, receiver }) => `${material} > ${receiver}`)).size).toBeGreaterThan(1500);
    expect(uses.filter(({ evidence, source }) => evidence !== 'practice' && source === 'common practice')).toEqual([]);
    expect(sectors.size).toBeGreaterThanOrEqual(250);
  });

  test('knows a use of the documented precedents, with its donor and its source', () => {
    const found = knowledgeBase().uses.filter(
      ({ material, receiver }) => material === 'heavy-oil-fly-ash' && receiver === 'metal-recovery',
    );
    expect(found.map(({ evidence }) => evidence)).toContain('documented');
  });

  test('says of every EWC sub-chapter what is made of it, or that no use is known', () => {
    const { uses, materials, noUseKnown } = knowledgeBase();
    const covered = new Set(
      uses.flatMap(({ material }) => materials.get(material)?.wasteCodes ?? []).map((code) => code.slice(0, 4)),
    );
    for (const code of noUseKnown.keys()) covered.add(code.slice(0, 4));
    const missing = SUB_CHAPTERS.filter((code) => !covered.has(code));
    expect(missing).toEqual([]);
  });
});
