import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeEmail, changeMyDetails } from '../../api/account-questions.ts';
import type { Account } from '../../api/account-questions.ts';
import { meQuestion } from '../../api/me-question.ts';
import { removeMembership } from '../../api/people-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import type { Me, MyMembership } from '../../state/me.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { LineField, SelectField } from '../pieces/fields.tsx';
import { Row, Rows, Section } from '../pieces/page.tsx';
import classes from './account.module.css';

/** Name, language, address, and what I am. */
export function ProfilePart({ me }: { readonly me: Me; readonly account: Account }) {
  const { t } = useTranslation(['account', 'forms', 'shell']);
  const queries = useQueryClient();
  const [sentTo, setSentTo] = useState('');
  return (
    <>
      <Section title={t('details')}>
        <ActionForm
          submit={t('save')}
          keeps
          doneText={t('saved', { ns: 'forms' })}
          send={(given) => changeMyDetails({ name: given('name'), language: given('language') === 'DA' ? 'DA' : 'EN' })}
          done={(changed) => {
            queries.setQueryData(meQuestion().queryKey, changed);
          }}
        >
          <div className={classes.narrow}>
            <LineField
              name="name"
              label={t('name')}
              help={t('nameHelp')}
              autoComplete="name"
              value={me.name}
              required
            />
          </div>
          <div className={classes.narrow}>
            <SelectField
              name="language"
              label={t('language')}
              help={t('languageHelp')}
              value={apiWord(me.language)}
              choices={[
                { value: 'EN', label: t('english', { ns: 'shell' }) },
                { value: 'DA', label: t('danish', { ns: 'shell' }) },
              ]}
            />
          </div>
        </ActionForm>
      </Section>
      <Section title={t('email')} text={me.email && t('emailNow', { email: me.email })}>
        <ActionForm
          submit={t('changeEmail')}
          quiet
          doneText={t('emailSent', { email: sentTo })}
          send={(given) => changeEmail(given('newEmail').trim())}
          done={(_, given) => {
            setSentTo(given('newEmail').trim());
          }}
        >
          <div className={classes.narrow}>
            <LineField
              name="newEmail"
              type="email"
              label={t('newEmail')}
              help={t('newEmailHelp')}
              autoComplete="email"
              required
            />
          </div>
        </ActionForm>
      </Section>
      <MyRoles me={me} />
    </>
  );
}

function MyRoles({ me }: { readonly me: Me }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const nameOf = ({ role, place }: MyMembership) =>
    place ? t('roleIn', { role: t(`role.${role}`), place }) : t(`role.${role}`);
  return (
    <Section title={t('roles')} text={me.memberships.length === 0 && t('rolesNone')}>
      {me.memberships.length > 0 && (
        <Rows label={t('roles')}>
          {me.memberships.map((membership) => (
            <Row
              key={membership.id}
              title={nameOf(membership)}
              actions={
                <Confirm
                  small
                  label={t('leave')}
                  fullLabel={t('leaveFull', { role: nameOf(membership) })}
                  title={t('leaveTitle')}
                  text={t('leaveText', { role: nameOf(membership) })}
                  yes={t('leaveYes')}
                  act={() => removeMembership(membership.id)}
                  done={() => void queries.resetQueries()}
                />
              }
            />
          ))}
        </Rows>
      )}
      {me.organisations.flatMap(({ id, name, networks }) =>
        networks.map((network) => (
          <p key={id + network.id} className={classes.soft}>
            {t(`participation.${network.state}`, { company: name, network: network.name })}{' '}
            {network.reason && t('reason', { reason: network.reason })}
          </p>
        )),
      )}
    </Section>
  );
}
