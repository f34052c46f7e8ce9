import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Modal.css';
import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RegisteredStreamFragment } from '../../api/generated/later/graphql.ts';
import { withdrawStream } from '../../api/register-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { useLanguage } from '../../text/use-language.ts';
import { REMOVE, REMOVING } from '../pieces/button-colours.ts';
import { SaveFailure } from './save-failure.tsx';
import classes from './register.module.css';

interface WithdrawStreamProps {
  readonly stream: RegisteredStreamFragment;
  readonly onWithdrawn: () => void;
}

/** Take the stream off the network, after asking once. */
export function WithdrawStream({ stream, onWithdrawn }: WithdrawStreamProps) {
  const { t } = useTranslation(['register', 'shell']);
  const { local } = useLanguage();
  const [opened, { open, close }] = useDisclosure(false);
  const withdrawing = useMutation({ mutationFn: withdrawStream, onSuccess: onWithdrawn });
  return (
    <div className={classes.withdraw}>
      <Button variant="subtle" style={REMOVING} leftSection={<IconTrash size={17} aria-hidden />} onClick={open}>
        {t('withdraw')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('withdrawTitle')}
        centered
        classNames={{ title: classes.dialogTitle, body: classes.dialog }}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'shell' }) }}
      >
        <p>
          {t('withdrawText', { resource: capitalised(local(stream.resource.name)), facility: stream.facility.name })}
        </p>
        {withdrawing.error && <SaveFailure failure={withdrawing.error} />}
        <div className={classes.actions}>
          <Button
            style={REMOVE}
            loading={withdrawing.isPending}
            onClick={() => {
              withdrawing.mutate({ id: stream.id, version: stream.version });
            }}
          >
            {t('withdrawYes')}
          </Button>
          <Button variant="default" onClick={close} data-autofocus>
            {t('withdrawNo')}
          </Button>
        </div>
      </Modal>
    </div>
  );
}
