import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { askForIntroduction, shownAsQuestion } from '../../api/disclosure-questions.ts';
import type { Introduction } from '../../api/disclosure-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { seenOfAnswer } from '../../state/shown-stream.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { LoadingState } from '../pieces/states.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { SeenStreamCard } from './seen-stream-card.tsx';
import classes from './disclosure.module.css';

/** The other side: an anonymous one by its pseudonym, or one that is seen while ours is not. */
type Partner = { readonly blindId: string } | { readonly streamId: string };

interface AskIntroductionProps {
  readonly networkId: string;
  readonly ownStreamId: string;
  readonly partner: Partner;
  /** What tells the button from others of its list. */
  readonly about: string;
}

/** Asks for an introduction, once it is clear what the other side would learn. */
export function AskIntroduction({ networkId, ownStreamId, partner, about }: AskIntroductionProps) {
  const { t } = useTranslation('disclosure');
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<Introduction | null>(null);
  // One question is asked once, however often the button is pressed.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  if (asked) {
    return (
      <p role="status" className={classes.asked}>
        {t('askDone')} <Link to="/introductions">{t('toIntroductions')}</Link>
      </p>
    );
  }
  return (
    <>
      <Button
        style={SOLID}
        size="compact-md"
        leftSection={<IconHeartHandshake size={17} stroke={1.8} aria-hidden />}
        aria-label={`${t('ask')}: ${about}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('ask')}
      </Button>
      {open && (
        <AskDialog
          ownStreamId={ownStreamId}
          act={() => askForIntroduction({ networkId, ownStreamId, idempotencyKey, ...partner })}
          done={(introduction) => {
            setOpen(false);
            setAsked(introduction);
            void queries.invalidateQueries({ queryKey: [NETWORK_KEY, 'introductions'] });
          }}
          close={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface AskDialogProps {
  readonly ownStreamId: string;
  readonly act: () => Promise<Introduction>;
  readonly done: (introduction: Introduction) => void;
  readonly close: () => void;
}

function AskDialog({ ownStreamId, act, done, close }: AskDialogProps) {
  const { t } = useTranslation('disclosure');
  const shown = useQuery(shownAsQuestion(ownStreamId, 'INTRODUCED'));
  const isPrivate = shown.data?.sight === 'NOTHING';
  return (
    <ConsentDialog
      open
      title={t('askTitle')}
      yes={t('askYes')}
      blocked={!shown.data || isPrivate}
      act={act}
      done={done}
      close={close}
    >
      {shown.isPending && <LoadingState />}
      {shown.error && <ActionFailure failure={shown.error} />}
      {isPrivate && (
        <p>
          {t('askPrivate')} <Link to={`/streams/${ownStreamId}`}>{t('changeLevel')}</Link>
        </p>
      )}
      {shown.data && !isPrivate && (
        <>
          <ol className={classes.steps}>
            <li>{t('askStepNow')}</li>
            <li>{t('askStepThen')}</li>
          </ol>
          <SeenStreamCard seen={seenOfAnswer(shown.data)} audience="introduced" />
          <p className={classes.soft}>{t('askAfter')}</p>
        </>
      )}
    </ConsentDialog>
  );
}
