import { describe, expect, test } from '@jest/globals';
import {
  ACTIVITY_CODES,
  activityCode,
  classificationCode,
  isHazardous,
  WASTE_CODES,
  wasteCode,
} from '../../../src/domain/classification/code-lists.ts';

const atLevel = (level: number) => WASTE_CODES.filter((it) => it.level === level);

describe('the European List of Waste (Decision 2000/532/EC as amended by 2014/955/EU)', () => {
  test('has 20 chapters, 111 sub-chapters and 842 codes, 408 of them hazardous', () => {
    expect([1, 2, 3].map((level) => atLevel(level).length)).toEqual([20, 111, 842]);
    expect(WASTE_CODES.filter((it) => it.hazardous === true)).toHaveLength(408);
    expect(new Set(WASTE_CODES.map((it) => it.code)).size).toBe(WASTE_CODES.length);
  });

  test('has a parent one level up for every code and sub-chapter', () => {
    for (const entry of WASTE_CODES) {
      const parent = entry.parentCode === null ? null : wasteCode(entry.parentCode);
      expect([entry.code, parent?.level ?? 0]).toEqual([entry.code, entry.level - 1]);
    }
  });

  test('holds the FGD gypsum of power stations harmless and their oil fly ash hazardous', () => {
    expect(wasteCode('100105')).toEqual({
      system: 'EWC',
      code: '100105',
      displayCode: '10 01 05',
      level: 3,
      title: {
        en: 'Calcium-based reaction wastes from flue-gas desulphurisation in solid form',
        da: 'Calciumbaseret reaktionsaffald i fast form fra røggasafsvovling',
      },
      hazardous: false,
      parentCode: '1001',
    });
    expect(wasteCode('10 01 04')?.displayCode).toBe('10 01 04*');
    expect([isHazardous('100104'), isHazardous('100105'), isHazardous('1001'), isHazardous('999999')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('says of a heading neither hazardous nor harmless', () => {
    expect(wasteCode('1001')).toMatchObject({ level: 2, hazardous: null, displayCode: '10 01', parentCode: '10' });
    expect(wasteCode('10')).toMatchObject({ level: 1, hazardous: null, parentCode: null });
  });

  test('writes its chapters in sentence case, and every title with a capital and without footnote marks', () => {
    for (const { code, level, title } of WASTE_CODES) {
      expect([code, title.en]).toEqual([code, expect.stringMatching(/^[A-Z][a-z][^*]*$/)]);
      if (level === 1) expect(title.en.replace('MFSU', '')).not.toMatch(/[A-Z]{2}/);
    }
    expect(wasteCode('13')?.title.en).toBe(
      'Oil wastes and wastes of liquid fuels (except edible oils, and those in chapters 05, 12 and 19)',
    );
  });

  test.each(['', '100106', '10010', 'gips', '__proto__', '35.11'])('%j is not on it', (code) => {
    expect(wasteCode(code)).toBeNull();
  });
});

describe('NACE Rev. 2 (Regulation (EC) No 1893/2006)', () => {
  test('has 21 sections, 88 divisions, 272 groups and 615 classes', () => {
    expect([1, 2, 3, 4].map((level) => ACTIVITY_CODES.filter((it) => it.level === level).length)).toEqual([
      21, 88, 272, 615,
    ]);
  });

  test('has a parent one level up for everything but its sections', () => {
    for (const entry of ACTIVITY_CODES) {
      const parent = entry.parentCode === null ? null : activityCode(entry.parentCode);
      expect([entry.code, parent?.level ?? 0]).toEqual([entry.code, entry.level - 1]);
    }
  });

  test('is read with and without the full stop', () => {
    const electricity = {
      code: '35.11',
      level: 4,
      parentCode: '35.1',
      title: { en: 'Production of electricity', da: 'Produktion af elektricitet' },
    };
    expect(activityCode('35.11')).toMatchObject(electricity);
    expect(activityCode('3511')).toMatchObject(electricity);
    expect(activityCode('d')).toMatchObject({
      code: 'D',
      level: 1,
      title: { en: 'Electricity, gas, steam and air conditioning supply' },
    });
    expect(activityCode('35.99')).toBeNull();
  });

  test('and the list of waste are told apart: 10 is food in the one and thermal processes in the other', () => {
    expect(classificationCode('NACE', '10')?.title.en).toBe('Manufacture of food products');
    expect(classificationCode('EWC', '10')?.title.en).toBe('Wastes from thermal processes');
  });
});
