import { ActionIcon } from '@mantine/core';
import { IconCopy, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyStream } from '../../state/my-streams.ts';
import { restoreStream } from '../../api/history-questions.ts';
import { withdrawStream } from '../../api/register-questions.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { useTable } from './table-context.ts';
import classes from './my-streams.module.css';

/** What can be done about one stream. */
export function StreamActions({ stream, name }: { readonly stream: MyStream; readonly name: string }) {
  const { t } = useTranslation('myStreams');
  const { changed } = useTable();
  const [asked, setAsked] = useState(false);
  const links = [
    { to: `/streams/${stream.id}/change`, word: 'change', full: 'changeFull', Sign: IconPencil },
    { to: `/register?like=${stream.id}&step=amount`, word: 'duplicate', full: 'duplicateFull', Sign: IconCopy },
    { to: `/streams/${stream.id}/history`, word: 'history', full: 'historyFull', Sign: IconHistory },
  ] as const;
  return (
    <span className={classes.buttons}>
      {links.map(({ to, word, full, Sign }) => (
        <ActionIcon
          key={word}
          component={Link}
          to={to}
          variant="subtle"
          color="gray"
          size={34}
          aria-label={t(full, { stream: name })}
          title={t(word)}
        >
          <Sign size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      ))}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        aria-label={t('withdrawFull', { stream: name })}
        title={t('withdraw')}
        onClick={() => {
          setAsked(true);
        }}
      >
        <IconTrash size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      {asked && (
        <ConsentDialog
          open
          title={t('withdrawTitle')}
          yes={t('withdrawYes')}
          act={() => withdrawStream({ id: stream.id, version: stream.version })}
          done={() => {
            setAsked(false);
            changed({
              told: t('withdrawn', { stream: name }),
              // To withdraw is a version of its own: the one before is brought back.
              undo: () => restoreStream({ id: stream.id, version: stream.version + 1, toVersion: stream.version }),
            });
          }}
          close={() => {
            setAsked(false);
          }}
        >
          <p>{t('withdrawText', { stream: name, facility: stream.facilityName })}</p>
        </ConsentDialog>
      )}
    </span>
  );
}
