import { useTranslation } from 'react-i18next';
import type { Me, MyOrganisation } from '../../state/me.ts';
import { CompanyParts } from '../people/company-parts.tsx';
import { useWhichOne, WhichOne } from '../people/which-one.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page } from '../pieces/page.tsx';
import { MessageState } from '../pieces/states.tsx';
import { MatchesList } from './matches-list.tsx';

/** All matches of the streams of my company. */
export default function MyMatchesPage() {
  return <NeedsMe>{(me) => <OfCompany me={me} />}</NeedsMe>;
}

function OfCompany({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['matches', 'people']);
  const company = useWhichOne('company', me.organisations);
  if (!company) return <MessageState title={t('people:noCompanyTitle')} text={t('people:noCompanyText')} />;
  return (
    <Page title={t('mine')} lead={t('mineLead')} parts={<CompanyParts />} wide="full">
      <WhichOne name="company" label={t('people:company')} all={me.organisations} chosen={company} />
      <InNetwork key={company.id} company={company} />
    </Page>
  );
}

function InNetwork({ company }: { readonly company: MyOrganisation }) {
  const { t } = useTranslation(['matches', 'people']);
  const networks = company.networks.filter(({ state }) => state === 'approved');
  const network = useWhichOne('network', networks);
  if (!network) return <p>{t('noNetwork')}</p>;
  return (
    <>
      <WhichOne name="network" label={t('people:network')} all={networks} chosen={network} />
      <MatchesList key={network.id} networkId={network.id} organisationId={company.id} />
    </>
  );
}
