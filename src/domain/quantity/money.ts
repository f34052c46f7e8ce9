import { parseUnit } from './parse-unit.ts';
import type { Dimension } from './unit.ts';

/** Codes of ISO 4217: those of the countries around, and the two that world prices are in. */
export type Currency = 'DKK' | 'EUR' | 'SEK' | 'NOK' | 'GBP' | 'USD';

/** What a figure of money is in: so many of a currency for each of something, or once. */
export interface MoneyUnit {
  readonly currency: Currency;
  /** How many of the currency one of the unit is: 1,000 for `tkr.`, 0.01 for `øre`. */
  readonly factor: number;
  /** Code of the unit that it is paid for (`t`, `m3`, `MWh`), `y` for a sum each year, or null for a sum once. */
  readonly per: string | null;
}

/** Lower case, without blanks and full stops. A krone without more is a Danish one. */
const CURRENCY_WORDS: Readonly<Record<string, readonly [Currency, factor: number]>> = {
  dkk: ['DKK', 1],
  kr: ['DKK', 1],
  dkr: ['DKK', 1],
  krone: ['DKK', 1],
  kroner: ['DKK', 1],
  øre: ['DKK', 0.01],
  tkr: ['DKK', 1e3],
  kkr: ['DKK', 1e3],
  tdkk: ['DKK', 1e3],
  kdkk: ['DKK', 1e3],
  '1000kr': ['DKK', 1e3],
  '1000dkk': ['DKK', 1e3],
  mkr: ['DKK', 1e6],
  miokr: ['DKK', 1e6],
  mdkk: ['DKK', 1e6],
  miodkk: ['DKK', 1e6],
  eur: ['EUR', 1],
  euro: ['EUR', 1],
  euros: ['EUR', 1],
  '€': ['EUR', 1],
  cent: ['EUR', 0.01],
  ct: ['EUR', 0.01],
  keur: ['EUR', 1e3],
  'k€': ['EUR', 1e3],
  teur: ['EUR', 1e3],
  '1000eur': ['EUR', 1e3],
  meur: ['EUR', 1e6],
  'm€': ['EUR', 1e6],
  mioeur: ['EUR', 1e6],
  sek: ['SEK', 1],
  nok: ['NOK', 1],
  gbp: ['GBP', 1],
  '£': ['GBP', 1],
  usd: ['USD', 1],
  $: ['USD', 1],
};

/** What money may be paid for, in a stream's terms. */
const PRICED: readonly Dimension[] = ['mass', 'volume', 'gasVolume', 'energy'];

const PER = /^(?<money>.+?)\s*(?:\/|\bper\b|\bpr\b\.?|\bom\b)\s*(?<per>.+)$/i;
const EVERY_YEAR = /^(?:y|yr|year|a|annum|år|aar|året|jahr)$/i;
const EVERY_YEAR_AFTER = /^(?<money>.+?)\s*(?:årligt|årlig|yearly|annually|p\.?\s?a\.?)$/i;

/**
 * What people write behind a price, in English or Danish: `DKK/t`, `kr. pr. ton`, `EUR/MWh`, `øre/kWh`, `mio. kr. om året`,
 * `€`. Null where the currency is not known, or it is paid for something that a stream is not measured in.
 */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  const written = text.normalize('NFKC').trim();
  const yearly = EVERY_YEAR_AFTER.exec(written)?.groups?.money;
  const parts = PER.exec(written)?.groups;
  const [currency, factor] = CURRENCY_WORDS[folded(yearly ?? parts?.money ?? written)] ?? [];
  if (currency === undefined || factor === undefined) return null;
  if (yearly !== undefined) return { currency, factor, per: 'y' };
  if (parts === undefined) return { currency, factor, per: null };
  const per = parts.per ?? '';
  if (EVERY_YEAR.test(per)) return { currency, factor, per: 'y' };
  const unit = parseUnit(per);
  return unit !== null && PRICED.includes(unit.dimension) ? { currency, factor, per: unit.code } : null;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[\s.,]/g, '');
}
