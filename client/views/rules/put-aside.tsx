import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PutAsideMatch } from '../../api/matching-rules-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { matchIdOf, pathOfMatch } from '../../state/match-path.ts';
import { folded } from '../../state/search.ts';
import { useDates } from '../../text/use-dates.ts';
import { Section } from '../pieces/page.tsx';
import { useDismissalName } from './dismissal-name.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';
import classes from './rules.module.css';

/** Few enough are seen at one look. */
const WORTH_A_SEARCH = 8;

interface PutAsideProps {
  readonly networkId: string;
  readonly dismissals: readonly PutAsideMatch[];
  readonly changed: (sentence: string, undo: readonly PutAsideMatch[]) => void;
}

/** The matches that were put aside, why and by whom, and the way to take some of them back. */
export function PutAside({ networkId, dismissals, changed }: PutAsideProps) {
  const { t } = useTranslation(['rules', 'matches']);
  const nameOf = useDismissalName();
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [taking, setTaking] = useState<readonly PutAsideMatch[] | null>(null);
  const words = folded(text.trim());
  const shown = dismissals.filter((each) =>
    folded(`${nameOf(each)} ${t(`matches:reasons.${domainWord(each.reason)}`)} ${each.words ?? ''}`).includes(words),
  );
  // What is chosen and then filtered away is not acted upon unseen.
  const chosen = shown.filter(({ id }) => selected.has(id));
  const all = chosen.length === shown.length;
  return (
    <Section title={t('aside')} text={<p>{t(dismissals.length === 0 ? 'asideNone' : 'asideText')}</p>}>
      {dismissals.length > WORTH_A_SEARCH && (
        <TextInput
          label={t('asideFilter')}
          value={text}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      )}
      {shown.length > 0 && (
        <table className={classes.table}>
          <caption className={classes.hidden}>{t('aside')}</caption>
          <thead>
            <tr>
              <td className={classes.check}>
                <Checkbox
                  aria-label={t('selectAll')}
                  checked={all}
                  indeterminate={!all && chosen.length > 0}
                  onChange={() => {
                    setSelected(new Set(all ? [] : shown.map(({ id }) => id)));
                  }}
                />
              </td>
              <th scope="col">{t('column.match')}</th>
              <th scope="col">{t('column.reason')}</th>
              <th scope="col">{t('column.when')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <AsideRow
                key={each.id}
                dismissal={each}
                name={nameOf(each)}
                selected={selected.has(each.id)}
                toggle={() => {
                  setSelected(
                    (before) =>
                      new Set(before.has(each.id) ? [...before].filter((id) => id !== each.id) : [...before, each.id]),
                  );
                }}
                takeBack={() => {
                  setTaking([each]);
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {chosen.length > 1 && (
        <div>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={17} aria-hidden />}
            onClick={() => {
              setTaking(chosen);
            }}
          >
            {t('takeBackSome', { count: chosen.length })}
          </Button>
        </div>
      )}
      <TakeBackDialog
        networkId={networkId}
        of={taking}
        close={() => {
          setTaking(null);
        }}
        done={(sentence, undo) => {
          setSelected(new Set());
          changed(sentence, undo);
        }}
      />
    </Section>
  );
}

interface AsideRowProps {
  readonly dismissal: PutAsideMatch;
  readonly name: string;
  readonly selected: boolean;
  readonly toggle: () => void;
  readonly takeBack: () => void;
}

function AsideRow({ dismissal, name, selected, toggle, takeBack }: AsideRowProps) {
  const { t } = useTranslation(['rules', 'matches']);
  const { day } = useDates();
  const { supplyId, demandId, reason, words, dismissedAt, by, betweenStreams } = dismissal;
  const date = day(dismissedAt);
  return (
    <tr data-selected={selected || undefined}>
      <td className={classes.check}>
        <Checkbox aria-label={t('select', { name })} checked={selected} onChange={toggle} />
      </td>
      <th scope="row">
        {betweenStreams ? <Link to={pathOfMatch(matchIdOf(supplyId, demandId)) ?? ''}>{name}</Link> : name}
      </th>
      <td data-label={t('column.reason')}>
        {t(`matches:reasons.${domainWord(reason)}`)}
        {words && <span className={classes.note}>{words}</span>}
      </td>
      <td data-label={t('column.when')}>{by === null ? date : t('byOn', { by, date })}</td>
      <td>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('takeBackFull', { name })}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={takeBack}
        >
          {t('takeBack')}
        </Button>
      </td>
    </tr>
  );
}
