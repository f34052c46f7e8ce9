import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ListedMatch } from '../../api/match-questions.ts';
import { effectOfRulesQuestion } from '../../api/matching-rules-questions.ts';
import type { RulesDraft, RulesEffect } from '../../api/matching-rules-questions.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useMatchNames } from '../match/match-names.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import classes from './rules.module.css';

interface EffectOfRulesProps {
  readonly networkId: string;
  readonly draft: RulesDraft;
}

/** What a change of rules would do to the matches: in figures, and the first of them by name. */
export function EffectOfRules({ networkId, draft }: EffectOfRulesProps) {
  const { t } = useTranslation('rules');
  const effect = useQuery(effectOfRulesQuestion(networkId, draft));
  if (effect.error) return <ActionFailure failure={effect.error} />;
  if (!effect.data || effect.isPlaceholderData) {
    return (
      <p role="status" className={classes.soft}>
        {t('effectComing')}
      </p>
    );
  }
  const { goneCount, comeCount, movedCount, unchanged } = effect.data;
  const isNone = goneCount + comeCount + movedCount === 0;
  return (
    <>
      <div role="status">
        {isNone ? (
          <p className={classes.soft}>{t('effectNothing')}</p>
        ) : (
          <ul className={classes.counts}>
            <li data-change="goes">{t('gone', { count: goneCount })}</li>
            <li data-change="comes">{t('come', { count: comeCount })}</li>
            <li>{t('moved', { count: movedCount })}</li>
            <li>{t('unchanged', { count: unchanged })}</li>
          </ul>
        )}
      </div>
      {!isNone && <EffectTable effect={effect.data} />}
    </>
  );
}

function EffectTable({ effect }: { readonly effect: RulesEffect }) {
  const { t } = useTranslation('rules');
  const { format } = useLanguage();
  return (
    <table className={classes.effect}>
      <caption>{t('effectTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('match')}</th>
          <th scope="col">{t('change')}</th>
          <th scope="col">{t('chance')}</th>
        </tr>
      </thead>
      <tbody>
        {effect.gone.map((match) => (
          <EffectRow key={match.id} match={match} sort="goes" change={t('goes')} chance={format.percent(match.score)} />
        ))}
        {effect.come.map((match) => (
          <EffectRow
            key={match.id}
            match={match}
            sort="comes"
            change={t('comes')}
            chance={format.percent(match.score)}
          />
        ))}
        {effect.moved.map(({ match, rankBefore, rankAfter, scoreBefore }) => (
          <EffectRow
            key={match.id}
            match={match}
            sort="moves"
            change={t('moves', { before: rankBefore, after: rankAfter })}
            chance={
              format.percent(scoreBefore) === format.percent(match.score)
                ? format.percent(match.score)
                : t('fromTo', { before: format.percent(scoreBefore), after: format.percent(match.score) })
            }
          />
        ))}
      </tbody>
    </table>
  );
}

interface EffectRowProps {
  readonly match: ListedMatch;
  readonly sort: 'goes' | 'comes' | 'moves';
  readonly change: string;
  readonly chance: string;
}

function EffectRow({ match, sort, change, chance }: EffectRowProps) {
  const { t } = useTranslation('rules');
  const { resource, donor, receiver } = useMatchNames()(match);
  return (
    <tr>
      <th scope="row">
        {resource}
        <span className={classes.note}>
          {donor} → {receiver}
        </span>
      </th>
      <td data-label={t('change')} data-change={sort}>
        {change}
      </td>
      <td data-label={t('chance')}>{chance}</td>
    </tr>
  );
}
