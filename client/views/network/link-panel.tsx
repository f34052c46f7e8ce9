import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shortName } from '../../state/drawing.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import type { Selection } from '../../state/view.ts';
import { BasisKey } from './basis-key.tsx';
import { ExchangeEntry } from './exchange-entry.tsx';
import classes from './panel.module.css';

interface LinkPanelProps {
  readonly record: NetworkRecord;
  readonly linkId: string;
  readonly open: (selection: Selection | null) => void;
}

/** All exchanges that ever were between one donor and one receiver. */
export function LinkPanel({ record, linkId, open }: LinkPanelProps) {
  const { t } = useTranslation('network');
  const [donorId = '', receiverId = ''] = linkId.split('>');
  const synergies = record.snapshot.synergies.filter(
    (synergy) => synergy.donorId === donorId && synergy.receiverId === receiverId,
  );
  if (synergies.length === 0) return <p className={classes.unknown}>{t('notFound')}</p>;
  const name = (id: string) => shortName(record.facilities.get(id)?.name ?? '');
  const side = (id: string) => (
    <button
      type="button"
      className={classes.side}
      onClick={() => {
        open({ type: 'facility', id });
      }}
    >
      {name(id)}
    </button>
  );
  return (
    <div className={classes.body}>
      <h2 className={classes.title} aria-label={`${name(donorId)} → ${name(receiverId)}`}>
        {side(donorId)} <IconArrowNarrowRight size={22} stroke={1.6} aria-hidden className={classes.arrow} />{' '}
        {side(receiverId)}
      </h2>
      <section>
        <h3 className={classes.heading}>
          {t('listLinks')} <span className={classes.tally}>{synergies.length}</span>
        </h3>
        <ul>
          {synergies.map((synergy) => (
            <ExchangeEntry key={synergy.id} record={record} synergy={synergy} />
          ))}
        </ul>
      </section>
      <BasisKey />
    </div>
  );
}
