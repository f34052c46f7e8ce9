import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { acceptInvitation, invitationOfferQuestion } from '../../api/joining-questions.ts';
import type { InvitationOffer } from '../../api/joining-questions.ts';
import { signInOptionsQuestion } from '../../api/sign-in-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { domainWord } from '../../state/domain-word.ts';
import type { Role } from '../../state/me.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { LineField, PasswordField } from '../pieces/fields.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { useMe } from '../pieces/use-me.ts';
import { CookieNote, Entrance } from './entrance.tsx';
import { LinkBroken } from './link-broken.tsx';
import { useLinkToken } from './use-link-token.ts';
import { useSignedIn } from './use-signed-in.ts';
import classes from './entrance.module.css';

/** Where a new role leads first. */
const AFTERWARDS: Readonly<Record<Role, string>> = {
  member: '/company',
  companyAdministrator: '/company',
  secretariat: '/secretariat',
  analyst: '/',
  installationAdministrator: '/administration',
};

/** What the link of an invitation offers, and how to take it up: with the account that one has, or a new one. */
export default function InvitationPage() {
  const { t } = useTranslation('signIn');
  const { day } = useDates();
  const token = useLinkToken();
  const offer = useQuery({ ...invitationOfferQuestion(token), enabled: token !== '' });
  if (token === '' || offer.data === null) return <LinkBroken to="/" />;
  if (offer.isPending) return <LoadingState />;
  if (offer.isError) return <FailureState failure={offer.error} again={() => void offer.refetch()} />;
  const { role, organisationName, networkName, invitedByName, expiresAt } = offer.data;
  const place = organisationName ?? networkName ?? '';
  return (
    <Entrance title={t('invitationTitle')} below={<CookieNote />}>
      <div className={classes.lead}>
        {invitedByName && <p>{t('invitationBy', { name: invitedByName })}</p>}
        <p className={classes.offer}>{t(`invitationTo.${domainWord(role)}`, { place })}</p>
        <p>{t(`invitationMeans.${domainWord(role)}`)}</p>
        <p>{t('invitationUntil', { date: day(expiresAt) })}</p>
      </div>
      <Accept token={token} offer={offer.data} />
    </Entrance>
  );
}

function Accept({ token, offer }: { readonly token: string; readonly offer: InvitationOffer }) {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const { pathname, hash } = useLocation();
  const me = useMe();
  const least = useQuery(signInOptionsQuestion()).data?.signInOptions.passwordLeast;
  const goOn = useSignedIn(AFTERWARDS[domainWord(offer.role)]);
  if (me === undefined) return null;
  if (me) {
    return (
      <ActionForm
        submit={t('invitationAccept')}
        keeps
        send={() => acceptInvitation({ token })}
        done={(changed) => void goOn(changed)}
      >
        <p>{t('invitationAs', { name: me.name })}</p>
      </ActionForm>
    );
  }
  if (offer.hasAccount) {
    return (
      <>
        <p>{t('invitationHasAccount', { email: offer.email ?? '' })}</p>
        <Button component={Link} to={`/sign-in?next=${encodeURIComponent(pathname + hash)}`} style={SOLID}>
          {t('invitationSignIn')}
        </Button>
      </>
    );
  }
  return (
    <ActionForm
      submit={t('invitationCreate')}
      keeps
      send={(given) =>
        acceptInvitation({
          token,
          name: given('name'),
          password: given('password'),
          email: offer.email ? null : given('email').trim(),
          language: apiWord(language),
        })
      }
      done={(made) => void goOn(made)}
    >
      <LineField name="name" label={t('joinName')} help={t('joinNameHelp')} autoComplete="name" required />
      {offer.email ? (
        <LineField name="username" type="email" label={t('email')} autoComplete="username" value={offer.email} fixed />
      ) : (
        <LineField name="email" type="email" label={t('email')} autoComplete="username" required />
      )}
      <PasswordField
        name="password"
        label={t('password')}
        help={least && t('newPasswordHelp', { least })}
        autoComplete="new-password"
      />
    </ActionForm>
  );
}
