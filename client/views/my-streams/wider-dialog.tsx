import { useTranslation } from 'react-i18next';
import { levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../../src/domain/disclosure/disclosure-level.ts';
import type { MyFacility } from '../../api/my-streams-questions.ts';
import type { BulkLevel } from '../../state/bulk-level.ts';
import { capitalised } from '../../state/capitalised.ts';
import type { MyStream } from '../../state/my-streams.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import classes from './my-streams.module.css';

/** So many streams are named; of the others it is told how many they are. */
const NAMED = 8;

interface WiderDialogProps {
  readonly level: DisclosureLevel;
  readonly plan: BulkLevel;
  readonly streams: readonly MyStream[];
  readonly facilities: readonly MyFacility[];
  readonly act: () => Promise<void>;
  readonly close: () => void;
}

/** Asks before more people see several streams: which, who will see what of them, and which places become known with them. */
export function WiderDialog({ level, plan, streams, facilities, act, close }: WiderDialogProps) {
  const { t } = useTranslation(['myStreams', 'disclosure']);
  const { local } = useLanguage();
  const wider = new Set(plan.wider.map(({ id }) => id));
  const named = streams.filter(({ id }) => wider.has(id));
  const narrower = plan.changed.length - plan.wider.length;
  const placesOf = (becomes: 'network' | 'public') =>
    plan.facilities
      .filter((one) => one.level === becomes)
      .flatMap(({ id }) => facilities.find((facility) => facility.id === id)?.name ?? []);
  return (
    <ConsentDialog
      open
      title={t('bulkWiderTitle', { count: wider.size })}
      yes={t('disclosure:levelWiderYes')}
      act={act}
      done={close}
      close={close}
    >
      <p>{t('disclosure:levelWiderText', { explanation: local(levelRecord(level).explanation) })}</p>
      <Names
        title={t('bulkWiderStreams')}
        names={named.map(({ resource, facilityName }) => `${capitalised(local(resource))} (${facilityName})`)}
      />
      <Names title={t('bulkFacilityNetwork')} names={placesOf('network')} />
      <Names title={t('bulkFacilityPublic')} names={placesOf('public')} />
      {narrower > 0 && <p>{t('bulkNarrower', { count: narrower })}</p>}
      <p className={classes.soft}>{t('disclosure:levelWiderOnce')}</p>
    </ConsentDialog>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const { t } = useTranslation('myStreams');
  if (names.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul className={classes.names}>
        {names.slice(0, NAMED).map((name, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
        {names.length > NAMED && <li>{t('andMore', { count: names.length - NAMED })}</li>}
      </ul>
    </div>
  );
}
