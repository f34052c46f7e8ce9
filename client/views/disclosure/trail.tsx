import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../../src/domain/disclosure/disclosure-level.ts';
import { trailQuestion } from '../../api/disclosure-questions.ts';
import type { TrailLine, TrailOf } from '../../api/disclosure-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { trailLevels, trailPerson } from '../../state/trail-words.ts';
import { isolated } from '../../text/isolated.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { FailureState, LoadingState } from '../pieces/states.tsx';
import classes from './disclosure.module.css';

interface TrailProps {
  readonly of: TrailOf;
  /** What the things are called that entries are about, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly label: string;
}

/** Who saw or changed what is kept from others, in sentences, the latest first. */
export function Trail({ of, names, label }: TrailProps) {
  const { t } = useTranslation(['disclosure', 'shell']);
  const { format } = useLanguage();
  const { moment } = useDates();
  const sentence = useSentence(names);
  const trail = useInfiniteQuery(trailQuestion(of));
  if (trail.isPending) return <LoadingState />;
  if (trail.isError) return <FailureState failure={trail.error} again={() => void trail.refetch()} />;
  const lines = trail.data.pages.flatMap(({ nodes }) => nodes);
  const count = trail.data.pages[0]?.totalCount ?? 0;
  if (lines.length === 0) return <p className={classes.soft}>{t('trailNone')}</p>;
  return (
    <div>
      <ol className={classes.trail} aria-label={label}>
        {lines.map((line) => (
          <li key={line.id}>
            <time dateTime={line.at}>{moment(line.at)}</time>
            <p>{sentence(line)}</p>
          </li>
        ))}
      </ol>
      {trail.hasNextPage && (
        <p className={classes.trailMore}>
          <Button
            variant="default"
            size="sm"
            loading={trail.isFetchingNextPage}
            onClick={() => void trail.fetchNextPage()}
          >
            {t('more')}
          </Button>
          <span className={classes.soft}>
            {t('shownOf', { shown: format.number(lines.length), total: format.number(count) })}
          </span>
        </p>
      )}
    </div>
  );
}

function useSentence(names: ReadonlyMap<string, string>): (line: TrailLine) => string {
  const { t } = useTranslation('disclosure');
  const { local, language } = useLanguage();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const levelName = (level: DisclosureLevel | null) => (level ? local(levelRecord(level).label) : t('unknown'));

  function who(line: TrailLine): string {
    const person = trailPerson(line);
    switch (person.type) {
      case 'named': {
        const name = isolated(person.name);
        if (line.audience === 'secretariat') return t('asSecretariat', { who: name });
        if (line.audience === 'company' || person.companies.length === 0) return name;
        return t('ofCompanies', { name, companies: list.format(person.companies.map(isolated)) });
      }
      case 'company':
        return t('somebodyOf', { companies: list.format(person.companies.map(isolated)) });
      case 'anonymous':
        return t('aCompany');
      case 'unknown':
        return t('somebody');
    }
  }

  function what({ subjectId, subjectKind }: TrailLine): string {
    const name = names.get(subjectId);
    if (name !== undefined) return isolated(name);
    return t(subjectKind === 'FACILITY' ? 'aFacility' : subjectKind === 'SYNERGY' ? 'aSynergy' : 'aStream');
  }

  return (line) => {
    const { from, to } = trailLevels(line);
    const facts = { who: who(line), what: what(line), from: levelName(from), to: levelName(to) };
    return t(`trail.${domainWord(line.action)}`, facts);
  };
}
