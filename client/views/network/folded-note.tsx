import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './panel.module.css';

/** Longer notes are folded to about two lines, characters. */
const LONG = 130;

/** What there is to say beside the figures; long ones open on request. */
export function FoldedNote({ text }: { readonly text: string }) {
  const { t } = useTranslation('network');
  const [open, setOpen] = useState(false);
  if (text.length <= LONG) return <p className={classes.note}>{text}</p>;
  return (
    <div className={classes.note}>
      <p className={open ? undefined : classes.clamped}>{text}</p>
      <button
        type="button"
        className={classes.more}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? 'noteLess' : 'noteMore')}
      </button>
    </div>
  );
}
