import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportFacts } from '../../api/import-questions.ts';
import { reportAddress } from '../../api/import-upload.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { useLanguage } from '../../text/use-language.ts';
import { SOLID } from '../pieces/button-colours.ts';
import { Section } from '../pieces/page.tsx';
import classes from './import.module.css';

/** What came of it. */
export function ResultStep({ found }: { readonly found: ImportFacts }) {
  const { t } = useTranslation('import');
  const { language, local, format } = useLanguage();
  const queries = useQueryClient();
  const { id, state, counts, organisationId } = found;
  const isStored = state === 'DONE';
  useEffect(() => {
    // What other pages have read of the network is of before.
    if (isStored) void queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  }, [isStored, queries]);

  const another = (
    <Button component={Link} to="/import" variant="default">
      {t('another')}
    </Button>
  );
  if (!isStored) {
    const failed = state === 'FAILED';
    return (
      <Section title={t(failed ? 'failedTitle' : 'cancelledTitle')}>
        {failed && found.problems.map(({ code, message }) => <p key={code}>{local(message)}</p>)}
        <p className={classes.soft}>{t(failed ? 'failedText' : 'cancelledText')}</p>
        <div className={classes.buttons}>{another}</div>
      </Section>
    );
  }
  const stored = counts.new + counts.changed;
  const left = counts.wrong + counts.skipped;
  return (
    <Section title={stored === 0 ? t('doneNothing') : t('doneTitle', { count: stored })}>
      <p>
        {t('doneParts', {
          new: format.number(counts.new),
          changed: format.number(counts.changed),
          unchanged: format.number(counts.unchanged),
        })}
      </p>
      {left > 0 && (
        <p>
          {t('doneLeft', { count: left })}{' '}
          <a href={reportAddress(id, language)} download className={classes.report}>
            <IconDownload size={16} stroke={1.8} aria-hidden /> {t('report')}
          </a>
        </p>
      )}
      <div className={classes.buttons}>
        {organisationId && (
          <Button component={Link} to={`/company/streams?company=${organisationId}`} style={SOLID}>
            {t('toStreams')}
          </Button>
        )}
        {another}
      </div>
    </Section>
  );
}
