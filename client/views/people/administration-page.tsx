import { useTranslation } from 'react-i18next';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page, Parts } from '../pieces/page.tsx';
import { useParams } from 'react-router';
import { PageMissing } from '../shell/page-missing.tsx';
import { AllPeople } from './all-people.tsx';
import { NetworksPart } from './networks-part.tsx';
import { Team } from './team.tsx';

/** Networks, their secretariats, and the people of the whole site. */
export default function AdministrationPage() {
  return (
    <NeedsMe allows={({ isInstallationAdministrator }) => isInstallationAdministrator}>
      {() => <Administration />}
    </NeedsMe>
  );
}

function Administration() {
  const { t } = useTranslation(['people', 'shell']);
  const { part = '' } = useParams();
  if (!['', 'people', 'administrators'].includes(part)) return <PageMissing />;
  return (
    <Page
      title={t('administration')}
      lead={t('administrationLead')}
      parts={
        <Parts
          label={t('administration')}
          parts={[
            { to: '/administration', label: t('networks') },
            { to: '/administration/people', label: t('people') },
            { to: '/administration/administrators', label: t('administrators') },
          ]}
        />
      }
    >
      {part === '' && <NetworksPart />}
      {part === 'people' && <AllPeople />}
      {part === 'administrators' && (
        <Team
          title={t('administrators')}
          name={t('product', { ns: 'shell' })}
          place={{}}
          roles={['installationAdministrator']}
          runs
        />
      )}
    </Page>
  );
}
