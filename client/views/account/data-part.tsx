import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eraseMyAccount, personalData } from '../../api/account-questions.ts';
import type { Account } from '../../api/account-questions.ts';
import type { Me } from '../../state/me.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { ActionForm } from '../pieces/action-form.tsx';
import { REMOVING } from '../pieces/button-colours.ts';
import { LineField } from '../pieces/fields.tsx';
import { Outcome, Section } from '../pieces/page.tsx';
import { forgetDrafts } from '../pieces/drafts-forgotten.ts';
import { saveFile } from './save-file.ts';
import classes from './account.module.css';

/** What is held on me: take it out, or have it erased. */
export function DataPart({ me }: { readonly me: Me; readonly account: Account }) {
  const { t } = useTranslation('account');
  const [erasing, setErasing] = useState(false);
  const getting = useMutation({
    mutationFn: personalData,
    onSuccess: ({ fileName, json }) => {
      saveFile(fileName, json, 'application/json');
    },
  });
  return (
    <>
      <Section title={t('export')} text={t('exportText')}>
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />}
            loading={getting.isPending}
            onClick={() => {
              getting.mutate();
            }}
          >
            {t('exportDo')}
          </Button>
          <Outcome>{getting.isSuccess && t('exported')}</Outcome>
        </div>
        {getting.error && <ActionFailure failure={getting.error} />}
      </Section>
      <Section title={t('erase')} text={t('eraseText')}>
        {erasing ? (
          <EraseForm
            sure={me.email ?? me.name}
            onCancel={() => {
              setErasing(false);
            }}
          />
        ) : (
          <div className={classes.actions}>
            <Button
              variant="subtle"
              style={REMOVING}
              onClick={() => {
                setErasing(true);
              }}
            >
              {t('eraseDo')}
            </Button>
          </div>
        )}
      </Section>
    </>
  );
}

interface EraseFormProps {
  /** What must be typed first. */
  readonly sure: string;
  readonly onCancel: () => void;
}

function EraseForm({ sure, onCancel }: EraseFormProps) {
  const { t } = useTranslation(['account', 'forms']);
  return (
    <div className={classes.inset}>
      <ActionForm
        submit={t('eraseYes')}
        label={t('eraseTitle')}
        removes
        keeps
        check={(given) =>
          given('sure').trim().toLowerCase() === sure.toLowerCase()
            ? null
            : ['sure', t('eraseMismatch', { email: sure })]
        }
        send={eraseMyAccount}
        done={() => {
          sessionStorage.clear();
          forgetDrafts();
          window.location.assign('/');
        }}
        beside={
          <Button variant="default" onClick={onCancel}>
            {t('cancel', { ns: 'forms' })}
          </Button>
        }
      >
        <h3 className={classes.onceTitle}>{t('eraseTitle')}</h3>
        <div className={classes.narrow}>
          <LineField name="sure" label={t('eraseSure', { email: sure })} autoComplete="off" required takesFocus />
        </div>
      </ActionForm>
    </div>
  );
}
