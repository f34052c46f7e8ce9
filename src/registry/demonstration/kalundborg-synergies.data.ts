import type { Synergy } from '../../domain/registry/synergy.ts';
import { published } from './demonstration-figures.ts';
import type { DemonstrationFlow, WrittenSynergy } from './demonstration-network.ts';
import { BIOMASS_ASNAES, BIOMASS_INBICON, CHEMICAL_PARKS, EIPS, GERTLER, NAP, SYMBIOSIS_2022, VISIT_DENMARK } from './kalundborg-sources.data.ts';

const DRAWN_IN_1997 =
  'End year not found; last confirmed 1997 by the network as drawn in Ehrenfeld and Gertler, Journal of Industrial Ecology 1(1) (recalled).';
const COAL_END = 'Ended with the coal phase-out; the end year is approximate.';
const DEMONSTRATION_END = 'Ended with the demonstration; the end year is approximate.';
const ACTIVE_2013 = 'Active in 2013; later years not checked.';
const VIA_GRID = 'Delivered through the gas grid.';

type Facts = Pick<Synergy, 'kind' | 'source' | 'startYear'> &
  Partial<Pick<Synergy, 'stage' | 'endYear' | 'lastConfirmedYear' | 'note'>> & { readonly flow?: DemonstrationFlow };

/** A synergy is running unless its facts say otherwise. */
function synergy(reference: string, donor: string, receiver: string, resource: string, facts: Facts): WrittenSynergy {
  const { kind, source, startYear, stage = 'running', endYear = null, lastConfirmedYear = null, note = null, flow } = facts;
  return { reference, donor, receiver, resource, kind, stage, startYear, endYear, lastConfirmedYear, flows: flow ? [flow] : [], source, note };
}

function flow(year: number, value: number, unit: string, source: string): DemonstrationFlow {
  return { year, amount: { value, unit }, provenance: published(source, year) };
}

export const KALUNDBORG_SYNERGIES: readonly WrittenSynergy[] = [
  synergy('KX01', 'tisso', 'municipality', 'surface-water', {
    kind: 'utilitySharing', startYear: 1961, lastConfirmedYear: 2014, source: EIPS,
  }),
  synergy('KX02', 'municipality', 'refinery', 'surface-water', {
    kind: 'utilitySharing', startYear: 1961, lastConfirmedYear: 2014, source: `${EIPS}; ${NAP}, p. 118`,
  }),
  synergy('KX03', 'refinery', 'gyproc', 'refinery-gas', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1972, lastConfirmedYear: 1997, source: `${EIPS}; byggeplads.dk, article on Gyproc`,
    note: `Gas that would have been flared, used for drying; replaced by natural gas. ${DRAWN_IN_1997}`,
  }),
  synergy('KX04', 'municipality', 'asnaes', 'surface-water', {
    kind: 'utilitySharing', startYear: 1973, lastConfirmedYear: 2014, source: `${EIPS}; ${NAP}, p. 118`,
  }),
  synergy('KX05', 'novozymes', 'farms-land', 'fermentation-biomass', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1976, endYear: 2018, source: `${EIPS}; ${NAP}, p. 118`,
    note: 'NovoGro: biomass and sludge spread on fields. Superseded by the biogas route (KX43); end year and waste code are judgements.',
  }),
  synergy('KX06', 'asnaes', 'cement', 'coal-fly-ash', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1979, endYear: 2020, source: `${EIPS}; ${NAP}, p. 118`, note: COAL_END,
  }),
  synergy('KX07', 'asnaes', 'fishfarm', 'warm-cooling-water', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1980, lastConfirmedYear: 2010, source: `${EIPS}; ${VISIT_DENMARK}`,
    note: 'The warm water supported about 200 t of fish a year (2010, visitdenmark.com). End year not found; last confirmed 2010.',
  }),
  synergy('KX08', 'asnaes', 'households', 'district-heat', {
    kind: 'utilitySharing', startYear: 1981, lastConfirmedYear: 2014, source: `${EIPS}; ${GERTLER}`,
    note: 'Took the place of 3,500 oil furnaces (1996, Gertler and Ehrenfeld).',
  }),
  synergy('KX09', 'asnaes', 'novonordisk', 'steam', {
    kind: 'utilitySharing', startYear: 1982, lastConfirmedYear: 2014, source: `${EIPS}; ${NAP}, p. 121`,
    flow: flow(1994, 215_000, 't/y', `${NAP}, p. 121, steam figure in the column of Novo Nordisk (read from an excerpt of the table)`),
    note: 'In 1994 Novo Nordisk included the enzyme plant that is Novozymes since 2000. From wood chips since 2019 (KX51).',
  }),
  synergy('KX10', 'asnaes', 'novozymes', 'steam', {
    kind: 'utilitySharing', startYear: 1982, lastConfirmedYear: 2014, source: EIPS,
    note: 'One flow with KX09 until Novozymes was split from Novo Nordisk in 2000. From wood chips since 2019 (KX50).',
  }),
  synergy('KX11', 'asnaes', 'refinery', 'steam', {
    kind: 'utilitySharing', stage: 'ended', startYear: 1982, lastConfirmedYear: 1997, source: EIPS, note: `Ended or reduced. ${DRAWN_IN_1997}`,
  }),
  synergy('KX12', 'municipality', 'novonordisk', 'surface-water', {
    kind: 'utilitySharing', startYear: 1987, lastConfirmedYear: 2014, source: EIPS,
  }),
  synergy('KX13', 'refinery', 'asnaes', 'cooling-water', {
    kind: 'byProductExchange', startYear: 1987, lastConfirmedYear: 2014, source: `wikisum.wiki, Kalundborg; Saikku 2006, figure; ${EIPS}`,
    flow: flow(1995, 700_000, 'm3/y', 'wikisum.wiki, Kalundborg; the source says 1990s, entered as 1995'),
    note: 'Used cooling water, from the refinery to the power station as in Saikku 2006 and El-Haggar 2007 (p. 103); the EIPs data set lists the opposite direction.',
  }),
  synergy('KX14', 'novonordisk', 'farms-pig', 'yeast-slurry', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1989, endYear: 2018, source: EIPS,
    note: 'Fed to pigs; superseded by the biogas route (KX44). The end year is approximate.',
  }),
  synergy('KX15', 'refinery', 'fertiliser', 'sulphur', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1990, endYear: 2000, source: `${EIPS}; equinor.com, 1 September 2000; ${NAP}, p. 120`,
    flow: flow(2000, 4_000, 't/y', 'equinor.com, 1 September 2000'),
    note: 'For sulphuric acid; replaced by ammonium thiosulphate (KX16).',
  }),
  synergy('KX16', 'refinery', 'fertiliser', 'ammonium-thiosulphate', {
    kind: 'product', startYear: 2000, lastConfirmedYear: 2000, source: 'equinor.com, 1 September and 13 November 2000',
    flow: flow(2000, 27_000, 't/y', 'equinor.com, 1 September and 13 November 2000: from 15,000 to 27,000 t a year'),
    note: 'Liquid fertiliser made from the sulphur of the refinery. Taken as running; years after 2000 not checked.',
  }),
  synergy('KX17', 'refinery', 'asnaes', 'treated-wastewater', {
    kind: 'byProductExchange', startYear: 1991, lastConfirmedYear: 2013, source: `${EIPS}; ${NAP}, p. 120`, note: `Technical water. ${ACTIVE_2013}`,
  }),
  synergy('KX18', 'refinery', 'asnaes', 'refinery-gas', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1992, lastConfirmedYear: 1997, source: EIPS, note: DRAWN_IN_1997,
  }),
  synergy('KX19', 'asnaes', 'gyproc', 'fgd-gypsum', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1993, endYear: 2020, source: `${EIPS}; ${VISIT_DENMARK}`,
    flow: flow(2010, 150_000, 't/y', 'symbiosis.dk, for 2010'),
    note: `visitdenmark.com gives 200,000 t a year. ${COAL_END}`,
  }),
  synergy('KX20', 'municipality', 'forsyning', 'wastewater', {
    kind: 'utilitySharing', startYear: 1995, lastConfirmedYear: 2014, source: EIPS, note: 'To the wastewater treatment works, of the municipality itself until 2009.',
  }),
  synergy('KX21', 'novozymes', 'forsyning', 'wastewater', {
    kind: 'utilitySharing', startYear: 1995, lastConfirmedYear: 2014, source: EIPS, note: 'To the wastewater treatment works.',
  }),
  synergy('KX22', 'asnaes', 'asnaes', 'drain-water', {
    kind: 'byProductExchange', startYear: 1995, lastConfirmedYear: 2013, source: EIPS,
    note: `Drain water of the site, into the reuse basin and back; the basin is taken as part of the power station. ${ACTIVE_2013}`,
  }),
  synergy('KX23', 'refinery', 'asnaes', 'drain-water', {
    kind: 'byProductExchange', startYear: 1995, lastConfirmedYear: 2013, source: EIPS, note: `Through the reuse basin. ${ACTIVE_2013}`,
  }),
  synergy('KX24', 'forsyning', 'rgs90', 'sewage-sludge', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1998, lastConfirmedYear: 2010, source: `${EIPS}; ${VISIT_DENMARK}`,
    note: 'Nutrient for soil remediation. End year not found; last confirmed 2010 (visitdenmark.com).',
  }),
  synergy('KX25', 'asnaes', 'nivan', 'heavy-oil-fly-ash', {
    kind: 'byProductExchange', stage: 'ended', startYear: 1999, endYear: 2004, source: EIPS,
    note: 'Ash from orimulsion, for its nickel and vanadium; ended with the orimulsion. End year and waste code are approximate.',
  }),
  synergy('KX26', 'asnaes', 'refinery', 'deionised-water', {
    kind: 'utilitySharing', startYear: 2002, lastConfirmedYear: 2013, source: EIPS, note: ACTIVE_2013,
  }),
  synergy('KX27', 'forsyning', 'novozymes', 'purified-surface-water', {
    kind: 'utilitySharing', startYear: 2004, lastConfirmedYear: 2014, source: EIPS,
  }),
  synergy('KX28', 'karanoveren', 'gyproc', 'gypsum-waste', {
    kind: 'byProductExchange', startYear: 2005, lastConfirmedYear: 2014, source: EIPS, note: 'Used plasterboard from recycling stations.',
  }),
  synergy('KX29', 'novozymes', 'forsyning', 'alcoholic-residue', {
    kind: 'byProductExchange', startYear: 2006, lastConfirmedYear: 2013, source: EIPS,
    note: `Carbon source for the wastewater treatment. The waste code is a judgement. ${ACTIVE_2013}`,
  }),
  synergy('KX30', 'asnaes', 'refinery', 'sea-water', {
    kind: 'utilitySharing', startYear: 2007, lastConfirmedYear: 2013, source: EIPS, note: `Sea water for cooling. ${ACTIVE_2013}`,
  }),
  synergy('KX31', 'asnaes', 'inbicon', 'steam', {
    kind: 'utilitySharing', stage: 'ended', startYear: 2009, endYear: 2015, source: EIPS, note: DEMONSTRATION_END,
  }),
  synergy('KX32', 'farms-land', 'inbicon', 'straw', {
    kind: 'byProductExchange', stage: 'ended', startYear: 2009, endYear: 2015, source: `${EIPS}; ${BIOMASS_INBICON}`,
    flow: flow(2009, 30_000, 't/y', BIOMASS_INBICON), note: DEMONSTRATION_END,
  }),
  synergy('KX33', 'novozymes', 'inbicon', 'enzymes', {
    kind: 'product', stage: 'ended', startYear: 2009, endYear: 2015, source: EIPS, note: DEMONSTRATION_END,
  }),
  synergy('KX34', 'novozymes', 'municipality', 'condensate', {
    kind: 'byProductExchange', startYear: 2009, lastConfirmedYear: 2014, source: EIPS,
  }),
  synergy('KX35', 'inbicon', 'refinery', 'bioethanol', {
    kind: 'product', stage: 'ended', startYear: 2009, endYear: 2015, source: `${EIPS}; theengineer.co.uk`,
    flow: flow(2009, 5.4, 'million l/y', 'theengineer.co.uk'), note: DEMONSTRATION_END,
  }),
  synergy('KX36', 'inbicon', 'asnaes', 'lignin-pellets', {
    kind: 'byProductExchange', stage: 'ended', startYear: 2009, endYear: 2015, source: `${BIOMASS_INBICON}; sim.confex.com, 2009`,
    flow: flow(2009, 13_000, 't/y', `${BIOMASS_INBICON}; 8,250 t a year in earlier sources`), note: DEMONSTRATION_END,
  }),
  synergy('KX37', 'inbicon', 'farms-land', 'c5-molasses', {
    kind: 'byProductExchange', stage: 'ended', startYear: 2009, endYear: 2015, source: BIOMASS_INBICON,
    flow: flow(2009, 11_100, 't/y', BIOMASS_INBICON), note: `Feed. ${DEMONSTRATION_END}`,
  }),
  synergy('KX38', 'pyroneer', 'asnaes', 'gasification-gas', {
    kind: 'product', stage: 'ended', startYear: 2011, endYear: 2014, source: `${EIPS}; cphpost.dk, 31 October 2014`,
    flow: flow(2011, 6, 'MW', `${EIPS}; capacity of the gasifier`), note: 'Burnt with the coal. The gasifier closed in October 2014.',
  }),
  synergy('KX39', 'pyroneer', 'farms-land', 'gasifier-ash', {
    kind: 'byProductExchange', stage: 'ended', startYear: 2012, endYear: 2013, source: 'pyroneer.com, article of 15 August 2013 (Bregentved Estate)',
    flow: flow(2012, 20, 't', 'pyroneer.com, article of 15 August 2013'), note: 'Trial as fertiliser. The waste code is a judgement.',
  }),
  synergy('KX40', 'novonordisk', 'novozymes', 'process-wastewater', {
    kind: 'utilitySharing', startYear: 2013, lastConfirmedYear: 2017, source: 'novozymes.com, June 2017; bizreliz.info',
    note: 'Treated without air to biogas, from which about 47,000 MWh of electricity a year were made in 2017 (novozymes.com; the figure is cut off in the second source).',
  }),
  synergy('KX41', 'novozymes', 'e4water', 'process-wastewater', {
    kind: 'service', stage: 'ended', startYear: 2012, endYear: 2016, source: 'cordis.europa.eu, FP7 project 280756',
    note: 'Wastewater for the tests of the pilot plant. Years are approximate.',
  }),
  synergy('KX42', 'forsyning', 'households', 'wastewater-heat', {
    kind: 'byProductExchange', startYear: 2017, lastConfirmedYear: 2017, source: 'danva.dk; forsyning2100.nu',
    flow: flow(2017, 80_000, 'MWh/y', 'danva.dk; forsyning2100.nu'), note: 'Source of a heat pump of 10 MW: treated wastewater of 20–25 °C.',
  }),
  synergy('KX43', 'novozymes', 'bioenergi', 'fermentation-biomass', {
    kind: 'byProductExchange', startYear: 2018, lastConfirmedYear: 2022, source: `${CHEMICAL_PARKS}; ${SYMBIOSIS_2022}`,
    flow: flow(2018, 300_000, 't/y', `${CHEMICAL_PARKS}: together with the biomass of Novo Nordisk (KX44)`),
    note: 'Residual biomass (NovoGro). The waste code is a judgement.',
  }),
  synergy('KX44', 'novonordisk', 'bioenergi', 'yeast-slurry', {
    kind: 'byProductExchange', startYear: 2018, lastConfirmedYear: 2022, source: SYMBIOSIS_2022,
    note: 'Yeast cream. Its amount is within the figure of KX43; the waste code is a judgement.',
  }),
  synergy('KX45', 'bioenergi', 'gasgrid', 'biomethane', {
    kind: 'product', startYear: 2018, lastConfirmedYear: 2018, source: CHEMICAL_PARKS,
    flow: flow(2018, 8, 'million Nm3/y', `${CHEMICAL_PARKS}: 8 million m³ a year, read as normal cubic metres`),
  }),
  synergy('KX46', 'bioenergi', 'gyproc', 'biomethane', {
    kind: 'product', startYear: 2018, lastConfirmedYear: 2022, source: SYMBIOSIS_2022, note: VIA_GRID,
  }),
  synergy('KX47', 'bioenergi', 'refinery', 'biomethane', {
    kind: 'product', startYear: 2018, lastConfirmedYear: 2022, source: SYMBIOSIS_2022, note: VIA_GRID,
  }),
  synergy('KX48', 'bioenergi', 'farms-land', 'digestate', {
    kind: 'byProductExchange', startYear: 2018, lastConfirmedYear: 2018, source: `blog.novozymes.com; ${CHEMICAL_PARKS}`,
    note: 'Fertiliser. The waste code is a judgement.',
  }),
  synergy('KX49', 'bioenergi', 'farms-land', 'hydrogen-sulphide', {
    kind: 'byProductExchange', startYear: 2020, lastConfirmedYear: 2022, source: SYMBIOSIS_2022,
    note: 'Sulphur taken out of the biogas, for fertiliser. The start year is that of the statement.',
  }),
  synergy('KX50', 'asnaes', 'novozymes', 'steam', {
    kind: 'utilitySharing', startYear: 2019, lastConfirmedYear: 2019, source: BIOMASS_ASNAES,
    note: 'From wood chips. The station has 129 MW of steam and heat for all customers (2019, biomassmagazine.com).',
  }),
  synergy('KX51', 'asnaes', 'novonordisk', 'steam', {
    kind: 'utilitySharing', startYear: 2019, lastConfirmedYear: 2019, source: BIOMASS_ASNAES, note: 'From wood chips.',
  }),
  synergy('KX52', 'forsyning', 'karanoveren', 'sand', {
    kind: 'byProductExchange', startYear: null, lastConfirmedYear: 2018, source: 'Life cycle diagram of the symbiosis in a book on materials chemistry and life cycle assessment, p. 164',
    note: 'Active in 2018. Direction and start year are uncertain.',
  }),
  synergy('KX53', 'forsyning', 'novozymes', 'treated-wastewater', {
    kind: 'byProductExchange', stage: 'ended', startYear: 2020, endYear: 2024, source: 'ultimatewater.eu; recreate4water.eu',
    note: 'Pilot of reuse. Years are approximate.',
  }),
  synergy('KX54', 'inbicon', 'comet', 'biomass-fibre', {
    kind: 'byProductExchange', stage: 'agreed', startYear: 2023, source: 'sn.dk, March 2023',
    note: 'Planned, foreseen from 2023: a by-product of Meliora Bio, on the Inbicon site, for up to 4,000 t of product a year.',
  }),
  synergy('KX55', 'novonordisk', 'households', 'surplus-heat', {
    kind: 'byProductExchange', stage: 'agreed', startYear: 2025, source: 'novonordisk.com, Kalundborg symbiosis; tv-kalundborg.dk',
    note: 'Planned, foreseen from 2025: surplus heat of district cooling, raised by heat pumps.',
  }),
];
