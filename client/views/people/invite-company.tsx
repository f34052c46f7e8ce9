import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PEOPLE_KEY, inviteCompany } from '../../api/people-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import type { MyNetwork } from '../../state/me.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { LineField } from '../pieces/fields.tsx';
import { Section } from '../pieces/page.tsx';
import { LinkToPassOn } from './invitations.tsx';
import classes from './people.module.css';

/** Bring a company into the network: it is approved at once, and its first person gets a link. */
export function InviteCompany({ network }: { readonly network: MyNetwork }) {
  const { t } = useTranslation('people');
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [sent, setSent] = useState<{ readonly email: string; readonly link: string | null } | null>(null);
  return (
    <Section title={t('inviteCompany')} text={t('inviteCompanyText')}>
      <ActionForm
        submit={t('inviteDo')}
        quiet
        doneText={sent && !sent.link ? t('invited', { email: sent.email }) : undefined}
        send={(given) =>
          inviteCompany({
            idempotencyKey: key,
            networkId: network.id,
            organisationName: given('organisationName'),
            email: given('email').trim(),
            language: apiWord(language),
          })
        }
        done={({ link }, given) => {
          setSent({ email: given('email').trim(), link: link ?? null });
          setKey(crypto.randomUUID());
          void queries.invalidateQueries({ queryKey: [PEOPLE_KEY] });
        }}
      >
        <div className={classes.pair}>
          <LineField name="organisationName" label={t('company')} autoComplete="off" required />
          <LineField name="email" type="email" label={t('inviteCompanyEmail')} autoComplete="off" required />
        </div>
      </ActionForm>
      {sent?.link && <LinkToPassOn link={sent.link} />}
    </Section>
  );
}
