import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { companyStreamsQuestion } from '../../api/disclosure-questions.ts';
import type { Me, MyOrganisation } from '../../state/me.ts';
import { CompanyParts } from '../people/company-parts.tsx';
import { WhichOne, useWhichOne } from '../people/which-one.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { FacilitySection } from './facility-section.tsx';

/** What my company has registered, and who may see it. */
export default function CompanyPage() {
  return <NeedsMe>{(me) => <Company me={me} />}</NeedsMe>;
}

function Company({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['disclosure', 'people', 'shell']);
  const company = useWhichOne('company', me.organisations);
  if (!company) return <MessageState title={t('people:noCompanyTitle')} text={t('people:noCompanyText')} />;
  return (
    <Page title={company.name} lead={t('companyLead')} parts={<CompanyParts />} wide>
      <WhichOne name="company" label={t('people:company')} all={me.organisations} chosen={company} />
      <Facilities key={company.id} company={company} />
    </Page>
  );
}

function Facilities({ company }: { readonly company: MyOrganisation }) {
  const { t } = useTranslation('disclosure');
  const answer = useQuery(companyStreamsQuestion(company.id));
  if (answer.isPending) return <LoadingState />;
  if (answer.isError) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  const facilities = answer.data?.facilities.nodes ?? [];
  return (
    <>
      {facilities.length === 0 && <Section title={t('facilities')} text={t('facilitiesNone')} />}
      {facilities.map((facility) => (
        <FacilitySection key={facility.id} facility={facility} />
      ))}
      <div>
        <Button
          component={Link}
          to="/register"
          style={SOLID}
          leftSection={<IconPlus size={18} stroke={1.9} aria-hidden />}
        >
          {t('registerFirst')}
        </Button>
      </div>
    </>
  );
}
