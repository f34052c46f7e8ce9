import { Button, NativeSelect } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DISCLOSURE_LEVEL_RECORDS,
  DISCLOSURE_LEVELS,
  levelRecord,
} from '../../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../../src/domain/disclosure/disclosure-level.ts';
import { confirmStreams, setStreamLevels } from '../../api/my-streams-questions.ts';
import type { MyFacility } from '../../api/my-streams-questions.ts';
import { bulkLevel, levelsBefore } from '../../state/bulk-level.ts';
import type { BulkLevel } from '../../state/bulk-level.ts';
import { domainWord } from '../../state/domain-word.ts';
import type { MyStream } from '../../state/my-streams.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { WiderDialog } from './wider-dialog.tsx';
import { useTable } from './table-context.ts';
import classes from './my-streams.module.css';

interface BulkBarProps {
  readonly chosen: readonly MyStream[];
  readonly facilities: readonly MyFacility[];
  readonly none: () => void;
}

/** What can be done to all that are selected: who may see them, and that they still hold. */
export function BulkBar({ chosen, facilities, none }: BulkBarProps) {
  const { t } = useTranslation('myStreams');
  const { local } = useLanguage();
  const { changed } = useTable();
  const [asked, setAsked] = useState<{ readonly level: DisclosureLevel; readonly plan: BulkLevel } | null>(null);
  const [same, setSame] = useState(false);
  const [confirming, setConfirming] = useState(false);

  async function apply(level: DisclosureLevel, plan: BulkLevel): Promise<void> {
    const now = await setStreamLevels(plan.changed, level);
    const before = levelsBefore(plan.changed, now);
    changed({
      told: t('bulkLevelDone', { count: plan.changed.length, level: local(levelRecord(level).label) }),
      undo: async () => {
        for (const [held, those] of before) await setStreamLevels(those, held);
      },
    });
  }
  const narrowing = useMutation({
    mutationFn: ({ level, plan }: { readonly level: DisclosureLevel; readonly plan: BulkLevel }) => apply(level, plan),
  });

  function choose(level: DisclosureLevel): void {
    const levels = new Map(facilities.map((facility) => [facility.id, domainWord(facility.level)]));
    const plan = bulkLevel(chosen, level, levels);
    setSame(plan.changed.length === 0);
    if (plan.changed.length === 0) return;
    if (plan.wider.length > 0) setAsked({ level, plan });
    else narrowing.mutate({ level, plan });
  }

  if (chosen.length === 0) return null;
  return (
    <div className={classes.bulk} role="group" aria-label={t('bulk')}>
      <p className={classes.bulkCount}>
        <strong>{t('selected', { count: chosen.length })}</strong>
        <Button variant="subtle" size="compact-sm" onClick={none}>
          {t('selectNone')}
        </Button>
      </p>
      <NativeSelect
        size="sm"
        label={t('bulkLevel')}
        value=""
        disabled={narrowing.isPending}
        data={[
          { value: '', label: t('bulkLevelChoose') },
          ...DISCLOSURE_LEVEL_RECORDS.map(({ id, label }) => ({ value: id, label: local(label) })),
        ]}
        onChange={(event) => {
          const level = DISCLOSURE_LEVELS.find((one) => one === event.currentTarget.value);
          if (level) choose(level);
        }}
      />
      <Button
        variant="default"
        size="sm"
        leftSection={<IconChecks size={18} stroke={1.8} aria-hidden />}
        onClick={() => {
          setConfirming(true);
        }}
      >
        {t('confirm')}
      </Button>
      {same && (
        <p role="status" className={classes.soft}>
          {t('bulkSame')}
        </p>
      )}
      {narrowing.error && <ActionFailure failure={narrowing.error} />}
      {confirming && (
        <ConsentDialog
          open
          title={t('confirmTitle', { count: chosen.length })}
          yes={t('confirmYes')}
          act={() => confirmStreams(chosen)}
          done={() => {
            setConfirming(false);
            changed({ told: t('confirmed', { count: chosen.length }), undo: null });
            none();
          }}
          close={() => {
            setConfirming(false);
          }}
        >
          <p>{t('confirmText')}</p>
        </ConsentDialog>
      )}
      {asked && (
        <WiderDialog
          level={asked.level}
          plan={asked.plan}
          streams={chosen}
          facilities={facilities}
          act={() => apply(asked.level, asked.plan)}
          close={() => {
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}
