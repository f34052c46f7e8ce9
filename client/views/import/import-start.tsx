import { Button, NativeSelect } from '@mantine/core';
import { IconDownload, IconTemplate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { exportAddress, templateAddress } from '../../api/import-upload.ts';
import { importTargets } from '../../state/import-target.ts';
import type { ImportTarget } from '../../state/import-target.ts';
import type { Me } from '../../state/me.ts';
import { useLanguage } from '../../text/use-language.ts';
import { CompanyParts } from '../people/company-parts.tsx';
import { Page, Section } from '../pieces/page.tsx';
import { MessageState } from '../pieces/states.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { SendFile } from './send-file.tsx';
import classes from './import.module.css';

/** Where an import begins, and where earlier ones are found again. */
export function ImportStart({ me }: { readonly me: Me }) {
  const { t } = useTranslation('import');
  const [address, setAddress] = useSearchParams();
  const targets = importTargets(me);
  const target =
    targets.find(({ key }) => key === address.get('for')) ??
    targets.find(({ organisationId }) => organisationId === address.get('company')) ??
    targets[0];
  if (!target) {
    return (
      <MessageState title={t('noTarget')} text={t('noTargetText')}>
        <Button component={Link} to="/company" variant="default">
          {t('toCompany')}
        </Button>
      </MessageState>
    );
  }
  const nameOf = ({ organisationName, networkName }: ImportTarget) =>
    organisationName === null
      ? t('targetSecretariat', { network: networkName })
      : t('targetOf', { company: organisationName, network: networkName });
  return (
    <Page title={t('title')} lead={t('lead')} parts={target.organisationId !== null && <CompanyParts />} wide>
      {targets.length > 1 && (
        <NativeSelect
          className={classes.target}
          label={t('target')}
          value={target.key}
          data={targets.map((one) => ({ value: one.key, label: nameOf(one) }))}
          onChange={(event) => {
            const chosen = targets.find(({ key }) => key === event.currentTarget.value);
            const company = chosen?.organisationId;
            setAddress({ for: event.currentTarget.value, ...(company && { company }) }, { replace: true });
          }}
        />
      )}
      <Section title={t('fileTitle')}>
        <SendFile key={target.key} target={target} />
      </Section>
      <Section title={t('templateTitle')} text={<p>{t('templateText')}</p>}>
        <FilesOut networkId={target.networkId} />
      </Section>
      <EarlierImports networkId={target.networkId} />
    </Page>
  );
}

function FilesOut({ networkId }: { readonly networkId: string }) {
  const { t } = useTranslation('import');
  const { language } = useLanguage();
  const [template, down] = [
    <IconTemplate key="template" size={17} stroke={1.8} aria-hidden />,
    <IconDownload key="down" size={17} stroke={1.8} aria-hidden />,
  ];
  return (
    <>
      <div className={classes.buttons}>
        <Button
          component="a"
          href={templateAddress('xlsx', language)}
          download
          variant="default"
          leftSection={template}
        >
          {t('templateXlsx')}
        </Button>
        <Button component="a" href={templateAddress('csv', language)} download variant="subtle">
          {t('templateCsv')}
        </Button>
      </div>
      <p className={classes.soft}>{t('exportText')}</p>
      <div className={classes.buttons}>
        <Button
          component="a"
          href={exportAddress('xlsx', networkId, language)}
          download
          variant="default"
          leftSection={down}
        >
          {t('exportXlsx')}
        </Button>
        <Button component="a" href={exportAddress('csv', networkId, language)} download variant="subtle">
          {t('exportCsv')}
        </Button>
      </div>
    </>
  );
}
