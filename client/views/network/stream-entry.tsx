import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { qualityPropertyByKey } from '../../../src/domain/quantity/quality-property.ts';
import type { StreamFactsFragment } from '../../api/generated/later/graphql.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import { useYearsText } from './use-years-text.ts';
import classes from './panel.module.css';

type Property = StreamFactsFragment['properties'][number];

interface StreamEntryProps {
  readonly stream: StreamFactsFragment;
  /** That it is not for all to see. */
  readonly mark?: ReactNode;
}

/** One supply or demand: what, how much and how that is known, its quality, where it goes or comes from today. */
export function StreamEntry({ stream, mark }: StreamEntryProps) {
  const { t } = useTranslation(['network', 'words']);
  const { local, format } = useLanguage();
  const yearsText = useYearsText();
  const { amount, resource, availability, presentSolution, properties } = stream;
  const [validFrom, validTo] = [stream.validFrom ?? null, stream.validTo ?? null];

  function range({ minimum, typical, maximum, unit }: Property): string {
    const [least, most] = [minimum ?? null, maximum ?? null];
    if (least === null && most === null && typical !== null) return format.amount(typical, unit);
    if (least !== null && most !== null && least !== most)
      return `${format.number(least)}–${format.amount(most, unit)}`;
    if (least !== null && least === most) return format.amount(least, unit);
    if (least !== null) return `≥ ${format.amount(least, unit)}`;
    return most === null ? '' : `≤ ${format.amount(most, unit)}`;
  }

  function nameOf({ name }: Property): string {
    const known = qualityPropertyByKey(name);
    return known ? local(known.label) : name;
  }

  return (
    <li className={classes.entry}>
      <p className={classes.entryTitle}>
        <span>
          {local(resource.name)}
          {stream.description && <span className={classes.soft}> – {stream.description}</span>}
        </span>
        <KindLine kind={domainWord(resource.kind)} length={34} />
      </p>
      {mark}
      {amount ? (
        <p className={classes.amount}>
          <strong>{format.amount(amount.canonicalValue, amount.canonicalUnit)}</strong>{' '}
          {amount.provenance && <BasisMark basis={domainWord(amount.provenance.basis)} />}
          {amount.unit !== amount.canonicalUnit && (
            <span className={classes.soft}> {t('typedAs', { amount: format.amount(amount.value, amount.unit) })}</span>
          )}
          {amount.provenance?.source && amount.provenance.source !== stream.source && (
            <span className={classes.source}>{amount.provenance.source}</span>
          )}
        </p>
      ) : (
        <p className={classes.unknown}>{t('amountUnknown')}</p>
      )}
      {properties.length > 0 && (
        <ul className={classes.properties} aria-label={t('quality')}>
          {properties.map((property) => (
            <li key={property.name}>
              {nameOf(property)}: {range(property)} <BasisMark basis={domainWord(property.provenance.basis)} />
            </li>
          ))}
        </ul>
      )}
      <p className={classes.meta}>
        {availability && <span>{t(`words:availability.${domainWord(availability)}`)}</span>}
        {(validFrom !== null || validTo !== null) && (
          <span>{yearsText({ startYear: validFrom, endYear: validTo })}</span>
        )}
        {resource.wasteCode && (
          <span title={local(resource.wasteCode.title)}>
            {t('wasteCode', { code: resource.wasteCode.displayCode })}
          </span>
        )}
      </p>
      {presentSolution && (
        <p className={classes.note}>
          {t(stream.direction === 'SUPPLY' ? 'presentSolutionSupply' : 'presentSolutionDemand', {
            what: presentSolution,
          })}
        </p>
      )}
      {stream.source && <p className={classes.source}>{stream.source}</p>}
    </li>
  );
}
