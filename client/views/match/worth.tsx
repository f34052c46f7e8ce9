import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../src/domain/text.ts';
import { barScale, isSingle, roughly } from '../../state/range-bar.ts';
import type { BarScale, Span } from '../../state/range-bar.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import classes from './match.module.css';

interface Factor {
  readonly key: string;
  readonly label: LocalText;
  readonly from: number;
  readonly to: number;
  readonly per: string;
  readonly year: number | null;
  readonly source: string;
  readonly recalled: boolean;
}

interface WorthAnswer {
  readonly currency: string;
  readonly year: number;
  readonly amount: { readonly value: number; readonly unit: string };
  readonly lines: readonly {
    readonly id: string;
    readonly label: LocalText;
    readonly money: Span | null;
    readonly emissions: Span | null;
    readonly factors: readonly Factor[];
    readonly note: LocalText;
  }[];
  readonly money: Span | null;
  readonly emissions: Span | null;
  readonly incomplete: readonly string[];
  readonly recalled: boolean;
}

/** A range in two digits, as rough as it is known: `120,000 to 300,000 DKK`. */
export function useRange(): (span: Span, unit: string) => string {
  const { t } = useTranslation('match');
  const { format } = useLanguage();
  return (span, unit) => {
    const [from, to] = [format.number(roughly(span.from)), format.number(roughly(span.to))];
    return `${isSingle(span) ? to : t('range', { from, to })} ${unit}`;
  };
}

const EMISSIONS = 'kg CO₂e';

/** What it would be worth in a year, as ranges in money and greenhouse gases, and by which factors. */
export function WorthSection({ worth, blind }: { readonly worth: WorthAnswer | null; readonly blind: boolean }) {
  const { t } = useTranslation('match');
  const { local, format } = useLanguage();
  if (!worth) {
    return (
      <Section title={t('worth')}>
        <p className={classes.soft}>{t(blind ? 'worthBlind' : 'worthNone')}</p>
      </Section>
    );
  }
  const { lines, currency, money, emissions, incomplete } = worth;
  const scales = {
    money: barScale([...lines.map((line) => line.money), money]),
    emissions: barScale([...lines.map((line) => line.emissions), emissions]),
  };
  const left = lines.filter(({ id }) => incomplete.includes(id));
  return (
    <Section
      title={t('worth')}
      text={<p>{t('worthText', { amount: format.amount(worth.amount.value, worth.amount.unit), year: worth.year })}</p>}
    >
      <table className={classes.table}>
        <caption className={classes.hidden}>{t('worth')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            <th scope="col">{t('money')}</th>
            <th scope="col">{t('emissions')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {local(line.label)}
                <span className={classes.reason}>{local(line.note)}</span>
              </th>
              <RangeCell label={t('money')} span={line.money} scale={scales.money} unit={currency} />
              <RangeCell label={t('emissions')} span={line.emissions} scale={scales.emissions} unit={EMISSIONS} />
            </tr>
          ))}
          <tr className={classes.sum}>
            <th scope="row">{t('total')}</th>
            <RangeCell label={t('money')} span={money} scale={scales.money} unit={currency} />
            <RangeCell label={t('emissions')} span={emissions} scale={scales.emissions} unit={EMISSIONS} />
          </tr>
        </tbody>
      </table>
      {left.length > 0 && (
        <p className={classes.soft}>{t('incomplete', { parts: left.map(({ label }) => local(label)).join(', ') })}</p>
      )}
      <Factors factors={lines.flatMap(({ factors }) => factors)} recalled={worth.recalled} />
    </Section>
  );
}

interface RangeCellProps {
  readonly label: string;
  readonly span: Span | null;
  readonly scale: BarScale;
  readonly unit: string;
}

function RangeCell({ label, span, scale, unit }: RangeCellProps) {
  const { t } = useTranslation('match');
  const range = useRange();
  if (!span) {
    return (
      <td data-label={label} data-empty>
        {t('notKnown')}
      </td>
    );
  }
  const { left, width } = scale.place(span);
  const sign = span.to <= 0 && span.from < 0 ? 'lost' : span.from >= 0 && span.to > 0 ? 'gained' : 'open';
  return (
    <td data-label={label}>
      <span className={classes.amountText}>{range(span, unit)}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" className={classes.range} aria-hidden>
        <rect x={left} y="1" width={width} height="6" data-sign={sign} />
        <path d={`M${scale.zero} 0V8`} />
      </svg>
    </td>
  );
}

function Factors({ factors, recalled }: { readonly factors: readonly Factor[]; readonly recalled: boolean }) {
  const { t } = useTranslation('match');
  const { local } = useLanguage();
  const range = useRange();
  const each = [...new Map(factors.map((factor) => [factor.key, factor])).values()];
  if (each.length === 0) return null;
  return (
    <details className={classes.factors}>
      <summary>{t('factors')}</summary>
      {recalled && (
        <p className={classes.recalled}>
          <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
          {t('recalledNote')}
        </p>
      )}
      <ul>
        {each.map((factor) => (
          <li key={factor.key}>
            <strong>{local(factor.label)}</strong>: {range(factor, '').trim()} / {factor.per}
            {factor.year !== null && ` (${factor.year})`}. {t('source', { source: factor.source })}
            {factor.recalled && <span className={classes.badge}>{t('recalled')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
