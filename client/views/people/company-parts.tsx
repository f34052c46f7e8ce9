import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Parts } from '../pieces/page.tsx';

/** The pages of "my company". */
export function CompanyParts() {
  const { t } = useTranslation(['people', 'shell', 'disclosure', 'myStreams']);
  const [address] = useSearchParams();
  const chosen = address.get('company');
  // Of the address only the company is common to all of them.
  const company = chosen === null ? '' : `?company=${encodeURIComponent(chosen)}`;
  return (
    <Parts
      label={t('company', { ns: 'shell' })}
      parts={[
        { to: `/company${company}`, label: t('facilities', { ns: 'disclosure' }) },
        { to: `/company/streams${company}`, label: t('part', { ns: 'myStreams' }), holds: '/import' },
        { to: `/company/matches${company}`, label: t('matchesPart') },
        { to: `/company/seen${company}`, label: t('seenPart', { ns: 'disclosure' }) },
        { to: `/company/colleagues${company}`, label: t('colleagues') },
      ]}
    />
  );
}
