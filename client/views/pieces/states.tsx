import { Button, Loader } from '@mantine/core';
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFailure } from '../../api/ask.ts';
import classes from './states.module.css';

interface MessageStateProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly sign?: ReactNode;
  readonly children?: ReactNode;
}

/** One sentence where content would be, and what can be done about it. */
export function MessageState({ title, text, sign, children }: MessageStateProps) {
  return (
    <div className={classes.state}>
      {sign ?? <EmptySign />}
      <h1 className={classes.title}>{title}</h1>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </div>
  );
}

/** Two places and the exchange that is not there yet. */
function EmptySign() {
  return (
    <svg width="132" height="56" viewBox="0 0 132 56" fill="none" aria-hidden className={classes.sign}>
      <path d="M38 24C54 8 78 8 94 24" strokeDasharray="4 6" />
      <path d="M94 34C78 50 54 50 38 34" strokeDasharray="4 6" />
      <circle cx="24" cy="29" r="15" />
      <circle cx="108" cy="29" r="15" />
    </svg>
  );
}

export function LoadingState() {
  const { t } = useTranslation('shell');
  return (
    <div className={classes.state} role="status">
      <Loader size="sm" aria-hidden />
      <p className={classes.text}>{t('loading')}</p>
    </div>
  );
}

/** Null where the server's own sentence says it, and when to try again. */
const SENTENCES = {
  UNREACHABLE: 'failureUnreachable',
  INTERNAL_SERVER_ERROR: 'failureInternal',
  BAD_USER_INPUT: 'failureRefused',
  NOT_FOUND: 'failureRefused',
  CONFLICT: 'failureRefused',
  UNAUTHENTICATED: 'failureRefused',
  FORBIDDEN: 'failureRefused',
  SERVICE_UNAVAILABLE: null,
  TIMED_OUT: null,
  TOO_MANY_REQUESTS: null,
} as const;

interface FailureStateProps {
  readonly failure: Error;
  readonly again: () => void;
}

/** What went wrong in a sentence, the number to name when asking for help, and a way to try again. */
export function FailureState({ failure, again }: FailureStateProps) {
  const { t } = useTranslation('shell');
  const asked = failure instanceof AskFailure ? failure : null;
  const sentence = asked ? SENTENCES[asked.code] : 'failureDrawing';
  return (
    <div role="alert">
      <MessageState
        title={t('failureTitle')}
        text={sentence === null ? failure.message : t(sentence)}
        sign={<IconPlugConnectedX size={44} stroke={1.2} className={classes.sign} aria-hidden />}
      >
        {asked?.problems.map(({ code, message }) => (
          <p key={code + message} className={classes.text}>
            {message}
          </p>
        ))}
        {asked?.reference && <p className={classes.reference}>{t('reference', { reference: asked.reference })}</p>}
        <Button variant="light" leftSection={<IconRefresh size={17} aria-hidden />} onClick={again}>
          {t('again')}
        </Button>
      </MessageState>
    </div>
  );
}
