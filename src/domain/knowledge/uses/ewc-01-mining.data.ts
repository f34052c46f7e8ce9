import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

const TAILINGS = 'BREF on management of tailings and waste rock in mining 2009';
const CEMENT = 'BREF on cement, lime and magnesium oxide 2013';
const ACID = 'sulphides turn to acid: tested for acid drainage|sulfider danner syre: prøves for sur afstrømning';
const LEACHING = 'leaching of metals below the limits of use|udvaskning af metaller under grænserne for nyttiggørelse';

/** Chapter 01: mining, quarrying and drilling. */
export const EWC_01_USES: readonly UseRow[] = [
  // Families
  ['mineral-residue', '', 'cement-works', 'corrects the raw meal', 'justerer råmelet', 'clay limestone', '', 'reference', 0.3, CEMENT, 'alkalis, chlorine, magnesia, organic matter|alkalier, klor, magnesia, organisk stof'],
  ['mineral-residue', '', 'landfill', 'cover and roads on the landfill', 'afdækning og veje på deponiet', 'excavated-soil', '', 'practice', 0.3, PRACTICE],
  ['mineral-residue', '', 'mine quarry', 'back-filling and restoration', 'opfyldning og efterbehandling', 'natural-aggregate', '', 'practice', 0.3, PRACTICE, LEACHING],
  ['mineral-residue', '', 'civil-engineering', 'fill', 'opfyldning', 'natural-aggregate', '', 'practice', 0.3, PRACTICE, LEACHING],
  ['mineral-aggregate', '', 'road-builder civil-engineering', 'base layer and fill', 'bærelag og opfyldning', 'natural-aggregate', 'crushing screening', 'practice', 0.65, PRACTICE],
  ['mineral-aggregate', '', 'harbour', 'breakwaters and filling of land', 'moler og landvinding', 'natural-aggregate', '', 'practice', 0.4, PRACTICE],
  ['clay-like', '', 'brickworks', 'clay for bricks', 'ler til tegl', 'clay', '', 'practice', 0.45, PRACTICE, 'sulphate, lime and organic matter|sulfat, kalk og organisk stof'],
  ['clay-like', '', 'cement-works', 'clay in the raw meal', 'ler i råmelet', 'clay', '', 'reference', 0.45, CEMENT],
  ['clay-like', '', 'lightweight-aggregate', 'expanded to light aggregate', 'brændes til letklinker', 'clay', '', 'practice', 0.3, PRACTICE],
  ['clay-like', '', 'landfill', 'sealing layer', 'tætningslag', 'clay', '', 'practice', 0.4, PRACTICE],
  ['clay-like', '', 'soil-maker landscaping', 'part of soil mixes', 'del af jordblandinger', 'topsoil', 'blending', 'practice', 0.3, PRACTICE],
  // 01 01 Excavation
  ['waste-rock', 'mine', 'mine', 'back-filling of stopes and pits', 'opfyldning af brydningsrum og brud', 'natural-aggregate', '', 'reference', 0.7, TAILINGS, ACID],
  ['waste-rock', 'mine', 'road-builder civil-engineering', 'crushed aggregate and fill', 'knust tilslag og fyld', 'natural-aggregate', 'crushing screening', 'reference', 0.55, TAILINGS, ACID],
  ['waste-rock', 'mine', 'concrete-products asphalt-plant', 'aggregate', 'tilslag', 'natural-aggregate', 'crushing screening', 'practice', 0.4, PRACTICE, ACID],
  ['waste-rock', 'mine', 'landscaping', 'restoration of the site', 'efterbehandling af området', 'topsoil', '', 'reference', 0.5, TAILINGS],
  ['waste-rock', 'metal-ore-mine', 'metal-recovery', 'low-grade ore leached in heaps', 'fattig malm udludes i dynger', 'metal-ore', 'leaching', 'practice', 0.3, PRACTICE],
  ['colliery-spoil', 'coal-mine', 'brickworks', 'clay with its own fuel', 'ler med eget brændsel', 'clay', 'crushing', 'practice', 0.5, PRACTICE],
  ['colliery-spoil', 'coal-mine', 'cement-works', 'clay and heat for the kiln', 'ler og varme til ovnen', 'clay coal', '', 'practice', 0.45, PRACTICE],
  ['colliery-spoil', 'coal-mine', 'power-plant', 'burnt in fluidised bed boilers', 'forbrændes i fluidbedkedler', 'coal', 'crushing', 'practice', 0.45, PRACTICE],
  ['colliery-spoil', 'coal-mine', 'road-builder civil-engineering harbour', 'fill of dams, dikes and roads', 'fyld i dæmninger, diger og veje', 'natural-aggregate', '', 'reference', 0.55, TAILINGS, 'sulphides; burning spoil|sulfider; selvantændelse'],
  ['colliery-spoil', 'coal-mine', 'lightweight-aggregate', 'light aggregate', 'let tilslag', 'clay', '', 'practice', 0.3, PRACTICE],
  ['colliery-spoil', 'coal-mine', 'mine', 'back-filling', 'opfyldning', '', '', 'practice', 0.5, PRACTICE],
  // 01 03 Metal ores, red mud
  ['ore-tailings', 'metal-ore-mine', 'mine', 'paste back-fill with cement', 'opfyldning som pasta med cement', 'natural-sand', 'thickening', 'reference', 0.7, TAILINGS],
  ['ore-tailings', 'metal-ore-mine', 'brickworks', 'part of the clay', 'del af leret', 'clay', '', 'practice', 0.3, PRACTICE, LEACHING],
  ['ore-tailings', 'metal-ore-mine', 'cement-works', 'silica and iron in the raw meal', 'kisel og jern i råmelet', 'natural-sand iron-ore', '', 'practice', 0.4, PRACTICE],
  ['ore-tailings', 'metal-ore-mine', 'aerated-concrete', 'ground silica', 'formalet kisel', 'natural-sand', 'grinding', 'practice', 0.4, PRACTICE],
  ['ore-tailings', 'metal-ore-mine', 'concrete-products road-builder', 'fine aggregate', 'fint tilslag', 'natural-sand', 'screening', 'practice', 0.35, PRACTICE, LEACHING],
  ['ore-tailings', 'metal-ore-mine', 'metal-ore-mine metal-recovery', 'worked again for metals left behind', 'genoparbejdes for tilbageblevne metaller', 'metal-ore', 'grinding leaching', 'reference', 0.35, TAILINGS],
  ['ore-tailings', 'metal-ore-mine', 'ceramics-works glass-works', 'feldspar and quartz recovered', 'feldspat og kvarts genvindes', 'natural-sand', 'magnetic-separation', 'practice', 0.25, PRACTICE],
  ['sulphidic-tailings', 'metal-ore-mine', 'sulphuric-acid-plant', 'pyrite roasted to sulphuric acid', 'svovlkis ristes til svovlsyre', 'sulphur', 'roasting', 'practice', 0.35, PRACTICE, 'arsenic|arsen'],
  ['sulphidic-tailings', 'metal-ore-mine', 'mine', 'back-fill under water or with cement', 'opfyldning under vand eller med cement', '', 'stabilisation', 'reference', 0.5, TAILINGS, ACID],
  ['ore-dust', '', 'blast-furnace non-ferrous-works', 'sintered and smelted', 'sintres og smeltes', 'iron-ore', 'granulation', 'practice', 0.6, PRACTICE],
  ['ore-dust', '', 'cement-works', 'iron in the raw meal', 'jern i råmelet', 'iron-ore', '', 'practice', 0.35, PRACTICE],
  ['bauxite-residue', 'alumina-refinery', 'cement-works', 'iron and alumina in the raw meal', 'jern og aluminiumoxid i råmelet', 'iron-ore bauxite', 'dewatering', 'reference', 0.4, 'BREF on non-ferrous metals 2017', 'sodium limits the share to some percent|natrium begrænser andelen til få procent'],
  ['bauxite-residue', 'alumina-refinery', 'brickworks lightweight-aggregate ceramics-works', 'colour and flux in clay', 'farve og flusmiddel i ler', 'clay iron-oxide', 'dewatering', 'practice', 0.25, PRACTICE, 'sodium, radioactivity|natrium, radioaktivitet'],
  ['bauxite-residue', 'alumina-refinery', 'blast-furnace direct-reduction-plant', 'iron recovered', 'jern genvindes', 'iron-ore', 'drying roasting', 'practice', 0.15, PRACTICE],
  ['bauxite-residue', 'alumina-refinery', 'metal-recovery', 'scandium, titanium and alumina won', 'skandium, titan og aluminiumoxid udvindes', 'bauxite', 'leaching', 'practice', 0.15, PRACTICE],
  ['bauxite-residue', 'alumina-refinery', 'wastewater-plant soil-remediation', 'binds phosphate and heavy metals', 'binder fosfat og tungmetaller', '', 'neutralisation', 'practice', 0.2, PRACTICE],
  ['bauxite-residue', 'alumina-refinery', 'power-plant', 'takes up sulphur dioxide', 'optager svovldioxid', 'limestone', '', 'practice', 0.2, PRACTICE],
  ['bauxite-residue', 'alumina-refinery', 'landfill road-builder', 'cover and fill', 'afdækning og fyld', 'clay', 'neutralisation', 'practice', 0.25, PRACTICE, 'alkaline water|basisk perkolat'],
  ['bauxite-residue', 'alumina-refinery', 'pigment-maker', 'red pigment', 'rødt pigment', 'iron-oxide', 'drying grinding', 'practice', 0.2, PRACTICE],
  // 01 04 Stone, gravel, salt, coal washing
  ['quarry-fines', 'quarry', 'asphalt-plant', 'filler', 'filler', 'limestone', '', 'practice', 0.6, PRACTICE],
  ['quarry-fines', 'quarry', 'ready-mix-concrete concrete-products', 'fine aggregate and filler of self-compacting concrete', 'fint tilslag og filler i selvkompakterende beton', 'natural-sand', 'screening', 'practice', 0.55, PRACTICE],
  ['quarry-fines', 'quarry', 'arable-farm', 'rock flour or lime for soil', 'stenmel eller kalk til jord', 'agricultural-lime', '', 'practice', 0.35, PRACTICE],
  ['quarry-fines', 'quarry', 'brickworks', 'sand in the clay', 'magring af leret', 'natural-sand', '', 'practice', 0.35, PRACTICE],
  ['quarry-fines', 'quarry', 'mineral-wool-factory', 'briquetted charge', 'briketteret charge', 'natural-aggregate', 'granulation', 'practice', 0.3, PRACTICE],
  ['quarry-fines', 'quarry', 'soil-maker', 'mineral part of soil', 'mineralsk del af jord', 'natural-sand', 'blending', 'practice', 0.4, PRACTICE],
  ['stone-dust', '', 'concrete-products asphalt-plant', 'filler', 'filler', 'limestone', 'dewatering', 'practice', 0.4, PRACTICE],
  ['stone-dust', '', 'brickworks ceramics-works', 'filler and flux', 'magrings- og flusmiddel', 'natural-sand', 'dewatering', 'practice', 0.35, PRACTICE],
  ['stone-dust', '', 'cement-works', 'marble sludge as lime', 'marmorslam som kalk', 'limestone', 'dewatering', 'practice', 0.4, PRACTICE],
  ['stone-dust', '', 'calcium-carbonate-plant paper-mill plastics-converter', 'white marble sludge as filler', 'hvidt marmorslam som fyldstof', 'calcium-carbonate-filler', 'drying grinding', 'practice', 0.2, PRACTICE],
  ['gravel-wash-fines', 'quarry', 'brickworks cement-works', 'clay in the mix', 'ler i blandingen', 'clay', 'dewatering', 'practice', 0.5, PRACTICE],
  ['gravel-wash-fines', 'quarry', 'quarry', 'restoration of the pit', 'efterbehandling af grusgraven', 'topsoil', '', 'practice', 0.7, PRACTICE],
  ['gravel-wash-fines', 'quarry', 'soil-maker', 'silt for topsoil', 'silt til muld', 'topsoil', 'blending', 'practice', 0.45, PRACTICE],
  ['gravel-wash-fines', 'quarry', 'landfill', 'sealing layer', 'tætningslag', 'clay', '', 'practice', 0.4, PRACTICE],
  ['salt-tailings', 'salt-works', 'mine', 'wet or dry back-filling', 'våd eller tør opfyldning', '', '', 'reference', 0.6, TAILINGS],
  ['salt-tailings', 'salt-works', 'road-builder municipality', 'de-icing salt', 'vejsalt', '', 'screening', 'practice', 0.45, PRACTICE],
  ['salt-tailings', 'salt-works', 'chlor-alkali-plant soda-ash-plant', 'purified salt for electrolysis and soda', 'renset salt til elektrolyse og soda', '', 'crystallisation', 'practice', 0.35, PRACTICE],
  ['coal-washery-slurry', 'coal-mine', 'power-plant', 'burnt as slurry or cake', 'forbrændes som slurry eller kage', 'coal', 'dewatering', 'practice', 0.5, PRACTICE],
  ['coal-washery-slurry', 'coal-mine', 'brickworks cement-works', 'clay with fuel', 'ler med brændsel', 'clay coal', 'dewatering', 'practice', 0.45, PRACTICE],
  ['coal-washery-slurry', 'coal-mine', 'fuel-maker', 'briquettes', 'briketter', 'coal', 'dewatering granulation', 'practice', 0.4, PRACTICE],
  // 01 05 Drilling
  ['drilling-mud', '', 'civil-engineering oil-and-gas-field', 'cleaned and drilled with again', 'renses og bruges igen til boring', 'clay', 'screening', 'practice', 0.65, PRACTICE],
  ['drilling-mud', '', 'brickworks cement-works', 'clay in the mix', 'ler i blandingen', 'clay', 'dewatering', 'practice', 0.35, PRACTICE, 'chloride and barium|klorid og barium'],
  ['drilling-mud', '', 'landfill', 'bentonite as sealing layer', 'bentonit som tætningslag', 'clay', 'dewatering', 'practice', 0.35, PRACTICE],
  ['drilling-mud', '', 'arable-farm soil-maker', 'fresh-water mud spread on sandy soil', 'ferskvandsmudder på sandjord', 'clay', '', 'practice', 0.25, PRACTICE, 'no additives and chloride|uden tilsætninger og klorid'],
  ['oily-drill-cuttings', 'oil-and-gas-field', 'oil-recycler oil-and-gas-field', 'oil driven off and used again', 'olien drives af og bruges igen', 'base-oil', 'distillation', 'practice', 0.6, PRACTICE],
  ['oily-drill-cuttings', 'oil-and-gas-field', 'cement-works', 'minerals and fuel for the kiln', 'mineraler og brændsel til ovnen', 'clay', '', 'practice', 0.35, PRACTICE, 'chloride and barium|klorid og barium'],
  ['oily-drill-cuttings', 'oil-and-gas-field', 'road-builder asphalt-plant', 'treated cuttings as filler', 'renset borekaks som filler', 'natural-sand', 'distillation stabilisation', 'practice', 0.25, PRACTICE],
];
