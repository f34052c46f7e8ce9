import type { LocalText } from '../text.ts';

/** A line of business: its name and the NACE Rev. 2 classes that carry it on, the usual one first. */
export interface Sector {
  readonly name: LocalText;
  readonly activities: readonly string[];
}

const sector = (en: string, da: string, ...activities: readonly string[]): Sector => ({ name: { en, da }, activities });

/** The donors and receivers of the documented uses. */
export const SECTORS = {
  coalPowerPlant: sector('coal-fired power plant', 'kulfyret kraftværk', '35.11'),
  orimulsionPowerPlant: sector('power plant on orimulsion', 'kraftværk på orimulsion', '35.11'),
  powerPlant: sector('power plant', 'kraftværk', '35.11'),
  chpPlant: sector('combined heat and power plant', 'kraftvarmeværk', '35.11', '35.30'),
  biomassChpPlant: sector('biomass-fired combined heat and power plant', 'biomassefyret kraftvarmeværk', '35.11', '35.30'),
  cogenerationPlant: sector('industrial cogeneration plant', 'industrielt kraftvarmeanlæg', '35.11'),
  wasteChpPlant: sector('waste-fired combined heat and power plant', 'affaldsfyret kraftvarmeværk', '35.11', '38.21'),
  wasteToEnergyPlant: sector('waste-to-energy plant', 'affaldsenergianlæg', '38.21'),
  districtHeating: sector('district heating network', 'fjernvarmenet', '35.30'),
  biogasPlant: sector('biogas plant', 'biogasanlæg', '35.21'),
  plasterboardFactory: sector('plasterboard factory', 'gipspladefabrik', '23.62'),
  cementWorks: sector('cement works', 'cementfabrik', '23.51'),
  cementOrPlasterboard: sector('cement works or plasterboard factory', 'cementfabrik eller gipspladefabrik', '23.51', '23.62'),
  concreteProducts: sector('maker of concrete products', 'betonvarefabrik', '23.61'),
  constructionMaterials: sector('maker of construction materials', 'fabrik for byggematerialer', '23.61'),
  otherMineralProducts: sector('maker of building materials', 'producent af byggematerialer', '23.99'),
  brickworks: sector('brick and ceramics works', 'tegl- og keramikværk', '23.32'),
  flatGlassWorks: sector('flat glass works', 'planglasværk', '23.11', '23.12'),
  glassWoolFactory: sector('glass wool factory', 'glasuldsfabrik', '23.14'),
  roadBuilder: sector('road builder', 'vejentreprenør', '42.11'),
  civilEngineering: sector('civil engineering contractor', 'anlægsentreprenør', '42.99'),
  asphaltPlant: sector('asphalt plant', 'asfaltværk', '42.11', '23.99'),
  demolition: sector('demolition and construction contractor', 'nedrivnings- og byggeentreprenør', '41.20', '43.11'),
  mine: sector('mining company', 'mineselskab', '08.99'),
  metalRecovery: sector('metal recovery works', 'metalgenvindingsværk', '24.45'),
  metalRecycler: sector('metal recycler', 'metalgenvinder', '38.32'),
  blastFurnace: sector('blast furnace', 'højovn', '24.10'),
  steelworks: sector('steelworks', 'stålværk', '24.10'),
  arcFurnaceSteelworks: sector('electric arc furnace steelworks', 'elektrostålværk', '24.10'),
  zincRecycler: sector('zinc recycler', 'zinkgenvinder', '24.43'),
  foundry: sector('foundry', 'støberi', '24.51'),
  ironFoundry: sector('iron foundry', 'jernstøberi', '24.51'),
  steelPipeMaker: sector('maker of steel pipes', 'stålrørsfabrik', '24.20'),
  metalworking: sector('metalworking shop', 'metalvirksomhed', '25.50'),
  pressShop: sector('press shop for car bodies', 'presseværk til karrosserier', '25.50'),
  machineShop: sector('machine shop', 'maskinværksted', '25.62'),
  electroplater: sector('electroplating shop', 'galvaniseringsvirksomhed', '25.61'),
  autoPartsMaker: sector('maker of car parts', 'fabrik for bildele', '29.31', '29.32'),
  aluminiumSmelter: sector('aluminium smelter', 'aluminiumsmelteværk', '24.42'),
  aluminaRefinery: sector('alumina refinery', 'aluminiumoxidfabrik', '24.42'),
  copperSmelter: sector('copper smelter', 'kobbersmelteværk', '24.44'),
  leadSmelter: sector('secondary lead smelter', 'sekundært blysmelteværk', '24.43'),
  engineWorks: sector('engine works', 'motorfabrik', '29.10'),
  carFactory: sector('car factory', 'bilfabrik', '29.10'),
  electronicsMaker: sector('electronics maker', 'elektronikfabrik', '26.20'),
  batteryMaker: sector('battery maker', 'batterifabrik', '27.20'),
  wasteCollector: sector('waste collection company', 'affaldsindsamler', '38.11'),
  householdWaste: sector('municipal waste collection', 'kommunal affaldsindsamling', '38.11'),
  paperCollection: sector('waste paper collection', 'papirindsamling', '38.11'),
  bottleDeposit: sector('bottle deposit system', 'pantsystem for flasker', '38.11'),
  constructionWasteRecycler: sector('recycler of construction waste', 'genvinder af byggeaffald', '38.32', '38.11', '38.21'),
  tyreCollection: sector('tyre collection', 'dækindsamling', '45.20'),
  tyreRetreader: sector('tyre retreader', 'dækregummieringsvirksomhed', '22.11'),
  tyreMaker: sector('tyre factory', 'dækfabrik', '22.11'),
  rubberGoods: sector('maker of rubber goods', 'gummivarefabrik', '22.19'),
  refinery: sector('oil refinery', 'olieraffinaderi', '19.20'),
  refineryOrChemicals: sector('oil refinery or chemical works', 'olieraffinaderi eller kemisk fabrik', '19.20'),
  carbonBlackMaker: sector('carbon black maker', 'kønrøgsfabrik', '20.13'),
  calciumCarbonatePlant: sector('maker of precipitated calcium carbonate', 'fabrik for udfældet calciumkarbonat', '20.13'),
  pigmentMaker: sector('pigment maker', 'pigmentfabrik', '20.12'),
  titaniumDioxideWorks: sector('titanium dioxide works', 'titandioxidfabrik', '20.12'),
  fertiliserWorks: sector('fertiliser and sulphuric acid works', 'gødnings- og svovlsyrefabrik', '20.15', '20.13'),
  ammoniaPlant: sector('ammonia plant', 'ammoniakfabrik', '20.15'),
  carbonicAcidFactory: sector('carbonic acid factory', 'kulsyrefabrik', '20.11'),
  catalystWorks: sector('hydrogen and catalyst works', 'brint- og katalysatorfabrik', '20.11'),
  solventRecycler: sector('solvent recycler', 'genvinder af opløsningsmidler', '20.14', '38.22'),
  tallOilChemistry: sector('tall oil refinery', 'talloliefabrik', '20.14'),
  bioethanolPlant: sector('bioethanol plant', 'bioetanolfabrik', '20.14'),
  strawBioethanolPlant: sector('straw-based bioethanol plant', 'halmbaseret bioetanolfabrik', '20.14'),
  biodieselPlant: sector('biodiesel plant', 'biodieselfabrik', '20.59'),
  enzymePlant: sector('enzyme plant', 'enzymfabrik', '20.59', '20.14'),
  pharmaceuticalPlant: sector('pharmaceutical plant', 'lægemiddelfabrik', '21.10'),
  pharmaceuticalAndEnzymePlants: sector('pharmaceutical and enzyme plants', 'lægemiddel- og enzymfabrikker', '21.10', '20.59', '20.14'),
  soilMaker: sector('maker of soil and compost', 'jord- og kompostproducent', '20.15', '38.21'),
  compostingPlant: sector('composting plant', 'komposteringsanlæg', '20.15', '38.21'),
  sugarFactory: sector('beet sugar factory', 'sukkerfabrik', '10.81'),
  feedMill: sector('feed mill', 'foderstoffabrik', '10.91'),
  fishFeedMaker: sector('fish feed maker', 'fiskefoderfabrik', '10.91'),
  dairy: sector('dairy', 'mejeri', '10.51'),
  wheyProcessor: sector('whey processor', 'valleforarbejdende mejeri', '10.51'),
  foodPlant: sector('food plant', 'fødevarefabrik', '10.89'),
  fishProcessor: sector('fish processor', 'fiskeforarbejdende virksomhed', '10.20'),
  slaughterhouse: sector('slaughterhouse', 'slagteri', '10.11', '10.12'),
  oilMill: sector('oil mill', 'oliemølle', '10.41'),
  edibleOilRefinery: sector('edible oil refinery', 'spiseolieraffinaderi', '10.41'),
  fruitProcessor: sector('fruit and vegetable processor', 'frugt- og grøntforarbejdende virksomhed', '10.39', '10.32', '10.31'),
  brewery: sector('brewery', 'bryggeri', '11.05'),
  arableFarm: sector('arable farm', 'planteavlsbedrift', '01.11', '01.50'),
  mixedFarm: sector('farms', 'landbrug', '01.50', '01.11'),
  pigFarm: sector('pig farms', 'svinebedrifter', '01.46', '01.50'),
  cattleFarm: sector('cattle farms', 'kvægbedrifter', '01.41', '01.42', '01.50'),
  greenhouse: sector('greenhouse grower', 'væksthusgartneri', '01.13'),
  mushroomGrower: sector('mushroom grower', 'champignongartneri', '01.13'),
  flaxProcessing: sector('flax processing', 'hørforarbejdning', '01.16'),
  fishFarm: sector('fish farm', 'fiskeopdræt', '03.22', '03.21'),
  sawmill: sector('sawmill', 'savværk', '16.10'),
  forestry: sector('forestry', 'skovbrug', '16.10', '02.20', '02.10'),
  pressBoardPlant: sector('particle board factory', 'spånpladefabrik', '16.21'),
  woodShavingsMaker: sector('maker of wood shavings', 'spånproducent', '16.29'),
  paperMill: sector('paper mill', 'papirfabrik', '17.12'),
  newsprintMill: sector('newsprint mill', 'avispapirfabrik', '17.12'),
  pulpMill: sector('pulp and paper mill', 'papirmasse- og papirfabrik', '17.11', '17.12'),
  boardMill: sector('board mill', 'kartonfabrik', '17.21', '17.12'),
  plasticsConverter: sector('maker of plastic packaging', 'plastemballagefabrik', '22.22'),
  plasticsRecycler: sector('maker of plastic sheet and pellets', 'fabrik for plastplader og plastgranulat', '22.21', '38.32'),
  foamMaker: sector('maker of plastic foam', 'skumplastfabrik', '22.21'),
  textileMill: sector('textile mill', 'tekstilfabrik', '13.20'),
  textileFinisher: sector('textile finisher', 'tekstilforædlingsvirksomhed', '13.30'),
  sewageWorks: sector('municipal sewage works', 'kommunalt renseanlæg', '37.00'),
  soilRemediation: sector('soil remediation company', 'jordrensningsvirksomhed', '39.00'),
  wasteOilDealer: sector('waste oil and solvent dealer', 'modtager af spildolie og opløsningsmidler', '38.22', '38.12'),
  oilRecycler: sector('waste oil recycler', 'spildolieraffinør', '38.22', '19.20'),
  busOperator: sector('bus operator', 'busselskab', '49.31'),
  landscaping: sector('landscaping contractor', 'anlægsgartner', '81.30'),
} as const satisfies Record<string, Sector>;

const STYRIA = 'Schwarz and Steininger 1997, Implementing nature’s lesson, J. Cleaner Production 5 (industrial recycling network of Styria)';
const NORRKOPING = 'Baas 2010, Östergötland: towards a sustainable region on the basis of industrial symbiosis and renewable energy';
const TEDA = 'Shi, Chertow and Song 2010, J. Cleaner Production 18(3), 191–199 (Tianjin Economic-Technological Development Area)';
const FINNISH_FOREST = 'Pakarinen, Mattila, Melanen et al. 2010, Resources, Conservation and Recycling 54(12), 1393–1404';
const BROWNSVILLE = 'Doyle, Martin, Weitz et al. 1996, Eco-industrial parks: a case study, US EPA (prospective study)';
const BRITISH_SUGAR = 'britishsugar.co.uk, page on bioethanol and by-products';
const INNOVATE_UK = 'Innovate UK, horizons.innovateuk.org, case study 31';
const HANDELO = 'ctc-n.org, Händelö industrial symbiosis';
const FOUNDRY_SAND = 'Chertow and Park 2011, ch. 14 (reuse of non-hazardous waste)';
const PRACTICE = 'general practice in the industry, no single source';
const kalundborg = (...exchanges: readonly string[]): string =>
  `Kalundborg exchanges ${exchanges.join(', ')} (symbiosis.dk; Yang Li 2014, EIPs data set)`;

/** One use as it is written here; `by-product-use.ts` opens the sectors. */
export interface ByProductUseRow {
  readonly id: string;
  readonly byProduct: string;
  readonly wasteCodes: readonly string[];
  readonly donor: keyof typeof SECTORS;
  readonly receiver: keyof typeof SECTORS;
  readonly use: LocalText;
  readonly replaces: readonly string[];
  readonly evidence: 'documented' | 'planned' | 'approximate';
  readonly precedent: { readonly place: LocalText; readonly year: number | null } | null;
  readonly source: string;
}

type Place = ByProductUseRow['precedent'];
/** Places that Danes call by another name. */
const DANISH_PLACES: Readonly<Record<string, string>> = {
  Germany: 'Tyskland',
  Styria: 'Steiermark',
  Sweden: 'Sverige',
  'Terra Nitrogen and John Baarda, England': 'Terra Nitrogen og John Baarda, England',
};
const at = (place: string, year: number | null = null): Place => ({ place: { en: place, da: DANISH_PLACES[place] ?? place }, year });

const row = (
  id: string,
  byProduct: string,
  wasteCodes: readonly string[],
  donor: keyof typeof SECTORS,
  receiver: keyof typeof SECTORS,
  en: string,
  da: string,
  replaces: readonly string[],
  evidence: ByProductUseRow['evidence'],
  precedent: Place,
  source: string,
): ByProductUseRow => ({ id, byProduct, wasteCodes, donor, receiver, use: { en, da }, replaces, evidence, precedent, source });

/**
 * Uses of by-products that are documented in existing symbioses or in the literature. That the exchange took place is from the source named;
 * the classification (NACE, EWC) is a curator's judgement. `approximate` rows are practice in the industry without a single case
 * behind them, `planned` ones were proposed in a study. The year is that of the first exchange, where a source gives it.
 */
export const BY_PRODUCT_USE_ROWS: readonly ByProductUseRow[] = [
  // From power and heat plants
  row('PT001', 'fgd-gypsum', ['100105'], 'coalPowerPlant', 'plasterboardFactory', 'calcined and set as the core of plasterboard', 'kalcineres og støbes som kerne i gipsplader', ['natural-gypsum'], 'documented', at('Kalundborg', 1993), kalundborg('KX19')),
  row('PT002', 'fgd-gypsum', ['100105'], 'coalPowerPlant', 'cementWorks', 'ground with the clinker to regulate the setting of cement', 'formales med klinkerne, så cementens afbinding kan styres', ['natural-gypsum'], 'documented', at('Styria'), STYRIA),
  row('PT003', 'coal-fly-ash', ['100102'], 'coalPowerPlant', 'cementWorks', 'part of the raw meal, or ground into the cement', 'indgår i råmelet eller formales i cementen', ['cement-clinker', 'clay'], 'documented', at('Kalundborg', 1979), `${kalundborg('KX06')}; ${STYRIA}`),
  row('PT004', 'coal-fly-ash', ['100102'], 'coalPowerPlant', 'concreteProducts', 'binder and filler in concrete products and blocks', 'bindemiddel og filler i betonvarer og blokke', ['cement', 'natural-sand'], 'documented', at('Styria'), STYRIA),
  row('PT006', 'coal-fly-ash', ['100102'], 'coalPowerPlant', 'roadBuilder', 'fill and base layer under roads', 'opfyldning og bærelag under veje', ['natural-aggregate'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT007', 'coal-fly-ash', ['100101', '100102'], 'coalPowerPlant', 'mine', 'fly ash and bottom ash fill mined-out rooms', 'flyveaske og bundaske fylder udtømte minegange', ['natural-sand', 'natural-aggregate'], 'documented', at('Styria'), STYRIA),
  row('PT009', 'coal-bottom-ash', ['100101'], 'coalPowerPlant', 'cementWorks', 'raw material for clinker', 'råmateriale til klinker', ['clay', 'limestone'], 'documented', at('Styria'), STYRIA),
  row('PT010', 'heavy-oil-fly-ash', ['100113', '100104', '100116'], 'orimulsionPowerPlant', 'metalRecovery', 'vanadium and nickel are recovered from the ash', 'vanadium og nikkel genvindes af asken', ['vanadium', 'nickel'], 'documented', at('Kalundborg', 1999), kalundborg('KX25')),
  row('PT011', 'steam', [], 'powerPlant', 'refinery', 'low-pressure steam heats tanks and pipes', 'lavtryksdamp opvarmer tanke og rør', ['fuel-oil'], 'documented', at('Kalundborg', 1982), kalundborg('KX11')),
  row('PT012', 'steam', [], 'powerPlant', 'pharmaceuticalPlant', 'process steam for sterilising and heating', 'procesdamp til sterilisering og opvarmning', ['steam'], 'documented', at('Kalundborg', 1982), kalundborg('KX09', 'KX10')),
  row('PT013', 'district-heat', [], 'powerPlant', 'districtHeating', 'heats homes and buildings through the network', 'opvarmer boliger og bygninger gennem nettet', ['fuel-oil'], 'documented', at('Kalundborg', 1981), `${kalundborg('KX08')}; ${STYRIA}`),
  row('PT014', 'warm-cooling-water', [], 'powerPlant', 'fishFarm', 'keeps the ponds warm so that fish grow all year', 'holder dammene varme, så fiskene vokser hele året', ['hot-water'], 'documented', at('Kalundborg', 1980), kalundborg('KX07')),
  row('PT016', 'steam', [], 'biomassChpPlant', 'bioethanolPlant', 'pre-treatment of the raw material and distillation', 'forbehandling af råvaren og destillation', ['natural-gas'], 'documented', at('Norrköping (Händelö)'), `${NORRKOPING}; ${kalundborg('KX31')}`),
  row('PT017', 'steam', [], 'chpPlant', 'biodieselPlant', 'process heat for making biodiesel', 'procesvarme til fremstilling af biodiesel', ['fuel-oil'], 'documented', at('Norrköping (Händelö)'), NORRKOPING),
  row('PT018', 'wood-ash', ['100103'], 'chpPlant', 'soilMaker', 'lime and potassium in soil products', 'kalk og kalium i jordprodukter', ['agricultural-lime', 'potash-fertiliser'], 'documented', at('Norrköping'), NORRKOPING),

  // From metal works
  row('PT027', 'blast-furnace-slag', ['100201'], 'blastFurnace', 'cementWorks', 'granulated slag is ground into slag cement', 'granuleret slagge formales til slaggecement', ['cement-clinker'], 'documented', at('Styria'), STYRIA),
  row('PT028', 'steel-slag', ['100202'], 'steelworks', 'constructionMaterials', 'crushed as aggregate', 'knuses til tilslag', ['natural-aggregate'], 'documented', at('Styria'), STYRIA),
  row('PT029', 'steel-converter-dust', ['100213'], 'steelworks', 'pigmentMaker', 'iron oxide for pigments', 'jernoxid til pigmenter', ['iron-oxide'], 'documented', at('Styria'), STYRIA),
  row('PT030', 'mill-scale', ['100210'], 'steelworks', 'cementWorks', 'corrects the iron in the raw meal', 'justerer jernindholdet i råmelet', ['iron-ore'], 'approximate', null, 'EU BREF on cement, lime and magnesium oxide 2013'),
  row('PT031', 'electric-arc-furnace-dust', ['100207'], 'arcFurnaceSteelworks', 'zincRecycler', 'zinc oxide is recovered in a Waelz kiln', 'zinkoxid genvindes i en Waelz-ovn', ['zinc-concentrate'], 'approximate', null, 'EU BREF on iron and steel production'),
  row('PT032', 'foundry-sand', ['100908'], 'foundry', 'cementWorks', 'brings silica into the raw meal', 'tilfører kisel til råmelet', ['natural-sand'], 'approximate', null, FOUNDRY_SAND),
  row('PT033', 'foundry-sand', ['100908'], 'foundry', 'roadBuilder', 'fine aggregate in asphalt and concrete', 'fint tilslag i asfalt og beton', ['natural-sand'], 'approximate', null, FOUNDRY_SAND),
  row('PT034', 'steel-scrap', ['120101'], 'metalworking', 'ironFoundry', 'part of the furnace charge', 'indgår i ovnens charge', ['pig-iron'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT035', 'galvanised-steel-scrap', ['120101'], 'pressShop', 'ironFoundry', 'part of the charge for cast iron', 'indgår i chargen til støbejern', ['pig-iron'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT036', 'galvanised-steel-scrap', ['120101'], 'pressShop', 'steelPipeMaker', 'part of the charge for pipe steel', 'indgår i chargen til rørstål', ['pig-iron'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT037', 'aluminium-scrap', ['120103'], 'autoPartsMaker', 'aluminiumSmelter', 'remelted to casting alloy', 'omsmeltes til støbelegering', ['primary-aluminium'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT038', 'molten-aluminium', [], 'aluminiumSmelter', 'engineWorks', 'delivered liquid and cast without being melted again', 'leveres flydende og støbes uden ny smeltning', ['primary-aluminium', 'natural-gas'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT044', 'bauxite-residue-sand', ['010309'], 'aluminaRefinery', 'roadBuilder', 'sub-base of roads, in trials', 'bundsikring under veje, i forsøg', ['natural-sand'], 'approximate', at('Kwinana'), 'van Beers et al. 2009 (Kwinana)'),
  row('PT045', 'electronic-waste', ['160216'], 'electronicsMaker', 'metalRecycler', 'copper and precious metals are recovered', 'kobber og ædelmetaller genvindes', ['metal-ore'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT047', 'electroplating-sludge', ['110109'], 'electroplater', 'metalRecycler', 'nickel and copper are recovered', 'nikkel og kobber genvindes', ['nickel', 'metal-ore'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT048', 'lead-scrap', ['120104'], 'batteryMaker', 'leadSmelter', 'remelted to refined lead', 'omsmeltes til raffineret bly', ['primary-lead'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT049', 'lead-acid-batteries', ['160601'], 'wasteCollector', 'leadSmelter', 'the lead is recovered', 'blyet genvindes', ['primary-lead'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT050', 'lead-slag', ['100401'], 'leadSmelter', 'cementWorks', 'brings iron and silica into the raw meal', 'tilfører jern og kisel til råmelet', ['iron-ore'], 'documented', at('TEDA, Tianjin'), TEDA),

  // Tyres and rubber
  row('PT055', 'end-of-life-tyres', ['160103'], 'tyreCollection', 'cementWorks', 'fuel for the kiln; the steel cord supplies iron', 'brændsel i ovnen; ståltråden giver jern', ['coal', 'petcoke'], 'documented', at('Styria'), STYRIA),
  row('PT056', 'end-of-life-tyres', ['160103'], 'tyreCollection', 'tyreRetreader', 'sound casings get a new tread', 'sunde dækstammer får ny slidbane', ['new-tyres'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT057', 'rubber-scrap', ['070299'], 'tyreMaker', 'rubberGoods', 'ground and moulded into rubber goods', 'granuleres og støbes til gummivarer', ['virgin-rubber'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT058', 'rubber-scrap', ['191204'], 'tyreRetreader', 'chpPlant', 'burnt as fuel', 'forbrændes som brændsel', ['coal'], 'documented', at('Norrköping'), NORRKOPING),

  // From refineries and carbon black works
  row('PT059', 'sulphur', ['050702'], 'refinery', 'fertiliserWorks', 'burnt to sulphuric acid', 'brændes til svovlsyre', ['sulphur'], 'documented', at('Kalundborg', 1990), kalundborg('KX15')),
  row('PT060', 'ammonium-thiosulphate', [], 'refinery', 'arableFarm', 'liquid sulphur and nitrogen fertiliser made of the refinery’s hydrogen sulphide', 'flydende svovl- og kvælstofgødning af raffinaderiets svovlbrinte', ['mineral-fertiliser'], 'documented', at('Kalundborg', 2000), kalundborg('KX16')),
  row('PT061', 'refinery-gas', [], 'refinery', 'plasterboardFactory', 'excess gas, flared before, dries the plasterboard', 'overskudsgas, der før blev afbrændt i fakkel, tørrer gipspladerne', ['lpg', 'fuel-oil'], 'documented', at('Kalundborg', 1972), kalundborg('KX03')),
  row('PT062', 'refinery-gas', [], 'refinery', 'powerPlant', 'fuel in the boiler', 'brændsel i kedlen', ['coal'], 'documented', at('Kalundborg', 1992), kalundborg('KX18')),
  row('PT063', 'residual-oil', [], 'refinery', 'powerPlant', 'fuel in the boiler', 'brændsel i kedlen', ['fuel-oil'], 'planned', at('Brownsville'), BROWNSVILLE),
  row('PT064', 'residual-oil', [], 'refinery', 'asphaltPlant', 'binder in asphalt', 'bindemiddel i asfalt', ['bitumen'], 'planned', at('Brownsville'), BROWNSVILLE),
  row('PT065', 'refinery-residues', [], 'refinery', 'carbonBlackMaker', 'feedstock for carbon black', 'råvare til kønrøg', ['fuel-oil'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT067', 'carbon-dioxide', [], 'refinery', 'greenhouse', 'pure carbon dioxide from hydrogen making lets the crops grow faster', 'ren CO2 fra brintfremstilling øger planternes vækst', ['natural-gas'], 'documented', at('OCAP, Rotterdam'), 'OCAP factsheet (about 400,000 t a year)'),
  row('PT068', 'cooling-water', [], 'refinery', 'powerPlant', 'used a second time as boiler make-up water', 'bruges igen som spædevand til kedlen', ['surface-water'], 'documented', at('Kalundborg', 1987), kalundborg('KX13')),
  row('PT069', 'treated-wastewater', [], 'refinery', 'powerPlant', 'cleaning and wetting of ash', 'rengøring og befugtning af aske', ['surface-water'], 'documented', at('Kalundborg', 1991), kalundborg('KX17')),
  row('PT070', 'tail-gas', [], 'carbonBlackMaker', 'cogenerationPlant', 'fuel for steam and electricity', 'brændsel til damp og el', ['coal', 'natural-gas'], 'documented', at('TEDA, Tianjin'), TEDA),

  // From fertiliser, acid and pharmaceutical works
  row('PT072', 'carbon-dioxide', [], 'ammoniaPlant', 'greenhouse', 'carbon dioxide and heat for growing tomatoes', 'CO2 og varme til dyrkning af tomater', ['natural-gas'], 'documented', at('Terra Nitrogen and John Baarda, England'), 'NISP case Terra Nitrogen and John Baarda (12,500 t of CO2)'),
  row('PT075', 'phosphogypsum', ['060904'], 'fertiliserWorks', 'aluminaRefinery', 'improves alumina residue so that plants take hold', 'forbedrer aluminiumoxidrester, så planter kan slå rod', ['natural-gypsum'], 'approximate', at('Kwinana'), 'van Beers et al. 2007, J. Industrial Ecology (10.1162/jiec.2007.1161)'),
  row('PT084', 'sulphuric-acid', [], 'copperSmelter', 'fertiliserWorks', 'acid from smelter gas dissolves phosphate rock', 'syre fra smeltegas opløser råfosfat', ['sulphuric-acid', 'sulphur'], 'approximate', at('Kwinana; Harjavalta'), PRACTICE),
  row('PT086', 'yeast-slurry', ['070599'], 'pharmaceuticalPlant', 'pigFarm', 'liquid feed rich in protein', 'proteinrigt vådfoder', ['soy-meal', 'cereals'], 'documented', at('Kalundborg', 1989), kalundborg('KX14')),
  row('PT087', 'fermentation-residues', ['070599'], 'pharmaceuticalPlant', 'compostingPlant', 'composted to organic fertiliser', 'komposteres til organisk gødning', ['mineral-fertiliser'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT088', 'fermentation-biomass', ['070512'], 'pharmaceuticalAndEnzymePlants', 'biogasPlant', 'digested to biogas, which is upgraded to biomethane', 'udrådnes til biogas, der opgraderes til biometan', ['natural-gas', 'energy-crops'], 'documented', at('Kalundborg', 2018), kalundborg('KX43', 'KX44')),
  row('PT089', 'fermentation-biomass', ['070512'], 'pharmaceuticalAndEnzymePlants', 'mixedFarm', 'spread as nitrogen and phosphorus fertiliser after hygienisation', 'udbringes efter hygiejnisering som kvælstof- og fosforgødning', ['mineral-fertiliser'], 'documented', at('Kalundborg', 1976), kalundborg('KX05')),
  row('PT091', 'spent-solvents', ['070504'], 'pharmaceuticalPlant', 'solventRecycler', 'distilled for renewed use', 'destilleres til fornyet brug', ['solvent'], 'approximate', at('Barceloneta'), 'Ashton 2008 (Barceloneta, Puerto Rico)'),
  row('PT092', 'alcoholic-residue', ['070504'], 'enzymePlant', 'sewageWorks', 'carbon source that feeds denitrification', 'kulstofkilde til denitrifikationen', ['methanol'], 'documented', at('Kalundborg', 2006), kalundborg('KX29')),

  // From biogas, bioethanol and biodiesel
  row('PT093', 'digestate', ['190606'], 'biogasPlant', 'mixedFarm', 'spread as nitrogen, phosphorus and potassium fertiliser', 'udbringes som kvælstof-, fosfor- og kaliumgødning', ['mineral-fertiliser'], 'documented', at('Kalundborg', 2018), `${kalundborg('KX48')}; ${NORRKOPING}`),
  row('PT094', 'biomethane', [], 'biogasPlant', 'busOperator', 'upgraded biogas drives the buses', 'opgraderet biogas driver busserne', ['diesel'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT095', 'stillage', ['020702'], 'bioethanolPlant', 'biogasPlant', 'digested to biogas', 'udrådnes til biogas', ['energy-crops'], 'documented', at('Norrköping (Händelö)'), NORRKOPING),
  row('PT096', 'stillage', ['020702'], 'bioethanolPlant', 'cattleFarm', 'protein feed, wet or dried', 'proteinfoder, vådt eller tørret', ['soy-meal'], 'documented', at('Norrköping (Händelö)'), `${NORRKOPING}; ${HANDELO}`),
  row('PT097', 'carbon-dioxide', [], 'bioethanolPlant', 'carbonicAcidFactory', 'cleaned and liquefied as carbonic acid', 'renses og gøres flydende som kulsyre', ['carbon-dioxide'], 'documented', at('Norrköping (Händelö)'), HANDELO),
  row('PT098', 'carbon-dioxide', [], 'bioethanolPlant', 'greenhouse', 'lets the crops grow faster', 'øger planternes vækst', ['natural-gas'], 'documented', at('OCAP, Rotterdam'), 'OCAP factsheet (Abengoa)'),
  row('PT099', 'lignin-pellets', [], 'strawBioethanolPlant', 'powerPlant', 'solid fuel in the boiler', 'fast brændsel i kedlen', ['coal'], 'documented', at('Kalundborg', 2009), kalundborg('KX36')),
  row('PT100', 'c5-molasses', [], 'strawBioethanolPlant', 'feedMill', 'sugars in cattle feed', 'sukker i kvægfoder', ['sugar-beet-molasses'], 'documented', at('Kalundborg', 2009), kalundborg('KX37')),
  row('PT101', 'crude-glycerine', ['070108'], 'biodieselPlant', 'biogasPlant', 'digested; it raises the gas yield', 'udrådnes og øger gasudbyttet', ['energy-crops'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT102', 'oilseed-cake', [], 'biodieselPlant', 'chpPlant', 'burnt as biofuel', 'forbrændes som biobrændsel', ['wood-chips'], 'documented', at('Norrköping'), NORRKOPING),

  // From sugar factories
  row('PT103', 'beet-wash-soil', ['020401'], 'sugarFactory', 'landscaping', 'sold as topsoil', 'sælges som muldjord', ['topsoil'], 'documented', at('British Sugar'), `${BRITISH_SUGAR} (200,000 t a year)`),
  row('PT104', 'beet-stones', ['020401'], 'sugarFactory', 'roadBuilder', 'washed and graded as aggregate', 'vaskes og sorteres til tilslag', ['natural-aggregate'], 'documented', at('British Sugar'), `${BRITISH_SUGAR} (4,800 t a year)`),
  row('PT105', 'carbonatation-lime', ['020402'], 'sugarFactory', 'arableFarm', 'spread to lime the soil', 'spredes til kalkning af jorden', ['agricultural-lime', 'limestone'], 'documented', at('British Sugar'), 'britishsugar.co.uk, 2019-10-14 (300,000 t a year)'),
  row('PT106', 'beet-pulp', [], 'sugarFactory', 'feedMill', 'animal feed, dried or ensiled', 'foder, tørret eller ensileret', ['cereals'], 'documented', at('British Sugar'), 'britishsugar.co.uk (over 500,000 t a year)'),
  row('PT107', 'carbon-dioxide', [], 'sugarFactory', 'greenhouse', 'carbon dioxide and low-grade heat from the boiler house warm and feed the crops', 'CO2 og lavtemperaturvarme fra kedelhuset opvarmer og gøder planterne', ['natural-gas'], 'documented', at('British Sugar'), INNOVATE_UK),
  row('PT108', 'betaine-raffinate', [], 'sugarFactory', 'fishFeedMaker', 'additive in fish feed', 'tilsætning i fiskefoder', ['betaine'], 'documented', at('British Sugar'), INNOVATE_UK),

  // From paper, wood and textile
  row('PT120', 'bark', ['030301'], 'paperMill', 'powerPlant', 'burnt as fuel', 'forbrændes som brændsel', ['fuel-oil', 'peat'], 'documented', at('Kymi, Finland'), `${FINNISH_FOREST}; ${STYRIA}`),
  row('PT121', 'carbon-dioxide', [], 'paperMill', 'calciumCarbonatePlant', 'carbon dioxide of the flue gas becomes filler for paper', 'røggassens CO2 bliver til fyldstof i papir', ['carbon-dioxide'], 'documented', at('Kymi, Finland'), FINNISH_FOREST),
  row('PT122', 'fibre-sludge', ['030310'], 'paperMill', 'brickworks', 'burns out in the kiln and leaves pores in the brick', 'brænder ud i ovnen og efterlader porer i teglet', ['sawdust', 'polystyrene'], 'documented', at('Styria'), STYRIA),
  row('PT123', 'fibre-sludge', ['030310'], 'paperMill', 'soilMaker', 'organic part of soil products', 'organisk del af jordprodukter', ['peat'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT124', 'paper-mill-sludge', ['030311'], 'paperMill', 'powerPlant', 'burnt together with other fuel', 'forbrændes sammen med andet brændsel', ['coal'], 'documented', at('Kymi, Finland'), FINNISH_FOREST),
  row('PT125', 'wood-ash', ['100103'], 'paperMill', 'cementWorks', 'part of the raw meal, or ground into the cement', 'indgår i råmelet eller formales i cementen', ['clay'], 'documented', at('Styria'), STYRIA),
  row('PT127', 'pulper-rejects', ['030307'], 'boardMill', 'plasticsRecycler', 'the plastics are sorted out and melted to granulate', 'plasten sorteres fra og smeltes om til granulat', ['virgin-polymer'], 'documented', at('Styria'), STYRIA),
  row('PT128', 'pulper-rejects', ['030307'], 'boardMill', 'chpPlant', 'made into fuel and burnt', 'forarbejdes til brændsel og forbrændes', ['coal', 'fuel-oil'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT129', 'waste-paper', ['200101'], 'paperCollection', 'newsprintMill', 'de-inked to pulp', 'afsværtes til papirmasse', ['virgin-pulp'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT130', 'cardboard-waste', ['150101'], 'paperCollection', 'boardMill', 'pulped to recycled fibre', 'opløses til genbrugsfibre', ['virgin-pulp'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT131', 'pet-bottles', ['150102'], 'bottleDeposit', 'plasticsConverter', 'becomes preforms and trays of recycled PET', 'bliver til præforme og bakker af genbrugs-PET', ['virgin-pet'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT132', 'sawmill-residues', ['030105'], 'sawmill', 'pulpMill', 'fibre for pulp', 'fibre til papirmasse', ['roundwood'], 'documented', at('Styria'), STYRIA),
  row('PT133', 'sawdust', ['030105'], 'sawmill', 'brickworks', 'burns out in the kiln and leaves pores in the brick', 'brænder ud i ovnen og efterlader porer i teglet', ['polystyrene'], 'documented', at('Styria'), STYRIA),
  row('PT134', 'wood-fines', ['030301'], 'paperMill', 'pressBoardPlant', 'pressed into particle board', 'presses til spånplader', ['roundwood'], 'documented', at('Styria'), STYRIA),
  row('PT136', 'forest-residues', ['020107'], 'forestry', 'chpPlant', 'chipped and burnt', 'flises og forbrændes', ['coal', 'fuel-oil'], 'documented', at('Norrköping'), `${NORRKOPING}; ${FINNISH_FOREST}`),
  row('PT137', 'textile-waste', ['040222'], 'textileMill', 'brickworks', 'burns out in the kiln and leaves pores in the brick', 'brænder ud i ovnen og efterlader porer i teglet', ['sawdust'], 'documented', at('Styria'), STYRIA),
  row('PT138', 'flax-shives', ['020304'], 'flaxProcessing', 'brickworks', 'burns out in the kiln and leaves pores in the brick', 'brænder ud i ovnen og efterlader porer i teglet', ['sawdust'], 'documented', at('Styria'), STYRIA),
  row('PT139', 'tall-oil-pitch', ['070108'], 'tallOilChemistry', 'brickworks', 'fuel for the kiln, and makes pores in the brick', 'brændsel i ovnen og poredanner i teglet', ['fuel-oil'], 'documented', at('Styria'), STYRIA),

  // Oils, solvents and plastics
  row('PT140', 'used-oil', ['130205'], 'wasteOilDealer', 'cementWorks', 'fuel for the kiln', 'brændsel i ovnen', ['coal'], 'documented', at('Styria'), STYRIA),
  row('PT141', 'spent-solvents', ['140603'], 'wasteOilDealer', 'cementWorks', 'solvents without halogens as fuel for the kiln', 'halogenfri opløsningsmidler som brændsel i ovnen', ['coal'], 'documented', at('Styria'), STYRIA),
  row('PT143', 'used-oil', ['130205'], 'machineShop', 'oilRecycler', 're-refined to base oil', 'raffineres igen til baseolie', ['base-oil'], 'planned', at('Brownsville'), BROWNSVILLE),
  row('PT144', 'spent-solvents', ['140603'], 'machineShop', 'solventRecycler', 'distilled for renewed use', 'destilleres til fornyet brug', ['solvent'], 'planned', at('Brownsville'), BROWNSVILLE),
  row('PT145', 'plastic-scrap', ['070213'], 'plasticsConverter', 'plasticsRecycler', 'melted to granulate', 'smeltes om til granulat', ['virgin-polymer'], 'planned', at('Brownsville'), BROWNSVILLE),
  row('PT147', 'foam-offcuts', ['070213'], 'foamMaker', 'otherMineralProducts', 'cut or ground into building material', 'skæres eller granuleres til byggematerialer', ['virgin-polymer'], 'documented', at('Sekisui Alveo, Wales'), 'NISP case, triplepundit.com 2012'),

  // From food and drink
  row('PT148', 'wooden-packaging', ['150103'], 'dairy', 'woodShavingsMaker', 'planed to bedding for animals', 'høvles til strøelse til dyr', ['wood-shavings', 'roundwood'], 'documented', at('AJ & RG Barber, England'), 'NISP case, interreg4c.eu practice 374'),
  row('PT149', 'whey', ['020501'], 'dairy', 'wheyProcessor', 'filtered to whey protein and lactose', 'filtreres til valleprotein og laktose', ['milk-protein'], 'approximate', null, PRACTICE),
  row('PT152', 'brewers-spent-grain', ['020799'], 'brewery', 'mushroomGrower', 'substrate on which mushrooms grow', 'substrat, som svampe gror på', ['straw'], 'documented', at('Sweden'), 'thewaternetwork.com (Swedish breweries and mushroom growers)'),
  row('PT155', 'food-residues', ['020304'], 'foodPlant', 'feedMill', 'ingredient of animal feed', 'ingrediens i foder', ['cereals'], 'documented', at('TEDA, Tianjin'), TEDA),
  // The source files this water under 02 02 03, a code for solids; without a code fish offal is not taken for process water.
  row('PT156', 'process-wastewater', [], 'fishProcessor', 'textileFinisher', 'process water for finishing textiles', 'procesvand til efterbehandling af tekstiler', ['drinking-water', 'process-water'], 'planned', at('Brownsville'), BROWNSVILLE),
  row('PT157', 'fish-waste', ['020202'], 'fishProcessor', 'biogasPlant', 'digested to biogas', 'udrådnes til biogas', ['energy-crops'], 'documented', at('Sotenäs'), 'Linköping University, liu.se (Sotenäs industrial symbiosis, Renahav)'),
  row('PT158', 'animal-by-products', ['020202'], 'slaughterhouse', 'biogasPlant', 'hygienised and digested to biogas', 'hygiejniseres og udrådnes til biogas', ['energy-crops'], 'approximate', at('Linköping'), PRACTICE),
  row('PT161', 'straw', ['020103'], 'arableFarm', 'bioethanolPlant', 'its sugars are fermented to ethanol', 'halmens sukkerstoffer forgæres til etanol', ['cereals'], 'documented', at('Kalundborg', 2009), kalundborg('KX32')),

  // From sewage works and waste handlers
  row('PT163', 'sewage-sludge', ['190805'], 'sewageWorks', 'soilRemediation', 'nutrient for the microbes that clean polluted soil', 'næring til mikroberne, der renser forurenet jord', ['mineral-fertiliser'], 'documented', at('Kalundborg', 1998), kalundborg('KX24')),
  row('PT164', 'sewage-sludge', ['190805'], 'sewageWorks', 'soilMaker', 'nutrients and humus in soil products', 'næring og humus i jordprodukter', ['peat', 'mineral-fertiliser'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT165', 'sewage-sludge', ['190805'], 'sewageWorks', 'cementWorks', 'fuel for the kiln; its ash joins the raw meal', 'brændsel i ovnen; asken indgår i råmelet', ['coal', 'clay'], 'approximate', null, 'Liu et al. 2015'),
  row('PT169', 'wastewater-heat', [], 'sewageWorks', 'districtHeating', 'a heat pump lifts the heat of the treated water into the network', 'en varmepumpe løfter varmen i det rensede vand op i nettet', ['fuel-oil'], 'documented', at('Kalundborg', 2017), kalundborg('KX42')),
  row('PT171', 'paint-sludge', ['080113'], 'carFactory', 'cementWorks', 'burnt in the kiln; its minerals join the clinker', 'forbrændes i ovnen; mineralerne indgår i klinkerne', ['coal', 'clay'], 'documented', at('TEDA, Tianjin'), TEDA),
  row('PT180', 'residual-waste', ['200301'], 'householdWaste', 'wasteChpPlant', 'fuel for heat and electricity', 'brændsel til varme og el', ['coal', 'fuel-oil'], 'documented', at('Norrköping'), NORRKOPING),
  row('PT181', 'gypsum-waste', ['170802'], 'constructionWasteRecycler', 'plasterboardFactory', 'freed of paper and calcined again for new boards', 'befries for papir og kalcineres igen til nye plader', ['natural-gypsum', 'fgd-gypsum'], 'documented', at('Kalundborg', 2005), `${kalundborg('KX28')}; gate21.dk (Gyproc)`),
  row('PT182', 'crushed-concrete', ['170101'], 'demolition', 'roadBuilder', 'unbound base layer', 'ubundet bærelag', ['natural-aggregate'], 'documented', at('Germany'), 'Umweltbundesamt, aggregates case study 2008'),
  row('PT183', 'incineration-bottom-ash', ['190112'], 'wasteToEnergyPlant', 'roadBuilder', 'sub-base under roads and yards, once metals are taken out', 'bundsikring under veje og pladser, når metallerne er taget ud', ['natural-aggregate'], 'documented', at('Germany'), 'Umweltbundesamt, aggregates case study 2008'),
  row('PT184', 'flat-glass-cullet', ['101112'], 'flatGlassWorks', 'glassWoolFactory', 'part of the melt', 'indgår i smelten', ['natural-sand', 'soda-ash'], 'approximate', null, 'EU BREF on glass; practice in the industry'),
  row('PT185', 'surplus-heat', [], 'catalystWorks', 'districtHeating', 'heats homes and buildings through the network', 'opvarmer boliger og bygninger gennem nettet', ['natural-gas', 'district-heat'], 'documented', at('Frederikssund'), 'gate21.dk (Haldor Topsøe and E.ON; about half of the town’s district heat)'),
  row('PT186', 'steam', [], 'cogenerationPlant', 'refineryOrChemicals', 'process steam', 'procesdamp', ['fuel-oil'], 'approximate', at('Guayama'), 'Chertow and Lombardi 2005 (Guayama, Puerto Rico)'),
  row('PT187', 'treated-wastewater', [], 'sewageWorks', 'powerPlant', 'cooling water', 'kølevand', ['groundwater'], 'approximate', at('Guayama'), 'Chertow and Lombardi 2005 (Guayama, Puerto Rico)'),
  row('PT188', 'coal-bottom-ash', ['100101', '100102'], 'powerPlant', 'civilEngineering', 'cover of landfills and base layer of roads', 'afdækning af deponier og bærelag under veje', ['natural-aggregate'], 'approximate', at('Campbell Industrial Park, Hawaii'), 'Chertow and Miyata 2011'),
  row('PT189', 'spent-fcc-catalyst', ['160804'], 'refinery', 'cementWorks', 'brings alumina into the raw meal', 'tilfører aluminiumoxid til råmelet', ['bauxite', 'clay'], 'approximate', null, 'EU BREFs on refining and on cement; practice in the industry'),
  row('PT190', 'titanogypsum', ['061101'], 'titaniumDioxideWorks', 'cementOrPlasterboard', 'in place of natural gypsum in cement, boards or soil', 'i stedet for naturgips i cement, plader eller jord', ['natural-gypsum'], 'approximate', null, PRACTICE),
  row('PT191', 'oilseed-cake', [], 'oilMill', 'feedMill', 'protein feed', 'proteinfoder', ['soy-meal'], 'approximate', null, PRACTICE),
  row('PT192', 'bleaching-earth', ['020399'], 'edibleOilRefinery', 'biogasPlant', 'its oil is digested to biogas', 'olien i jorden udrådnes til biogas', ['energy-crops'], 'approximate', null, PRACTICE),
  row('PT193', 'fruit-pomace', ['020304'], 'fruitProcessor', 'biogasPlant', 'digested to biogas', 'udrådnes til biogas', ['energy-crops'], 'approximate', null, PRACTICE),
];
