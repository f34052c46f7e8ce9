import { Button } from '@mantine/core';
import { IconColumns3, IconNotes } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { identifySynergyOf } from '../../api/match-questions.ts';
import type { WholeMatch } from '../../api/match-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { pathOfComparison } from '../../state/match-path.ts';
import { isMine } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { useLanguage } from '../../text/use-language.ts';
import { AskAboutMatch } from '../disclosure/ask-about-match.tsx';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Outcome, Section } from '../pieces/page.tsx';
import classes from './match.module.css';

interface NextStepsProps {
  readonly match: WholeMatch;
  readonly me: Me | null;
}

/** What somebody who likes the match can do about it. */
export function NextSteps({ match, me }: NextStepsProps) {
  const { t } = useTranslation('match');
  const { local } = useLanguage();
  const { supply, demand, donor, receiver, latentSide, nextSteps } = match;
  const own = [
    { stream: supply, facility: donor },
    { stream: demand, facility: receiver },
  ].find(({ stream, facility }) => stream && facility && isMine(me, facility.organisation.id));
  const network = (donor ?? receiver)?.network;
  const runs = me?.secretariatOf.some(({ id }) => id === network?.id) ?? false;
  return (
    <Section title={t('next')}>
      {latentSide && <p>{t('askLatent')}</p>}
      {nextSteps.length > 0 && (
        <ol className={classes.nextList}>
          {nextSteps.map(({ code, side, text }) => (
            <li key={code + text.en}>
              {local(text)}
              {side && <span className={classes.soft}> ({t(`stepSide.${domainWord(side)}`)})</span>}
            </li>
          ))}
        </ol>
      )}
      <div className={classes.actions}>
        {own?.stream && network && <AskAboutMatch match={match} stream={own.stream} networkId={network.id} />}
        {supply && demand && network && (runs || own !== undefined) && (
          <NoteSynergy match={match} networkId={network.id} />
        )}
        {own?.stream && (
          <Button component={Link} to={`/streams/${own.stream.id}`} variant="default">
            {t('openOwn')}
          </Button>
        )}
        <Button
          component={Link}
          to={pathOfComparison([match.id])}
          variant="default"
          leftSection={<IconColumns3 size={17} stroke={1.7} aria-hidden />}
        >
          {t('compare')}
        </Button>
      </div>
    </Section>
  );
}

/** Notes that the two could exchange: the first stage of a synergy. */
function NoteSynergy({ match, networkId }: { readonly match: WholeMatch; readonly networkId: string }) {
  const { t } = useTranslation('match');
  // One note is made once, however often the button is pressed.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const noting = useMutation({ mutationFn: () => identifySynergyOf(match, networkId, idempotencyKey) });
  if (noting.isSuccess) return <Outcome>{t('noted')}</Outcome>;
  return (
    <>
      <Button
        variant="default"
        loading={noting.isPending}
        leftSection={<IconNotes size={17} stroke={1.7} aria-hidden />}
        onClick={() => {
          noting.mutate();
        }}
      >
        {t('note')}
      </Button>
      {noting.error && <ActionFailure failure={noting.error} />}
    </>
  );
}
