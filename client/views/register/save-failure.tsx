import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AskFailure, ownSentenceOf } from '../../api/ask.ts';
import type { FailureCode } from '../../api/ask.ts';
import classes from './register.module.css';

const SENTENCES: Partial<Record<FailureCode, 'saveUnreachable' | 'saveInternal' | 'saveSignedOut'>> = {
  UNREACHABLE: 'saveUnreachable',
  INTERNAL_SERVER_ERROR: 'saveInternal',
  UNAUTHENTICATED: 'saveSignedOut',
};

/** Why nothing was saved, where no field can be blamed. */
export function SaveFailure({ failure }: { readonly failure: Error }) {
  const { t } = useTranslation(['register', 'shell']);
  const { pathname, search } = useLocation();
  const asked = failure instanceof AskFailure ? failure : null;
  const ownSentence = ownSentenceOf(failure);
  return (
    <div role="alert" className={classes.failure}>
      <IconPlugConnectedX size={22} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.failureTitle}>{t('saveFailed')}</p>
        <p>{ownSentence ?? t(asked ? (SENTENCES[asked.code] ?? 'saveRefused') : 'saveInternal')}</p>
        {(ownSentence === null ? asked?.problems : [])?.map(({ code, message }) => (
          <p key={code + message}>{message}</p>
        ))}
        {asked?.code === 'UNAUTHENTICATED' && (
          <Link to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{t('signIn', { ns: 'shell' })}</Link>
        )}
        {asked?.reference && (
          <p className={classes.reference}>{t('reference', { ns: 'shell', reference: asked.reference })}</p>
        )}
      </div>
    </div>
  );
}
