import { useTranslation } from 'react-i18next';
import type { MatchFactsFragment } from '../../api/generated/later/graphql.ts';
import { RESOURCE_KINDS } from '../../../src/domain/registry/resource.ts';
import type { SymbiosisNetwork } from '../../../src/domain/network/symbiosis-network.ts';
import { shortName } from '../../state/drawing.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import type { Selection } from '../../state/view.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import { useYearsText } from './use-years-text.ts';
import classes from './network-lists.module.css';

interface NetworkListsProps {
  readonly record: NetworkRecord;
  readonly network: SymbiosisNetwork;
  readonly year: number | null;
  readonly matches: readonly MatchFactsFragment[];
  readonly open: (selection: Selection | null) => void;
}

/** The same year, filter and suggestions as the drawing, as tables. */
export default function NetworkLists({ record, network, year, matches, open }: NetworkListsProps) {
  const { t } = useTranslation('network');
  return (
    // Wide tables scroll inside; a keyboard must be able to reach what it scrolls.
    <div className={classes.lists} role="region" aria-label={t('formList')} tabIndex={0}>
      <FacilityTable record={record} network={network} open={open} />
      <LinkTable record={record} network={network} year={year} open={open} />
      {matches.length > 0 && <SuggestionTable matches={matches} open={open} />}
    </div>
  );
}

function FacilityTable({ record, network, open }: Pick<NetworkListsProps, 'record' | 'network' | 'open'>) {
  const { t } = useTranslation(['network', 'words']);
  const { language } = useLanguage();
  const yearsText = useYearsText();
  const rows = network.facilityIds
    .flatMap((id) => record.facilities.get(id) ?? [])
    .map((facility) => ({
      facility,
      links: network.links.filter(
        ({ donorId, receiverId, strands }) =>
          (donorId === facility.id || receiverId === facility.id) && strands.some(({ planned }) => !planned),
      ).length,
    }))
    .sort((one, other) => other.links - one.links || one.facility.name.localeCompare(other.facility.name, language));
  return (
    <table className={classes.table}>
      <caption>
        {t('listFacilities')} <span className={classes.tally}>{rows.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('columnName')}</th>
          <th scope="col">{t('columnKind')}</th>
          <th scope="col">{t('columnPlace')}</th>
          <th scope="col">{t('columnYears')}</th>
          <th scope="col" className={classes.figure}>
            {t('columnLinks')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ facility, links }) => (
          <tr key={facility.id}>
            <th scope="row">
              <button
                type="button"
                onClick={() => {
                  open({ type: 'facility', id: facility.id });
                }}
              >
                {facility.name}
              </button>
            </th>
            <td>
              <span className={classes.kind}>
                <FacilitySign kind={facility.kind} size={17} /> {t(`words:facilityKind.${facility.kind}`)}
              </span>
            </td>
            <td>{facility.place ?? '–'}</td>
            <td>{yearsText({ ...facility, ...(facility.status === 'closed' && { stage: 'ended' }) })}</td>
            <td className={`${classes.figure} ${classes.count}`} data-unit={t('links', { count: links })}>
              {links}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LinkTable({ record, network, year, open }: Omit<NetworkListsProps, 'matches'>) {
  const { t } = useTranslation(['network', 'words']);
  const { language, local, format } = useLanguage();
  const yearsText = useYearsText();
  const name = (id: string) => shortName(record.facilities.get(id)?.name ?? '');
  const rows = network.links
    .flatMap((link) => link.strands.flatMap(({ synergyIds }) => synergyIds.map((id) => ({ link, id }))))
    .flatMap(({ link, id }) => {
      const synergy = record.synergies.get(id);
      const resource = record.resources.get(synergy?.resourceId ?? '');
      return synergy && resource ? [{ link, synergy, resource }] : [];
    })
    .sort(
      (one, other) =>
        RESOURCE_KINDS.indexOf(one.resource.kind) - RESOURCE_KINDS.indexOf(other.resource.kind) ||
        local(one.resource.name).localeCompare(local(other.resource.name), language) ||
        name(one.link.donorId).localeCompare(name(other.link.donorId), language) ||
        name(one.link.receiverId).localeCompare(name(other.link.receiverId), language) ||
        (one.synergy.id < other.synergy.id ? -1 : 1),
    );
  return (
    <table className={classes.table}>
      <caption>
        {t('listLinks')} <span className={classes.tally}>{rows.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('columnResource')}</th>
          <th scope="col">{t('columnKind')}</th>
          <th scope="col">{t('columnDonor')}</th>
          <th scope="col">{t('columnReceiver')}</th>
          <th scope="col" className={classes.figure}>
            {t('columnAmount')}
          </th>
          <th scope="col">{t('columnYears')}</th>
          <th scope="col">{t('columnStage')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ link, synergy, resource }) => {
          const flow = [...synergy.flows]
            .sort((one, other) => other.year - one.year)
            .find((candidate, index, all) => year === null || candidate.year <= year || index === all.length - 1);
          return (
            <tr key={synergy.id}>
              <th scope="row">
                <button
                  type="button"
                  aria-label={`${local(resource.name)}: ${t('openLink', { donor: name(link.donorId), receiver: name(link.receiverId) })}`}
                  onClick={() => {
                    open({ type: 'link', id: link.id });
                  }}
                >
                  {local(resource.name)}
                </button>
              </th>
              <td>
                <span className={classes.kind}>
                  <KindLine kind={resource.kind} length={30} /> {t(`words:resourceKind.${resource.kind}`)}
                </span>
              </td>
              <td className={classes.donor}>{name(link.donorId)}</td>
              <td>{name(link.receiverId)}</td>
              <td className={classes.figure}>
                {flow ? (
                  <>
                    {format.amount(flow.amount.canonicalValue, flow.amount.canonicalUnit)}{' '}
                    <BasisMark basis={flow.provenance.basis} />
                  </>
                ) : (
                  <span className={classes.soft}>{t('amountUnknown')}</span>
                )}
              </td>
              <td>{yearsText(synergy)}</td>
              <td>{t(`words:synergyStage.${synergy.stage}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function SuggestionTable({ matches, open }: Pick<NetworkListsProps, 'matches' | 'open'>) {
  const { t } = useTranslation('network');
  const { local, format } = useLanguage();
  return (
    <table className={classes.table}>
      <caption>
        {t('listSuggestions')} <span className={classes.tally}>{matches.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('columnResource')}</th>
          <th scope="col">{t('columnDonor')}</th>
          <th scope="col">{t('columnReceiver')}</th>
          <th scope="col" className={classes.figure}>
            {t('columnScore')}
          </th>
        </tr>
      </thead>
      <tbody>
        {matches.map(({ id, supply, demand, blindSide, donor, receiver, score }) => {
          const names = {
            donor: donor ? shortName(donor.name) : t('anonymous'),
            receiver: receiver ? shortName(receiver.name) : t('anonymous'),
          };
          const what = supply?.resource ?? demand?.resource ?? blindSide?.resource;
          const resource = what ? local(what.name) : '';
          return (
            <tr key={id}>
              <th scope="row">
                <button
                  type="button"
                  aria-label={`${resource}: ${t('openSuggestion', names)}`}
                  onClick={() => {
                    open({ type: 'match', id });
                  }}
                >
                  {resource}
                </button>
              </th>
              <td className={classes.donor}>{names.donor}</td>
              <td>{names.receiver}</td>
              <td className={classes.figure}>{format.percent(score)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
