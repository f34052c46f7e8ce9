import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissAgain, matchingRulesQuestion } from '../../api/matching-rules-questions.ts';
import type { PutAsideMatch } from '../../api/matching-rules-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import type { Me } from '../../state/me.ts';
import { SecretariatParts } from '../people/secretariat-parts.tsx';
import { useWhichOne, WhichOne } from '../people/which-one.tsx';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Outcome, Page } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { Lessons } from './lessons.tsx';
import { PutAside } from './put-aside.tsx';
import { RulesHistory } from './rules-history.tsx';
import { RulesInForce } from './rules-in-force.tsx';
import classes from './rules.module.css';

/** What the secretariat of a network has said about its matches. */
export default function RulesPage() {
  return <NeedsMe allows={({ secretariatOf }) => secretariatOf.length > 0}>{(me) => <OfNetwork me={me} />}</NeedsMe>;
}

function OfNetwork({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['rules', 'people']);
  const network = useWhichOne('network', me.secretariatOf);
  if (!network) return null;
  return (
    <Page title={t('title')} lead={t('lead')} parts={<SecretariatParts />} wide="full">
      <WhichOne name="network" label={t('people:network')} all={me.secretariatOf} chosen={network} />
      <Rules key={network.id} networkId={network.id} />
    </Page>
  );
}

interface Told {
  readonly sentence: string;
  /** What can be put aside again, as it was. */
  readonly undo: readonly PutAsideMatch[];
}

function Rules({ networkId }: { readonly networkId: string }) {
  const { t } = useTranslation('rules');
  const queries = useQueryClient();
  const rules = useQuery(matchingRulesQuestion(networkId));
  const [told, setTold] = useState<Told>({ sentence: '', undo: [] });
  const changed = (sentence: string, undo: readonly PutAsideMatch[] = []) => {
    setTold({ sentence, undo });
    void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  };
  const undoing = useMutation({
    mutationFn: () => dismissAgain(networkId, told.undo),
    onSuccess: () => {
      changed(t('undone'));
    },
  });
  if (rules.isPending) return <LoadingState />;
  if (rules.error) return <FailureState failure={rules.error} again={() => void rules.refetch()} />;
  return (
    <>
      <div className={classes.told}>
        <Outcome>{told.sentence}</Outcome>
        {told.undo.length > 0 && (
          <Button
            variant="default"
            size="compact-md"
            loading={undoing.isPending}
            onClick={() => {
              undoing.mutate();
            }}
          >
            {t('undo')}
          </Button>
        )}
      </div>
      {undoing.error && <ActionFailure failure={undoing.error} />}
      <RulesInForce networkId={networkId} rules={rules.data.rules} changed={changed} />
      <PutAside networkId={networkId} dismissals={rules.data.dismissals} changed={changed} />
      <Lessons
        networkId={networkId}
        lessons={rules.data.lessons}
        dismissals={rules.data.dismissals}
        changed={changed}
      />
      <RulesHistory networkId={networkId} changed={changed} />
    </>
  );
}
