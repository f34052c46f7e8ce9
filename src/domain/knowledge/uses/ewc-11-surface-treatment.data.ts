import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

const METAL_SURFACES = 'BREF on surface treatment of metals and plastics 2006';
const FERROUS = 'BREF on ferrous metals processing 2022';
const NON_FERROUS = 'BREF on non-ferrous metals industries 2017';
const WASTE_TREATMENT = 'BREF on waste treatment 2018';

/** Chapter 11: chemical surface treatment, non-ferrous hydrometallurgy, tempering, hot-dip galvanising. */
export const EWC_11_USES: readonly UseRow[] = [
  // 11 01 Surface treatment
  ['pickling-acid', 'rolling-mill steel-pipe-maker hot-dip-galvaniser', 'sewage-works industrial-wastewater-plant', 'iron chloride precipitates phosphate', 'jernklorid fælder fosfor', 'iron-coagulant', '', 'practice', 0.6, PRACTICE, 'low zinc and other heavy metals; product quality for water treatment|lavt indhold af zink og andre tungmetaller; kvalitet som fældningsmiddel'],
  ['pickling-acid', 'rolling-mill steel-pipe-maker', 'acid-recycler', 'roasted to hydrochloric acid and iron oxide', 'ristes til saltsyre og jernoxid', 'hydrochloric-acid iron-oxide', 'acid-regeneration', 'reference', 0.7, FERROUS],
  ['pickling-acid', '', 'pigment-maker', 'iron for pigments and iron salts', 'jern til pigmenter og jernsalte', 'iron-oxide', '', 'practice', 0.4, PRACTICE],
  ['pickling-acid', '', 'biogas-plant', 'iron chloride binds hydrogen sulphide in the digester', 'jernklorid binder svovlbrinte i reaktoren', 'iron-coagulant', '', 'practice', 0.3, PRACTICE, 'heavy metals within the limits for digestate|tungmetaller under grænserne for afgasset biomasse'],
  ['pickling-acid', '', 'hazardous-waste-handler industrial-wastewater-plant', 'acid neutralises alkaline liquids and splits emulsions', 'syren neutraliserer basiske væsker og spalter emulsioner', 'hydrochloric-acid', '', 'reference', 0.4, WASTE_TREATMENT],
  ['sulphuric-pickle-liquor', 'rolling-mill', 'inorganic-chemical-works', 'iron sulphate crystallised, acid returned to the bath', 'jernsulfat udkrystalliseres, syren går retur til badet', 'sulphuric-acid', 'crystallisation', 'reference', 0.5, FERROUS],
  ['sulphuric-pickle-liquor', '', 'sewage-works cement-works', 'iron sulphate: precipitant in water, chromate reducer in cement', 'jernsulfat: fældningsmiddel i vand, kromatreduktion i cement', 'iron-coagulant', 'crystallisation', 'practice', 0.4, PRACTICE],
  ['mixed-pickling-acid', 'rolling-mill steel-pipe-maker', 'acid-recycler', 'nitric and hydrofluoric acid won back by roasting or retardation', 'salpeter- og flussyre genvindes ved ristning eller retardation', 'acid', 'acid-regeneration', 'reference', 0.5, FERROUS],
  ['zinc-rich-pickling-acid', 'hot-dip-galvaniser', 'zinc-smelter zinc-recycler', 'zinc won from the acid', 'zink genvindes af syren', 'zinc-concentrate', 'extraction', 'practice', 0.3, PRACTICE],
  ['zinc-rich-pickling-acid', 'hot-dip-galvaniser', 'fertiliser-works', 'zinc chloride as a trace nutrient', 'zinkklorid som mikronæringsstof', '', 'leaching', 'practice', 0.2, PRACTICE, 'lead and cadmium within the fertiliser limits|bly og cadmium under grænserne for gødning'],
  ['zinc-rich-pickling-acid', 'hot-dip-galvaniser', 'acid-recycler', 'acid and metal chlorides parted', 'syre og metalklorider skilles', 'hydrochloric-acid', 'acid-regeneration', 'reference', 0.4, FERROUS],
  ['spent-etchant', 'circuit-board-maker', 'copper-smelter metal-recovery', 'copper won, the etchant made up again', 'kobberet genvindes, og ætsebadet oparbejdes', 'metal-ore', 'electrolysis', 'practice', 0.7, PRACTICE],
  ['spent-etchant', 'circuit-board-maker', 'pesticide-plant pigment-maker', 'copper salts: oxychloride, sulphate, oxide', 'kobbersalte: oxyklorid, sulfat, oxid', 'metal-ore', 'precipitation', 'practice', 0.4, PRACTICE],
  ['spent-etchant', 'circuit-board-maker semiconductor-plant', 'sewage-works', 'iron chloride etchant as precipitant', 'jernkloridholdigt ætsebad som fældningsmiddel', 'iron-coagulant', 'precipitation', 'practice', 0.15, PRACTICE, 'copper and nickel removed first|kobber og nikkel fjernes først'],
  ['spent-phosphoric-acid', 'metalworking electronics-industry', 'fertiliser-works phosphate-works', 'phosphate for fertiliser or technical salts', 'fosfat til gødning eller tekniske salte', 'mineral-fertiliser', 'neutralisation', 'practice', 0.4, PRACTICE, 'heavy metals, aluminium|tungmetaller, aluminium'],
  ['spent-phosphoric-acid', 'metalworking', 'industrial-wastewater-plant', 'phosphorus nutrient in biological treatment', 'fosfornæring i biologisk rensning', 'mineral-fertiliser', '', 'practice', 0.2, PRACTICE],
  ['alkaline-etch-liquor', 'aluminium-products metalworking', 'sewage-works industrial-wastewater-plant', 'sodium aluminate precipitates phosphate', 'natriumaluminat fælder fosfor', 'aluminium-coagulant', 'filtration', 'practice', 0.5, PRACTICE, 'low heavy metals|lavt indhold af tungmetaller'],
  ['alkaline-etch-liquor', 'aluminium-products', 'alumina-refinery inorganic-chemical-works', 'caustic and alumina recovered', 'natronlud og aluminiumhydroxid genvindes', 'sodium-hydroxide bauxite', 'crystallisation', 'reference', 0.4, METAL_SURFACES],
  ['alkaline-etch-liquor', '', 'hazardous-waste-handler industrial-wastewater-plant', 'caustic neutralises waste acids', 'luden neutraliserer spildsyrer', 'sodium-hydroxide', '', 'practice', 0.4, PRACTICE],
  ['acid', '', 'industrial-wastewater-plant hazardous-waste-handler', 'waste acid neutralises alkaline wastewater', 'spildsyre neutraliserer basisk spildevand', 'sulphuric-acid hydrochloric-acid', '', 'reference', 0.4, WASTE_TREATMENT, 'no cyanide or sulphide in the other stream|ingen cyanid eller sulfid i den anden strøm'],
  ['acid', '', 'metal-recovery mineral-recovery', 'leaches metals from residues', 'udluder metaller af restprodukter', 'sulphuric-acid', '', 'practice', 0.2, PRACTICE],
  ['alkali', '', 'industrial-wastewater-plant hazardous-waste-handler', 'waste alkali neutralises acid wastewater', 'spildlud neutraliserer surt spildevand', 'sodium-hydroxide quicklime', '', 'reference', 0.4, WASTE_TREATMENT],
  ['alkali', '', 'power-plant waste-to-energy-plant', 'binds acid gases in the flue gas scrubber', 'binder sure gasser i røggasskrubberen', 'sodium-hydroxide limestone', '', 'practice', 0.25, PRACTICE],
  ['alkali', '', 'tannery pulp-mill textile-finisher', 'alkali for process baths', 'base til procesbade', 'sodium-hydroxide', '', 'practice', 0.2, PRACTICE, 'free of metals and organics that colour or smell|fri for metaller og organisk stof, der farver eller lugter'],
  ['phosphating-sludge', 'vehicle-industry metalworking', 'cement-works brickworks', 'iron and minerals in the raw mix', 'jern og mineraler i råblandingen', 'iron-ore', 'drying', 'practice', 0.3, PRACTICE, 'zinc, nickel and phosphate|zink, nikkel og fosfat'],
  ['phosphating-sludge', 'vehicle-industry', 'zinc-recycler', 'zinc won in the rotary kiln', 'zink genvindes i rulleovn', 'zinc-concentrate', 'roasting', 'practice', 0.2, PRACTICE],
  ['electroplating-sludge', 'electroplater', 'copper-smelter nickel-refinery', 'copper or nickel as concentrate for the furnace', 'kobber eller nikkel som koncentrat til ovnen', 'metal-ore nickel', 'drying', 'reference', 0.5, METAL_SURFACES, 'one metal per sludge; chromium low|ét metal pr. slam; lavt kromindhold'],
  ['electroplating-sludge', 'electroplater', 'ceramics-works brickworks', 'colours glazes and clay bodies', 'farver glasurer og lermasser', 'iron-oxide', 'calcination', 'practice', 0.15, PRACTICE, 'leaching of the fired body|udvaskning fra det brændte produkt'],
  ['electroplating-sludge', 'electroplater', 'ferroalloy-works', 'chromium and nickel in the alloy furnace', 'krom og nikkel i legeringsovnen', 'metal-ore', 'granulation', 'practice', 0.3, PRACTICE],
  ['aluminium-hydroxide-sludge', 'aluminium-products metalworking', 'inorganic-chemical-works', 'dissolved to aluminium sulphate or aluminate', 'opløses til aluminiumsulfat eller aluminat', 'bauxite', '', 'practice', 0.5, PRACTICE, 'tin, nickel and fluoride low|lavt indhold af tin, nikkel og fluorid'],
  ['aluminium-hydroxide-sludge', 'aluminium-products', 'cement-works brickworks refractory-works', 'alumina in the raw mix', 'aluminiumoxid i råblandingen', 'bauxite clay', 'drying', 'practice', 0.4, PRACTICE],
  ['aluminium-hydroxide-sludge', 'aluminium-products', 'sewage-works', 'binds phosphate after dissolving', 'binder fosfor efter opløsning', 'aluminium-coagulant', '', 'practice', 0.25, PRACTICE],
  ['iron-hydroxide-cake', '', 'cement-works brickworks', 'corrects iron and colour', 'justerer jern og farve', 'iron-ore', 'drying', 'practice', 0.4, PRACTICE],
  ['iron-hydroxide-cake', '', 'biogas-plant', 'binds hydrogen sulphide', 'binder svovlbrinte', 'iron-coagulant', '', 'practice', 0.2, PRACTICE, 'heavy metals within the limits for digestate|tungmetaller under grænserne for afgasset biomasse'],
  ['iron-hydroxide-cake', 'rolling-mill', 'steelworks', 'sintered or briquetted back to the furnace', 'sintres eller briketteres tilbage til ovnen', 'iron-ore', 'granulation', 'practice', 0.3, PRACTICE, 'chloride and zinc|klorid og zink'],
  ['plating-rinse-water', 'electroplater metalworking', 'metalworking electroplater', 'rinse water again after ion exchange', 'skyllevand igen efter ionbytning', 'deionised-water', 'ion-exchange', 'reference', 0.5, METAL_SURFACES],
  ['plating-rinse-water', 'electroplater', 'precious-metals metal-recovery', 'precious metals, nickel or copper won by electrolysis', 'ædelmetal, nikkel eller kobber genvindes ved elektrolyse', 'metal-ore', 'electrolysis', 'reference', 0.4, METAL_SURFACES],
  ['plating-rinse-water', 'electroplater', 'industrial-wastewater-plant', 'metals precipitated in a joint plant', 'metaller fældes i et fælles anlæg', '', 'precipitation', 'practice', 0.5, PRACTICE],
  ['degreasing-bath', 'metalworking', 'industrial-wastewater-plant hazardous-waste-handler', 'alkali neutralises acids once the oil is split off', 'luden neutraliserer syrer, når olien er skilt fra', 'sodium-hydroxide', 'oil-separation', 'practice', 0.3, PRACTICE],
  ['degreasing-bath', 'metalworking', 'metalworking', 'bath runs longer after membrane filtration', 'badet holder længere efter membranfiltrering', 'sodium-hydroxide', 'membrane', 'reference', 0.4, METAL_SURFACES],
  ['ion-exchange-resin', '', 'cement-works hazardous-waste-incinerator', 'fuel', 'brændsel', 'coal', '', 'practice', 0.3, PRACTICE, 'sulphur and nitrogen in the resin|svovl og kvælstof i massen'],
  ['ion-exchange-resin', 'waterworks power-plant', 'metalworking', 'regenerated for less demanding water', 'regenereres til mindre krævende vand', '', 'washing', 'practice', 0.2, PRACTICE],
  ['ion-exchange-resin', 'electroplater precious-metals', 'precious-metals', 'incinerated for its gold, silver or palladium', 'forbrændes for guld, sølv eller palladium', 'metal-ore', 'roasting', 'practice', 0.5, PRACTICE],
  ['regeneration-eluate', 'waterworks food-plant power-plant', 'municipality road-builder', 'brine wets road salt in winter', 'saltlage fugter vejsalt om vinteren', 'de-icing-brine', 'filtration', 'practice', 0.2, PRACTICE, 'no heavy metals or organics|ingen tungmetaller eller organisk stof'],
  ['regeneration-eluate', 'waterworks', 'arable-farm', 'humic and potassium salts as fertiliser', 'humus- og kaliumsalte som gødning', 'potash-fertiliser', 'thickening', 'practice', 0.2, PRACTICE, 'potassium in place of sodium as regenerant|kalium i stedet for natrium ved regenerering'],
  ['regeneration-eluate', '', 'salt-chemistry chlor-alkali-plant', 'salt recovered as brine', 'salt genvindes som lage', 'brine', 'membrane', 'practice', 0.15, PRACTICE],
  // 11 02 Hydrometallurgy
  ['zinc-leach-residue', 'zinc-smelter', 'lead-smelter zinc-recycler', 'lead, silver and zinc fumed off', 'bly, sølv og zink afdrives', 'zinc-concentrate', 'roasting', 'reference', 0.5, NON_FERROUS],
  ['zinc-leach-residue', 'zinc-smelter', 'cement-works', 'fumed slag as iron source', 'den afdrevne slagge som jernkilde', 'iron-ore', 'roasting', 'practice', 0.2, PRACTICE, 'arsenic, cadmium and thallium removed|arsen, cadmium og thallium fjernet'],
  ['electrolysis-anodes', 'zinc-smelter copper-smelter aluminium-smelter', 'lead-smelter', 'lead anodes melted again', 'blyanoder smeltes om', 'primary-lead', 'remelting', 'practice', 0.6, PRACTICE],
  ['electrolysis-anodes', 'chlor-alkali-plant', 'titanium-works precious-metals', 'coated titanium anodes stripped and recoated', 'belagte titananoder afrenses og belægges igen', '', 'cleaning-repair', 'practice', 0.5, PRACTICE],
  ['copper-electrolyte-bleed', 'copper-smelter', 'nickel-refinery inorganic-chemical-works', 'nickel sulphate and copper sulphate crystallised', 'nikkel- og kobbersulfat udkrystalliseres', 'nickel', 'crystallisation', 'reference', 0.6, NON_FERROUS],
  ['copper-electrolyte-bleed', 'copper-smelter', 'copper-smelter metal-ore-mine', 'acid leaches ore or dust', 'syren udluder malm eller støv', 'sulphuric-acid', '', 'practice', 0.3, PRACTICE, 'arsenic and bismuth|arsen og bismuth'],
  // 11 03 Tempering
  ['hardening-salt', 'metalworking machine-shop', 'metalworking', 'quench salt recovered from the wash water and used again', 'hærdesalt genvindes af vaskevandet og bruges igen', 'salt-residue', 'thickening', 'reference', 0.4, METAL_SURFACES],
  ['hardening-salt', 'metalworking', 'explosives-plant inorganic-chemical-works', 'nitrate and nitrite salts purified', 'nitrat- og nitritsalte renses', '', 'crystallisation', 'practice', 0.15, PRACTICE, 'free of cyanide and barium|fri for cyanid og barium'],
  // 11 05 Hot-dip galvanising
  ['hard-zinc', 'hot-dip-galvaniser', 'zinc-smelter zinc-recycler', 'distilled to zinc or zinc oxide', 'destilleres til zink eller zinkoxid', 'zinc-concentrate', 'distillation', 'reference', 0.85, FERROUS],
  ['hard-zinc', 'hot-dip-galvaniser', 'pigment-maker', 'zinc dust and zinc oxide for paint and rubber', 'zinkstøv og zinkoxid til maling og gummi', 'zinc-concentrate', 'distillation', 'practice', 0.5, PRACTICE],
  ['zinc-ash', 'hot-dip-galvaniser', 'zinc-smelter zinc-recycler', 'metal and oxide recovered', 'metal og oxid genvindes', 'zinc-concentrate', 'remelting', 'reference', 0.8, FERROUS],
  ['zinc-ash', 'hot-dip-galvaniser', 'fertiliser-works feed-mill', 'zinc sulphate as trace element', 'zinksulfat som mikronæring', '', 'leaching', 'practice', 0.35, PRACTICE, 'lead and cadmium within the limits for feed or fertiliser|bly og cadmium under grænserne for foder eller gødning'],
  ['zinc-ash', 'hot-dip-galvaniser', 'pigment-maker rubber-industry', 'zinc oxide', 'zinkoxid', 'zinc-concentrate', 'calcination', 'practice', 0.35, PRACTICE],
  ['galvanising-dust', 'hot-dip-galvaniser', 'inorganic-chemical-works', 'regenerated to new flux', 'regenereres til nyt flusmiddel', '', 'leaching', 'reference', 0.5, FERROUS],
  ['galvanising-dust', 'hot-dip-galvaniser', 'zinc-recycler', 'zinc recovered', 'zink genvindes', 'zinc-concentrate', 'washing', 'practice', 0.4, PRACTICE],
];
