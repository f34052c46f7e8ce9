import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ACTIVITY_CODES, WASTE_CODES, wasteCode } from '../../../src/domain/classification/code-lists.ts';
import { nearestCodes } from '../../../src/domain/classification/nearest-codes.ts';
import { parseActivityCode, parseWasteCode } from '../../../src/domain/classification/parse-code.ts';

const wastes = WASTE_CODES.filter((it) => it.level === 3);

describe('a waste code is understood as people write it', () => {
  test.each([
    '10 01 05',
    '100105',
    '10.01.05',
    '10-01-05',
    ' ewc 100105 ',
    'EWC: 10 01 05',
    'EAK-kode 10 01 05',
    '１００１０５',
    '10\u00a001\u00a005',
  ])('%j', (text) => {
    expect(parseWasteCode(text)).toEqual({ ok: true, value: '100105' });
  });

  test('every code, as stored and as displayed with its asterisk', () => {
    for (const { code, displayCode } of wastes) {
      expect(parseWasteCode(code)).toEqual({ ok: true, value: code });
      expect(parseWasteCode(displayCode)).toEqual({ ok: true, value: code });
    }
  });
});

describe('what is no code of the list is refused with what was probably meant', () => {
  test.each([
    ['an unknown code', '10 01 06', 'WASTE_CODE_UNKNOWN', ['100105', '100107']],
    ['a chapter that is not there', '21 01 05', 'WASTE_CODE_UNKNOWN', ['120105', '110105']],
    ['a sub-chapter', '10 01', 'WASTE_CODE_INCOMPLETE', ['100101', '100102']],
    ['a zero lost in a spreadsheet', '20301', 'WASTE_CODE_MALFORMED', ['020301', '200301']],
    ['a digit too many', '1001055', 'WASTE_CODE_MALFORMED', ['100105']],
    ['the waste’s name', 'gips', 'WASTE_CODE_MALFORMED', ['100105']],
    ['a mirror entry with the asterisk of its twin', '10 01 15*', 'WASTE_CODE_NOT_HAZARDOUS', ['100115', '100114']],
    ['a harmless waste with an asterisk', '10 01 05*', 'WASTE_CODE_NOT_HAZARDOUS', ['100105']],
    ['nothing', '', 'WASTE_CODE_MALFORMED', []],
  ])('%s: %j', (_, text, code, nearest) => {
    const result = parseWasteCode(text);
    const problem = result.ok ? null : result.problems[0];
    expect(problem).toMatchObject({ kind: 'invalid', code, path: [] });
    expect((problem?.facts?.nearest as readonly string[]).slice(0, nearest.length)).toEqual(nearest);
    expect(problem?.message.da).not.toBe(problem?.message.en);
  });

  test('a message repeats no control characters and not the whole of a long text', () => {
    const result = parseWasteCode(`\u0000<b>${'x'.repeat(10_000)}`);
    const message = result.ok ? '' : (result.problems[0]?.message.en ?? '');
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(200);
  });

  test('any text gives a code of the list or one problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[0-9 .*]{0,12}$/)), (text) => {
        const result = parseWasteCode(text);
        if (result.ok) expect(wasteCode(result.value)?.level).toBe(3);
        else expect(result.problems).toHaveLength(1);
      }),
    );
  });
});

describe('an activity code is understood as people write it', () => {
  test.each([
    ['35.11', '35.11'],
    ['3511', '35.11'],
    ['D', 'D'],
    ['d35.11', '35.11'],
    ['NACE 35.11', '35.11'],
    ['35', '35'],
    ['35.1', '35.1'],
    ['351', '35.1'],
    // Dansk Branchekode 2007: the first four of six digits are the NACE class.
    ['351100', '35.11'],
    ['35.11.00', '35.11'],
  ])('%j', (text, code) => {
    expect(parseActivityCode(text)).toEqual({ ok: true, value: code });
  });

  test.each([
    ['35.99', 'ACTIVITY_CODE_UNKNOWN', '35.30'],
    ['C35.11', 'ACTIVITY_CODE_UNKNOWN', '35.11'],
    ['kraftværk', 'ACTIVITY_CODE_MALFORMED', '35.11'],
    ['35.11.00.1', 'ACTIVITY_CODE_MALFORMED', '35.11'],
  ])('%j is refused', (text, code, nearest) => {
    const result = parseActivityCode(text);
    const problem = result.ok ? null : result.problems[0];
    expect(problem).toMatchObject({ code });
    expect((problem?.facts?.nearest as readonly string[])[0]).toBe(nearest);
  });

  test('every code of the list', () => {
    for (const { code } of ACTIVITY_CODES) expect(parseActivityCode(code)).toEqual({ ok: true, value: code });
  });
});

test.each(['nace', 'EWC', '10', '1'])(
  'what goes on for ever after %s is no code, and is soon known to be none',
  (start) => {
    for (const filler of [' ', '.', '-', '1', 'å']) {
      const text = `${start}${filler.repeat(200_000)}!`;
      expect(parseWasteCode(text).ok).toBe(false);
      expect(parseActivityCode(text).ok).toBe(false);
    }
  },
);

describe('the nearest codes', () => {
  test('begin with the code itself where it is on the list', () => {
    const everyEleventh = wastes.filter((_, place) => place % 11 === 0);
    for (const { code } of everyEleventh) expect(nearestCodes('EWC', code, 1)[0]?.code).toBe(code);
  });

  test('stay in the chapter where as few digits need to change', () => {
    expect(nearestCodes('EWC', '100106', 4).every((it) => it.code.startsWith('1001'))).toBe(true);
  });

  test('are as many as asked for, and none where there is no digit', () => {
    expect(nearestCodes('NACE', '35.1', 7)).toHaveLength(7);
    expect(nearestCodes('EWC', 'slag', 7)).toEqual([]);
  });
});
