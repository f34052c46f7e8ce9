import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WholeMatch } from '../../api/match-questions.ts';
import { isMine } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { domainWord } from '../../state/domain-word.ts';
import { stepOfCriterion } from '../../state/match-words.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import classes from './match.module.css';

interface SharperProps {
  readonly match: WholeMatch;
  readonly me: Me | null;
}

/** Which missing figure would tell most, and where to state it. */
export function Sharper({ match, me }: SharperProps) {
  const { t } = useTranslation('match');
  const { local, format } = useLanguage();
  const { sharpenedBy, supply, demand, donor, receiver } = match;
  if (!sharpenedBy) {
    return (
      <Section title={t('sharper')}>
        <p className={classes.soft}>{t('sharperNone')}</p>
      </Section>
    );
  }
  const side = domainWord(sharpenedBy.side);
  const own = [
    { stream: side === 'demand' ? null : supply, facility: donor },
    { stream: side === 'supply' ? null : demand, facility: receiver },
  ].find(({ stream, facility }) => stream && facility && isMine(me, facility.organisation.id));
  return (
    <Section title={t('sharper')}>
      <p>
        {t('sharperText', {
          what: local(sharpenedBy.what),
          from: format.percent(sharpenedBy.scoreFrom),
          to: format.percent(sharpenedBy.scoreTo),
        })}{' '}
        {t(`sharperSide.${side}`)}
      </p>
      {own?.stream ? (
        <div>
          <Button
            component={Link}
            to={`/streams/${own.stream.id}/change?step=${stepOfCriterion(sharpenedBy.criterionId)}`}
            variant="default"
            leftSection={<IconPencil size={17} stroke={1.8} aria-hidden />}
          >
            {t('fill')}
          </Button>
        </div>
      ) : (
        <p className={classes.soft}>{t('fillOther')}</p>
      )}
    </Section>
  );
}
