import type { Provenance } from '../../domain/registry/provenance.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { derivedFrom, estimated, pressure, published, temperature } from './demonstration-figures.ts';
import type { WrittenStream } from './demonstration-network.ts';
import { BIOMASS_ASNAES, BIOMASS_INBICON, CHEMICAL_PARKS, NAP, SYMBIOSIS_2022 } from './kalundborg-sources.data.ts';

// What the active facilities give and take today. Amounts that nobody published are orders of magnitude: the source of
// each says how it was reached. Figures of one chain fit each other: what one estimate sends, the next receives.

type Facts = Pick<Stream, 'source'> &
  Partial<Pick<Stream, 'availability' | 'properties' | 'description' | 'presentSolution' | 'validFrom'>>;
type Figure = readonly [value: number, unit: string, provenance: Provenance];

function stream(direction: Stream['direction'], facility: string, resource: string, figure: Figure, facts: Facts): WrittenStream {
  const [value, unit, provenance] = figure;
  const { availability = 'continuous', properties = [], description = null, presentSolution = null, validFrom = null, source } = facts;
  return { facility, resource, direction, description, amount: { value, unit, provenance }, operatingHours: null, properties, availability, validFrom, validTo: null, presentSolution, source };
}

function supply(facility: string, resource: string, figure: Figure, facts: Facts): WrittenStream {
  return stream('supply', facility, resource, figure, facts);
}

function demand(facility: string, resource: string, figure: Figure, facts: Facts): WrittenStream {
  return stream('demand', facility, resource, figure, facts);
}

// Figures that stand at both ends of an exchange.
const REFINERY_WATER: Figure = [1_000_000, 'm3/y', estimated('5 million t of crude oil a year at 0.2 m³ of raw water per tonne')];
const ASNAES_WATER: Figure = [500_000, 'm3/y', estimated('water for about 500,000 t of steam a year with half of the condensate returned, and for the deionised water that is passed on')];
const NOVO_WATER: Figure = [1_000_000, 'm3/y', estimated('a large fermentation site: about the volume of its wastewater')];
const NOVOZYMES_WATER: Figure = [1_500_000, 'm3/y', estimated('a large enzyme plant: fermentation, washing and cooling, less than its wastewater with that of its neighbour')];
const LAKE_WATER: Figure = [4_000_000, 'm3/y', estimated('sum of the estimated surface water of the refinery, Asnæs, Novo Nordisk and Novonesis')];
const DEIONISED: Figure = [200_000, 'm3/y', estimated('boiler make-up of a refinery of 5 million t of crude oil a year, 0.04 m³ per tonne')];
const SEA_WATER: Figure = [7_000_000, 'm3/y', estimated('10 MW of cooling over 8,000 hours with a rise of 10 K')];
const COOLING_WATER: Figure = [700_000, 'm3/y', published('wikisum.wiki, Kalundborg; the source says 1990s, entered as 1995', 1995)];
const REFINERY_DRAIN: Figure = [120_000, 'm3/y', estimated('0.6 m of rain a year on 20 ha of paved ground at the refinery')];
const ASNAES_DRAIN: Figure = [60_000, 'm3/y', estimated('0.6 m of rain a year on 10 ha of paved ground at Asnæs')];
const TOWN_WASTEWATER: Figure = [1_500_000, 'm3/y', estimated('a town of about 16,000 people at 45 m³ a year, and as much again from rain and trade')];
const NOVOZYMES_WASTEWATER: Figure = [2_000_000, 'm3/y', estimated('80 % of its own water and of the process wastewater it takes from Novo Nordisk')];
const PROCESS_WASTEWATER: Figure = [900_000, 'm3/y', estimated('90 % of the estimated water of the site')];
const STEAM_1994: Figure = [215_000, 't/y', published(`${NAP}, p. 121, column of Novo Nordisk, with the enzyme plant of that time`, 1994)];
const NOVOZYMES_STEAM: Figure = [200_000, 't/y', estimated('same order as the 215,000 t published for Novo Nordisk in 1994')];
const DISTRICT_HEAT: Figure = [170_000, 'MWh/y', estimated('the 80,000 MWh of the heat pump taken as about a third of the network’s 250,000 MWh a year')];
const EFFLUENT_HEAT: Figure = [80_000, 'MWh/y', published('danva.dk; forsyning2100.nu', 2017)];
const BIOMASS: Figure = [210_000, 't/y', estimated('70 % of the 300,000 t a year that were published for Novozymes and Novo Nordisk together', 2018)];
const YEAST: Figure = [90_000, 't/y', estimated('30 % of the 300,000 t a year that were published for Novozymes and Novo Nordisk together', 2018)];
const BIOMETHANE: Figure = [8, 'million Nm3/y', published(`${CHEMICAL_PARKS}: 8 million m³ a year, read as normal cubic metres`, 2018)];
const DIGESTATE: Figure = [280_000, 't/y', estimated('the 300,000 t of biomass a year less the mass of the biogas made from it', 2018)];
const SOUR_GAS: Figure = [40, 't/y', estimated('13 million Nm³ of raw biogas a year with 2,000 ppm of hydrogen sulphide')];
const ATS: Figure = [27_000, 't/y', published('equinor.com, 1 September and 13 November 2000: from 15,000 to 27,000 t a year', 2000)];
const SULPHUR: Figure = [4_000, 't/y', published('equinor.com, 1 September 2000', 2000)];
const USED_PLASTERBOARD: Figure = [4_000, 't/y', estimated('10 kg a year for each of about 400,000 people in the area of the waste company')];
const CONDENSATE: Figure = [100_000, 'm3/y', estimated('half of the condensate of about 200,000 t of steam a year')];
const ALCOHOLIC_RESIDUE: Figure = [1_000, 't/y', estimated('carbon to remove 20 mg of nitrogen per litre from 3.5 million m³ of wastewater, residue with 15 % of alcohol')];
const SLUDGE: Figure = [5_000, 't/y', estimated('50,000 person equivalents at 20 kg of dry matter a year, dewatered to 20 %')];
const GRIT: Figure = [300, 't/y', estimated('0.05 m³ of sand per 1,000 m³ of wastewater')];
const METHANE_PROTEIN: Figure = [100, 't/y', estimated('scale of a first production plant')];

const PROCESS_STEAM = estimated('process steam of a back-pressure plant for fermentation sites');
const STERILISING = estimated('sterilisation at 121 °C and evaporation, with a margin');
const FLOW_AND_RETURN = estimated('usual supply temperature of a Danish district heating network');
const EFFLUENT_TEMPERATURE = published('forsyning2100.nu: treated wastewater of 20–25 °C', 2017);
const FERMENTATION_WATER = estimated('wastewater of fermentation plants leaves lukewarm');

export const KALUNDBORG_STREAMS: readonly WrittenStream[] = [
  // Asnæs Power Station
  supply('asnaes', 'steam', [500_000, 't/y', estimated('129 MW of heat and steam (2019) at half load, less the district heat, at 0.75 MWh per tonne')], {
    description: 'Process steam from wood chips', presentSolution: 'Novo Nordisk and Novonesis',
    properties: [temperature(180, 250, PROCESS_STEAM), pressure(9, 15, PROCESS_STEAM)],
    source: derivedFrom('KX09', 'KX10', 'KX50', 'KX51'),
  }),
  supply('asnaes', 'district-heat', DISTRICT_HEAT, {
    presentSolution: 'The district heating network of the town', properties: [temperature(80, 100, FLOW_AND_RETURN)], source: derivedFrom('KX08'),
  }),
  supply('asnaes', 'deionised-water', DEIONISED, { presentSolution: 'The refinery', source: derivedFrom('KX26') }),
  supply('asnaes', 'sea-water', SEA_WATER, {
    presentSolution: 'The refinery, for cooling', properties: [temperature(2, 20, estimated('surface water of the Great Belt over the year'))], source: derivedFrom('KX30'),
  }),
  supply('asnaes', 'drain-water', ASNAES_DRAIN, { presentSolution: 'The reuse basin of the station', availability: 'seasonal', source: derivedFrom('KX22') }),
  supply('asnaes', 'wood-ash', [3_500, 't/y', estimated('250,000 t of wood chips a year with 1.4 % of ash')], {
    source: `Fuel as in ${BIOMASS_ASNAES}; no exchange of the ash is published`,
  }),
  demand('asnaes', 'wood-chips', [250_000, 't/y', estimated('129 MW of heat and 25 MW of electricity at half load, efficiency 90 %, 2.9 MWh per tonne')], {
    presentSolution: 'Bought wood chips', source: BIOMASS_ASNAES,
  }),
  demand('asnaes', 'surface-water', ASNAES_WATER, { presentSolution: 'Lake Tissø, through the municipality', source: derivedFrom('KX04') }),
  demand('asnaes', 'cooling-water', COOLING_WATER, { description: 'Used cooling water as boiler feed', presentSolution: 'The refinery', source: derivedFrom('KX13') }),
  demand('asnaes', 'treated-wastewater', [200_000, 'm3/y', estimated('cleaning and make-up of a power station, less than half of what the refinery treats')], {
    description: 'Technical water', presentSolution: 'The refinery', source: derivedFrom('KX17'),
  }),
  demand('asnaes', 'drain-water', [180_000, 'm3/y', estimated('sum of the drain water of Asnæs and of the refinery')], {
    presentSolution: 'The reuse basin', availability: 'seasonal', source: derivedFrom('KX22', 'KX23'),
  }),

  // Kalundborg Refinery
  supply('refinery', 'refinery-gas', [5, 'million Nm3/y', estimated('what is left after own use: 0.1 % of 5 million t of crude oil a year, about 1 kg per Nm³')], {
    description: 'Gas beyond own use', availability: 'batch', source: derivedFrom('KX03', 'KX18'),
  }),
  supply('refinery', 'cooling-water', COOLING_WATER, {
    presentSolution: 'Asnæs Power Station', properties: [temperature(20, 35, estimated('once-through cooling with a rise of 10–15 K'))], source: derivedFrom('KX13'),
  }),
  supply('refinery', 'treated-wastewater', [500_000, 'm3/y', estimated('5 million t of crude oil a year at 0.1 m³ of wastewater per tonne')], {
    presentSolution: 'Part of it to Asnæs Power Station', properties: [temperature(15, 30, estimated('biologically treated refinery effluent over the year'))],
    source: derivedFrom('KX17'),
  }),
  supply('refinery', 'drain-water', REFINERY_DRAIN, { presentSolution: 'The reuse basin', availability: 'seasonal', source: derivedFrom('KX23') }),
  supply('refinery', 'ammonium-thiosulphate', ATS, { presentSolution: 'Sold as liquid fertiliser', source: derivedFrom('KX16') }),
  supply('refinery', 'surplus-heat', [70_000, 'MWh/y', estimated('2 % of an own use of energy of 6 % of 5 million t of crude oil a year, at 11.6 MWh per tonne')], {
    description: 'Heat from product coolers',
    properties: [temperature(70, 100, estimated('product streams before their last coolers'))], source: 'General knowledge of refineries; no exchange is published',
  }),
  demand('refinery', 'surface-water', REFINERY_WATER, { presentSolution: 'Lake Tissø, through the municipality', source: derivedFrom('KX02') }),
  demand('refinery', 'deionised-water', DEIONISED, { presentSolution: 'Asnæs Power Station', source: derivedFrom('KX26') }),
  demand('refinery', 'sea-water', SEA_WATER, { presentSolution: 'Asnæs Power Station', source: derivedFrom('KX30') }),
  demand('refinery', 'biomethane', [2, 'million Nm3/y', estimated('a quarter of the 8 million m³ that the biogas plant makes', 2022)], {
    presentSolution: 'Kalundborg Bioenergi, through the grid', source: derivedFrom('KX47'),
  }),
  demand('refinery', 'bioethanol', [5.4, 'million l/y', published('theengineer.co.uk: what Inbicon made', 2009)], {
    description: 'For blending into petrol', source: derivedFrom('KX35'),
  }),
  demand('refinery', 'steam', [100_000, 't/y', estimated('tank and line heating of a refinery of 5 million t of crude oil a year, 0.02 t per tonne')], {
    properties: [temperature(140, null, estimated('heating of heavy products'))], source: derivedFrom('KX11'),
  }),

  // Gyproc
  demand('gyproc', 'fgd-gypsum', [150_000, 't/y', published('symbiosis.dk, for 2010', 2010)], {
    presentSolution: 'Natural gypsum and recycled gypsum since the coal phase-out', source: derivedFrom('KX19'),
  }),
  demand('gyproc', 'gypsum-waste', [20_000, 't/y', estimated('10 % of about 200,000 t of board a year')], {
    presentSolution: 'Recycling stations of ARGO', source: derivedFrom('KX28'),
  }),
  demand('gyproc', 'biomethane', [3, 'million Nm3/y', estimated('a fifth of a gas use of 16 million Nm³: 200,000 t of board a year at 0.9 MWh per tonne', 2022)], {
    presentSolution: 'Kalundborg Bioenergi, through the grid', source: derivedFrom('KX46'),
  }),
  demand('gyproc', 'natural-gas', [13, 'million Nm3/y', estimated('200,000 t of board a year at 0.9 MWh per tonne, less the biomethane')], {
    description: 'Gas for calcining and drying', presentSolution: 'The gas grid, since the refinery gas ended', source: 'Natural gas took the place of the refinery gas of KX03',
  }),
  supply('gyproc', 'surplus-heat', [25_000, 'MWh/y', estimated('half of the heat in the moist air of the driers: 200,000 t of board a year, 0.35 t of water per tonne')], {
    description: 'Moist air of the board driers', properties: [temperature(45, 60, estimated('condensation from moist drier air'))],
    source: 'General knowledge of plasterboard factories; no exchange is published',
  }),

  // Novo Nordisk
  demand('novonordisk', 'steam', STEAM_1994, {
    presentSolution: 'Asnæs Power Station', properties: [temperature(140, null, STERILISING)], source: derivedFrom('KX09', 'KX51'),
  }),
  demand('novonordisk', 'surface-water', NOVO_WATER, { presentSolution: 'Lake Tissø, through the municipality', source: derivedFrom('KX12') }),
  supply('novonordisk', 'process-wastewater', PROCESS_WASTEWATER, {
    presentSolution: 'Biogas reactor and treatment at Novonesis', properties: [temperature(25, 38, FERMENTATION_WATER)], source: derivedFrom('KX40'),
  }),
  supply('novonordisk', 'yeast-slurry', YEAST, { presentSolution: 'Kalundborg Bioenergi', source: derivedFrom('KX44') }),
  supply('novonordisk', 'surplus-heat', [30_000, 'MWh/y', estimated('about 4 MW of heat from chillers over 8,000 hours')], {
    description: 'Warm side of the district cooling', validFrom: '2025',
    properties: [temperature(25, 40, estimated('condensers of chillers, before any heat pump'))], source: derivedFrom('KX55'),
  }),

  // Novonesis (enzymes)
  demand('novozymes', 'steam', NOVOZYMES_STEAM, {
    presentSolution: 'Asnæs Power Station', properties: [temperature(140, null, STERILISING)], source: derivedFrom('KX10', 'KX50'),
  }),
  demand('novozymes', 'purified-surface-water', NOVOZYMES_WATER, { presentSolution: 'Kalundborg Forsyning', source: derivedFrom('KX27') }),
  demand('novozymes', 'process-wastewater', [1_000_000, 'm3/y', estimated('the process wastewater of Novo Nordisk, and room for a tenth more')], {
    description: 'Feed of the biogas reactor', presentSolution: 'Novo Nordisk', source: derivedFrom('KX40'),
  }),
  demand('novozymes', 'treated-wastewater', [300_000, 'm3/y', estimated('a fifth of its surface water: cooling and cleaning that need no drinking water quality')], {
    description: 'Treated effluent in place of surface water', presentSolution: 'Surface water from Kalundborg Forsyning', source: derivedFrom('KX53'),
  }),
  supply('novozymes', 'wastewater', NOVOZYMES_WASTEWATER, {
    presentSolution: 'Treatment works of Kalundborg Forsyning', properties: [temperature(25, 35, FERMENTATION_WATER)], source: derivedFrom('KX21'),
  }),
  supply('novozymes', 'alcoholic-residue', ALCOHOLIC_RESIDUE, { presentSolution: 'Treatment works of Kalundborg Forsyning', source: derivedFrom('KX29') }),
  supply('novozymes', 'condensate', CONDENSATE, {
    presentSolution: 'The municipality', properties: [temperature(60, 90, estimated('condensate of process steam after flashing'))], source: derivedFrom('KX34'),
  }),
  supply('novozymes', 'fermentation-biomass', BIOMASS, { description: 'NovoGro', presentSolution: 'Kalundborg Bioenergi', source: derivedFrom('KX05', 'KX43') }),
  supply('novozymes', 'enzymes', [750, 't/y', estimated('30,000 t of straw a year at 25 kg of enzyme product per tonne: what Inbicon would have taken', 2009)], {
    description: 'Enzymes for straw', source: derivedFrom('KX33'),
  }),

  // Novonesis HMO
  demand('chrhansen', 'steam', [20_000, 't/y', estimated('a tenth of the enzyme plant')], {
    properties: [temperature(140, null, STERILISING)], source: 'General knowledge of fermentation plants; no exchange is published',
  }),
  demand('chrhansen', 'purified-surface-water', [200_000, 'm3/y', estimated('a seventh of the enzyme plant')], {
    source: 'General knowledge of fermentation plants; no exchange is published',
  }),
  supply('chrhansen', 'process-wastewater', [150_000, 'm3/y', estimated('75 % of its estimated water')], {
    properties: [temperature(25, 38, FERMENTATION_WATER)], source: 'General knowledge of fermentation plants; no exchange is published',
  }),
  supply('chrhansen', 'fermentation-biomass', [5_000, 't/y', estimated('scale of the plant against the 210,000 t of the enzyme plant')], {
    source: 'General knowledge of fermentation plants; no exchange is published',
  }),

  // Municipality and lake
  supply('tisso', 'surface-water', LAKE_WATER, { presentSolution: 'Drawn through the pipeline of the municipality', source: derivedFrom('KX01') }),
  demand('municipality', 'surface-water', LAKE_WATER, { presentSolution: 'Lake Tissø', source: derivedFrom('KX01') }),
  supply('municipality', 'surface-water', LAKE_WATER, {
    presentSolution: 'The refinery, Asnæs, Novo Nordisk; the waterworks of Kalundborg Forsyning', source: derivedFrom('KX02', 'KX04', 'KX12'),
  }),
  supply('municipality', 'wastewater', TOWN_WASTEWATER, {
    description: 'Wastewater of the town', presentSolution: 'Treatment works of Kalundborg Forsyning', properties: [temperature(8, 18, estimated('municipal wastewater over the year'))],
    source: derivedFrom('KX20'),
  }),
  demand('municipality', 'condensate', CONDENSATE, {
    description: 'Heat of condensate', presentSolution: 'Novonesis', properties: [temperature(50, null, estimated('heating of buildings'))], source: derivedFrom('KX34'),
  }),

  // Kalundborg Forsyning and its heat customers
  supply('forsyning', 'purified-surface-water', NOVOZYMES_WATER, {
    description: 'Raw water from lake Tissø, purified', presentSolution: 'Novonesis', source: derivedFrom('KX27'),
  }),
  demand('forsyning', 'wastewater', [3_500_000, 'm3/y', estimated('sum of the wastewater of the town and of Novonesis')], {
    presentSolution: 'The town and Novonesis', source: derivedFrom('KX20', 'KX21'),
  }),
  demand('forsyning', 'alcoholic-residue', ALCOHOLIC_RESIDUE, {
    description: 'Carbon source for removing nitrogen', presentSolution: 'Novonesis', source: derivedFrom('KX29'),
  }),
  supply('forsyning', 'treated-wastewater', [3_500_000, 'm3/y', estimated('all wastewater that comes in')], {
    presentSolution: 'Source of the heat pump', properties: [temperature(20, 25, EFFLUENT_TEMPERATURE)], source: derivedFrom('KX53'),
  }),
  supply('forsyning', 'wastewater-heat', EFFLUENT_HEAT, {
    description: 'Source of the heat pump of 10 MW', presentSolution: 'District heating', properties: [temperature(20, 25, EFFLUENT_TEMPERATURE)], source: derivedFrom('KX42'),
  }),
  supply('forsyning', 'sewage-sludge', SLUDGE, { presentSolution: 'Not found since the soil remediation', source: derivedFrom('KX24') }),
  supply('forsyning', 'sand', GRIT, { presentSolution: 'ARGO', source: derivedFrom('KX52') }),
  demand('households', 'district-heat', DISTRICT_HEAT, {
    presentSolution: 'Asnæs Power Station', properties: [temperature(70, null, FLOW_AND_RETURN)], source: derivedFrom('KX08'),
  }),
  demand('households', 'wastewater-heat', EFFLUENT_HEAT, {
    presentSolution: 'Heat pump of Kalundborg Forsyning', properties: [temperature(10, null, estimated('lower limit of a heat pump on treated wastewater'))], source: derivedFrom('KX42'),
  }),
  demand('households', 'surplus-heat', [30_000, 'MWh/y', estimated('what the planned district cooling would give')], {
    description: 'Heat for the network, raised by heat pumps where needed',
    properties: [temperature(25, null, estimated('lower limit of a heat pump with good yield'))], source: derivedFrom('KX55'),
  }),

  // Waste and soil
  supply('karanoveren', 'gypsum-waste', USED_PLASTERBOARD, { description: 'Used plasterboard from recycling stations', presentSolution: 'Gyproc', availability: 'batch', source: derivedFrom('KX28') }),
  demand('karanoveren', 'sand', GRIT, { presentSolution: 'Kalundborg Forsyning', availability: 'batch', source: derivedFrom('KX52') }),
  demand('rgs90', 'sewage-sludge', [1_000, 't/y', estimated('nutrient for about 50,000 t of soil a year at 2 %')], {
    description: 'Nutrient for soil remediation', availability: 'batch', source: derivedFrom('KX24'),
  }),

  // Biogas, gas grid, protein
  demand('bioenergi', 'fermentation-biomass', BIOMASS, { presentSolution: 'Novonesis', source: derivedFrom('KX43') }),
  demand('bioenergi', 'yeast-slurry', YEAST, { presentSolution: 'Novo Nordisk', source: derivedFrom('KX44') }),
  demand('bioenergi', 'alcoholic-residue', [5_000, 't/y', estimated('co-substrate, below 2 % of the feed of the plant')], {
    description: 'Co-substrate', availability: 'batch', source: 'General knowledge of biogas plants; no exchange is published',
  }),
  supply('bioenergi', 'biomethane', BIOMETHANE, { presentSolution: 'The gas grid, Gyproc and the refinery', source: derivedFrom('KX45', 'KX46', 'KX47') }),
  supply('bioenergi', 'digestate', DIGESTATE, { presentSolution: 'Farms on Zealand', source: derivedFrom('KX48') }),
  supply('bioenergi', 'hydrogen-sulphide', SOUR_GAS, { description: 'Sulphur taken out of the biogas', presentSolution: 'Farms on Zealand, as fertiliser', source: derivedFrom('KX49') }),
  demand('gasgrid', 'biomethane', BIOMETHANE, { presentSolution: 'Kalundborg Bioenergi', source: derivedFrom('KX45') }),
  demand('unibio', 'biomethane', [0.3, 'million Nm3/y', estimated('100 t of protein a year at 2 t of methane per tonne')], {
    description: 'Methane as feedstock', source: `Product as in ${SYMBIOSIS_2022}; no exchange is published`,
  }),
  supply('unibio', 'methane-protein', METHANE_PROTEIN, { description: 'Protein for feed', source: `Product as in ${SYMBIOSIS_2022}; no exchange is published` }),

  // Farms
  supply('farms-land', 'straw', [30_000, 't/y', published(`${BIOMASS_INBICON}: what Inbicon took`, 2009)], { availability: 'seasonal', source: derivedFrom('KX32') }),
  demand('farms-land', 'digestate', DIGESTATE, { description: 'Fertiliser', presentSolution: 'Kalundborg Bioenergi', availability: 'seasonal', source: derivedFrom('KX48') }),
  demand('farms-land', 'hydrogen-sulphide', SOUR_GAS, { description: 'Sulphur for fertiliser', presentSolution: 'Kalundborg Bioenergi', source: derivedFrom('KX49') }),
  demand('farms-land', 'fermentation-biomass', [150_000, 't/y', estimated('most of what the biogas plant now takes was spread on fields before 2018')], {
    description: 'Fertiliser (NovoGro)', presentSolution: 'Digestate since 2018', availability: 'seasonal', source: derivedFrom('KX05'),
  }),
  demand('farms-land', 'c5-molasses', [11_100, 't/y', published(`${BIOMASS_INBICON}: what Inbicon gave`, 2009)], {
    description: 'Cattle feed', source: derivedFrom('KX37'),
  }),
  demand('farms-land', 'sewage-sludge', [5_000, 't/y', estimated('the sludge of one town of this size; farmland takes most sewage sludge in Denmark')], {
    description: 'Fertiliser', availability: 'seasonal', source: 'General knowledge of Danish farming; no exchange is published',
  }),
  demand('farms-pig', 'yeast-slurry', YEAST, { description: 'Liquid feed', source: derivedFrom('KX14') }),
  demand('farms-pig', 'methane-protein', METHANE_PROTEIN, {
    description: 'Protein feed', source: 'General knowledge of pig feed; no exchange is published',
  }),

  // Farther away
  demand('cement', 'coal-fly-ash', [150_000, 't/y', estimated('2.5 million t of cement a year with 6 % of fly ash')], {
    source: derivedFrom('KX06'),
  }),
  demand('cement', 'natural-gypsum', [100_000, 't/y', estimated('2.5 million t of cement a year with 4 % of gypsum as set regulator')], {
    source: 'General knowledge of cement works; no exchange is published',
  }),
  demand('fertiliser', 'ammonium-thiosulphate', ATS, { presentSolution: 'Kalundborg Refinery', source: derivedFrom('KX16') }),
  demand('fertiliser', 'sulphur', SULPHUR, { description: 'For sulphuric acid', source: derivedFrom('KX15') }),
];
