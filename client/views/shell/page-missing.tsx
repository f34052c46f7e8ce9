import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MessageState } from '../pieces/states.tsx';

export function PageMissing() {
  const { t } = useTranslation('shell');
  return (
    <MessageState title={t('missingTitle')} text={t('missingText')}>
      <Button component={Link} to="/">
        {t('home')}
      </Button>
    </MessageState>
  );
}
