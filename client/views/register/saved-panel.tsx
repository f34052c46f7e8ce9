import { Button } from '@mantine/core';
import { IconCircleCheck, IconPencil, IconPlus, IconTopologyStar3 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisteredStreamFragment } from '../../api/generated/later/graphql.ts';
import { streamMatchesQuestion } from '../../api/register-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { AskAboutMatch } from '../disclosure/ask-about-match.tsx';
import { MatchCards } from './match-panel.tsx';
import classes from './register.module.css';
import matchClasses from './matches.module.css';

interface SavedPanelProps {
  readonly stream: RegisteredStreamFragment;
  readonly slug: string;
  readonly networkId: string;
  readonly isNew: boolean;
  readonly onAnother: () => void;
}

/** What was saved, where it is to be seen, and who fits it. */
export function SavedPanel({ stream, slug, networkId, isNew, onAnother }: SavedPanelProps) {
  const { t } = useTranslation(['register', 'words']);
  const { local, format } = useLanguage();
  const matches = useQuery(streamMatchesQuestion(stream.id));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { resource, facility, amount } = stream;
  const direction = domainWord(stream.direction);
  const names = { resource: capitalised(local(resource.name)), facility: facility.name };
  const count = matches.data?.length ?? 0;

  return (
    <div className={classes.saved}>
      <div className={classes.savedCard}>
        <h1 ref={title} tabIndex={-1} className={classes.savedTitle}>
          <IconCircleCheck size={30} stroke={1.6} aria-hidden />
          {t(isNew ? 'saved' : 'changed')}
        </h1>
        <p className={classes.lead}>{t(isNew ? 'savedText' : 'changedText', names)}</p>
        <dl className={classes.savedFacts}>
          <div>
            <dt>{t(`direction.${direction}`, { ns: 'words' })}</dt>
            <dd>
              <KindLine kind={domainWord(resource.kind)} length={30} />
              {local(resource.name)}
              {resource.wasteCode && (
                <span className={classes.soft}>{t('code', { code: resource.wasteCode.displayCode })}</span>
              )}
            </dd>
          </div>
          {amount && (
            <div>
              <dt>{t('amount')}</dt>
              <dd>
                {format.amount(amount.value, amount.unit)}
                {amount.canonicalUnit !== amount.unit && (
                  <span className={classes.soft}>
                    {`= ${format.amount(amount.canonicalValue, amount.canonicalUnit)}`}
                  </span>
                )}
                {amount.provenance && <BasisMark basis={domainWord(amount.provenance.basis)} />}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('facility')}</dt>
            <dd>
              <FacilitySign kind={domainWord(facility.kind)} />
              {facility.name}
              <span className={classes.soft}>
                {[facility.organisation.name === facility.name ? null : facility.organisation.name, facility.place]
                  .filter((part) => part !== null)
                  .map(isolated)
                  .join(' · ')}
              </span>
            </dd>
          </div>
        </dl>
        <div className={classes.actions}>
          <Button
            component={Link}
            style={SOLID}
            to={`/networks/${slug}?facility=${facility.id}`}
            leftSection={<IconTopologyStar3 size={18} aria-hidden />}
          >
            {t('seeNetwork')}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={onAnother}>
            {t('another')}
          </Button>
          {isNew && (
            <Button
              component={Link}
              to={`/streams/${stream.id}/change`}
              variant="subtle"
              leftSection={<IconPencil size={17} aria-hidden />}
            >
              {t('changeIt')}
            </Button>
          )}
        </div>
      </div>
      <section aria-labelledby="saved-matches">
        <div className={matchClasses.panelHead}>
          <h2 id="saved-matches" className={matchClasses.title}>
            {t('savedMatches')}
          </h2>
          <p role="status" className={matchClasses.count}>
            {matches.isPending
              ? t('finding')
              : matches.isError
                ? t('matchesFailed')
                : t(direction === 'demand' ? 'countSuppliers' : 'countTakers', { count })}
          </p>
        </div>
        {matches.isSuccess && count === 0 && (
          <p className={classes.soft}>{t(direction === 'demand' ? 'noneDemand' : 'noneSupply')}</p>
        )}
        <MatchCards
          matches={matches.data ?? []}
          direction={direction}
          actionOf={(match) => <AskAboutMatch match={match} stream={stream} networkId={networkId} />}
        />
      </section>
    </div>
  );
}
