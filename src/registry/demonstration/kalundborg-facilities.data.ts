import type { FacilityKind, FacilityStatus, Position } from '../../domain/registry/facility.ts';
import type { DemonstrationFacility } from './demonstration-network.ts';
import { BIOMASS_ASNAES, BIOMASS_INBICON, CHEMICAL_PARKS, EIPS, GERTLER, MUNICIPAL_PLAN, NAP, SYMBIOSIS_2022, VISIT_DENMARK } from './kalundborg-sources.data.ts';

// A place that is older than its part in the symbiosis, and whose own first year no source gives, stands with the year of
// its first exchange or of its membership; its note says so.

function at(latitude: number, longitude: number, source: string): Position {
  return { latitude, longitude, provenance: { basis: 'estimated', source, year: null } };
}

function near(latitude: number, longitude: number): Position {
  return at(latitude, longitude, 'Approximate position from the list of partners that this network was made from');
}

interface Written {
  readonly key: string;
  readonly organisation: string;
  readonly name: string;
  readonly kind: FacilityKind;
  readonly status?: FacilityStatus;
  readonly place: string | null;
  readonly position: Position | null;
  readonly activityCodes?: readonly string[];
  readonly startYear: number | null;
  readonly endYear?: number;
  readonly source: string;
  readonly note: string | null;
}

function facility({ status = 'active', activityCodes = [], endYear, ...rest }: Written): DemonstrationFacility {
  return { ...rest, status, activityCodes, endYear: endYear ?? null };
}

export const KALUNDBORG_FACILITIES: readonly DemonstrationFacility[] = [
  facility({
    key: 'asnaes', organisation: 'orsted', name: 'Asnæs Power Station', kind: 'powerPlant',
    place: 'Kalundborg', position: near(55.6617, 11.0803), activityCodes: ['35.11'], startYear: 1959,
    source: `${NAP}, p. 118; ${BIOMASS_ASNAES}`,
    note: 'Asnæsværket. Combined heat and power: coal until about 2019–20, since November 2019 wood chips with 25 MW of electricity and 129 MJ/s of heat and steam. Supplied gypsum and fly ash while it burned coal.',
  }),
  facility({
    key: 'refinery', organisation: 'kalundborg-refinery', name: 'Kalundborg Refinery', kind: 'productionPlant',
    place: 'Kalundborg', position: near(55.657, 11.095), activityCodes: ['19.20'], startYear: 1961,
    source: `${NAP}, p. 118; equinor.com, 13 November 2000`,
    note: 'Owners: Tidewater 1961, Esso 1963, Statoil 1987 (Equinor from 2018), Klesch 2021 (the last from general knowledge). Its membership of the symbiosis varied.',
  }),
  facility({
    key: 'gyproc', organisation: 'saint-gobain', name: 'Gyproc', kind: 'productionPlant',
    place: 'Kalundborg', position: near(55.67, 11.095), activityCodes: ['23.62'], startYear: 1970,
    source: `${NAP}, p. 118; byggeplads.dk, article on Gyproc`,
    note: 'Plasterboard factory, formerly of BPB, now of Saint-Gobain. The start year is approximate.',
  }),
  facility({
    key: 'novonordisk', organisation: 'novo-nordisk', name: 'Novo Nordisk Kalundborg', kind: 'productionPlant',
    place: 'Kalundborg', position: near(55.672, 11.113), activityCodes: ['21.10'], startYear: 1969,
    source: `${NAP}, p. 118; symbiosis.dk`,
    note: 'Insulin and other pharmaceuticals. The start year is approximate.',
  }),
  facility({
    key: 'novozymes', organisation: 'novonesis', name: 'Novonesis Kalundborg (Novozymes)', kind: 'productionPlant',
    place: 'Kalundborg', position: near(55.67, 11.115), activityCodes: ['20.59'], startYear: 1969,
    source: 'symbiosis.dk; blog.novozymes.com',
    note: 'Enzymes. The plant was part of Novo Nordisk until Novozymes was split off in 2000; Novonesis since 2024. Its start is taken as that of the common site (1969, approximate). NACE 20.59 is a judgement.',
  }),
  facility({
    key: 'municipality', organisation: 'kalundborg-kommune', name: 'Kalundborg Municipality', kind: 'publicAuthority',
    place: 'Kalundborg', position: at(55.6795, 11.0886, 'Approximate position: the town centre'), activityCodes: ['84.11'], startYear: 1961,
    source: `${NAP}; ${MUNICIPAL_PLAN}`,
    note: 'Owner of water supply and district heating until 2009, landlord and planner. 1961 is the year of its first exchange; the municipality is older.',
  }),
  facility({
    key: 'forsyning', organisation: 'kalundborg-forsyning', name: 'Kalundborg Forsyning', kind: 'utility',
    place: 'Kalundborg', position: near(55.6745, 11.0905), activityCodes: ['36.00', '37.00', '35.30'], startYear: 1995,
    source: 'iwa-network.org, Kalundborg Forsyning',
    note: 'Water supply, wastewater treatment, district heating; heat pump of 10 MW on treated wastewater. The company was formed in 2009 from works of the municipality; 1995 is the year of the first exchange with its treatment works.',
  }),
  facility({
    key: 'karanoveren', organisation: 'argo', name: 'ARGO', kind: 'wasteHandler',
    place: 'Roskilde', position: at(55.641, 12.103, 'Approximate position of the head office in Roskilde'), activityCodes: ['38.11', '38.21'], startYear: 2005,
    source: `symbiosis.dk; ${EIPS}`,
    note: 'Inter-municipal waste company: Noveren before 2007, then Kara/Noveren I/S. 2005 is the year of its first exchange; the company is older.',
  }),
  facility({
    key: 'rgs90', organisation: 'rgs-nordic', name: 'RGS Nordic soil remediation', kind: 'treatmentPlant',
    place: 'Kalundborg', position: near(55.669, 11.084), activityCodes: ['39.00'], startYear: 1998,
    source: `asknature.org; Nordregio 2011; ${EIPS}`,
    note: 'Formerly A/S Bioteknisk Jordrens Soilrem, then RGS 90. 1998 is the year of its first exchange. It has left the symbiosis; no source dates that.',
  }),
  facility({
    key: 'tisso', organisation: 'tisso', name: 'Lake Tissø', kind: 'naturalSource',
    place: 'Tissø', position: near(55.582, 11.291), startYear: 1961,
    source: `${NAP}, p. 118–119`,
    note: 'Its surface water takes the place of groundwater. 1961 is the year in which water was first drawn for the symbiosis.',
  }),
  facility({
    key: 'fishfarm', organisation: 'fish-farm', name: 'Asnæs fish farm', kind: 'farm', status: 'closed',
    place: 'Kalundborg', position: near(55.6625, 11.077), activityCodes: ['03.22'], startYear: 1980,
    source: `${VISIT_DENMARK}; ${EIPS}`,
    note: 'Trout and salmon, about 200 t a year, in warm cooling water. Closed; no source dates that.',
  }),
  facility({
    key: 'farms-land', organisation: 'farmers', name: 'Farms on Zealand', kind: 'farm',
    place: 'Zealand', position: at(55.65, 11.2, 'Nominal position: it stands for the farms of the region'), activityCodes: ['01.50'], startYear: 1976,
    source: `${NAP}, p. 118; ${EIPS}`,
    note: 'Stands for the many farms that take biomass and fertiliser and supply straw. 1976 is the year of the first exchange.',
  }),
  facility({
    key: 'farms-pig', organisation: 'farmers', name: 'Pig farms', kind: 'farm',
    place: 'Zealand', position: at(55.63, 11.2, 'Nominal position: it stands for the farms of the region'), activityCodes: ['01.46'], startYear: 1989,
    source: `${EIPS}; symbiosis.dk 2020`,
    note: 'Stands for the pig farms that fed yeast slurry from 1989, the year of the first exchange, until the biogas plant took it over in about 2018.',
  }),
  facility({
    key: 'cement', organisation: 'aalborg-portland', name: 'Aalborg Portland', kind: 'productionPlant',
    place: 'Aalborg', position: at(57.054, 9.976, 'Approximate position of the works at Aalborg, from general knowledge'), activityCodes: ['23.51'], startYear: 1979,
    source: `${NAP}; ${EIPS}`,
    note: 'The sources say cement industry; which works is from general knowledge. 1979 is the year of the first exchange, the works are older. It took fly ash until the coal phase-out (about 2020).',
  }),
  facility({
    key: 'fertiliser', organisation: 'fertiliser-industry', name: 'Fertiliser industry, Fredericia', kind: 'productionPlant',
    place: 'Fredericia', position: near(55.565, 9.753), activityCodes: ['20.15'], startYear: 1990,
    source: `${NAP}, p. 120; equinor.com, 2000`,
    note: 'Sulphuric acid and fertiliser works: took elemental sulphur, later ammonium thiosulphate, marketed by Dangødning. 1990 is the year of the first exchange.',
  }),
  facility({
    key: 'nivan', organisation: 'metal-recovery', name: 'Nickel and vanadium recovery', kind: 'productionPlant', status: 'closed',
    place: null, position: null, activityCodes: ['24.45'], startYear: 1999,
    source: EIPS,
    note: 'A plant abroad that the source does not name. It took ash from orimulsion from 1999, the year of the exchange, to about 2004 (general knowledge). Closed here means that its part in the symbiosis has ended.',
  }),
  facility({
    key: 'inbicon', organisation: 'meliora-bio', name: 'Inbicon', kind: 'demonstrationFacility', status: 'closed',
    place: 'Kalundborg', position: at(55.663, 11.083, 'Approximate position inside the Asnæs site'), activityCodes: ['20.14'], startYear: 2009, endYear: 2015,
    source: `${BIOMASS_INBICON}; theengineer.co.uk; 9pdf.net; ${MUNICIPAL_PLAN}`,
    note: 'Biomass refinery: straw to bioethanol, lignin pellets and C5 molasses. The demonstration stopped in about 2014–15; the site was reused, with Meliora Bio as later owner (about 2018).',
  }),
  facility({
    key: 'pyroneer', organisation: 'orsted', name: 'Pyroneer', kind: 'demonstrationFacility', status: 'closed',
    place: 'Kalundborg', position: at(55.6632, 11.0835, 'Approximate position inside the Asnæs site'), activityCodes: ['35.21'], startYear: 2011, endYear: 2014,
    source: `cphpost.dk, 31 October 2014; yumpu.com, document 51611496; ${MUNICIPAL_PLAN}`,
    note: 'Gasifier of 6 MW for straw and residues; the gas was burnt at Asnæs and the ash tried on fields. Closed in October 2014.',
  }),
  facility({
    key: 'e4water', organisation: 'e4water', name: 'E4Water', kind: 'demonstrationFacility', status: 'closed',
    place: 'Kalundborg', position: near(55.6715, 11.11), activityCodes: ['37.00'], startYear: 2012, endYear: 2016,
    source: `cordis.europa.eu, project 280756; ${MUNICIPAL_PLAN}`,
    note: 'Pilot plant of an EU project: treatment and reuse of wastewater from biotechnology with algae and membranes. Place and years are approximate.',
  }),
  facility({
    key: 'havn', organisation: 'kalundborg-havn', name: 'Kalundborg Havn', kind: 'harbour',
    place: 'Kalundborg', position: near(55.677, 11.085), activityCodes: ['52.22'], startYear: null,
    source: `${MUNICIPAL_PLAN}; ecologic-consulting.hu`,
    note: 'The harbour: quays and land for coal, now wood chips, straw, grain and chemicals; site of several partners.',
  }),
  facility({
    key: 'bioenergi', organisation: 'kalundborg-bioenergi', name: 'Kalundborg Bioenergi', kind: 'productionPlant',
    place: 'Kalundborg', position: near(55.6605, 11.09), activityCodes: ['35.21'], startYear: 2018,
    source: `${CHEMICAL_PARKS}; ${SYMBIOSIS_2022}`,
    note: 'Biogas plant of Bigadan, with Ørsted as part owner at the start: 300,000 t of biomass a year to 8 million m³ of biomethane and fertiliser. Member since 2020.',
  }),
  facility({
    key: 'unibio', organisation: 'unibio', name: 'Unibio', kind: 'productionPlant',
    place: 'Kalundborg', position: near(55.67, 11.1), activityCodes: ['10.91'], startYear: 2020,
    source: `${SYMBIOSIS_2022}; sn.dk, article 921940`,
    note: 'Protein from methane for feed. 2020 is the year in which it became an associate member.',
  }),
  facility({
    key: 'chrhansen', organisation: 'novonesis', name: 'Novonesis HMO (Chr. Hansen)', kind: 'productionPlant',
    place: 'Kalundborg', position: near(55.676, 11.08), activityCodes: ['10.89'], startYear: 2021,
    source: `${SYMBIOSIS_2022} (a new member)`,
    note: 'Human milk oligosaccharides, on the former BASF site at the harbour; of Chr. Hansen until Novonesis was formed in 2024. 2021 is the year in which it became a member.',
  }),
  facility({
    key: 'comet', organisation: 'comet', name: 'Comet', kind: 'productionPlant', status: 'planned',
    place: 'Kalundborg', position: near(55.6632, 11.084), activityCodes: ['10.89'], startYear: 2023,
    source: 'sn.dk, March 2023',
    note: 'Planned plant for food fibre (prebiotics) from a by-product of Meliora Bio, up to 4,000 t a year. Associate member in 2023, taken as the foreseen start.',
  }),
  facility({
    key: 'intertek', organisation: 'intertek', name: 'Intertek', kind: 'knowledgeInstitution',
    place: 'Kalundborg', position: near(55.675, 11.085), activityCodes: ['71.20'], startYear: 2023,
    source: 'sn.dk, March 2023; symbiosis.dk 2024',
    note: 'Testing laboratory, knowledge partner. 2023 is the year in which it became an associate member.',
  }),
  facility({
    key: 'gasgrid', organisation: 'evida', name: 'Danish gas grid', kind: 'distributionGrid',
    place: 'Denmark', position: null, activityCodes: ['35.22'], startYear: 2018,
    source: CHEMICAL_PARKS,
    note: 'Grids of Evida (distribution) and Energinet (transmission). 2018 is the year of the first biomethane from Kalundborg Bioenergi; the grid is older.',
  }),
  facility({
    key: 'households', organisation: 'kalundborg-forsyning', name: 'Kalundborg district heating', kind: 'distributionGrid',
    place: 'Kalundborg', position: at(55.6795, 11.0886, 'Approximate position: the town centre'), activityCodes: ['35.30'], startYear: 1981,
    source: GERTLER,
    note: 'The district heating network and its customers; it took the place of 3,500 oil furnaces (1996).',
  }),
];
