import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerIntroduction, withdrawIntroduction } from '../../api/disclosure-questions.ts';
import type { Introduction } from '../../api/disclosure-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { introductionGroup, sidesSeen } from '../../state/introduction-groups.ts';
import { seenOfAnswer } from '../../state/shown-stream.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { SeenStreamCard } from '../disclosure/seen-stream-card.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { Confirm } from '../pieces/confirm.tsx';
import { IntroductionSide } from './introduction-side.tsx';
import classes from './introductions.module.css';

const WHEN = {
  AGREED: 'agreedAt',
  DECLINED: 'declinedAt',
  WITHDRAWN: 'withdrawnAt',
} as const;

interface IntroductionEntryProps {
  readonly introduction: Introduction;
  readonly onChange: (sentence: string) => void;
}

/** One introduction: both sides as far as they may be seen, how it stands, and what can be done. */
export function IntroductionEntry({ introduction, onChange }: IntroductionEntryProps) {
  const { t } = useTranslation('disclosure');
  const { local } = useLanguage();
  const { moment } = useDates();
  const { id, state, proposed, askedAt, changedAt, whatTheOtherWouldLearn: learnt } = introduction;
  const { mine, others } = sidesSeen(introduction);
  const group = introductionGroup(introduction);
  const title = mine?.stream ? local(mine.stream.resource.name) : t('streamGone');
  const about = { stream: title };
  const done = useDone(onChange);
  const when =
    state === 'ASKED'
      ? t(proposed ? 'proposedAt' : 'askedAt', { when: moment(askedAt) })
      : t(WHEN[state], { when: moment(changedAt) });
  const mayWithdraw = mine ? state === 'AGREED' || (state === 'ASKED' && mine.agreed) : state === 'ASKED' && proposed;
  return (
    <li className={classes.entry}>
      <p className={classes.when}>
        {when}
        {state !== 'ASKED' && proposed && ` · ${t('proposedBySecretariat')}`}
      </p>
      <div className={classes.sides}>
        {mine && <IntroductionSide side={mine} label={t('yours')} state={state} />}
        {others.map((side) => (
          <IntroductionSide key={side.direction} side={side} label={mine ? t('theirs') : null} state={state} />
        ))}
      </div>
      {group === 'toAnswer' && learnt && (
        <div className={classes.learnt}>
          <p>{t('theyWouldLearn')}</p>
          <SeenStreamCard seen={seenOfAnswer(learnt)} audience="introduced" />
        </div>
      )}
      {(group === 'toAnswer' || mayWithdraw) && (
        <div className={classes.actions}>
          {group === 'toAnswer' && (
            <>
              <Agree introduction={introduction} about={title} onDone={done} />
              <Confirm
                label={t('decline')}
                fullLabel={t('declineFull', about)}
                title={t('declineTitle')}
                text={<p>{t('declineText')}</p>}
                yes={t('declineYes')}
                act={() => answerIntroduction(id, false)}
                done={() => {
                  done(t('declined'));
                }}
              />
            </>
          )}
          {mayWithdraw && (
            <Confirm
              label={t('withdraw')}
              fullLabel={t('withdrawFull', about)}
              title={t('withdrawTitle')}
              text={<p>{t(state === 'AGREED' ? 'withdrawText' : 'withdrawAskedText')}</p>}
              yes={t('withdrawYes')}
              act={() => withdrawIntroduction(id)}
              done={() => {
                done(t('withdrawn'));
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}

/** Who sees what changes with every step: all that is known of networks is asked anew. */
function useDone(onChange: (sentence: string) => void): (sentence: string) => void {
  const queries = useQueryClient();
  return (sentence) => {
    onChange(sentence);
    void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  };
}

interface AgreeProps {
  readonly introduction: Introduction;
  readonly about: string;
  readonly onDone: (sentence: string) => void;
}

function Agree({ introduction, about, onDone }: AgreeProps) {
  const { t } = useTranslation('disclosure');
  const [open, setOpen] = useState(false);
  const { id, whatTheOtherWouldLearn: learnt } = introduction;
  return (
    <>
      <Button
        style={SOLID}
        size="sm"
        aria-label={t('agreeFull', { stream: about })}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('agree')}
      </Button>
      <ConsentDialog
        open={open}
        title={t('agreeTitle')}
        yes={t('agreeYes')}
        act={() => answerIntroduction(id, true)}
        done={({ state }) => {
          setOpen(false);
          onDone(t(state === 'AGREED' ? 'agreed' : 'agreedWaiting'));
        }}
        close={() => {
          setOpen(false);
        }}
      >
        <p>{t('agreeText')}</p>
        {learnt && <SeenStreamCard seen={seenOfAnswer(learnt)} audience="introduced" />}
        <p className={classes.soft}>{t('askAfter')}</p>
      </ConsentDialog>
    </>
  );
}
