import type { MaterialRow } from '../material.ts';

/** Intermediates of the chemical and metal industries and further by-products that the waste list has no name for. */
export const MATERIALS_INTERMEDIATES: readonly MaterialRow[] = [
  // Petrochemistry
  ['ethylene', 'material', 'ethylene', 'ethylen', '', 'fuelGas', 'light-olefins', 'ethene; etylen; ethen'],
  ['propylene', 'material', 'propylene', 'propylen', '', 'fuelGas', 'light-olefins', 'propene; refinery propylene; propen'],
  ['c4-fraction', 'material', 'C4 fraction with butadiene', 'C4-fraktion med butadien', '', 'bulkFuel', 'light-olefins', 'mixed C4; crude C4; butadiene; raffinate; C4 stream; butenes; isobutylene; C5 stream; isoprene'],
  ['vinyl-chloride', 'material', 'vinyl chloride and ethylene dichloride', 'vinylklorid og ethylendiklorid', '', 'massOrVolume', 'organic-chemical', 'VCM; EDC; vinyl chloride monomer; vinylchlorid'],
  ['hydrogen-cyanide', 'material', 'hydrogen cyanide', 'hydrogencyanid', '', 'gas', 'organic-chemical', 'HCN; prussic acid; hydrocyanic acid; blåsyre; blausäure'],
  ['carbon-monoxide', 'material', 'carbon monoxide for synthesis', 'kulilte til syntese', '', 'fuelGas', 'technical-gas', 'carbon monoxide; CO; pure CO; kohlenmonoxid; kulilte; CO gas'],
  ['cracker-feedstock', 'material', 'naphtha, ethane and other cracker feed', 'nafta, ethan og andre råvarer til krakning', '', 'bulkFuel', 'organic-chemical', 'naphtha; ethane; light naphtha; virgin naphtha; natural gas liquids; NGL; cracker feed; nafta; gas condensate'],
  ['pyrolysis-gasoline', 'material', 'pyrolysis gasoline', 'pyrolysebenzin', '', 'bulkFuel', 'aromatics', 'pygas; raw pyrolysis gasoline; pyrolysebenzin'],
  ['phenol', 'material', 'phenol and acetone', 'fenol og acetone', '', 'massOrVolume', 'organic-chemical', 'phenol; phenols; bisphenol; cumene; fenol'],
  ['styrene', 'material', 'styrene and ethylbenzene', 'styren og ethylbenzen', '', 'massOrVolume', 'aromatics', 'styrene; styrene monomer; ethylbenzene; styren; styrol'],
  ['pyrolysis-fuel-oil', 'material', 'pyrolysis fuel oil and decant oil', 'pyrolysefuelolie og dekantolie', '', 'bulkFuel', 'petroleum-residue', 'pyrolysis fuel oil; decant oil; slurry oil; clarified oil; PFO; cracker bottoms; carbon black feedstock; ethylene tar'],
  // Metals and ores
  ['pyrite-concentrate', 'material', 'pyrite concentrate', 'pyritkoncentrat', '', 'mass', 'sulphur-bearing metal-raw-material', 'pyrite; pyrites; sulphide concentrate; svovlkis; schwefelkies'],
  ['ilmenite', 'material', 'ilmenite and titanium slag', 'ilmenit og titanslagge', '', 'mass', 'metal-raw-material', 'ilmenite; ilmenite concentrate; titanium concentrate; titanium slag; rutile; ilmenit'],
  ['vanadium-slag', 'material', 'vanadium slag', 'vanadiumslagge', '100202', 'mass', 'ferrous-slag metal-bearing', 'vanadium-bearing slag; vanadiumschlacke'],
  ['manganese-slag', 'material', 'silicomanganese and ferromanganese slag', 'silikomangan- og ferromanganslagge', '', 'mass', 'ferroalloy-slag', 'silico-manganese slag; silicomanganese slag; manganese slag; SiMn slag; manganschlacke'],
  // From the ground, the sea and the shelf
  ['geothermal-brine', 'energy', 'geothermal brine', 'geotermisk saltvand', '', 'warmWater', 'geothermal-heat warm-water', 'geothermal fluid; geothermal water; geothermal seawater; thermal brine; thermalsole'],
  ['geothermal-silica', 'material', 'silica from geothermal brine', 'silica fra geotermisk vand', '', 'mass', 'silica-source', 'geothermal silica; silica mud; precipitated silica'],
  ['marine-litter', 'material', 'litter from beaches, harbours and fishing', 'affald fra strande, havne og fiskeri', '200307', 'mass', 'plastic-waste', 'beach litter; marine litter; ocean plastic; fishing nets; fishing gear; ghost nets; trawl; strandaffald; fiskenet'],
  ['end-of-life-boats', 'material', 'end-of-life boats', 'udtjente både', '200307', 'mass', 'end-of-life-equipment composite-residue', 'discarded boats; old boats; scrap boats; leisure boats; skrottede både'],
  ['spent-adsorbent', 'material', 'spent adsorbents and desiccants', 'brugte adsorbenter og tørremidler', '150203', 'mass', 'silica-source', 'desiccant; spent desiccant; molecular sieve; silica gel; absorbent scrap; spent zeolite; superabsorbent; tørremiddel; trockenmittel'],
  ['unsold-food', 'material', 'unsold and surplus food fit to eat', 'overskudsmad og usolgte fødevarer', '', 'mass', 'packed-food-surplus food-residue', 'surplus food; unsold food; surplus bread; misshapen products; overskudsmad; usolgte varer'],
];
