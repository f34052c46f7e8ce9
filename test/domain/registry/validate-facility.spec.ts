import { describe, expect, test } from '@jest/globals';
import type { NewFacilityInput } from '../../../src/domain/registry/stream-input.ts';
import { validateFacility } from '../../../src/domain/registry/validate-facility.ts';
import { aFacilityInput } from './inputs.ts';

const KALUNDBORG = [{ latitude: 55.68, longitude: 11.09 }];

function check(over: Partial<NewFacilityInput>, places = KALUNDBORG) {
  return validateFacility(aFacilityInput(over), places, ['facility']);
}

function found(over: Partial<NewFacilityInput>, places = KALUNDBORG): readonly string[] {
  const result = check(over, places);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path.slice(1).join('.')} ${code}`);
}

describe('the place of a new facility', () => {
  test('is kept as given, as reported by the person', () => {
    const result = check({ latitude: 55.7, longitude: 11.1, activityCode: '2362' });
    expect(result).toMatchObject({
      ok: true,
      value: {
        position: { latitude: 55.7, longitude: 11.1, provenance: { basis: 'reported' } },
        activityCodes: ['23.62'],
      },
    });
  });

  test('is refused swapped, with the right order offered', () => {
    const result = check({ latitude: 11.0934, longitude: 55.6794 });
    expect(result).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'COORDINATES_SWAPPED',
          path: ['facility', 'latitude'],
          facts: { latitude: 55.6794, longitude: 11.0934 },
        },
      ],
    });
    const message = result.ok ? null : result.problems[0]?.message;
    expect(message?.en).toContain('latitude 55.6794 and longitude 11.0934');
    expect(message?.da).toContain('breddegrad 55,6794 og længdegrad 11,0934');
  });

  test('may be far away where swapping does not bring it nearer, and anywhere in an empty network', () => {
    expect(found({ latitude: -33.9, longitude: 151.2 })).toEqual([]);
    expect(found({ latitude: 11.09, longitude: 55.68 }, [])).toEqual([]);
  });

  test('is seen to be swapped also where the latitude then leaves the earth', () => {
    expect(found({ latitude: 139.7, longitude: 35.7 }, [{ latitude: 35.6, longitude: 139.6 }])).toEqual([
      'latitude COORDINATES_SWAPPED',
    ]);
  });

  test.each<[string, Partial<NewFacilityInput>, readonly string[]]>([
    ['north of the pole', { latitude: 91, longitude: 11 }, ['latitude LATITUDE_OUT_OF_RANGE']],
    ['beyond the date line', { latitude: 55, longitude: 181 }, ['longitude LONGITUDE_OUT_OF_RANGE']],
    ['no number', { latitude: NaN, longitude: 11 }, ['latitude LATITUDE_OUT_OF_RANGE']],
    ['half a place', { latitude: 55 }, ['longitude POSITION_INCOMPLETE']],
    ['nought, nought', { latitude: 0, longitude: 0 }, ['latitude POSITION_ZERO']],
  ])('is refused %s', (_, over, expected) => {
    expect(found(over)).toEqual(expected);
  });
});

describe('a new facility', () => {
  test('needs a name and an organisation', () => {
    expect(found({ name: '', organisationName: '\t' })).toEqual(['name TEXT_BLANK', 'organisationName TEXT_BLANK']);
    // Zero-width space, Hangul filler, right-to-left override, word joiner: a list would show an empty line.
    for (const unseen of ['\u200B', '\u3164', '\u202E', '\u2060 \u00AD']) {
      expect(found({ name: unseen })).toEqual(['name TEXT_BLANK']);
    }
  });

  test('has a NACE code that is on the list', () => {
    expect(found({ activityCode: '99.99' })).toEqual(['activityCode ACTIVITY_CODE_UNKNOWN']);
    expect(found({ activityCode: 'gypsum' })).toEqual(['activityCode ACTIVITY_CODE_MALFORMED']);
  });
});
