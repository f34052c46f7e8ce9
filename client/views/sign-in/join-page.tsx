import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ORGANISATION_KINDS } from '../../../src/domain/registry/organisation.ts';
import { signUp } from '../../api/joining-questions.ts';
import { networksQuestion } from '../../api/network-questions.ts';
import { signInOptionsQuestion } from '../../api/sign-in-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { LineField, PasswordField, SelectField } from '../pieces/fields.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { CookieNote, Entrance, EntranceDone } from './entrance.tsx';
import classes from './entrance.module.css';

/** A company registers itself, with its first person; the secretariat of the network is asked once the address is confirmed. */
export default function JoinPage() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const networks = useQuery(networksQuestion());
  const least = useQuery(signInOptionsQuestion()).data?.signInOptions.passwordLeast;
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (networks.isPending) return <LoadingState />;
  if (networks.isError) return <FailureState failure={networks.error} again={() => void networks.refetch()} />;
  if (networks.data.length === 0) return <MessageState title={t('joinNoNetwork')} />;
  if (sentTo !== null) {
    return (
      <EntranceDone
        title={t('sentTitle')}
        text={
          <>
            <p>{t('joinSentText', { email: sentTo })}</p>
            <p>{t('sentNothing')}</p>
          </>
        }
      />
    );
  }
  return (
    <Entrance
      title={t('joinTitle')}
      lead={t('joinLead')}
      below={
        <>
          <p>
            {t('haveAccount')} <Link to="/sign-in">{t('submit')}</Link>
          </p>
          <CookieNote />
        </>
      }
    >
      <ActionForm
        submit={t('joinSubmit')}
        keeps
        send={(given) =>
          signUp({
            organisationName: given('organisationName'),
            organisationKind: apiWord(
              ORGANISATION_KINDS.find((kind) => apiWord(kind) === given('organisationKind')) ?? 'company',
            ),
            networkId: given('networkId'),
            name: given('name'),
            email: given('email').trim(),
            password: given('password'),
            language: apiWord(language),
          })
        }
        done={(_, given) => {
          setSentTo(given('email').trim());
        }}
      >
        <h2 className={classes.sectionTitle}>{t('joinCompany')}</h2>
        <LineField
          name="organisationName"
          label={t('joinCompanyName')}
          help={t('joinCompanyHelp')}
          autoComplete="organization"
          required
        />
        <SelectField
          name="organisationKind"
          label={t('joinKind')}
          value="COMPANY"
          choices={ORGANISATION_KINDS.map((kind) => ({ value: apiWord(kind), label: t(`organisationKind.${kind}`) }))}
        />
        <SelectField
          name="networkId"
          label={t('joinNetwork')}
          choices={networks.data.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <h2 className={classes.sectionTitle}>{t('joinYou')}</h2>
        <LineField name="name" label={t('joinName')} help={t('joinNameHelp')} autoComplete="name" required />
        <LineField
          name="email"
          type="email"
          label={t('email')}
          help={t('joinEmailHelp')}
          autoComplete="username"
          required
        />
        <PasswordField
          name="password"
          label={t('password')}
          help={least && t('newPasswordHelp', { least })}
          autoComplete="new-password"
        />
      </ActionForm>
    </Entrance>
  );
}
