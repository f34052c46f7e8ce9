/**
 * The units of measure people at plants write.
 *
 * Sources of the factors: SI Brochure, 9th edition (BIPM 2019), tables 4 and 8 (litre, tonne, hour, day); bar: 100 kPa, 8th
 * edition (2006), table 8 (from general knowledge, as are the standards named here: none was read for this table); standard
 * atmosphere 1.01325 bar (10th CGPM 1954, resolution 4); normal state 0 °C and 1.01325 bar (DIN 1343), standard state of
 * natural gas 15 °C and 1.01325 bar (ISO 13443); international table calorie 4.1868 J (ISO 80000-5).
 */
import type { LocalText } from '../text.ts';
import type { Dimension, Period } from './unit.ts';

/** How often a period fits into a calendar year of 365 days, and how people write it after the stroke. */
export interface PeriodRow {
  readonly period: Period;
  readonly code: string;
  readonly perYear: number;
  readonly label: LocalText;
  /** Lower case, without blanks and full stops. */
  readonly words: readonly string[];
}

export const PERIOD_ROWS: readonly PeriodRow[] = [
  { period: 'year', code: 'y', perYear: 1, label: { en: 'year', da: 'år' }, words: ['y', 'yr', 'yrs', 'year', 'years', 'annum', 'a', 'an', 'år', 'aar', 'året', 'jahr', 'pa'] },
  { period: 'month', code: 'month', perYear: 12, label: { en: 'month', da: 'måned' }, words: ['month', 'months', 'mo', 'mth', 'måned', 'maaned', 'måneden', 'mdr', 'md', 'mnd', 'monat'] },
  { period: 'week', code: 'week', perYear: 365 / 7, label: { en: 'week', da: 'uge' }, words: ['week', 'weeks', 'wk', 'w', 'uge', 'ugen', 'woche'] },
  { period: 'day', code: 'd', perYear: 365, label: { en: 'day', da: 'døgn' }, words: ['d', 'day', 'days', 'dag', 'dagen', 'døgn', 'doegn', 'døgnet', 'tag'] },
  { period: 'hour', code: 'h', perYear: 8760, label: { en: 'h', da: 'time' }, words: ['h', 'hr', 'hrs', 'hour', 'hours', 'time', 'timen', 'timer', 'stunde'] },
  { period: 'minute', code: 'min', perYear: 8760 * 60, label: { en: 'min', da: 'min' }, words: ['min', 'minute', 'minutes', 'minut', 'minuttet'] },
  { period: 'second', code: 's', perYear: 8760 * 3600, label: { en: 's', da: 's' }, words: ['s', 'sec', 'second', 'seconds', 'sek', 'sekund', 'sekundet'] },
];

/** A quantity that can be counted once (t) and over time (t/y): `factor` leads to the canonical unit of both dimensions. */
export interface QuantityRow {
  readonly code: string;
  readonly dimension: Dimension;
  readonly flow: Dimension;
  readonly factor: number;
  readonly label: LocalText;
  /** Lower case, without blanks and full stops. */
  readonly words: readonly string[];
  readonly periods: readonly Period[];
}

const EVERY_DAY: readonly Period[] = ['year', 'month', 'week', 'day', 'hour'];
const EVERY_SECOND: readonly Period[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** Volume of one cubic metre at 15 °C, brought to 0 °C: ideal gas at the same pressure. */
const STANDARD_TO_NORMAL = 273.15 / 288.15;

export const QUANTITY_ROWS: readonly QuantityRow[] = [
  { code: 't DM', dimension: 'dryMass', flow: 'dryMassFlow', factor: 1, label: { en: 't DM', da: 't TS' }, words: ['tdm', 'tts', 'tds', 'tontørstof', 'tonstørstof', 'tonts', 'tonsts', 'tonnesdrymatter', 'tonsdrymatter', 'tonnesdrysolids', 'drytonnes', 'drytons', 'odt', 'bdt', 't(dm)', 't(ts)'], periods: EVERY_DAY },
  { code: 'kg DM', dimension: 'dryMass', flow: 'dryMassFlow', factor: 0.001, label: { en: 'kg DM', da: 'kg TS' }, words: ['kgdm', 'kgts', 'kgds', 'kgtørstof', 'kgdrymatter', 'kgdrysolids'], periods: ['year', 'day', 'hour'] },
  { code: 'kgCO2e', dimension: 'emission', flow: 'emissionFlow', factor: 0.001, label: { en: 'kg CO₂e', da: 'kg CO₂e' }, words: ['kgco2e', 'kgco2', 'kgco2eq', 'kgco2-eq', 'kgco2-e', 'kgco2ækv'], periods: ['year'] },
  { code: 'tCO2e', dimension: 'emission', flow: 'emissionFlow', factor: 1, label: { en: 't CO₂e', da: 't CO₂e' }, words: ['tco2e', 'tco2', 'tco2eq', 'tco2-eq', 'tco2-e', 'tonco2e', 'tonco2', 'tonsco2', 'tonnesco2e', 'tco2ækv'], periods: ['year'] },
  { code: 't', dimension: 'mass', flow: 'massFlow', factor: 1, label: { en: 't', da: 't' }, words: ['t', 'ton', 'tons', 'tonne', 'tonnes', 'tonner', 'tonnen', 'metrictons', 'metrictonnes'], periods: EVERY_DAY },
  { code: 'kg', dimension: 'mass', flow: 'massFlow', factor: 0.001, label: { en: 'kg', da: 'kg' }, words: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme'], periods: EVERY_SECOND },
  { code: 'g', dimension: 'mass', flow: 'massFlow', factor: 1e-6, label: { en: 'g', da: 'g' }, words: ['g', 'gram', 'grams', 'gramme'], periods: ['day', 'hour', 'second'] },
  { code: 'kt', dimension: 'mass', flow: 'massFlow', factor: 1000, label: { en: 'kt', da: 'kt' }, words: ['kt', 'kton', 'ktons', 'kilotons', 'kilotonnes', '1000t', '1000ton', '1000tons', '1000tonnes', '1,000t', 'tusindton', 'tusindtons', 'tusindtonner', 'thousandtons', 'thousandtonnes'], periods: ['year'] },
  { code: 'million t', dimension: 'mass', flow: 'massFlow', factor: 1e6, label: { en: 'million t', da: 'mio. t' }, words: ['milliont', 'millionton', 'milliontons', 'milliontonnes', 'milliontonner'], periods: ['year'] },
  { code: 'm3', dimension: 'volume', flow: 'volumeFlow', factor: 1, label: { en: 'm³', da: 'm³' }, words: ['m3', 'm^3', 'cbm', 'cum', 'kbm', 'cubicmetre', 'cubicmetres', 'cubicmeter', 'cubicmeters', 'kubikmeter'], periods: EVERY_SECOND },
  { code: '1000 m3', dimension: 'volume', flow: 'volumeFlow', factor: 1000, label: { en: '1,000 m³', da: '1.000 m³' }, words: ['1000m3', '1,000m3', 'tusindm3', 'thousandm3'], periods: ['year', 'day'] },
  { code: 'million m3', dimension: 'volume', flow: 'volumeFlow', factor: 1e6, label: { en: 'million m³', da: 'mio. m³' }, words: ['millionm3', 'millioncubicmetres', 'millionkubikmeter'], periods: ['year'] },
  { code: 'l', dimension: 'volume', flow: 'volumeFlow', factor: 0.001, label: { en: 'l', da: 'l' }, words: ['l', 'ltr', 'litre', 'litres', 'liter', 'liters'], periods: EVERY_SECOND },
  { code: 'hl', dimension: 'volume', flow: 'volumeFlow', factor: 0.1, label: { en: 'hl', da: 'hl' }, words: ['hl', 'hectolitre', 'hectolitres', 'hectoliter', 'hektoliter'], periods: EVERY_DAY },
  { code: 'million l', dimension: 'volume', flow: 'volumeFlow', factor: 1000, label: { en: 'million l', da: 'mio. l' }, words: ['millionl', 'millionlitre', 'millionlitres', 'millionliter', 'millionliters', 'megalitre', 'megalitres'], periods: ['year', 'day'] },
  { code: 'Nm3', dimension: 'gasVolume', flow: 'gasFlow', factor: 1, label: { en: 'Nm³', da: 'Nm³' }, words: ['nm3', 'nm^3', 'm3n', 'm3(n)', 'mn3', 'ncbm', 'normalm3', 'normalcubicmetre', 'normalcubicmetres', 'normalkubikmeter'], periods: EVERY_SECOND },
  { code: '1000 Nm3', dimension: 'gasVolume', flow: 'gasFlow', factor: 1000, label: { en: '1,000 Nm³', da: '1.000 Nm³' }, words: ['1000nm3', '1,000nm3', 'tusindnm3', 'thousandnm3'], periods: ['year', 'day'] },
  { code: 'million Nm3', dimension: 'gasVolume', flow: 'gasFlow', factor: 1e6, label: { en: 'million Nm³', da: 'mio. Nm³' }, words: ['millionnm3'], periods: ['year'] },
  { code: 'Sm3', dimension: 'gasVolume', flow: 'gasFlow', factor: STANDARD_TO_NORMAL, label: { en: 'Sm³', da: 'Sm³' }, words: ['sm3', 'standardm3', 'standardcubicmetre', 'standardcubicmetres', 'standardkubikmeter'], periods: ['year', 'day', 'hour'] },
  { code: 'Wh', dimension: 'energy', flow: 'energyFlow', factor: 1e-6, label: { en: 'Wh', da: 'Wh' }, words: ['wh', 'watthour', 'watthours', 'watttime', 'watttimer'], periods: ['day'] },
  { code: 'kWh', dimension: 'energy', flow: 'energyFlow', factor: 0.001, label: { en: 'kWh', da: 'kWh' }, words: ['kwh', 'kilowatthour', 'kilowatthours', 'kilowatttime', 'kilowatttimer'], periods: ['year', 'month', 'week', 'day'] },
  { code: 'MWh', dimension: 'energy', flow: 'energyFlow', factor: 1, label: { en: 'MWh', da: 'MWh' }, words: ['mwh', 'megawatthour', 'megawatthours', 'megawatttime', 'megawatttimer'], periods: ['year', 'month', 'week', 'day'] },
  { code: 'GWh', dimension: 'energy', flow: 'energyFlow', factor: 1000, label: { en: 'GWh', da: 'GWh' }, words: ['gwh', 'gigawatthour', 'gigawatthours', 'gigawatttime', 'gigawatttimer', 'millionkwh'], periods: ['year', 'month'] },
  { code: 'TWh', dimension: 'energy', flow: 'energyFlow', factor: 1e6, label: { en: 'TWh', da: 'TWh' }, words: ['twh', 'terawatthours', 'terawatttimer'], periods: ['year'] },
  { code: 'kJ', dimension: 'energy', flow: 'energyFlow', factor: 1 / 3.6e6, label: { en: 'kJ', da: 'kJ' }, words: ['kj', 'kilojoule', 'kilojoules'], periods: ['hour', 'second'] },
  { code: 'MJ', dimension: 'energy', flow: 'energyFlow', factor: 1 / 3600, label: { en: 'MJ', da: 'MJ' }, words: ['mj', 'megajoule', 'megajoules'], periods: ['year', 'day', 'hour', 'second'] },
  { code: 'GJ', dimension: 'energy', flow: 'energyFlow', factor: 1 / 3.6, label: { en: 'GJ', da: 'GJ' }, words: ['gj', 'gigajoule', 'gigajoules'], periods: ['year', 'month', 'week', 'day', 'hour'] },
  { code: 'TJ', dimension: 'energy', flow: 'energyFlow', factor: 1 / 0.0036, label: { en: 'TJ', da: 'TJ' }, words: ['tj', 'terajoule', 'terajoules'], periods: ['year', 'month', 'day'] },
  { code: 'PJ', dimension: 'energy', flow: 'energyFlow', factor: 1e6 / 3.6, label: { en: 'PJ', da: 'PJ' }, words: ['pj', 'petajoule', 'petajoules'], periods: ['year'] },
  { code: 'Gcal', dimension: 'energy', flow: 'energyFlow', factor: 4.1868 / 3.6, label: { en: 'Gcal', da: 'Gcal' }, words: ['gcal', 'gigacalorie', 'gigacalories', 'gigakalorie'], periods: ['year', 'hour'] },
];

/** A unit that stands alone. `words` lower case, without blanks and full stops. */
export type UnitRow = readonly [
  code: string,
  dimension: Dimension,
  factor: number,
  offset: number,
  en: string,
  da: string,
  words: readonly string[],
];

/** What stands between absolute and gauge pressure here: the standard atmosphere, not the weather's (10th CGPM 1954). */
export const ATMOSPHERE_BAR = 1.01325;

export const UNIT_ROWS: readonly UnitRow[] = [
  ['degC', 'temperature', 1, 0, '°C', '°C', ['degc', 'celsius', 'degreescelsius', 'degreecelsius', 'degrees', 'gradercelsius', 'gradcelsius', 'grader', 'oc', 'c']],
  ['K', 'temperature', 1, -273.15, 'K', 'K', ['kelvin']],
  ['degF', 'temperature', 5 / 9, (-32 * 5) / 9, '°F', '°F', ['degf', 'fahrenheit', 'degreesfahrenheit']],
  ['delta K', 'temperatureDifference', 1, 0, 'K (difference)', 'K (forskel)', ['deltak', 'dk', 'δk', 'kdifference', 'kforskel', 'deltadegc', 'δ°c', 'delta°c', '°cdifference', '°cforskel', 'gradersforskel']],
  ['kW/K', 'heatCapacityFlow', 1, 0, 'kW/K', 'kW/K', ['kw/°c', 'kw/degc', 'kwperk', 'kwprk', 'kj/(sk)']],
  ['MW/K', 'heatCapacityFlow', 1000, 0, 'MW/K', 'MW/K', ['mw/°c', 'mw/degc']],
  ['W/K', 'heatCapacityFlow', 0.001, 0, 'W/K', 'W/K', ['w/°c', 'w/degc']],
  ['bar(a)', 'pressure', 1, 0, 'bar(a)', 'bar(a)', ['bara', 'barabs', 'bar(abs)', 'barabsolute', 'barabsolut', 'absolutebar']],
  ['bar(g)', 'pressure', 1, ATMOSPHERE_BAR, 'bar(g)', 'bar(g)', ['barg', 'bargauge', 'bar(gauge)', 'baro', 'bar(o)', 'barovertryk', 'bar(overtryk)', 'barü', 'barmanometer']],
  ['mbar(a)', 'pressure', 0.001, 0, 'mbar(a)', 'mbar(a)', ['mbara', 'mbarabs', 'mbarabsolut', 'hpa']],
  ['mbar(g)', 'pressure', 0.001, ATMOSPHERE_BAR, 'mbar(g)', 'mbar(g)', ['mbarg', 'mbargauge', 'mbaro', 'mbar(o)', 'mbarovertryk']],
  ['kPa', 'pressure', 0.01, 0, 'kPa', 'kPa', ['kpaabs', 'kpa(a)', 'kilopascal']],
  ['MPa', 'pressure', 10, 0, 'MPa', 'MPa', ['mpaabs', 'mpa(a)', 'megapascal']],
  ['kPa(g)', 'pressure', 0.01, ATMOSPHERE_BAR, 'kPa(g)', 'kPa(g)', ['kpag', 'kpagauge', 'kpaovertryk', 'kpa(o)', 'kpa(overtryk)']],
  ['MPa(g)', 'pressure', 10, ATMOSPHERE_BAR, 'MPa(g)', 'MPa(g)', ['mpag', 'mpagauge', 'mpaovertryk', 'mpa(o)', 'mpa(overtryk)']],
  ['mg/l', 'concentration', 1, 0, 'mg/l', 'mg/l', ['mg/liter', 'mg/litre', 'mgperlitre', 'mgprliter', 'g/m3', 'milligramperlitre', 'milligramprliter']],
  ['ug/l', 'concentration', 0.001, 0, 'µg/l', 'µg/l', ['mcg/l', 'mikrogram/l', 'ug/liter']],
  ['g/l', 'concentration', 1000, 0, 'g/l', 'g/l', ['g/liter', 'g/litre', 'gram/liter', 'grams/litre']],
  ['mg/Nm3', 'gasConcentration', 1, 0, 'mg/Nm³', 'mg/Nm³', ['mg/m3n', 'mg/m3(n)']],
  ['g/Nm3', 'gasConcentration', 1000, 0, 'g/Nm³', 'g/Nm³', ['g/m3n', 'g/m3(n)']],
  ['mg/kg DM', 'dryMatterConcentration', 1, 0, 'mg/kg DM', 'mg/kg TS', ['mg/kgts', 'mg/kgds', 'mg/kgdw', 'mg/kgtørstof', 'mg/kgdrymatter', 'mg/kgdrysolids', 'ppmts', 'ppmdm', 'g/tts', 'g/tdm']],
  ['g/kg DM', 'dryMatterConcentration', 1000, 0, 'g/kg DM', 'g/kg TS', ['g/kgts', 'g/kgds', 'g/kgtørstof', 'g/kgdrymatter', 'kg/tts', 'kg/tdm']],
  ['% of DM', 'dryMatterConcentration', 10_000, 0, '% of DM', '% af TS', ['%ofdrymatter', '%afts', '%aftørstof', '%oftørstof']],
  ['%', 'fraction', 1, 0, '%', '%', ['pct', 'percent', 'procent']],
  ['wt%', 'fraction', 1, 0, 'wt%', 'vægt-%', ['wt-%', '%wt', 'w%', '%w', 'w/w%', '%w/w', '%(w/w)', 'weight%', 'weight-%', 'vægt%', 'vægtprocent', 'vægtpct', 'masse%', 'masse-%', 'mass%']],
  ['% DM', 'fraction', 1, 0, '% DM', '% TS', ['%ts', '%ds', '%tørstof', '%drymatter', '%drysolids', 'pctts', 'pcttørstof', 'tørstofprocent', 'tørstof%']],
  ['g/kg', 'fraction', 0.1, 0, 'g/kg', 'g/kg', ['promille', '‰']],
  ['mg/kg', 'fraction', 1e-4, 0, 'mg/kg', 'mg/kg', ['g/t', 'g/ton']],
  ['ppm', 'fraction', 1e-4, 0, 'ppm', 'ppm', ['ppmw', 'ppm(w)', 'ppmmass', 'wppm', 'partspermillion']],
  ['vol%', 'volumeFraction', 1, 0, 'vol%', 'vol.-%', ['vol-%', '%vol', 'v%', '%v', 'v/v%', '%v/v', '%(v/v)', 'volumen%', 'volumenprocent', 'volume%', 'volpct', 'mol%', 'mol-%', '%mol']],
  ['ppmv', 'volumeFraction', 1e-4, 0, 'ppmv', 'ppmv', ['ppm(v)', 'vppm', 'ppmvol']],
  ['MJ/kg', 'heatingValue', 1, 0, 'MJ/kg', 'MJ/kg', ['gj/t', 'gj/ton', 'gj/tonne', 'mjperkg', 'mjprkg', 'kj/g']],
  ['kJ/kg', 'heatingValue', 0.001, 0, 'kJ/kg', 'kJ/kg', ['mj/t', 'mj/ton', 'kjperkg', 'kjprkg']],
  ['kWh/kg', 'heatingValue', 3.6, 0, 'kWh/kg', 'kWh/kg', ['mwh/t', 'mwh/ton', 'mwh/tonne', 'kwhprkg']],
  ['kWh/t', 'heatingValue', 0.0036, 0, 'kWh/t', 'kWh/t', ['kwh/ton', 'kwh/tonne']],
  ['kcal/kg', 'heatingValue', 0.0041868, 0, 'kcal/kg', 'kcal/kg', []],
  ['MJ/Nm3', 'gasHeatingValue', 1, 0, 'MJ/Nm³', 'MJ/Nm³', ['mj/m3n', 'mj/m3(n)', 'gj/1000nm3']],
  ['kWh/Nm3', 'gasHeatingValue', 3.6, 0, 'kWh/Nm³', 'kWh/Nm³', ['kwh/m3n', 'kwh/m3(n)']],
  ['pH', 'acidity', 1, 0, 'pH', 'pH', ['phvalue', 'ph-value', 'phværdi', 'ph-værdi']],
  ['mS/cm', 'conductivity', 1, 0, 'mS/cm', 'mS/cm', ['millisiemens/cm']],
  ['uS/cm', 'conductivity', 0.001, 0, 'µS/cm', 'µS/cm', ['mikrosiemens/cm', 'microsiemens/cm']],
  ['mS/m', 'conductivity', 0.01, 0, 'mS/m', 'mS/m', []],
  ['S/m', 'conductivity', 10, 0, 'S/m', 'S/m', []],
  ['kg/m3', 'density', 1, 0, 'kg/m³', 'kg/m³', ['kg/kubikmeter', 'kgprm3', 'kgperm3']],
  ['t/m3', 'density', 1000, 0, 't/m³', 't/m³', ['ton/m3', 'tonne/m3', 'tons/m3', 'g/cm3', 'g/ml', 'kg/l', 'kg/liter', 'kg/litre', 'kg/dm3']],
  ['kg/Nm3', 'normalDensity', 1, 0, 'kg/Nm³', 'kg/Nm³', ['kg/m3n', 'kg/m3(n)', 'g/nl', 'kgprnm3', 'kgpernm3']],
  ['mm', 'grainSize', 1, 0, 'mm', 'mm', ['millimetre', 'millimetres', 'millimeter']],
  ['um', 'grainSize', 0.001, 0, 'µm', 'µm', ['micron', 'microns', 'micrometre', 'micrometer', 'mikrometer', 'mikron', 'my']],
  ['km', 'length', 1, 0, 'km', 'km', ['kilometre', 'kilometres', 'kilometer']],
  ['h', 'duration', 1, 0, 'h', 'timer', ['hr', 'hrs', 'hour', 'hours', 'time']],
  ['d', 'duration', 24, 0, 'days', 'døgn', ['day', 'dag', 'dage']],
  ['h/y', 'operatingTime', 1, 0, 'h/year', 'timer/år', ['h/yr', 'h/a', 'h/år', 'hours/year', 'hours/y', 'hoursperyear', 'hoursayear', 'timerprår', 'timeromåret', 'driftstimer', 'driftstimer/år', 'operatinghours']],
  ['d/y', 'operatingTime', 24, 0, 'days/year', 'døgn/år', ['d/yr', 'd/a', 'd/år', 'days/y', 'daysperyear', 'dage/år', 'dageprår', 'dageomåret', 'driftsdøgn']],
  ['t-km', 'transportWork', 1, 0, 't·km', 't·km', ['tkm', 't*km', 'tonkm', 'ton-km', 'tonnekm', 'tonne-km', 'tonnekilometres', 'tonnekilometre', 'tonkilometer', 'tonskilometer']],
  ['kgCO2e/MWh', 'emissionPerEnergy', 1, 0, 'kg CO₂e/MWh', 'kg CO₂e/MWh', ['kgco2/mwh', 'gco2e/kwh', 'gco2/kwh']],
  ['kgCO2e/kWh', 'emissionPerEnergy', 1000, 0, 'kg CO₂e/kWh', 'kg CO₂e/kWh', ['kgco2/kwh', 'tco2e/mwh', 'tco2/mwh']],
  ['kgCO2e/GJ', 'emissionPerEnergy', 3.6, 0, 'kg CO₂e/GJ', 'kg CO₂e/GJ', ['kgco2/gj', 'gco2e/mj', 'tco2/tj']],
  ['kgCO2e/t', 'emissionPerMass', 1, 0, 'kg CO₂e/t', 'kg CO₂e/t', ['kgco2/t', 'kgco2e/ton', 'kgco2/ton', 'gco2e/kg', 'gco2/kg']],
  ['kgCO2e/kg', 'emissionPerMass', 1000, 0, 'kg CO₂e/kg', 'kg CO₂e/kg', ['kgco2/kg', 'tco2e/t', 'tco2/t', 'tco2/ton']],
  ['kgCO2e/m3', 'emissionPerVolume', 1, 0, 'kg CO₂e/m³', 'kg CO₂e/m³', ['kgco2/m3', 'gco2e/l']],
  ['m', 'length', 0.001, 0, 'm', 'm', ['metre', 'metres', 'meter']],
];

/** Power: energy by the hour of operation, in kW. */
export const POWER_ROWS: readonly (readonly [code: string, kilowatts: number, words: readonly string[]])[] = [
  ['kW', 1, ['kwth', 'kwe', 'kwel', 'kwvarme', 'kwheat', 'kilowatt', 'kwh/h', 'kwh/time']],
  ['W', 0.001, ['watt', 'wth']],
  ['MW', 1000, ['mwth', 'mwe', 'mwel', 'mwvarme', 'mwheat', 'megawatt', 'mwh/h', 'mwh/time']],
  ['GW', 1e6, ['gigawatt', 'gwh/h']],
];

/** Spellings where capitals tell two units apart (Mt and mt, ML and ml), and which in lower case could be either. */
export const CASE_SENSITIVE_QUANTITIES: Readonly<Record<string, string>> = { Mt: 'million t', Mton: 'million t', ML: 'million l', Ml: 'million l' };

/** Whole phrases for a quantity and its period. */
export const PHRASES: Readonly<Record<string, string>> = { tpa: 't/y', tpy: 't/y', tpd: 't/d', tph: 't/h', lpm: 'l/min', lps: 'l/s', ktpa: 'kt/y', cmh: 'm3/h' };
