import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import classes from './fields.module.css';

interface DisclosureProps {
  readonly label: string;
  readonly note?: ReactNode;
  /** Opened from outside, because something in it needs attention. */
  readonly forcedOpen?: boolean;
  readonly children: ReactNode;
}

/** Folded away until asked for; what is in it keeps its state. */
export function Disclosure({ label, note, forcedOpen = false, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(forcedOpen);
  const [forced, setForced] = useState(forcedOpen);
  if (forced !== forcedOpen) {
    setForced(forcedOpen);
    if (forcedOpen) setOpen(true);
  }
  return (
    <div className={classes.disclosure}>
      <button
        type="button"
        className={classes.disclosureButton}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <IconChevronDown size={18} stroke={1.8} aria-hidden className={classes.chevron} data-open={open || undefined} />
        <span className={classes.disclosureLabel}>
          {label}
          {note}
        </span>
      </button>
      <div id={id} hidden={!open} className={classes.disclosureBody}>
        {children}
      </div>
    </div>
  );
}
