import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AskFailure } from '../../api/ask.ts';
import classes from './register.module.css';

const SENTENCES = {
  UNREACHABLE: 'saveUnreachable',
  INTERNAL_SERVER_ERROR: 'saveInternal',
  BAD_USER_INPUT: 'saveRefused',
  NOT_FOUND: 'saveRefused',
  CONFLICT: 'saveRefused',
} as const;

/** Why nothing was saved, where no field can be blamed. */
export function SaveFailure({ failure }: { readonly failure: Error }) {
  const { t } = useTranslation(['register', 'shell']);
  const asked = failure instanceof AskFailure ? failure : null;
  return (
    <div role="alert" className={classes.failure}>
      <IconPlugConnectedX size={22} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.failureTitle}>{t('saveFailed')}</p>
        <p>{t(SENTENCES[asked?.code ?? 'INTERNAL_SERVER_ERROR'])}</p>
        {asked?.problems.map(({ code, message }) => (
          <p key={code + message}>{message}</p>
        ))}
        {asked?.reference && (
          <p className={classes.reference}>{t('reference', { ns: 'shell', reference: asked.reference })}</p>
        )}
      </div>
    </div>
  );
}
