import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Modal.css';
import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import people from '../pieces/people.module.css';

interface ConsentDialogProps<Answer> {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  /** Whether there is nothing to say yes to, or what it means is not known yet. */
  readonly blocked?: boolean;
  readonly act: () => Promise<Answer>;
  readonly done: (answer: Answer) => void;
  readonly close: () => void;
}

/** Asks before others learn something: what was seen cannot be made unseen. */
export function ConsentDialog<Answer>(props: ConsentDialogProps<Answer>) {
  const { open, title, children, yes, blocked = false, act, done, close } = props;
  const { t } = useTranslation(['forms', 'shell']);
  const acting = useMutation({ mutationFn: act, onSuccess: done });
  const leave = () => {
    acting.reset();
    close();
  };
  return (
    <Modal
      opened={open}
      onClose={leave}
      title={title}
      size="lg"
      centered
      classNames={{ title: people.dialogTitle ?? '', body: people.dialog ?? '' }}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'shell' }) }}
    >
      {children}
      {acting.error && <ActionFailure failure={acting.error} />}
      <div className={people.actions}>
        {!blocked && (
          <Button
            style={SOLID}
            loading={acting.isPending}
            onClick={() => {
              acting.mutate();
            }}
          >
            {yes}
          </Button>
        )}
        <Button variant="default" onClick={leave} data-autofocus>
          {t('cancel')}
        </Button>
      </div>
    </Modal>
  );
}
