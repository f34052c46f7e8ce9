import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DismissalReason } from '../../api/generated/later/graphql.ts';
import type { ListedMatch } from '../../api/match-questions.ts';
import { dismissMatches, effectOfDismissalQuestion } from '../../api/matching-rules-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { ActionFailure } from '../pieces/action-failure.tsx';
import classes from './matches.module.css';

const REASONS: readonly DismissalReason[] = [
  'WRONG_USE',
  'TOO_FAR',
  'WRONG_QUALITY',
  'WRONG_TEMPERATURE',
  'WRONG_AMOUNT',
  'WRONG_TIME',
  'LAW',
  'TRIED_BEFORE',
  'OTHER',
];

interface DismissMatchesProps {
  readonly networkId: string;
  readonly chosen: readonly ListedMatch[];
  readonly done: () => void;
}

/** Puts the selected matches aside, once it is clear what that does to the others. */
export function DismissMatches({ networkId, chosen, done }: DismissMatchesProps) {
  const { t } = useTranslation('matches');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<DismissalReason>('OTHER');
  const [words, setWords] = useState('');
  const ids = chosen.map(({ id }) => id);
  const effect = useQuery({ ...effectOfDismissalQuestion(networkId, ids, reason), enabled: open });
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconEyeOff size={17} stroke={1.7} aria-hidden />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('dismiss')}
      </Button>
      <ConsentDialog
        open={open}
        title={t('dismissTitle', { count: chosen.length })}
        yes={t('dismiss')}
        act={() => dismissMatches(networkId, ids, reason, words.trim() || null)}
        done={() => {
          setOpen(false);
          done();
        }}
        close={() => {
          setOpen(false);
        }}
      >
        <p>{t('dismissText')}</p>
        <NativeSelect
          label={t('reason')}
          value={reason}
          data={REASONS.map((value) => ({ value, label: t(`reasons.${domainWord(value)}`) }))}
          onChange={(event) => {
            setReason(REASONS.find((one) => one === event.currentTarget.value) ?? 'OTHER');
          }}
        />
        <TextInput
          label={t('words')}
          value={words}
          autoComplete="off"
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
        <p role="status" className={classes.soft}>
          {effect.data
            ? t('effect', {
                gone: effect.data.goneCount,
                come: effect.data.comeCount,
                moved: effect.data.movedCount,
                unchanged: effect.data.unchanged,
              })
            : effect.isPending && t('effectComing')}
        </p>
        {effect.error && <ActionFailure failure={effect.error} />}
      </ConsentDialog>
    </>
  );
}
