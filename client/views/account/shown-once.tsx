import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOLID } from '../pieces/button-colours.ts';
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

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ value }: { readonly value: string }) {
  const { t } = useTranslation('forms');
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={17} stroke={1.8} aria-hidden />}
        onClick={() => {
          // Where the browser has no clipboard for us, the text can still be selected.
          navigator.clipboard.writeText(value).then(
            () => {
              setCopied(true);
            },
            () => undefined,
          );
        }}
      >
        {t('copy')}
      </Button>
      <span role="status">{copied && t('copied')}</span>
    </>
  );
}
