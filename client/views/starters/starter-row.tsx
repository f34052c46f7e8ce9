import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StarterLine } from '../../api/starters-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { KindLine } from '../pieces/kind-line.tsx';
import { Badge } from '../pieces/page.tsx';
import classes from './starters.module.css';

interface StarterRowProps {
  readonly starter: StarterLine;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly strike: () => void;
}

/** One typical supply or demand, with why it is proposed and where that is known from. */
export function StarterRow({ starter, busy, confirm, strike }: StarterRowProps) {
  const { t } = useTranslation('starters');
  const { local } = useLanguage();
  const resource = capitalised(local(starter.resource.name));
  const isDemand = starter.direction === 'DEMAND';
  return (
    <li className={classes.row}>
      <p className={classes.name}>
        <KindLine kind={domainWord(starter.resource.kind)} length={24} />
        {resource}
        <Badge>{t('mark')}</Badge>
      </p>
      <p className={classes.why}>
        {local(starter.why)} <span className={classes.source}>{t('source', { source: starter.source })}</span>
      </p>
      <div className={classes.buttons}>
        <Button
          variant="light"
          size="compact-md"
          disabled={busy}
          aria-label={t(isDemand ? 'confirmNeedFull' : 'confirmFull', { resource })}
          leftSection={<IconCheck size={16} stroke={2} aria-hidden />}
          onClick={confirm}
        >
          {t(isDemand ? 'confirmNeed' : 'confirm')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          disabled={busy}
          aria-label={t('strikeFull', { resource })}
          leftSection={<IconX size={16} stroke={2} aria-hidden />}
          onClick={strike}
        >
          {t('strike')}
        </Button>
      </div>
    </li>
  );
}
