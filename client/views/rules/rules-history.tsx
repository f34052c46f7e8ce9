import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissAgain, rulesHistoryQuestion, setMatchingRule } from '../../api/matching-rules-questions.ts';
import type { RulesEvent } from '../../api/matching-rules-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Badge, Row, Rows, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { useDismissalName } from './dismissal-name.ts';

const AT_FIRST = 10;

interface RulesHistoryProps {
  readonly networkId: string;
  readonly changed: (sentence: string) => void;
}

/** Who said what about the matches and when; what was taken back can be brought back. */
export function RulesHistory({ networkId, changed }: RulesHistoryProps) {
  const { t } = useTranslation('rules');
  const { local } = useLanguage();
  const nameOf = useDismissalName();
  const [whole, setWhole] = useState(false);
  const history = useQuery(rulesHistoryQuestion(networkId));
  const bringing = useMutation({
    mutationFn: (event: RulesEvent) => bringBack(networkId, event),
    onSuccess: () => {
      changed(t('broughtBack'));
    },
  });
  if (history.isPending) return <LoadingState />;
  if (history.error) return <FailureState failure={history.error} again={() => void history.refetch()} />;
  const events = whole ? history.data : history.data.slice(0, AT_FIRST);
  return (
    <Section title={t('history')} text={<p>{t(history.data.length === 0 ? 'historyNone' : 'historyText')}</p>}>
      {bringing.error && <ActionFailure failure={bringing.error} />}
      {events.length > 0 && (
        <Rows label={t('history')}>
          {events.map((event) => {
            const name = event.rule ? local(event.rule.sentence) : event.dismissal ? nameOf(event.dismissal) : '';
            return (
              <EventRow
                key={`${event.what} ${event.rule?.id ?? event.dismissal?.id ?? ''}`}
                event={event}
                name={name}
                bringing={bringing.isPending && bringing.variables === event}
                bringBack={() => {
                  bringing.mutate(event);
                }}
              />
            );
          })}
        </Rows>
      )}
      {history.data.length > events.length && (
        <div>
          <Button
            variant="default"
            onClick={() => {
              setWhole(true);
            }}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** A rule is made anew as it was; a match is put aside again for the same reason. */
async function bringBack(networkId: string, { rule, dismissal }: RulesEvent): Promise<void> {
  if (rule) {
    const { resourceKey, use, receiverActivities, effect, words } = rule;
    await setMatchingRule(networkId, { resourceKey, use, receiverActivities, effect, words }, null);
  }
  if (dismissal) await dismissAgain(networkId, [dismissal]);
}

interface EventRowProps {
  readonly event: RulesEvent;
  readonly name: string;
  readonly bringing: boolean;
  readonly bringBack: () => void;
}

function EventRow({ event, name, bringing, bringBack: again }: EventRowProps) {
  const { t } = useTranslation('rules');
  const { moment } = useDates();
  const { what, at, by, rule, dismissal } = event;
  const ends = what === 'REMOVED_RULE' || what === 'TOOK_BACK';
  // A match of which a side is gone cannot be put aside any more.
  const isThere = rule !== null || (dismissal?.donor !== null && dismissal?.receiver !== null);
  return (
    <Row
      title={
        <>
          <Badge>{t(`events.${domainWord(what)}`)}</Badge> {name}
        </>
      }
      facts={
        <>
          <p>{by === null ? moment(at) : `${moment(at)} ${t('by', { name: by })}`}</p>
          {rule && <p>{t('because', { words: rule.words })}</p>}
        </>
      }
      actions={
        ends &&
        isThere && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('againFull', { name })}
            loading={bringing}
            onClick={again}
          >
            {t('again')}
          </Button>
        )
      }
    />
  );
}
