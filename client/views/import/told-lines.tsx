import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Told } from '../../state/import-mapping.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './import.module.css';

interface ToldLinesProps {
  readonly problems: readonly Told[];
  readonly open: readonly Told[];
}

/** What must be answered, then what should be known. */
export function ToldLines({ problems, open }: ToldLinesProps) {
  const { local } = useLanguage();
  return (
    <>
      {problems.map(({ code, message }) => (
        <p key={code + message.en} className={classes.wrong}>
          <IconAlertTriangle size={17} stroke={1.9} aria-hidden /> {local(message)}
        </p>
      ))}
      {open.map(({ code, message }) => (
        <p key={code + message.en} className={classes.doubt}>
          <IconInfoCircle size={17} stroke={1.9} aria-hidden /> {local(message)}
        </p>
      ))}
    </>
  );
}
