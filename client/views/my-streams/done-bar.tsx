import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { useTable } from './table-context.ts';
import type { Done } from './table-context.ts';
import classes from './my-streams.module.css';

/** What was done last, read aloud when it changes, with the way to take it back. */
export function DoneBar({ done }: { readonly done: Done | null }) {
  const { t } = useTranslation('myStreams');
  const { changed } = useTable();
  const undoing = useMutation({
    mutationFn: (undo: () => Promise<unknown>) => undo(),
    onSuccess: () => {
      changed({ told: t('undone'), undo: null });
    },
  });
  const undo = done?.undo;
  return (
    <>
      <p role="status" className={classes.done}>
        {done?.told}
        {undo && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={undoing.isPending}
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => {
              undoing.mutate(undo);
            }}
          >
            {t('undo')}
          </Button>
        )}
      </p>
      {undoing.error && <ActionFailure failure={undoing.error} />}
    </>
  );
}
