import type { EmissionFactorRow, PriceRow } from './factor-row.ts';

/**
 * Emission factors: key, what it is (English, Danish), kgCO2e per unit, unit, year, region, source, whether the value was recalled
 * instead of read in the source. Facts carried over from the project's list of 111 factors (its ids stand in the key).
 *
 * Of that list are left out, and why: years other than the present (F001–F004, F007–F015, F027) and other countries' grids where Denmark's
 * is there (F017–F021, F023); F025, since its value was not in the source; F026, since what stands in for heating oil burns as well; rail and
 * containers (F033, F036), which no reach knows, and the average lorry (F030), which lies between the two that are taken; landfill of what
 * burns or is metal (F040–F050), which goes elsewhere in Denmark; recycled aggregate, asphalt and concrete (F054–F059), bricks, boards,
 * insulation, wood and tyres (F060–F065, F095–F097, F104), single polymers but PET and board (F076–F079, F082–F085, F088–F089), nitric acid
 * and phosphate (F101, F106), since nobody asks for these here as a resource of the catalogue; mixed metals (F072–F073) and direct emissions
 * of aluminium (F099), beside which the single metal with all its emissions stands.
 */
export const EMISSION_FACTOR_ROWS: readonly EmissionFactorRow[] = [
  ['F005', 'district heat, Denmark', 'fjernvarme, Danmark', 87.8, 'MWh', 2025, 'DK', 'Danish Building Regulations BR18, Annex 2, Table 8', false],
  ['F006', 'piped gas, Denmark', 'ledningsgas, Danmark', 189.0, 'MWh', 2025, 'DK', 'Danish Building Regulations BR18, Annex 2, Table 8', false],
  ['F016', 'electricity, Denmark', 'el, Danmark', 143.3, 'MWh', 2024, 'DK', 'Ember yearly electricity data (by npm @tgwf/co2 0.19.0)', false],
  ['F022', 'natural gas, Denmark', 'naturgas, Danmark', 2.2627, 'Nm3', 2023, 'DK', 'Evida, CO2 factor of Danish natural gas', false],
  ['F024', 'heat and steam from mixed fuels, UK', 'varme og damp af blandede brændsler, Storbritannien', 179.55, 'MWh', 2025, 'UK', 'derived from UK Government conversion factors 2025 (DESNZ): loss of 5 % taken back', false],
  ['F028', 'mains water', 'ledningsvand', 0.1913, 'm3', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 17_404_4005_1_1', false],
  ['F029', 'wastewater treatment', 'spildevandsrensning', 0.17088, 'm3', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 18_405_4006_1_1', false],
  ['F031', 'articulated lorry over 33 t', 'sættevogn over 33 t', 0.07703, 'tkm', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 27_304_3132_14_1', false],
  ['F032', 'rigid lorry over 17 t', 'lastbil over 17 t', 0.17146, 'tkm', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 27_304_3120_14_1', false],
  ['F034', 'bulk carrier', 'bulkskib', 0.00353, 'tkm', 2025, 'world', 'UK Government conversion factors 2025 (DESNZ), row 27_320_3221_14_1', false],
  ['F035', 'general cargo ship', 'stykgodsskib', 0.01321, 'tkm', 2025, 'world', 'UK Government conversion factors 2025 (DESNZ), row 27_320_3228_14_1', false],
  ['F037', 'landfill of minerals', 'deponering af mineraler', 1.26338, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 20_500_5173_15_1', false],
  ['F038', 'landfill of gypsum', 'deponering af gips', 71.95, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 20_500_5243_15_1', false],
  ['F039', 'landfill of soil', 'deponering af jord', 19.54671, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 20_500_5229_15_1', false],
  ['F051', 'incineration (carriage only)', 'forbrænding (kun kørsel)', 4.68568, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 20_507_5311_15_1', false],
  ['F052', 'digestion of food waste', 'udrådning af madaffald', 8.98311, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 20_507_5293_15_1', false],
  ['F053', 'sand and gravel', 'sand og grus', 7.79306, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_500_5000_15_1', false],
  ['F066', 'new glass', 'nyt glas', 1402.76667, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_501_5056_15_1', false],
  ['F067', 'glass from cullet', 'glas af skår', 823.18954, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_501_5059_15_1', false],
  ['F068', 'new aluminium', 'nyt aluminium', 9115.90131, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_504_5104_15_1', false],
  ['F070', 'new steel', 'nyt stål', 2863.90131, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_504_5116_15_1', false],
  ['F074', 'new plastics, average', 'ny plast, gennemsnit', 3172.49932, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_505_5120_15_1', false],
  ['F086', 'paper and board', 'papir og pap', 1288.50358, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_506_5160_15_1', false],
  ['F092', 'compost', 'kompost', 114.90473, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_502_5072_15_1', false],
  ['F093', 'cement clinker', 'cementklinker', 693.0, 't', 2021, 'EU', 'Regulation (EU) 2021/447, benchmark 2021–2025: direct emissions of the best tenth', true],
  ['F094', 'burnt lime', 'brændt kalk', 725.0, 't', 2021, 'EU', 'Regulation (EU) 2021/447, benchmark 2021–2025: direct emissions of the best tenth', true],
  ['F100', 'ammonia', 'ammoniak', 1570.0, 't', 2021, 'EU', 'Regulation (EU) 2021/447, benchmark 2021–2025: direct emissions of the best tenth', true],
  ['F102', 'hydrogen', 'brint', 6840.0, 't', 2021, 'EU', 'Regulation (EU) 2021/447, benchmark 2021–2025: direct emissions of the best tenth', true],
  ['F103', 'soda ash', 'soda', 753.0, 't', 2021, 'EU', 'Regulation (EU) 2021/447, benchmark 2021–2025: direct emissions of the best tenth', true],
  ['F107', 'mined gypsum', 'brudt gips', 4.0, 't', null, 'EU', 'order of magnitude, general knowledge', true],
  ['F108', 'sulphur from refineries', 'svovl fra raffinaderier', 0.0, 't', null, 'world', 'convention: a refinery by-product bears no burden before collection', true],
  ['F109', 'soybean meal, without land-use change', 'sojaskrå, uden ændret arealanvendelse', 500.0, 't', null, 'EU', 'order of magnitude, general knowledge', true],
  ['F110', 'feed cereals', 'foderkorn', 400.0, 't', null, 'EU', 'order of magnitude, general knowledge', true],
  ['F111', 'sulphuric acid', 'svovlsyre', 120.0, 't', null, 'EU', 'order of magnitude, general knowledge', true],
  ['F069', 'aluminium from scrap', 'aluminium af skrot', 995.0779, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_504_5107_15_1', false],
  ['F071', 'steel from scrap', 'stål af skrot', 1823.90131, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_504_5119_15_1', false],
  ['F075', 'plastics from recovered plastics, average', 'plast af genvundet plast, gennemsnit', 1575.39106, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_505_5123_15_1', false],
  ['F080', 'new PET', 'ny PET', 3863.90131, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_505_5140_15_1', false],
  ['F081', 'PET from recovered PET', 'PET af genvundet PET', 2213.90131, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_505_5143_15_1', false],
  ['F087', 'paper and board from recovered paper', 'papir og pap af genbrugspapir', 1068.77475, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_506_5163_15_1', false],
  ['F090', 'new mineral oil', 'ny mineralolie', 1401, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_500_5036_15_1', false],
  ['F091', 're-refined mineral oil', 'genraffineret mineralolie', 676, 't', 2025, 'UK', 'UK Government conversion factors 2025 (DESNZ), row 19_500_5039_15_1', false],
  ['F098', 'hot metal (pig iron)', 'råjern', 1288.0, 't', 2021, 'EU', 'Regulation (EU) 2021/447, benchmark 2021–2025: direct emissions of the best tenth', true],
  ['F105/21', 'nitrogen fertiliser with 21 % N (ammonium sulphate)', 'kvælstofgødning med 21 % N (ammoniumsulfat)', 756.0, 't', 2010, 'EU', '3.6 kgCO2e/kg N for ammonium nitrate by best available technique (Yara/Fertilizers Europe carbon footprint leaflet (studylib.net 18538175)), times the nitrogen', false],
  ['F105/27', 'nitrogen fertiliser with 27 % N (calcium ammonium nitrate)', 'kvælstofgødning med 27 % N (kalkammonsalpeter)', 972.0, 't', 2010, 'EU', '3.6 kgCO2e/kg N for ammonium nitrate by best available technique (Yara/Fertilizers Europe carbon footprint leaflet (studylib.net 18538175)), times the nitrogen', false],
];

/**
 * Prices in Denmark around 2024: key, what it is (English, Danish), DKK per unit from and to, unit. All recalled: orders of magnitude
 * from general knowledge of the trade, without tax unless named, to be replaced by one's own. They bound a worth, they do not price it.
 */
export const PRICE_ROWS: readonly PriceRow[] = [
  ['electricity', 'electricity for industry', 'el til industri', 500, 1000, 'MWh'],
  ['heat', 'heat for district heating or from a gas boiler', 'varme til fjernvarme eller fra gaskedel', 250, 600, 'MWh'],
  ['steam', 'steam from a gas boiler', 'damp fra gaskedel', 350, 700, 'MWh'],
  ['gas', 'gas', 'gas', 250, 600, 'MWh'],
  ['water', 'water from the mains, without discharge', 'vand fra vandværk, uden afledning', 8, 25, 'm3'],
  ['process-water', 'raw or process water', 'rå- eller procesvand', 3, 12, 'm3'],
  ['discharge', 'discharge of wastewater with its tax', 'afledning af spildevand med afgift', 15, 45, 'm3'],
  ['landfill', 'landfill: Danish waste tax of 475 DKK/t and a gate fee', 'deponering: statsafgift på 475 kr./t og modtagegebyr', 600, 1100, 't'],
  ['incineration', 'incineration or treatment of burnable waste', 'forbrænding eller behandling af brændbart affald', 350, 900, 't'],
  ['organic-treatment', 'treatment of organic waste or sludge', 'behandling af organisk affald eller slam', 150, 600, 't'],
  ['hazardous', 'treatment of hazardous waste', 'behandling af farligt affald', 1500, 4500, 't'],
  ['soil-tip', 'clean soil and rubble at a recipient', 'ren jord og brokker hos modtager', 50, 200, 't'],
  ['gypsum', 'natural gypsum, delivered', 'naturgips, leveret', 100, 300, 't'],
  ['aggregate', 'sand, gravel or crushed rock', 'sand, grus eller skærver', 50, 150, 't'],
  ['clay', 'clay', 'ler', 40, 150, 't'],
  ['limestone', 'limestone or chalk', 'kalksten eller kridt', 80, 250, 't'],
  ['lime', 'burnt lime', 'brændt kalk', 900, 1600, 't'],
  ['clinker', 'cement clinker', 'cementklinker', 350, 650, 't'],
  ['cement', 'cement', 'cement', 650, 1200, 't'],
  ['ore', 'iron ore or iron oxide', 'jernmalm eller jernoxid', 600, 1000, 't'],
  ['steel-scrap', 'steel scrap', 'jernskrot', 1500, 2800, 't'],
  ['aluminium', 'aluminium', 'aluminium', 14000, 20000, 't'],
  ['copper', 'copper in scrap', 'kobber i skrot', 45000, 65000, 't'],
  ['glass-raw', 'raw materials of glass', 'glasråvarer', 500, 1200, 't'],
  ['plastic', 'virgin polymer', 'ny polymer', 7000, 12000, 't'],
  ['pulp', 'pulp or recovered fibre', 'cellulose eller genvundne fibre', 900, 5000, 't'],
  ['wood-fuel', 'wood chips', 'træflis', 500, 900, 't'],
  ['coal', 'coal', 'kul', 700, 1300, 't'],
  ['fuel-oil', 'fuel oil', 'fyringsolie', 4000, 6500, 't'],
  ['gas-volume', 'gas of 11 kWh/Nm³', 'gas med 11 kWh/Nm³', 2.8, 6.6, 'Nm3'],
  ['base-oil', 'base oil', 'baseolie', 5500, 9000, 't'],
  ['soda', 'soda ash', 'soda', 1800, 3500, 't'],
  ['ammonia', 'ammonia', 'ammoniak', 3000, 6000, 't'],
  ['feed', 'feed cereals and meals', 'foderkorn og -skrå', 1300, 3500, 't'],
  ['feed-wet', 'wet feed as offered to farms', 'våde foderprodukter, som landbruget får dem', 50, 400, 't'],
  ['fertiliser', 'mineral fertiliser', 'handelsgødning', 2000, 4500, 't'],
  ['soil-improver', 'compost, lime or manure on the field', 'kompost, kalk eller gødning på marken', 30, 250, 't'],
  ['acid', 'mineral acid or alkali', 'mineralsyre eller lud', 500, 2500, 't'],
  ['sulphur', 'sulphur', 'svovl', 500, 1500, 't'],
  ['solvent', 'solvents', 'opløsningsmidler', 5000, 10000, 't'],
  ['hydrogen', 'hydrogen', 'brint', 15000, 40000, 't'],
  ['co2', 'liquid carbon dioxide', 'flydende kuldioxid', 700, 2000, 't'],
  ['road', 'carriage by lorry', 'kørsel med lastbil', 0.8, 2.2, 'tkm'],
  ['ship', 'carriage by coaster', 'sejlads med coaster', 0.1, 0.5, 'tkm'],
];
