/** What a factor is for one of: a tonne, a cubic metre, a normal cubic metre, a megawatt hour, a tonne carried a kilometre. */
export type FactorUnit = 't' | 'm3' | 'Nm3' | 'MWh' | 'tkm';

export type EmissionFactorRow = readonly [
  key: string,
  en: string,
  da: string,
  value: number,
  unit: FactorUnit,
  year: number | null,
  region: string,
  source: string,
  recalled: boolean,
];

export type PriceRow = readonly [key: string, en: string, da: string, from: number, to: number, unit: FactorUnit];
