import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { matchesBesideQuestion, matchQuestion } from '../../api/match-questions.ts';
import type { WholeMatch } from '../../api/match-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { comparedIn, MOST_COMPARED, pathOfMatch, sidesOfMatch } from '../../state/match-path.ts';
import { confidenceWord } from '../../state/match-words.ts';
import { scoreWord } from '../../state/score-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { VerdictMark } from '../pieces/judgements-table.tsx';
import { Page, Section } from '../pieces/page.tsx';
import { FailureState, LoadingState, MessageState } from '../pieces/states.tsx';
import { useRange } from './worth.tsx';
import { useMatchNames } from './match-names.ts';
import classes from './match.module.css';

/** Up to four matches beside each other, criterion by criterion; on a phone below each other. */
export default function ComparePage() {
  const { t } = useTranslation('match');
  const [address, setAddress] = useSearchParams();
  const ids = comparedIn(address);
  const answers = useQueries({
    queries: ids.map((id) => {
      const sides = sidesOfMatch(id);
      return matchQuestion(sides?.supplyId ?? '', sides?.demandId ?? '');
    }),
  });
  const failed = answers.find(({ error }) => error);
  const matches = answers.flatMap(({ data }) => data?.match ?? []);
  const choose = (chosen: readonly string[]) => {
    setAddress({ pair: [...chosen] }, { replace: true });
  };
  if (ids.length === 0) return <MessageState title={t('compareEmpty')} text={t('compareEmptyText')} />;
  if (failed?.error) return <FailureState failure={failed.error} again={() => void failed.refetch()} />;
  return (
    <Page title={t('compareTitle')} lead={t('compareLead')} wide="full">
      <Section title={t('compareTable')}>
        <AddMatch
          ids={ids}
          add={(id) => {
            choose([...ids, id]);
          }}
        />
        {answers.some(({ isPending }) => isPending) && <LoadingState />}
        {answers.some(({ data }) => data === null) && <p className={classes.soft}>{t('compareGone')}</p>}
        {matches.length > 0 && (
          <ComparedTable
            matches={matches}
            remove={(id) => {
              choose(ids.filter((one) => one !== id));
            }}
          />
        )}
      </Section>
    </Page>
  );
}

interface AddMatchProps {
  readonly ids: readonly string[];
  readonly add: (id: string) => void;
}

/** The other matches of the same supply and demand. */
function AddMatch({ ids, add }: AddMatchProps) {
  const { t } = useTranslation('match');
  const { format } = useLanguage();
  const names = useMatchNames();
  const beside = useQuery(matchesBesideQuestion(ids[0]));
  if (ids.length >= MOST_COMPARED) return <p className={classes.soft}>{t('compareFull')}</p>;
  const others = (beside.data ?? []).filter(({ id }) => !ids.includes(id) && sidesOfMatch(id) !== null);
  if (others.length === 0) return null;
  return (
    <NativeSelect
      className={classes.add}
      label={t('compareAdd')}
      value=""
      data={[
        { value: '', label: t('compareAddChoose') },
        ...others.map((match) => ({
          value: match.id,
          label: `${names(match).whole} (${format.percent(match.score)})`,
        })),
      ]}
      onChange={(event) => {
        if (event.currentTarget.value) add(event.currentTarget.value);
      }}
    />
  );
}

interface ComparedTableProps {
  readonly matches: readonly WholeMatch[];
  readonly remove: (id: string) => void;
}

function ComparedTable({ matches, remove }: ComparedTableProps) {
  const { t } = useTranslation(['match', 'register', 'words']);
  const { local, format } = useLanguage();
  const names = useMatchNames();
  const range = useRange();
  const criteria = new Map(
    matches.flatMap(({ judgements }) => judgements.map(({ criterionId, label }) => [criterionId, label] as const)),
  );
  const rows: readonly (readonly [label: string, cell: (match: WholeMatch) => ReactNode])[] = [
    [
      t('chanceRow'),
      ({ score }) => (
        <>
          <strong>{format.percent(score)}</strong>{' '}
          <span className={classes.soft}>{t(`register:${scoreWord(score)}`)}</span>
        </>
      ),
    ],
    [
      t('confidenceRow'),
      ({ confidence }) => (
        <>
          {format.percent(confidence)} <span className={classes.note}>{t(confidenceWord(confidence))}</span>
        </>
      ),
    ],
    [t('tierRow'), ({ tier }) => t(`words:tier.${domainWord(tier)}`)],
    [
      t('distanceRow'),
      ({ distanceKm, blindSide }) =>
        distanceKm === null
          ? blindSide?.distance
            ? local(blindSide.distance)
            : t('notKnown')
          : `${format.number(Number(distanceKm.toPrecision(2)))} km`,
    ],
    [
      t('coverageRow'),
      ({ demandCoverage }) => (demandCoverage === null ? t('notKnown') : format.percent(demandCoverage)),
    ],
    [t('moneyRow'), ({ worth }) => (worth?.money ? range(worth.money, worth.currency) : t('notKnown'))],
    [t('emissionsRow'), ({ worth }) => (worth?.emissions ? range(worth.emissions, '').trim() : t('notKnown'))],
  ];
  return (
    <table className={classes.compared} data-columns={matches.length}>
      <caption className={classes.hidden}>{t('compareTable')}</caption>
      <thead>
        <tr>
          <td />
          {matches.map((match) => {
            const { resource, donor, receiver, whole } = names(match);
            return (
              <th key={match.id} scope="col">
                <span className={classes.comparedHead}>
                  <Link to={pathOfMatch(match.id) ?? ''} aria-label={t('openMatchOf', { name: whole })}>
                    {resource}
                  </Link>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('compareRemove', { name: whole })}
                    onClick={() => {
                      remove(match.id);
                    }}
                  >
                    <IconX size={17} stroke={1.8} aria-hidden />
                  </ActionIcon>
                </span>
                <span className={classes.note}>
                  {donor} → {receiver}
                </span>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, cell]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {matches.map((match) => (
              <td key={match.id} data-label={names(match).whole}>
                {cell(match)}
              </td>
            ))}
          </tr>
        ))}
        {[...criteria].map(([criterionId, label]) => (
          <tr key={criterionId}>
            <th scope="row">{local(label)}</th>
            {matches.map((match) => {
              const judgement = match.judgements.find((one) => one.criterionId === criterionId);
              return (
                <td key={match.id} data-label={names(match).whole} data-empty={!judgement || undefined}>
                  {judgement ? (
                    <>
                      <VerdictMark verdict={domainWord(judgement.verdict)} />
                      <span className={classes.note}>{local(judgement.reason)}</span>
                    </>
                  ) : (
                    '–'
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
