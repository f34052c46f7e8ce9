import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addKnowledgeEntry, changeKnowledgeEntry, withdrawKnowledgeEntry } from '../../api/knowledge-questions.ts';
import type { EntryFacts, OwnEntry, WrittenEntry } from '../../api/knowledge-questions.ts';
import { useDates } from '../../text/use-dates.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { Badge, Row } from '../pieces/page.tsx';
import { EntryLines, useEntryName } from './entry-facts.tsx';
import type { EntryBegun } from './entry-form.tsx';
import classes from './knowledge.module.css';

interface OwnEntryRowProps {
  readonly networkId: string;
  readonly entry: OwnEntry;
  readonly write: (begun: EntryBegun) => void;
  readonly changed: (sentence: string) => void;
}

/** One entry of the network, with its versions. */
export function OwnEntryRow({ networkId, entry, write, changed }: OwnEntryRowProps) {
  const { t } = useTranslation('knowledge');
  const { day } = useDates();
  const name = useEntryName()(entry);
  const adding = useMutation({
    mutationFn: () => addKnowledgeEntry(networkId, writtenOf(entry)),
    onSuccess: () => {
      changed(t('added'));
    },
  });
  return (
    <Row
      title={
        <>
          {name} {entry.withdrawnAt !== null && <Badge>{t('withdrawnOn', { date: day(entry.withdrawnAt) })}</Badge>}
        </>
      }
      facts={
        <>
          <EntryLines entry={entry} />
          <p>{t('version', { version: entry.version, date: day(entry.changedAt) })}</p>
          {adding.error && <ActionFailure failure={adding.error} />}
        </>
      }
      actions={
        entry.withdrawnAt === null ? (
          <>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('editFull', { name })}
              onClick={() => {
                write(entry);
              }}
            >
              {t('edit')}
            </Button>
            <Confirm
              small
              label={t('withdraw')}
              fullLabel={t('withdrawFull', { name })}
              title={t('withdrawTitle')}
              text={
                <>
                  <p>
                    <strong>{name}</strong>
                  </p>
                  <p>{t('withdrawText')}</p>
                </>
              }
              yes={t('withdraw')}
              act={() => withdrawKnowledgeEntry(entry.id, entry.version)}
              done={() => {
                changed(t('withdrawn'));
              }}
            />
          </>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('addAgainFull', { name })}
            loading={adding.isPending}
            onClick={() => {
              adding.mutate();
            }}
          >
            {t('addAgain')}
          </Button>
        )
      }
    >
      {entry.versions.length > 1 && <Versions entry={entry} name={name} changed={changed} />}
    </Row>
  );
}

interface VersionsProps {
  readonly entry: OwnEntry;
  readonly name: string;
  readonly changed: (sentence: string) => void;
}

function Versions({ entry, name, changed }: VersionsProps) {
  const { t } = useTranslation('knowledge');
  const { moment } = useDates();
  const nameOf = useEntryName();
  const restoring = useMutation({
    mutationFn: (before: EntryFacts) => changeKnowledgeEntry(entry.id, entry.version, writtenOf(before)),
    onSuccess: () => {
      changed(t('restored'));
    },
  });
  return (
    <details className={classes.versions}>
      <summary>{t('versions', { count: entry.versions.length })}</summary>
      {restoring.error && <ActionFailure failure={restoring.error} />}
      <ul aria-label={t('versionsFull', { name })}>
        {entry.versions.map(({ version, at, by, entry: then }) => (
          <li key={version}>
            <p>
              <strong>
                {by === null
                  ? t('versionByNobody', { version, date: moment(at) })
                  : t('versionBy', { version, by, date: moment(at) })}
              </strong>{' '}
              {then.withdrawnAt !== null && <Badge>{t('versionWithdrew')}</Badge>}
              {version === entry.version && then.withdrawnAt === null && <Badge>{t('versionNow')}</Badge>}
            </p>
            <p>{nameOf(then)}</p>
            <EntryLines entry={then} />
            {version !== entry.version && entry.withdrawnAt === null && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('restoreFull', { version, name })}
                loading={restoring.isPending && restoring.variables === then}
                onClick={() => {
                  restoring.mutate(then);
                }}
              >
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function writtenOf(entry: EntryFacts): WrittenEntry {
  const { byProduct, donors, receivers, use, replaces, treatments, evidence, confidence, source, limits } = entry;
  return { byProduct, donors, receivers, use, replaces, treatments, evidence, confidence, source, limits };
}
