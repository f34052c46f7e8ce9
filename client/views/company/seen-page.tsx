import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { companyStreamsQuestion } from '../../api/disclosure-questions.ts';
import type { Me, MyOrganisation } from '../../state/me.ts';
import { namesInTrail } from '../../state/names-in-trail.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Trail } from '../disclosure/trail.tsx';
import { CompanyParts } from '../people/company-parts.tsx';
import { WhichOne, useWhichOne } from '../people/which-one.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';

/** Who has seen what my company keeps from others. */
export default function SeenPage() {
  return <NeedsMe>{(me) => <Seen me={me} />}</NeedsMe>;
}

function Seen({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['disclosure', 'people']);
  const company = useWhichOne('company', me.organisations);
  if (!company) return <MessageState title={t('people:noCompanyTitle')} text={t('people:noCompanyText')} />;
  return (
    <Page title={company.name} lead={t('companyLead')} parts={<CompanyParts />} wide>
      <WhichOne name="company" label={t('people:company')} all={me.organisations} chosen={company} />
      <Section title={t('seenPart')} text={t('trailLeadCompany')}>
        <TrailOfCompany key={company.id} company={company} />
      </Section>
    </Page>
  );
}

function TrailOfCompany({ company }: { readonly company: MyOrganisation }) {
  const { t } = useTranslation('disclosure');
  const { local } = useLanguage();
  const answer = useQuery(companyStreamsQuestion(company.id));
  const facilities = answer.data?.facilities.nodes;
  const names = useMemo(() => namesInTrail(facilities ?? [], local), [facilities, local]);
  if (answer.isPending) return <LoadingState />;
  if (answer.isError) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  return <Trail of={{ organisationId: company.id }} names={names} label={t('seenPart')} />;
}
