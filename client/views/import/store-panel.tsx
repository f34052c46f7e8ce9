import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { storeImport } from '../../api/import-questions.ts';
import type { ImportFacts } from '../../api/import-questions.ts';
import type { ImportMode } from '../../api/generated/later/graphql.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { Section } from '../pieces/page.tsx';
import classes from './import.module.css';

interface StorePanelProps {
  readonly found: ImportFacts;
  readonly goneOn: (now: ImportFacts) => void;
}

/** All rows or none, or the good ones alone. */
export function StorePanel({ found, goneOn }: StorePanelProps) {
  const { t } = useTranslation('import');
  const { new: added, changed, unchanged, wrong } = found.counts;
  // Pressed twice, or again after a broken line, it is still stored once.
  const keys = useRef(new Map<ImportMode, string>());
  const storing = useMutation({
    mutationFn: (mode: ImportMode) => {
      const idempotencyKey = keys.current.get(mode) ?? crypto.randomUUID();
      keys.current.set(mode, idempotencyKey);
      return storeImport({ id: found.id, mode, idempotencyKey });
    },
    onSuccess: goneOn,
  });
  const good = added + changed + unchanged;
  return (
    <Section title={t('storeTitle')}>
      {good === 0 ? (
        <p>{t('storeNone')}</p>
      ) : (
        <>
          <p>
            {wrong > 0
              ? t('storeGoodHelp', { count: wrong })
              : t(added + changed === 0 ? 'storeNothingNew' : 'storeReady')}
          </p>
          {wrong > 0 && <p className={classes.soft}>{t('storeAllHelp', { count: wrong })}</p>}
          <div className={classes.buttons}>
            {wrong > 0 && (
              <Button
                style={SOLID}
                loading={storing.isPending}
                onClick={() => {
                  storing.mutate('GOOD_ROWS');
                }}
              >
                {t('storeGood', { count: good })}
              </Button>
            )}
            <Button
              {...(wrong > 0 ? { variant: 'default' } : { style: SOLID })}
              disabled={wrong > 0}
              loading={storing.isPending}
              onClick={() => {
                storing.mutate('ALL_OR_NOTHING');
              }}
            >
              {t('storeAll', { count: good + wrong })}
            </Button>
          </div>
        </>
      )}
      {storing.error && <ActionFailure failure={storing.error} />}
    </Section>
  );
}
