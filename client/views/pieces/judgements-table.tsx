import { IconCheck, IconHelp, IconSlash, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../src/domain/matching/match.ts';
import type { LocalText } from '../../../src/domain/text.ts';
import type { Verdict as VerdictAnswer } from '../../api/generated/later/graphql.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './judgements-table.module.css';

const SIGNS = { fits: IconCheck, conditionally: IconSlash, unknown: IconHelp, doesNotFit: IconX } as const;

interface JudgementAnswer {
  readonly criterionId: string;
  readonly label: LocalText;
  readonly verdict: VerdictAnswer;
  readonly reason: LocalText;
}

/** A verdict by sign, word and colour. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('words');
  const Sign = SIGNS[verdict];
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Sign size={15} stroke={2.2} aria-hidden />
      {t(`verdict.${verdict}`)}
    </span>
  );
}

/** What each criterion says of a match, with its reason. */
export function JudgementsTable({ judgements }: { readonly judgements: readonly JudgementAnswer[] }) {
  const { t } = useTranslation('network');
  const { local } = useLanguage();
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('scoreWhy')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('criterion')}</th>
          <th scope="col">{t('verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {judgements.map(({ criterionId, label, verdict, reason }) => (
          <tr key={criterionId}>
            <th scope="row">
              {local(label)}
              <span className={classes.reason}>{local(reason)}</span>
            </th>
            <td>
              <VerdictMark verdict={domainWord(verdict)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
