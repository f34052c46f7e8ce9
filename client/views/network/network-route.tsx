import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { networksQuestion, symbiosisNetworkQuestion } from '../../api/network-questions.ts';
import { networkRecordOf } from '../../state/network-record.ts';
import { FailureState, MessageState } from '../pieces/states.tsx';
import { NetworkPage } from './network-page.tsx';
import { NetworkSkeleton } from './network-skeleton.tsx';

/** From the address to a loaded network, or to the sentence that says why there is none. */
export default function NetworkRoute() {
  const { t } = useTranslation('network');
  const { slug } = useParams();
  const { search } = useLocation();
  const networks = useQuery(networksQuestion());
  const network = networks.data?.find((candidate) => slug === undefined || candidate.slug === slug);

  if (networks.isPending) return <NetworkSkeleton />;
  if (networks.isError) return <FailureState failure={networks.error} again={() => void networks.refetch()} />;
  if (networks.data.length === 0) {
    return <MessageState title={t('emptyNetworksTitle')} text={t('emptyNetworksText')} />;
  }
  if (!network) {
    return (
      <MessageState title={t('missingNetworkTitle')} text={t('missingNetworkText')}>
        <Button component={Link} to="/">
          {t('home', { ns: 'shell' })}
        </Button>
      </MessageState>
    );
  }
  if (slug === undefined) return <Navigate to={`/networks/${network.slug}${search}`} replace />;
  return <LoadedNetwork key={network.id} networkId={network.id} />;
}

function LoadedNetwork({ networkId }: { readonly networkId: string }) {
  const { t } = useTranslation('network');
  const answer = useQuery(symbiosisNetworkQuestion(networkId));
  const record = useMemo(() => answer.data && networkRecordOf(answer.data), [answer.data]);
  const name = record?.snapshot.network.name;
  useEffect(() => {
    if (name) document.title = t('title', { network: name });
  }, [name, t]);

  if (answer.isError) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (!record) return <NetworkSkeleton />;
  if (record.snapshot.facilities.length === 0) {
    return (
      <MessageState title={t('emptyFacilitiesTitle')} text={t('emptyFacilitiesText')}>
        <Button component={Link} to="/register">
          {t('register', { ns: 'shell' })}
        </Button>
      </MessageState>
    );
  }
  return <NetworkPage record={record} />;
}
