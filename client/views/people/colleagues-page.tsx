import { useTranslation } from 'react-i18next';
import type { Me } from '../../state/me.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page } from '../pieces/page.tsx';
import { MessageState } from '../pieces/states.tsx';
import { CompanyParts } from './company-parts.tsx';
import { MyNetworks } from './my-networks.tsx';
import { Team } from './team.tsx';
import { WhichOne, useWhichOne } from './which-one.tsx';

/** The people of my company, and the networks that it takes part in. */
export default function ColleaguesPage() {
  return <NeedsMe>{(me) => <Colleagues me={me} />}</NeedsMe>;
}

function Colleagues({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['people', 'disclosure']);
  const company = useWhichOne('company', me.organisations);
  if (!company) return <MessageState title={t('noCompanyTitle')} text={t('noCompanyText')} />;
  return (
    <Page title={company.name} lead={t('companyLead', { ns: 'disclosure' })} parts={<CompanyParts />}>
      <WhichOne name="company" label={t('company')} all={me.organisations} chosen={company} />
      <Team
        key={company.id}
        title={t('colleagues')}
        text={t('colleaguesLead')}
        name={company.name}
        place={{ organisationId: company.id }}
        roles={['member', 'companyAdministrator']}
        runs={company.isAdministrator}
      />
      <MyNetworks company={company} />
    </Page>
  );
}
