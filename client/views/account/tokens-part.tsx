import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { revokeApiToken } from '../../api/account-questions.ts';
import type { Account } from '../../api/account-questions.ts';
import { ME_KEY } from '../../api/me-question.ts';
import { apiWord } from '../../state/api-word.ts';
import type { Me } from '../../state/me.ts';
import { useDates } from '../../text/use-dates.ts';
import { Confirm } from '../pieces/confirm.tsx';
import { Row, Rows, Section } from '../pieces/page.tsx';
import { NewToken, SCOPES } from './new-token.tsx';
import { ShownOnce } from './shown-once.tsx';
import classes from './account.module.css';

/** Tokens for scripts: make, see when they were used, revoke. */
export function TokensPart({ me, account }: { readonly me: Me; readonly account: Account }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: [ME_KEY] });
  return (
    <Section
      title={t('tokens')}
      text={
        <p>
          {t('tokensText')} <code>Authorization: Bearer …</code>
        </p>
      }
    >
      {made !== null && (
        <ShownOnce
          title={t('tokenMade')}
          text={t('tokenMadeText')}
          value={made}
          kept={t('tokenKept')}
          onKept={() => {
            setMade(null);
          }}
        >
          <p className={classes.secret} aria-label={t('tokenValue')}>
            {made}
          </p>
        </ShownOnce>
      )}
      {making ? (
        <NewToken
          me={me}
          onMade={(token) => {
            setMaking(false);
            setMade(token);
            refresh();
          }}
          onCancel={() => {
            setMaking(false);
          }}
        />
      ) : (
        made === null && (
          <div className={classes.actions}>
            <Button
              variant="default"
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={() => {
                setMaking(true);
              }}
            >
              {t('tokenNew')}
            </Button>
          </div>
        )
      )}
      {account.apiTokens.length === 0 ? (
        <p className={classes.soft}>{t('tokensNone')}</p>
      ) : (
        <Rows label={t('tokens')}>
          {account.apiTokens.map((token) => (
            <TokenRow key={token.id} token={token} onChange={refresh} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

interface TokenRowProps {
  readonly token: Account['apiTokens'][number];
  readonly onChange: () => void;
}

function TokenRow({ token, onChange }: TokenRowProps) {
  const { t } = useTranslation('account');
  const { day, moment } = useDates();
  const [now] = useState(() => Date.now());
  const { id, name, scopes, networkName, expiresAt, revokedAt, lastUsedAt } = token;
  const over = revokedAt
    ? t('tokenRevoked', { date: day(revokedAt) })
    : Date.parse(expiresAt) < now
      ? t('tokenExpired', { date: day(expiresAt) })
      : null;
  return (
    <Row
      title={name}
      facts={
        <>
          <p>
            {SCOPES.filter((scope) => scopes.includes(apiWord(scope)))
              .map((scope) => t(`scope.${scope}`))
              .join(' · ')}
            {networkName && `, ${t('tokenIn', { network: networkName })}`}
          </p>
          <p>
            {over ?? t('tokenUntil', { date: day(expiresAt) })};{' '}
            {lastUsedAt ? t('tokenUsed', { date: moment(lastUsedAt) }) : t('tokenUnused')}
          </p>
        </>
      }
      actions={
        over === null && (
          <Confirm
            small
            label={t('tokenRevoke')}
            fullLabel={t('tokenRevokeFull', { name })}
            title={t('tokenRevokeTitle')}
            text={t('tokenRevokeText', { name })}
            yes={t('tokenRevoke')}
            act={() => revokeApiToken(id)}
            done={onChange}
          />
        )
      }
    />
  );
}
