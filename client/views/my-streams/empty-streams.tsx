import { useTranslation } from 'react-i18next';
import type { MyFacility } from '../../api/my-streams-questions.ts';
import { Section } from '../pieces/page.tsx';
import { StartersPanel } from '../starters/starters-panel.tsx';

/** Where nothing is registered yet: the ways to begin. */
export function EmptyStreams({ facilities }: { readonly facilities: readonly MyFacility[] }) {
  const { t } = useTranslation(['myStreams', 'starters']);
  return (
    <>
      <Section title={t('emptyTitle')} text={<p>{t('emptyText')}</p>}>
        {facilities.length === 0 && <p>{t('emptyNoFacility')}</p>}
      </Section>
      {facilities.map(({ id, name }) => (
        <Section key={id} title={t('titleOf', { ns: 'starters', facility: name })}>
          <StartersPanel facilityId={id} />
        </Section>
      ))}
    </>
  );
}
