import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyFacility } from '../../api/disclosure-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { LevelSelect } from '../disclosure/level-select.tsx';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import { Section } from '../pieces/page.tsx';
import { StartersPanel } from '../starters/starters-panel.tsx';
import { FacilityKnown } from './facility-known.tsx';
import classes from './company.module.css';

/** One facility: how widely it is known, and its streams with their levels. */
export function FacilitySection({ facility }: { readonly facility: CompanyFacility }) {
  const { t } = useTranslation(['disclosure', 'words', 'myStreams']);
  const { nodes, totalCount } = facility.streams;
  return (
    <Section
      title={facility.name}
      text={
        <p className={classes.where}>
          <FacilitySign kind={domainWord(facility.kind)} size={19} />
          {[t(`words:facilityKind.${domainWord(facility.kind)}`), facility.place, facility.network.name]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
    >
      <FacilityKnown facility={facility} />
      {nodes.length === 0 ? (
        <p className={classes.soft}>{t('streamsNone')}</p>
      ) : (
        <ul className={classes.streams} aria-label={facility.name}>
          {nodes.map((stream) => (
            <StreamRow key={stream.id} stream={stream} facility={facility} />
          ))}
        </ul>
      )}
      {totalCount > nodes.length && (
        <p className={classes.soft}>
          {t('streamsMore', { shown: nodes.length, total: totalCount })}{' '}
          <Link to={`/company/streams?facility=${facility.id}`}>{t('myStreams:part')}</Link>
        </p>
      )}
      <FoldedStarters facilityId={facility.id} open={totalCount === 0} />
    </Section>
  );
}

/** What is typical of such plants, asked for only once it is looked at. */
function FoldedStarters({ facilityId, open }: { readonly facilityId: string; readonly open: boolean }) {
  const { t } = useTranslation('starters');
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={classes.starters}
      open={opened}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>{t('show')}</summary>
      {opened && <StartersPanel facilityId={facilityId} />}
    </details>
  );
}

interface StreamRowProps {
  readonly stream: CompanyFacility['streams']['nodes'][number];
  readonly facility: CompanyFacility;
}

function StreamRow({ stream, facility }: StreamRowProps) {
  const { t } = useTranslation(['disclosure', 'words']);
  const { local, format } = useLanguage();
  const name = capitalised(local(stream.resource.name));
  return (
    <li className={classes.stream}>
      <div className={classes.streamText}>
        <p className={classes.streamName}>
          <KindLine kind={domainWord(stream.resource.kind)} length={26} />
          <Link to={`/streams/${stream.id}`}>{name}</Link>
        </p>
        <p className={classes.soft}>
          {[
            t(`words:direction.${domainWord(stream.direction)}`),
            stream.amount ? format.amount(stream.amount.value, stream.amount.unit) : null,
            stream.description,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <LevelSelect
        stream={{ ...stream, level: domainWord(stream.level) }}
        name={name}
        facility={{ name: facility.name, level: domainWord(facility.level) }}
      />
      <Button
        component={Link}
        to={`/streams/${stream.id}`}
        variant="default"
        size="sm"
        aria-label={t('openStreamFull', { stream: name })}
      >
        {t('openStream')}
      </Button>
    </li>
  );
}
