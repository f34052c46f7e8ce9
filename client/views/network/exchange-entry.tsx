import { useTranslation } from 'react-i18next';
import type { Synergy } from '../../../src/domain/registry/synergy.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import { FoldedNote } from './folded-note.tsx';
import { useYearsText } from './use-years-text.ts';
import classes from './panel.module.css';

interface ExchangeEntryProps {
  readonly record: NetworkRecord;
  readonly synergy: Synergy;
  /** Who is on the other side, where the entry does not stand under both. */
  readonly partner?: { readonly name: string; readonly open: () => void } | undefined;
}

/** One exchange: what, with whom, how much in which year and how that is known, since when, in which stage, from which source. */
export function ExchangeEntry({ record, synergy, partner }: ExchangeEntryProps) {
  const { t } = useTranslation(['network', 'words']);
  const { local, format } = useLanguage();
  const yearsText = useYearsText();
  const resource = record.resources.get(synergy.resourceId);
  if (!resource) return null;
  const wasteCode = record.codes.get(resource.wasteCode ?? '');
  const flows = [...synergy.flows].sort((one, other) => other.year - one.year);
  return (
    <li className={classes.entry} data-ended={synergy.stage === 'ended' || undefined}>
      <p className={classes.entryTitle}>
        <span>{local(resource.name)}</span>
        <KindLine kind={resource.kind} length={34} />
      </p>
      {synergy.donorId === synergy.receiverId && partner && <p className={classes.soft}>{t('itself')}</p>}
      {synergy.donorId !== synergy.receiverId && partner && (
        <button type="button" className={classes.partner} onClick={partner.open}>
          {partner.name}
        </button>
      )}
      {flows.length === 0 && <p className={classes.unknown}>{t('amountUnknown')}</p>}
      {flows.map(({ year, amount, provenance }) => (
        <p key={`${year} ${amount.canonicalUnit}`} className={classes.amount}>
          <strong>{format.amount(amount.canonicalValue, amount.canonicalUnit)}</strong>{' '}
          <span className={classes.soft}>{t('flowYear', { year: String(year) })}</span>{' '}
          <BasisMark basis={provenance.basis} />
          {amount.unit !== amount.canonicalUnit && (
            <span className={classes.soft}> {t('typedAs', { amount: format.amount(amount.value, amount.unit) })}</span>
          )}
          {provenance.source && provenance.source !== synergy.source && (
            <span className={classes.source}>{provenance.source}</span>
          )}
        </p>
      ))}
      <p className={classes.meta}>
        <span className={classes.stage} data-stage={synergy.stage}>
          {t(`words:synergyStage.${synergy.stage}`)}
        </span>
        <span>{yearsText(synergy)}</span>
        <span>{t(`words:synergyKind.${synergy.kind}`)}</span>
        {wasteCode && <span title={local(wasteCode.title)}>{t('wasteCode', { code: wasteCode.displayCode })}</span>}
      </p>
      {synergy.note && <FoldedNote text={synergy.note} />}
      <p className={classes.source}>
        {synergy.reference && `${synergy.reference} · `}
        {synergy.source ?? t('noSource')}
      </p>
    </li>
  );
}
