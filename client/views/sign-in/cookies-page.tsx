import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signInOptionsQuestion } from '../../api/sign-in-questions.ts';
import { useLanguage } from '../../text/use-language.ts';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { Page, Section } from '../pieces/page.tsx';
import classes from './cookies-page.module.css';

/** Which cookies this site sets, and what else it keeps in the browser. */
export default function CookiesPage() {
  const { t } = useTranslation('signIn');
  const { local } = useLanguage();
  const options = useQuery(signInOptionsQuestion());
  if (options.isPending) return <LoadingState />;
  if (options.isError) return <FailureState failure={options.error} again={() => void options.refetch()} />;
  return (
    <Page title={t('cookies')} lead={t('cookiesLead')}>
      <Section title={t('cookiesSet')}>
        <ul className={classes.list}>
          {options.data.signInOptions.cookies.map(({ name, purpose, lasting }) => (
            <li key={name}>
              <h3>
                <code>{name}</code>
              </h3>
              <p>{local(purpose)}</p>
              <p className={classes.soft}>{local(lasting)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('cookiesKept')}>
        <ul className={classes.list}>
          <li>{t('cookiesLanguage')}</li>
          <li>{t('cookiesDraft')}</li>
        </ul>
        <p className={classes.soft}>{t('cookiesNobody')}</p>
      </Section>
    </Page>
  );
}
