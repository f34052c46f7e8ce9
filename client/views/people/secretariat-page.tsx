import { useTranslation } from 'react-i18next';
import type { Me } from '../../state/me.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page } from '../pieces/page.tsx';
import { InviteCompany } from './invite-company.tsx';
import { Participants } from './participants.tsx';
import { Team } from './team.tsx';
import { useParams } from 'react-router';
import { PageMissing } from '../shell/page-missing.tsx';
import { SecretariatParts } from './secretariat-parts.tsx';
import { WhichOne, useWhichOne } from './which-one.tsx';

/** What the secretariat of a network decides about people: which companies take part, and who works with it. */
export default function SecretariatPage() {
  return <NeedsMe allows={({ secretariatOf }) => secretariatOf.length > 0}>{(me) => <Secretariat me={me} />}</NeedsMe>;
}

function Secretariat({ me }: { readonly me: Me }) {
  const { t } = useTranslation('people');
  const { part = '' } = useParams();
  const network = useWhichOne('network', me.secretariatOf);
  if (!network) return null;
  if (part !== '' && part !== 'team') return <PageMissing />;
  return (
    <Page title={t('secretariatOf', { network: network.name })} parts={<SecretariatParts />}>
      <WhichOne name="network" label={t('network')} all={me.secretariatOf} chosen={network} />
      {part === '' ? (
        <>
          <Participants key={`companies ${network.id}`} network={network} />
          <InviteCompany key={`invite ${network.id}`} network={network} />
        </>
      ) : (
        <Team
          key={network.id}
          title={t('team')}
          name={network.name}
          place={{ networkId: network.id }}
          roles={['analyst', 'secretariat']}
          runs
        />
      )}
    </Page>
  );
}
