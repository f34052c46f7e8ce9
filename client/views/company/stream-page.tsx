import { Button } from '@mantine/core';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import { AskFailure } from '../../api/ask.ts';
import { oneStreamQuestion } from '../../api/disclosure-questions.ts';
import type { OneStream } from '../../api/disclosure-questions.ts';
import { streamMatchesQuestion } from '../../api/register-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { isMine } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { useLanguage } from '../../text/use-language.ts';
import { AskAboutMatch } from '../disclosure/ask-about-match.tsx';
import { LevelSelect } from '../disclosure/level-select.tsx';
import { ShowAs } from '../disclosure/show-as.tsx';
import { StreamMark } from '../disclosure/stream-mark.tsx';
import { Trail } from '../disclosure/trail.tsx';
import { NeedsMe } from '../pieces/needs.tsx';
import { Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { MatchCards } from '../register/match-panel.tsx';
import { HourlySection } from './hourly-section.tsx';
import { AttachmentsSection } from './attachments-section.tsx';
import { OverlaySection } from './overlay-section.tsx';
import { StandingSection } from './standing-section.tsx';
import classes from './company.module.css';

/** One stream of my company: who may see it, what fits it, how others see it, and who has. */
export default function StreamPage() {
  return <NeedsMe>{(me) => <StreamById me={me} />}</NeedsMe>;
}

function StreamById({ me }: { readonly me: Me }) {
  const { t } = useTranslation('disclosure');
  const { id = '' } = useParams();
  const answer = useQuery(oneStreamQuestion(id));
  // An address that cannot name a stream names none.
  const missing = answer.error instanceof AskFailure && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(answer.error.code);
  if (answer.isPending) return <LoadingState />;
  if (answer.error && !missing) return <FailureState failure={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <MessageState title={t('streamMissing')} text={t('streamMissingText')} />;
  return <Stream key={answer.data.id} me={me} stream={answer.data} />;
}

function Stream({ me, stream }: { readonly me: Me; readonly stream: OneStream }) {
  const { t } = useTranslation(['disclosure', 'words', 'register']);
  const { local, format } = useLanguage();
  const { facility, amount, presentCost } = stream;
  const mine = isMine(me, facility.organisation.id);
  const name = capitalised(local(stream.resource.name));
  const direction = t(`words:direction.${domainWord(stream.direction)}`);
  const level = domainWord(stream.level);
  return (
    <Page
      title={name}
      wide
      lead={
        <>
          {t('streamAt', { direction, facility: facility.name })}{' '}
          <StreamMark level={level} organisationId={facility.organisation.id} networkId={facility.network.id} />
        </>
      }
    >
      <Section
        title={t('whoSees')}
        action={
          mine && (
            <LevelSelect
              stream={{ ...stream, level }}
              name={name}
              facility={{ name: facility.name, level: domainWord(facility.level) }}
            />
          )
        }
        text={<p>{local(levelRecord(level).explanation)}</p>}
      >
        <dl className={classes.facts}>
          {!mine && <Fact term={t('who')}>{facility.organisation.name}</Fact>}
          <Fact term={t('amount')}>{amount ? format.amount(amount.value, amount.unit) : t('unknown')}</Fact>
          {stream.description && <Fact term={t('register:description')}>{stream.description}</Fact>}
          {presentCost && (
            <Fact term={t('cost')}>
              {`${format.number(presentCost.value)} ${presentCost.unit} – `}
              <span className={classes.soft}>{t(presentCost.released ? 'released' : 'keptBack')}</span>
            </Fact>
          )}
        </dl>
        {mine && (
          <div className={classes.actions}>
            <Button
              component={Link}
              to={`/streams/${stream.id}/change`}
              variant="default"
              leftSection={<IconPencil size={17} stroke={1.8} aria-hidden />}
            >
              {t('change')}
            </Button>
            <Button
              component={Link}
              to={`/streams/${stream.id}/history`}
              variant="default"
              leftSection={<IconHistory size={17} stroke={1.8} aria-hidden />}
            >
              {t('history')}
            </Button>
            <Button component={Link} to="/company/streams" variant="subtle">
              {t('backToStreams')}
            </Button>
          </div>
        )}
      </Section>
      <StandingSection streamId={stream.id} />
      <HourlySection streamId={stream.id} mine={mine} />
      <AttachmentsSection streamId={stream.id} mine={mine} />
      <Matches stream={stream} mine={mine} />
      <OverlaySection streamId={stream.id} direction={domainWord(stream.direction)} />
      {mine && (
        <>
          <Section title={t('showAs')}>
            <ShowAs streamId={stream.id} />
          </Section>
          <Section title={t('trailTitle')} text={t('trailLead')}>
            <Trail of={{ streamId: stream.id }} names={new Map([[stream.id, name]])} label={t('trailTitle')} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Matches({ stream, mine }: { readonly stream: OneStream; readonly mine: boolean }) {
  const { t } = useTranslation(['disclosure', 'register']);
  const matches = useQuery(streamMatchesQuestion(stream.id));
  const side = stream.direction === 'SUPPLY' ? 'supply' : 'demand';
  const found = matches.data ?? [];
  return (
    <Section title={t('matches')} text={found.length > 0 && t('matchesLead')}>
      {matches.isPending && <LoadingState />}
      {matches.isError && <FailureState failure={matches.error} again={() => void matches.refetch()} />}
      {matches.isSuccess && found.length === 0 && <p className={classes.soft}>{t('matchesNone')}</p>}
      <MatchCards
        matches={found}
        direction={domainWord(stream.direction)}
        {...(mine && {
          actionOf: (match) => <AskAboutMatch match={match} stream={stream} networkId={stream.facility.network.id} />,
        })}
      />
      <p>
        <Link to={`/match/why-not?network=${stream.facility.network.id}&${side}=${stream.id}`}>{t('whyNotAsk')}</Link>
      </p>
    </Section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
