import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { SOLID } from '../pieces/button-colours.ts';
import { CopyButton } from '../pieces/copy-button.tsx';
import classes from './account.module.css';

interface ShownOnceProps {
  readonly title: string;
  readonly text: string;
  /** What is copied. */
  readonly value: string;
  readonly kept: string;
  readonly onKept: () => void;
  /** Other ways to keep it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A secret that the server will not show again: it stays in sight until its owner says that it is kept. */
export function ShownOnce({ title, text, value, kept, onKept, actions, children }: ShownOnceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={classes.once}>
      <h3 ref={heading} tabIndex={-1} className={classes.onceTitle}>
        {title}
      </h3>
      <p>{text}</p>
      {children}
      <div className={classes.actions}>
        <CopyButton value={value} />
        {actions}
        <Button style={SOLID} onClick={onKept}>
          {kept}
        </Button>
      </div>
    </div>
  );
}
