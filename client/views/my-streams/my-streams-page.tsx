import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Me, MyOrganisation } from '../../state/me.ts';
import { CompanyParts } from '../people/company-parts.tsx';
import { WhichOne, useWhichOne } from '../people/which-one.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { EmptyStreams } from './empty-streams.tsx';
import { StreamsPanel } from './streams-panel.tsx';
import { useMyStreams } from './use-my-streams.ts';
import { WithdrawnStreams } from './withdrawn-streams.tsx';
import classes from './my-streams.module.css';

/** All streams of my company, of all its facilities. */
export default function MyStreamsPage() {
  return <NeedsMe>{(me) => <OfCompany me={me} />}</NeedsMe>;
}

function OfCompany({ me }: { readonly me: Me }) {
  const { t } = useTranslation(['myStreams', 'people']);
  const company = useWhichOne('company', me.organisations);
  if (!company) return <MessageState title={t('people:noCompanyTitle')} text={t('people:noCompanyText')} />;
  return (
    <Page title={t('part')} lead={t('lead')} parts={<CompanyParts />} wide="full">
      <div className={classes.head}>
        <WhichOne name="company" label={t('people:company')} all={me.organisations} chosen={company} />
        <div className={classes.ways}>
          <Button
            component={Link}
            to="/register"
            style={SOLID}
            leftSection={<IconPlus size={18} stroke={1.9} aria-hidden />}
          >
            {t('register')}
          </Button>
          <Button
            component={Link}
            to={`/import?company=${encodeURIComponent(company.id)}`}
            variant="default"
            leftSection={<IconFileImport size={18} stroke={1.7} aria-hidden />}
          >
            {t('import')}
          </Button>
        </div>
      </div>
      <Streams key={company.id} company={company} />
      <WithdrawnStreams key={`${company.id} withdrawn`} companyId={company.id} />
    </Page>
  );
}

function Streams({ company }: { readonly company: MyOrganisation }) {
  const mine = useMyStreams(company.id);
  if (mine.state === 'waiting') return <LoadingState />;
  if (mine.failure && mine.streams.length === 0) return <FailureState failure={mine.failure} again={mine.again} />;
  if (mine.state === 'whole' && mine.streams.length === 0) return <EmptyStreams facilities={mine.facilities} />;
  return <StreamsPanel mine={mine} />;
}
