import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { confirmEmail } from '../../api/account-questions.ts';
import { ME_KEY } from '../../api/me-question.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { Entrance, EntranceDone } from './entrance.tsx';
import { LinkBroken } from './link-broken.tsx';
import { useLinkToken } from './use-link-token.ts';

// Asks for a press of a button: programs that look at links in mails for dangers would use the link up.
/** Confirm a new address of an account that is there already. */
export default function ConfirmEmailPage() {
  const { t } = useTranslation('signIn');
  const token = useLinkToken();
  const queries = useQueryClient();
  const [email, setEmail] = useState<string | null>(null);
  if (email !== null) {
    return (
      <EntranceDone title={t('confirmDoneTitle')} text={t('confirmDoneEmail', { email })}>
        <Button component={Link} to="/account" style={SOLID}>
          {t('goOn')}
        </Button>
      </EntranceDone>
    );
  }
  if (token === '') return <LinkBroken to="/account" />;
  return (
    <Entrance title={t('confirmTitle')} lead={t('confirmEmailText')}>
      <ActionForm
        submit={t('confirmSubmit')}
        keeps
        send={() => confirmEmail(token)}
        done={({ email: confirmed }) => {
          setEmail(confirmed);
          void queries.invalidateQueries({ queryKey: [ME_KEY] });
        }}
      >
        {null}
      </ActionForm>
    </Entrance>
  );
}
