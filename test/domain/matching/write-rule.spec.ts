import { expect, test } from '@jest/globals';
import { readRule, ruleInWords, type WrittenRule } from '../../../src/domain/matching/write-rule.ts';

const NEVER_TO_FEED: WrittenRule = {
  resourceKey: 'whey',
  use: ' feed ',
  receiverActivities: ['10.91', '01', '10.91'],
  effect: 'exclude',
  words: ' We have tried ',
};

const codesOf = (rule: WrittenRule) => {
  const read = readRule(rule, ['rule']);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${path.join('.')} ${code}`);
};

test('a rule is kept with its words trimmed and each line of business once', () => {
  expect(readRule(NEVER_TO_FEED, ['rule'])).toEqual({
    ok: true,
    value: {
      resourceKey: 'whey',
      use: 'feed',
      receiverActivities: ['01', '10.91'],
      effect: 'exclude',
      words: 'We have tried',
    },
  });
});

test('“we never send whey to feed” is said in a sentence, in both languages', () => {
  const rule = {
    resourceKey: 'whey',
    use: 'feed',
    receiverActivities: ['10.91'],
    effect: 'exclude',
    words: '',
  } as const;
  expect(ruleInWords(rule)).toEqual({
    en: 'Never send whey for a use with “feed” to 10.91 Manufacture of prepared feeds for farm animals.',
    da: 'Send aldrig valle til en anvendelse med »feed« til 10.91 Fremstilling af færdige foderblandinger til landbrugsdyr.',
  });
  const less = { ...rule, resourceKey: null, use: null, effect: 'downWeight' } as const;
  expect(ruleInWords(less).en).toBe('Less likely: anything to 10.91 Manufacture of prepared feeds for farm animals.');
});

test('a rule about nothing would hold for every match, and is refused with all else that is wrong', () => {
  expect(codesOf({ effect: 'exclude', words: ' ' })).toEqual([
    'rule.resourceKey RULE_NAMES_NOTHING',
    'rule.words TEXT_MISSING',
  ]);
  expect(
    codesOf({ ...NEVER_TO_FEED, resourceKey: 'sky-hooks', use: 'x'.repeat(201), receiverActivities: ['C', '10.91'] }),
  ).toEqual([
    'rule.resourceKey RULE_RESOURCE_UNKNOWN',
    'rule.use RULE_USE_TOO_LONG',
    'rule.receiverActivities.0 RULE_ACTIVITY_UNKNOWN',
  ]);
});
