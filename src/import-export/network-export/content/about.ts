import type { LocalText } from '../../../domain/text.ts';
import type { ExportAbout } from './exported-network.ts';

/** Whose the content is: nothing is licensed that the installation does not own. */
export const LICENCE: LocalText = {
  en: 'The figures belong to the companies and sources named beside them and are given under the terms of their sources. What is not public may be used only as agreed in the network. The file format is free of rights.',
  da: 'Tallene tilhører de virksomheder og kilder, der står ved dem, og gives på kildernes vilkår. Det, der ikke er offentligt, må kun bruges som aftalt i netværket. Selve filformatet er frit.',
};

/** How the figures are to be read. */
export const NOTES: LocalText = {
  en: 'Amounts are per calendar year in the unit of their column and are never added across units. The amount of a link is the latest figure not later than the last selected year, else the earliest; amount_year says of which year it is. basis: measured, reported, published or estimated.',
  da: 'Mængder er pr. kalenderår i kolonnens enhed og lægges aldrig sammen på tværs af enheder. En forbindelses mængde er det seneste tal, der ikke ligger efter det sidste valgte år, ellers det tidligste; amount_year siger, hvilket år det gælder. basis: målt (measured), indberettet (reported), offentliggjort (published) eller skønnet (estimated).',
};

interface UnitOfFile {
  readonly code: string;
  readonly label: LocalText;
  /** The Unified Code for Units of Measure. */
  readonly ucum: string;
  /** Of what went over in one calendar year. */
  readonly qudt: string | null;
}

const QUDT = 'http://qudt.org/vocab/unit/';

export const UNITS_OF_FILE: readonly UnitOfFile[] = [
  { code: 't/y', label: { en: 'tonnes a year', da: 'ton pr. år' }, ucum: 't/a', qudt: `${QUDT}TONNE` },
  { code: 'm3/y', label: { en: 'cubic metres a year', da: 'kubikmeter pr. år' }, ucum: 'm3/a', qudt: `${QUDT}M3` },
  {
    code: 'Nm3/y',
    label: { en: 'normal cubic metres a year (0 °C, 1.01325 bar)', da: 'normalkubikmeter pr. år (0 °C, 1,01325 bar)' },
    ucum: 'm3{normal}/a',
    qudt: null,
  },
  {
    code: 'MWh/y',
    label: { en: 'megawatt hours a year', da: 'megawatttimer pr. år' },
    ucum: 'MW.h/a',
    qudt: `${QUDT}MegaW-HR`,
  },
  {
    code: 't DM/y',
    label: { en: 'tonnes of dry matter a year', da: 'ton tørstof pr. år' },
    ucum: 't{drymatter}/a',
    qudt: null,
  },
  {
    code: 'tCO2e/y',
    label: { en: 'tonnes of CO₂ equivalents a year', da: 'ton CO₂-ækvivalenter pr. år' },
    ucum: 't{CO2e}/a',
    qudt: null,
  },
];

/** What a file says of itself, by names that are the same in all formats; texts in the language of the file. */
export function aboutEntries(about: ExportAbout): readonly (readonly [key: string, value: string])[] {
  const { language } = about;
  return [
    ['network', about.networkName],
    ['network_id', about.networkId],
    ['network_slug', about.networkSlug],
    ['selection', about.selection],
    ['time', about.changedAt],
    ['revision', String(about.revision)],
    ['version', `Symbiosis Exchange ${about.version}`],
    ['licence', LICENCE[language]],
    ['digest', about.digest],
    ['units', UNITS_OF_FILE.map(({ code, label }) => `${code}: ${label[language]}`).join('; ')],
    ['notes', NOTES[language]],
  ];
}

export function aboutObject(about: ExportAbout): Readonly<Record<string, string>> {
  return Object.fromEntries(aboutEntries(about));
}
