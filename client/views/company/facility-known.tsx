import { NativeSelect, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FACILITY_LEVELS } from '../../../src/domain/registry/facility.ts';
import type { FacilityLevel } from '../../../src/domain/registry/facility.ts';
import { coarsenFacilityPosition, setFacilityLevel } from '../../api/disclosure-questions.ts';
import type { CompanyFacility } from '../../api/disclosure-questions.ts';
import { NETWORK_KEY } from '../../api/network-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import { domainWord } from '../../state/domain-word.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { Outcome } from '../pieces/page.tsx';
import classes from './company.module.css';

/** What the person is asked before others learn more. */
type Asked = { readonly type: 'level'; readonly level: FacilityLevel } | { readonly type: 'exact' };

/** To whom name and place are known, and how exactly; asked once more before others learn more. */
export function FacilityKnown({ facility }: { readonly facility: CompanyFacility }) {
  const { t } = useTranslation('disclosure');
  const queries = useQueryClient();
  const level = domainWord(facility.level);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState('');
  const changing = useMutation({ mutationFn: (change: () => Promise<unknown>) => change() });

  async function done(sentence: string): Promise<void> {
    setAsked(null);
    // Said once the switches show it.
    await queries.invalidateQueries({ queryKey: [NETWORK_KEY] });
    setTold(sentence);
  }

  const names = { facility: facility.name };
  const toLevel = (chosen: FacilityLevel) => setFacilityLevel({ id: facility.id, level: apiWord(chosen) });
  const toCoarse = (coarse: boolean) => coarsenFacilityPosition({ id: facility.id, coarse });
  const levelTold = (chosen: FacilityLevel) =>
    t('facilityLevelChanged', { ...names, level: t(`facilityLevels.${chosen}`) });
  return (
    <div className={classes.known}>
      <NativeSelect
        size="sm"
        label={t('facilityLevel')}
        value={level}
        disabled={changing.isPending}
        data={FACILITY_LEVELS.map((value) => ({ value, label: t(`facilityLevels.${value}`) }))}
        onChange={(event) => {
          const chosen = FACILITY_LEVELS.find((one) => one === event.currentTarget.value);
          if (!chosen || chosen === level) return;
          setTold('');
          if (FACILITY_LEVELS.indexOf(chosen) > FACILITY_LEVELS.indexOf(level))
            setAsked({ type: 'level', level: chosen });
          else
            changing.mutate(async () => {
              await toLevel(chosen);
              await done(levelTold(chosen));
            });
        }}
      />
      {facility.position && (
        <Switch
          label={t('coarse')}
          description={t('coarseHelp')}
          checked={facility.positionIsCoarse}
          disabled={changing.isPending}
          onChange={(event) => {
            setTold('');
            if (!event.currentTarget.checked) setAsked({ type: 'exact' });
            else
              changing.mutate(async () => {
                await toCoarse(true);
                await done(t('coarseOn', names));
              });
          }}
        />
      )}
      <Outcome>{told}</Outcome>
      {changing.error && <ActionFailure failure={changing.error} />}
      {asked && (
        <ConsentDialog
          open
          title={asked.type === 'level' ? t('facilityLevelWider', names) : t('exactTitle', names)}
          yes={asked.type === 'level' ? t('levelWiderYes') : t('exactYes')}
          act={() => (asked.type === 'level' ? toLevel(asked.level) : toCoarse(false))}
          done={() => void done(asked.type === 'level' ? levelTold(asked.level) : t('coarseOff', names))}
          close={() => {
            setAsked(null);
          }}
        >
          {asked.type === 'level' && (
            <p>{t('facilityLevelWiderText', { level: t(`facilityLevels.${asked.level}`) })}</p>
          )}
          <p className={classes.soft}>{t('levelWiderOnce')}</p>
        </ConsentDialog>
      )}
    </div>
  );
}
