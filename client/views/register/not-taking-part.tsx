import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Me } from '../../state/me.ts';
import { MessageState } from '../pieces/states.tsx';

/** Why someone who is signed in cannot register a stream yet, and what can be done about it. */
export function NotTakingPart({ me }: { readonly me: Me }) {
  const { t } = useTranslation('register');
  const asked = me.organisations.flatMap(({ name, networks }) =>
    networks.filter(({ state }) => state === 'asked').map((network) => ({ company: name, network: network.name })),
  )[0];
  if (asked) return <MessageState title={t('waitingTitle')} text={t('waitingText', asked)} />;
  if (me.organisations.length === 0) return <MessageState title={t('noCompanyTitle')} text={t('noCompanyText')} />;
  return (
    <MessageState title={t('noNetworkTitle')} text={t('noNetworkText')}>
      <Button component={Link} to="/company/colleagues">
        {t('noNetworkDo')}
      </Button>
    </MessageState>
  );
}
