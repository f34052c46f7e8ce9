import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DISCLOSURE_LEVEL_RECORDS,
  DISCLOSURE_LEVELS,
  isAtLeast,
  levelRecord,
} from '../../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../../src/domain/disclosure/disclosure-level.ts';
import type { FacilityLevel } from '../../../src/domain/registry/facility.ts';
import { setStreamLevel } from '../../api/disclosure-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { widensFacility } from '../../state/widens-facility.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import classes from './disclosure.module.css';

interface LevelSelectProps {
  readonly stream: { readonly id: string; readonly version: number; readonly level: DisclosureLevel };
  /** What the stream is called. */
  readonly name: string;
  readonly facility: { readonly name: string; readonly level: FacilityLevel };
}

/** Who may see a stream: asked once more before more people do; taking it back is done at once, and can be undone. */
export function LevelSelect({ stream, name, facility }: LevelSelectProps) {
  const { t } = useTranslation('disclosure');
  const { local } = useLanguage();
  const queries = useQueryClient();
  const [wider, setWider] = useState<DisclosureLevel | null>(null);
  const [before, setBefore] = useState<DisclosureLevel | null>(null);
  const [told, setTold] = useState('');
  const send = (level: DisclosureLevel) =>
    setStreamLevel({ id: stream.id, version: stream.version, level: apiWord(level) });
  async function taken(level: DisclosureLevel, undone = false): Promise<void> {
    setWider(null);
    setBefore(undone ? null : stream.level);
    setTold(undone ? t('undone') : t('levelChanged', { stream: name, level: local(levelRecord(level).label) }));
    await queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
  }
  const narrowing = useMutation({
    mutationFn: async ({ level, undone }: { level: DisclosureLevel; undone: boolean }) => {
      await send(level);
      await taken(level, undone);
    },
  });
  const known = wider && widensFacility(wider, facility.level);
  return (
    <div className={classes.levelSelect}>
      <NativeSelect
        size="sm"
        aria-label={t('levelOf', { stream: name })}
        value={stream.level}
        disabled={narrowing.isPending}
        data={DISCLOSURE_LEVEL_RECORDS.map(({ id, label }) => ({ value: id, label: local(label) }))}
        onChange={(event) => {
          const chosen = DISCLOSURE_LEVELS.find((level) => level === event.currentTarget.value);
          if (!chosen || chosen === stream.level) return;
          setTold('');
          if (isAtLeast(chosen, stream.level)) setWider(chosen);
          else narrowing.mutate({ level: chosen, undone: false });
        }}
      />
      <p role="status" className={classes.undo}>
        {told}
        {before && before !== stream.level && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={narrowing.isPending}
            onClick={() => {
              narrowing.mutate({ level: before, undone: true });
            }}
          >
            {t('undo')}
          </Button>
        )}
      </p>
      {narrowing.error && <ActionFailure failure={narrowing.error} />}
      {wider && (
        <ConsentDialog
          open
          title={t('levelWider')}
          yes={t('levelWiderYes')}
          act={() => send(wider)}
          done={() => void taken(wider)}
          close={() => {
            setWider(null);
          }}
        >
          <p>
            <strong>{name}</strong>
          </p>
          <p>{t('levelWiderText', { explanation: local(levelRecord(wider).explanation) })}</p>
          {known && <p>{t(known === 'public' ? 'widensPublic' : 'widensNetwork', { facility: facility.name })}</p>}
          <p className={classes.soft}>{t('levelWiderOnce')}</p>
        </ConsentDialog>
      )}
    </div>
  );
}
