import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Modal.css';
import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionFailure } from './action-failure.tsx';
import { REMOVE, REMOVING } from './button-colours.ts';
import classes from './people.module.css';

interface ConfirmProps<Answer> {
  /** What the button says that asks the question. */
  readonly label: string;
  /** The same with the thing it is about, where the button stands in a list. */
  readonly fullLabel?: string;
  readonly title: string;
  readonly text: ReactNode;
  readonly yes: string;
  readonly no?: string;
  readonly act: () => Promise<Answer>;
  readonly done: (answer: Answer) => void;
  readonly small?: boolean;
}

/** A button for what cannot be taken back: it asks once before it is done. */
export function Confirm<Answer>(props: ConfirmProps<Answer>) {
  const { label, fullLabel, title, text, yes, no, act, done, small = false } = props;
  const { t } = useTranslation(['forms', 'shell']);
  const [open, setOpen] = useState(false);
  const acting = useMutation({
    mutationFn: act,
    onSuccess: (answer) => {
      setOpen(false);
      done(answer);
    },
  });
  const close = () => {
    setOpen(false);
    acting.reset();
  };
  return (
    <>
      <Button
        variant="subtle"
        size={small ? 'compact-md' : 'sm'}
        style={REMOVING}
        aria-label={fullLabel}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={title}
        centered
        classNames={{ title: classes.dialogTitle ?? '', body: classes.dialog ?? '' }}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'shell' }) }}
      >
        <div>{text}</div>
        {acting.error && <ActionFailure failure={acting.error} />}
        <div className={classes.actions}>
          <Button
            style={REMOVE}
            loading={acting.isPending}
            onClick={() => {
              acting.mutate();
            }}
          >
            {yes}
          </Button>
          <Button variant="default" onClick={close} data-autofocus>
            {no ?? t('cancel')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
