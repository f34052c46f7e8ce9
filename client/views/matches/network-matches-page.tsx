import { useTranslation } from 'react-i18next';
import type { Me } from '../../state/me.ts';
import { SecretariatParts } from '../people/secretariat-parts.tsx';
import { useWhichOne, WhichOne } from '../people/which-one.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page } from '../pieces/page.tsx';
import { DismissMatches } from './dismiss-matches.tsx';
import { FullMatching } from './full-matching.tsx';
import { MatchesList } from './matches-list.tsx';
import { PutAside } from './put-aside.tsx';

/** All matches of a network, for its secretariat. */
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
      <MatchesList
        key={network.id}
        networkId={network.id}
        organisationId={null}
        actionsFor={(chosen, none) => <DismissMatches networkId={network.id} chosen={chosen} none={none} />}
      />
      <FullMatching key={`full ${network.id}`} networkId={network.id} />
      <PutAside key={`aside ${network.id}`} networkId={network.id} />
    </Page>
  );
}
