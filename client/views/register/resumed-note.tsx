import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../text/use-dates.ts';
import type { StreamFormControl } from './use-stream-form.ts';
import classes from './register.module.css';

/** That the form goes on where it was left another time: nobody must take it for an empty one. */
export function ResumedNote({ control: { leftAt, touched, tell } }: { readonly control: StreamFormControl }) {
  const { t } = useTranslation('register');
  const { moment } = useDates();
  if (leftAt === null || !touched) return null;
  return (
    <div role="status" className={classes.resumed}>
      <IconHistory size={20} stroke={1.7} aria-hidden />
      <p>{t('resumed', { when: moment(new Date(leftAt).toISOString()) })}</p>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          tell({ type: 'cleared' });
        }}
      >
        {t('resumedAfresh')}
      </Button>
    </div>
  );
}
