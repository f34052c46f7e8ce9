import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerPasskey, removePasskey, renamePasskey } from '../../api/account-questions.ts';
import type { Account } from '../../api/account-questions.ts';
import { ME_KEY } from '../../api/me-question.ts';
import { useDates } from '../../text/use-dates.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { LineField } from '../pieces/fields.tsx';
import { Outcome, Row, Rows, Section } from '../pieces/page.tsx';
import classes from './account.module.css';

type Passkey = Account['signInMethods']['passkeys'][number];

/** The passkeys: add, rename, remove. */
export function Passkeys({ passkeys, usable }: { readonly passkeys: readonly Passkey[]; readonly usable: boolean }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState('');
  function changed(sentence = ''): void {
    setTold(sentence);
    void queries.invalidateQueries({ queryKey: [ME_KEY] });
  }
  return (
    <Section title={t('passkeys')} text={t('passkeysText')}>
      {passkeys.length === 0 ? (
        <p className={classes.soft}>{t('passkeysNone')}</p>
      ) : (
        <Rows label={t('passkeys')}>
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              onChange={() => {
                changed();
              }}
            />
          ))}
        </Rows>
      )}
      {!usable && <p className={classes.soft}>{t('passkeysNotHere')}</p>}
      {usable && !adding && (
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconFingerprint size={18} stroke={1.7} aria-hidden />}
            onClick={() => {
              setTold('');
              setAdding(true);
            }}
          >
            {t('passkeyAdd')}
          </Button>
        </div>
      )}
      {adding && (
        <div className={classes.inset}>
          <ActionForm
            submit={t('passkeyAdd')}
            keeps
            send={(given) => registerPasskey(given('name'))}
            done={() => {
              setAdding(false);
              changed(t('passkeyAdded'));
            }}
            beside={
              <Button
                variant="default"
                onClick={() => {
                  setAdding(false);
                }}
              >
                {t('cancel', { ns: 'forms' })}
              </Button>
            }
          >
            <div className={classes.narrow}>
              <LineField
                name="name"
                label={t('passkeyName')}
                help={t('passkeyNameHelp')}
                autoComplete="off"
                required
                takesFocus
              />
            </div>
          </ActionForm>
        </div>
      )}
      <Outcome>{told}</Outcome>
    </Section>
  );
}

function PasskeyRow({ passkey, onChange }: { readonly passkey: Passkey; readonly onChange: () => void }) {
  const { t } = useTranslation(['account', 'forms']);
  const { moment, day } = useDates();
  const [renaming, setRenaming] = useState(false);
  const { id, name, createdAt, lastUsedAt } = passkey;
  return (
    <Row
      title={name}
      facts={
        lastUsedAt
          ? t('passkeyFacts', { created: day(createdAt), used: moment(lastUsedAt) })
          : t('passkeyUnused', { created: day(createdAt) })
      }
      actions={
        <>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('renameFull', { name })}
            aria-expanded={renaming}
            onClick={() => {
              setRenaming(!renaming);
            }}
          >
            {t('rename')}
          </Button>
          <Confirm
            small
            label={t('remove')}
            fullLabel={t('removeFull', { name })}
            title={t('passkeyRemoveTitle')}
            text={t('passkeyRemoveText', { name })}
            yes={t('remove')}
            act={() => removePasskey(id)}
            done={() => {
              onChange();
            }}
          />
        </>
      }
    >
      {renaming && (
        <ActionForm
          submit={t('save')}
          quiet
          keeps
          send={(given) => renamePasskey(id, given('name'))}
          done={() => {
            setRenaming(false);
            onChange();
          }}
        >
          <div className={classes.narrow}>
            <LineField name="name" label={t('passkeyName')} autoComplete="off" value={name} required takesFocus />
          </div>
        </ActionForm>
      )}
    </Row>
  );
}
