import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AskFailure } from '../../api/ask.ts';
import classes from './register.module.css';

/** Null where the server's own sentence says it, and when to try again. */
const SENTENCES = {
  UNREACHABLE: 'saveUnreachable',
  INTERNAL_SERVER_ERROR: 'saveInternal',
  BAD_USER_INPUT: 'saveRefused',
  NOT_FOUND: 'saveRefused',
  CONFLICT: 'saveRefused',
  UNAUTHENTICATED: 'saveSignedOut',
  FORBIDDEN: 'saveRefused',
  SERVICE_UNAVAILABLE: null,
  TIMED_OUT: null,
  TOO_MANY_REQUESTS: null,
} as const;

/** Why nothing was saved, where no field can be blamed. */
export function SaveFailure({ failure }: { readonly failure: Error }) {
  const { t } = useTranslation(['register', 'shell']);
  const { pathname, search } = useLocation();
  const asked = failure instanceof AskFailure ? failure : null;
  const sentence = SENTENCES[asked?.code ?? 'INTERNAL_SERVER_ERROR'];
  return (
    <div role="alert" className={classes.failure}>
      <IconPlugConnectedX size={22} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.failureTitle}>{t('saveFailed')}</p>
        <p>{sentence === null ? failure.message : t(sentence)}</p>
        {asked?.problems.map(({ code, message }) => (
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
