import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AskFailure } from '../../api/ask.ts';
import type { FailureCode } from '../../api/ask.ts';
import { PasskeyFailure } from '../../api/passkeys.ts';
import classes from './people.module.css';

const SENTENCES = {
  UNREACHABLE: 'failedUnreachable',
  UNAUTHENTICATED: 'failedSignedOut',
  INTERNAL_SERVER_ERROR: 'failedInternal',
} as const satisfies Partial<Record<FailureCode, string>>;

/** What the server says of itself: its own sentence tells when to try again. */
const PASSING: readonly FailureCode[] = ['SERVICE_UNAVAILABLE', 'TIMED_OUT', 'TOO_MANY_REQUESTS'];

interface ActionFailureProps {
  readonly failure: Error;
  /** Sentences to say where others are said at their fields already. */
  readonly only?: readonly string[];
}

/** Why something was not done, in the server's own sentences where it gave some. */
export function ActionFailure({ failure, only }: ActionFailureProps) {
  const { t } = useTranslation(['forms', 'shell']);
  const { pathname, search } = useLocation();
  const asked = failure instanceof AskFailure ? failure : null;
  const said = only && only.length > 0 ? only : [...new Set(asked?.problems.map(({ message }) => message))];
  const passkey = failure instanceof PasskeyFailure ? (failure.twice ? 'passkeyTwice' : 'passkeyFailed') : null;
  const sentence = asked && asked.code in SENTENCES ? SENTENCES[asked.code as keyof typeof SENTENCES] : 'failedRefused';
  const passing = asked !== null && PASSING.includes(asked.code);
  return (
    <div role="alert" className={classes.failure}>
      <IconAlertTriangle size={20} stroke={1.8} aria-hidden />
      <div>
        {said.length > 0 ? (
          said.map((one) => <p key={one}>{one}</p>)
        ) : (
          <p>{passing ? failure.message : t(asked ? sentence : (passkey ?? 'failed'))}</p>
        )}
        {asked?.code === 'UNAUTHENTICATED' && (
          <p>
            <Link to={`/sign-in?again=yes&next=${encodeURIComponent(pathname + search)}`}>{t('signInAgain')}</Link>
          </p>
        )}
        {asked?.reference && (
          <p className={classes.reference}>{t('reference', { ns: 'shell', reference: asked.reference })}</p>
        )}
      </div>
    </div>
  );
}
