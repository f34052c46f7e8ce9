import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { accountQuestion } from '../../api/account-questions.ts';
import type { Account } from '../../api/account-questions.ts';
import type { Me } from '../../state/me.ts';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page, Parts } from '../pieces/page.tsx';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import { PageMissing } from '../shell/page-missing.tsx';
import { DataPart } from './data-part.tsx';
import { ProfilePart } from './profile-part.tsx';
import { SecurityPart } from './security-part.tsx';
import { TokensPart } from './tokens-part.tsx';
import classes from './account.module.css';

interface PartProps {
  readonly me: Me;
  readonly account: Account;
}

const PARTS: Readonly<Record<string, (props: PartProps) => ReactNode>> = {
  '': ProfilePart,
  security: SecurityPart,
  tokens: TokensPart,
  data: DataPart,
};

/** What is mine: name, ways to sign in, tokens, data. */
export default function AccountPage() {
  return <NeedsMe>{(me) => <MyAccount me={me} />}</NeedsMe>;
}

function MyAccount({ me }: { readonly me: Me }) {
  const { t } = useTranslation('account');
  const { part = '' } = useParams();
  const account = useQuery(accountQuestion());
  const Part = PARTS[part];
  if (!Part) return <PageMissing />;
  if (account.isPending) return <LoadingState />;
  if (account.isError) return <FailureState failure={account.error} again={() => void account.refetch()} />;
  if (!account.data) return <LoadingState />;
  return (
    <Page
      title={t('title')}
      parts={
        <Parts
          label={t('parts')}
          parts={[
            { to: '/account', label: t('profile') },
            { to: '/account/security', label: t('security') },
            { to: '/account/tokens', label: t('tokens') },
            { to: '/account/data', label: t('data') },
          ]}
        />
      }
    >
      {me.isDemonstration && <p className={classes.note}>{t('demonstration')}</p>}
      <Part me={me} account={account.data} />
    </Page>
  );
}
