import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Me } from '../../state/me.ts';
import { SOLID } from './button-colours.ts';
import { LoadingState, MessageState } from './states.tsx';
import { useMe } from './use-me.ts';
import classes from './people.module.css';

interface NeedsMeProps {
  /** Why one has to be signed in here, where the general sentence is too little. */
  readonly title?: string;
  readonly text?: string;
  /** Whether the page is for this person. */
  readonly allows?: (me: Me) => boolean;
  readonly children?: (me: Me) => ReactNode;
}

/** A page for those who are signed in: others are told so, with the way in and back. */
export function NeedsMe({ title, text, allows = () => true, children }: NeedsMeProps) {
  const { t } = useTranslation('shell');
  const { pathname, search } = useLocation();
  const me = useMe();
  if (me === undefined) return <LoadingState />;
  const sign = <IconLock size={44} stroke={1.2} aria-hidden />;
  if (me === null) {
    const back = `next=${encodeURIComponent(pathname + search)}`;
    return (
      <MessageState title={title ?? t('signInNeeded')} text={text ?? t('signInNeededText')} sign={sign}>
        <div className={classes.actions}>
          <Button component={Link} to={`/sign-in?${back}`} style={SOLID}>
            {t('signIn')}
          </Button>
          <Button component={Link} to="/join" variant="default">
            {t('createAccount')}
          </Button>
        </div>
      </MessageState>
    );
  }
  if (!allows(me)) {
    return (
      <MessageState title={t('notForYou')} text={t('notForYouText', { name: me.name })} sign={sign}>
        <Button component={Link} to="/" variant="default">
          {t('home')}
        </Button>
      </MessageState>
    );
  }
  return children?.(me);
}
