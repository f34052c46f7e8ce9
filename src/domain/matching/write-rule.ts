import { activityCode } from '../classification/code-lists.ts';
import { knowledgeBase } from '../knowledge/knowledge-base.ts';
import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { named } from './known-use-reason.ts';
import type { RuleCorrection } from './matching-rules.ts';

/** A rule as a person writes it. */
export interface WrittenRule extends Pick<RuleCorrection, 'effect' | 'words'> {
  readonly resourceKey?: string | null;
  readonly use?: string | null;
  readonly receiverActivities?: readonly string[] | null;
}

type Rule = Omit<RuleCorrection, 'id'>;

const MOST_ACTIVITIES = 20;
const LONGEST_USE = 200;
/** NACE sections are letters, which no code of a facility begins with. */
const FIRST_LEVEL_OF_RULES = 2;

/** A rule understood; all problems at once (`RULE_…`), each under `path`. A rule that names nothing would hold for every match. */
export function readRule(written: WrittenRule, path: Problem['path']): Result<Rule> {
  const problems: Problem[] = [];
  const wrong = (field: string | number, code: string, message: LocalText, ...more: Problem['path']): void => {
    problems.push({ kind: 'invalid', code, path: [...path, field, ...more], message });
  };
  const resourceKey = trimmed(written.resourceKey);
  const use = trimmed(written.use);
  const activities = (written.receiverActivities ?? []).map((each) => each.trim()).filter((each) => each !== '');
  if (resourceKey !== null && !knowledgeBase().materials.has(resourceKey))
    wrong('resourceKey', 'RULE_RESOURCE_UNKNOWN', {
      en: 'The knowledge base has no such resource.',
      da: 'Vidensbasen har ingen sådan ressource.',
    });
  if (use !== null && use.length > LONGEST_USE)
    wrong('use', 'RULE_USE_TOO_LONG', {
      en: `At most ${LONGEST_USE} characters.`,
      da: `Højst ${LONGEST_USE} tegn.`,
    });
  if (activities.length > MOST_ACTIVITIES)
    wrong('receiverActivities', 'RULE_TOO_MANY_ACTIVITIES', {
      en: `At most ${MOST_ACTIVITIES} lines of business.`,
      da: `Højst ${MOST_ACTIVITIES} brancher.`,
    });
  const receiverActivities = activities.slice(0, MOST_ACTIVITIES).flatMap((each, at) => {
    const known = activityCode(each);
    if (known !== null && known.level >= FIRST_LEVEL_OF_RULES) return [known.code];
    wrong(
      'receiverActivities',
      'RULE_ACTIVITY_UNKNOWN',
      {
        en: `“${each}” is no division, group or class of NACE.`,
        da: `»${each}« er ikke en hovedgruppe, gruppe eller klasse i NACE.`,
      },
      at,
    );
    return [];
  });
  if (resourceKey === null && use === null && activities.length === 0)
    wrong('resourceKey', 'RULE_NAMES_NOTHING', {
      en: 'Say what the rule is about: a resource, a use or a line of business.',
      da: 'Skriv, hvad reglen handler om: en ressource, en anvendelse eller en branche.',
    });
  const words = written.words.trim();
  if (words === '')
    wrong('words', 'TEXT_MISSING', { en: 'Say in a few words why.', da: 'Skriv med et par ord hvorfor.' });
  if (problems.length > 0) return failure(problems);
  return success({
    resourceKey,
    use,
    receiverActivities: [...new Set(receiverActivities)].sort(),
    effect: written.effect,
    words,
  });
}

/** `Never send whey to 10.91 Manufacture of prepared feeds for farm animals.` */
export function ruleInWords({ resourceKey, use, receiverActivities, effect }: Rule): LocalText {
  const what = resourceKey === null ? { en: 'anything', da: 'noget' } : named(resourceKey);
  const receivers = receiverActivities.map((code): LocalText => {
    const title = activityCode(code)?.title;
    return { en: `${code} ${title?.en ?? ''}`.trim(), da: `${code} ${title?.da ?? ''}`.trim() };
  });
  const to =
    receivers.length === 0
      ? null
      : { en: receivers.map(({ en }) => en).join(' or '), da: receivers.map(({ da }) => da).join(' eller ') };
  const as =
    use === null ? { en: '', da: '' } : { en: ` for a use with “${use}”`, da: ` til en anvendelse med »${use}«` };
  const tail = { en: `${as.en}${to ? ` to ${to.en}` : ''}.`, da: `${as.da}${to ? ` til ${to.da}` : ''}.` };
  return effect === 'exclude'
    ? { en: `Never send ${what.en}${tail.en}`, da: `Send aldrig ${what.da}${tail.da}` }
    : { en: `Less likely: ${what.en}${tail.en}`, da: `Mindre sandsynligt: ${what.da}${tail.da}` };
}

function trimmed(words: string | null | undefined): string | null {
  const text = words?.trim() ?? '';
  return text === '' ? null : text;
}
