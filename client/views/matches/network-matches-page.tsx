import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { dismissAgain, matchingRulesQuestion, takeBackDismissals } from '../../api/matching-rules-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import type { Me, MyNetwork } from '../../state/me.ts';
import { SecretariatParts } from '../people/secretariat-parts.tsx';
import { useWhichOne, WhichOne } from '../people/which-one.tsx';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Outcome, Page } from '../pieces/page.tsx';
import { LoadingState } from '../pieces/states.tsx';
import { PutAside } from '../rules/put-aside.tsx';
import { DismissMatches } from './dismiss-matches.tsx';
import { FullMatching } from './full-matching.tsx';
import { MatchesList } from './matches-list.tsx';
import classes from './matches.module.css';

/** All matches of a network, and those put aside, for its secretariat. */
export default function NetworkMatchesPage() {
  return <NeedsMe allows={({ secretariatOf }) => secretariatOf.length > 0}>{(me) => <OfNetwork me={me} />}</NeedsMe>;
}

function OfNetwork({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['matches', 'people']);
  const network = useWhichOne('network', me.secretariatOf);
  if (!network) return null;
  return (
    <Page title={t('ofNetwork')} lead={t('ofNetworkLead')} parts={<SecretariatParts />} wide="full">
      <WhichOne name="network" label={t('people:network')} all={me.secretariatOf} chosen={network} />
      <Matches key={network.id} network={network} />
      <FullMatching key={`full ${network.id}`} networkId={network.id} />
    </Page>
  );
}

interface Told {
  readonly sentence: string;
  readonly undo: (() => Promise<void>) | null;
}

function Matches({ network }: { readonly network: MyNetwork }) {
  const { t } = useTranslation(['matches', 'rules']);
  const queries = useQueryClient();
  const [address] = useSearchParams();
  const isAside = address.get('aside') === 'yes';
  const rules = useQuery(matchingRulesQuestion(network.id));
  const [told, setTold] = useState<Told>({ sentence: '', undo: null });
  const changed = (sentence: string, undo: Told['undo']) => {
    setTold({ sentence, undo });
    void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  };
  const undoing = useMutation({
    mutationFn: async () => told.undo?.(),
    onSuccess: () => {
      changed(t('rules:undone'), null);
    },
  });
  const dismissals = rules.data?.dismissals ?? [];

  /** Puts aside what was chosen; taken back are those that did not stand before. */
  async function undoDismissal(before: ReadonlySet<string>): Promise<void> {
    const standing = await queries.query({ ...matchingRulesQuestion(network.id), staleTime: 0 });
    const ids = standing.dismissals.map(({ id }) => id).filter((id) => !before.has(id));
    await takeBackDismissals(network.id, ids);
  }

  return (
    <>
      <nav className={classes.views} aria-label={t('views')}>
        <Link to={viewPath(address, false)} replace aria-current={isAside ? undefined : 'page'}>
          {t('viewShown')}
        </Link>
        <Link to={viewPath(address, true)} replace aria-current={isAside ? 'page' : undefined}>
          {t('viewAside', { count: dismissals.length })}
        </Link>
      </nav>
      <div className={classes.told}>
        <Outcome>{told.sentence}</Outcome>
        {told.undo && (
          <Button
            variant="default"
            size="compact-md"
            loading={undoing.isPending}
            onClick={() => {
              undoing.mutate();
            }}
          >
            {t('rules:undo')}
          </Button>
        )}
      </div>
      {undoing.error && <ActionFailure failure={undoing.error} />}
      {rules.error && <ActionFailure failure={rules.error} />}
      {isAside && rules.isPending && <LoadingState />}
      {isAside && rules.isSuccess && (
        <PutAside
          networkId={network.id}
          dismissals={dismissals}
          changed={(sentence, undo) => {
            changed(sentence, () => dismissAgain(network.id, undo));
          }}
        />
      )}
      {!isAside && (
        <MatchesList
          networkId={network.id}
          organisationId={null}
          actionsFor={(chosen, none) => (
            <DismissMatches
              networkId={network.id}
              chosen={chosen}
              done={() => {
                const before = new Set(dismissals.map(({ id }) => id));
                none();
                changed(t('dismissed', { count: chosen.length }), () => undoDismissal(before));
              }}
            />
          )}
        />
      )}
    </>
  );
}

function viewPath(address: URLSearchParams, aside: boolean): string {
  const next = new URLSearchParams(address);
  if (aside) next.set('aside', 'yes');
  else next.delete('aside');
  return `?${next.toString()}`;
}
