import { useTranslation } from 'react-i18next';
import { isPlanned } from '../../../src/domain/network/running-years.ts';
import type { Synergy } from '../../../src/domain/registry/synergy.ts';
import { shortName } from '../../state/drawing.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import type { Selection } from '../../state/view.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { BasisKey } from './basis-key.tsx';
import { ExchangeEntry } from './exchange-entry.tsx';
import { FacilityStreams } from './facility-streams.tsx';
import { FoldedNote } from './folded-note.tsx';
import { useYearsText } from './use-years-text.ts';
import classes from './panel.module.css';

interface FacilityPanelProps {
  readonly record: NetworkRecord;
  readonly facilityId: string;
  readonly open: (selection: Selection | null) => void;
}

/** What runs before what is planned, and that before what has ended. */
function standing(synergy: Synergy): number {
  return synergy.stage === 'running' ? 0 : isPlanned(synergy) ? 1 : 2;
}

/** As it stands today, then newest start first, then by id. */
function byStanding(one: Synergy, other: Synergy): number {
  return (
    standing(one) - standing(other) || (other.startYear ?? 0) - (one.startYear ?? 0) || (one.id < other.id ? -1 : 1)
  );
}

/** All that is known of a facility. */
export function FacilityPanel({ record, facilityId, open }: FacilityPanelProps) {
  const { t } = useTranslation(['network', 'words']);
  const { local, format } = useLanguage();
  const yearsText = useYearsText();
  const facility = record.facilities.get(facilityId);
  if (!facility) return <p className={classes.unknown}>{t('notFound')}</p>;

  const organisation = record.organisations.get(facility.organisationId)?.name;
  const synergies = [...record.snapshot.synergies].sort(byStanding);
  const given = synergies.filter(({ donorId }) => donorId === facility.id);
  const taken = synergies.filter(({ receiverId, donorId }) => receiverId === facility.id && donorId !== facility.id);
  const { position } = facility;

  const exchanges = (title: string, list: readonly Synergy[], other: 'donorId' | 'receiverId') =>
    list.length > 0 && (
      <section>
        <h3 className={classes.heading}>
          {title} <span className={classes.tally}>{list.length}</span>
        </h3>
        <ul>
          {list.map((synergy) => (
            <ExchangeEntry
              key={synergy.id}
              record={record}
              synergy={synergy}
              partner={{
                name: shortName(record.facilities.get(synergy[other])?.name ?? ''),
                open: () => {
                  open({ type: 'facility', id: synergy[other] });
                },
              }}
            />
          ))}
        </ul>
      </section>
    );

  return (
    <div className={classes.body}>
      <header className={classes.head}>
        <span className={classes.sign}>
          <FacilitySign kind={facility.kind} size={24} />
        </span>
        <div>
          <h2 className={classes.title}>{facility.name}</h2>
          <p className={classes.soft}>
            {t(`words:facilityKind.${facility.kind}`)} · {t(`words:facilityStatus.${facility.status}`)}
          </p>
        </div>
      </header>
      {facility.note && <FoldedNote text={facility.note} />}
      <dl className={classes.facts}>
        {organisation && organisation !== facility.name && <Fact term={t('organisation')}>{organisation}</Fact>}
        {facility.place && <Fact term={t('place')}>{facility.place}</Fact>}
        {position && (
          <Fact term={t('position')}>
            {format.position(position.latitude, position.longitude)} <BasisMark basis={position.provenance.basis} />
          </Fact>
        )}
        <Fact term={t('years')}>
          {yearsText({ ...facility, ...(facility.status === 'closed' && { stage: 'ended' }) })}
        </Fact>
        {facility.activityCodes.length > 0 && (
          <Fact term={t('activities')}>
            {facility.activityCodes.map((code) => {
              const activity = record.codes.get(code);
              return (
                <span key={code} className={classes.code}>
                  {activity && local(activity.title)}{' '}
                  <span className={classes.soft}>NACE {activity?.displayCode ?? code}</span>
                </span>
              );
            })}
          </Fact>
        )}
        <Fact term={t('source')}>
          <span className={classes.source}>{facility.source ?? t('noSource')}</span>
        </Fact>
      </dl>
      {exchanges(t('gives'), given, 'receiverId')}
      {exchanges(t('takes'), taken, 'donorId')}
      {given.length + taken.length === 0 && <p className={classes.unknown}>{t('linksNone')}</p>}
      <FacilityStreams
        facilityId={facility.id}
        organisationId={facility.organisationId}
        networkId={record.snapshot.network.id}
      />
      <BasisKey />
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
