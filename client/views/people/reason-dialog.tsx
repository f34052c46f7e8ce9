import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Modal.css';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../pieces/action-form.tsx';
import { REMOVING } from '../pieces/button-colours.ts';
import { TextField } from '../pieces/fields.tsx';
import pieces from '../pieces/people.module.css';

interface ReasonDialogProps<Answer> {
  readonly label: string;
  readonly fullLabel: string;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly act: (reason: string | null) => Promise<Answer>;
  readonly done: () => void;
}

/** A decision that others are told of, with its reason; asked once before it is taken. */
export function ReasonDialog<Answer>(props: ReasonDialogProps<Answer>) {
  const { label, fullLabel, title, text, yes, act, done } = props;
  const { t } = useTranslation(['people', 'forms', 'shell']);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
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
        classNames={{ title: pieces.dialogTitle ?? '', body: pieces.dialog ?? '' }}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'shell' }) }}
      >
        <p>{text}</p>
        <ActionForm
          submit={yes}
          removes
          keeps
          send={(given) => act(given('reason').trim() || null)}
          done={() => {
            close();
            done();
          }}
          beside={
            <Button variant="default" onClick={close}>
              {t('cancel', { ns: 'forms' })}
            </Button>
          }
        >
          <TextField name="reason" label={t('refuseReason')} help={t('refuseReasonHelp')} autoComplete="off" />
        </ActionForm>
      </Modal>
    </>
  );
}
