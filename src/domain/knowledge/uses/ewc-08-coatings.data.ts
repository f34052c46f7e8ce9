import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

const SURFACES = 'BREF on surface treatment using organic solvents 2020';
const CEMENT = 'BREF on cement, lime and magnesium oxide 2013';
const PERMIT = 'chlorine, lead and chromium pigments within the permit|klor, bly- og krompigmenter inden for godkendelsen';

/** Chapter 08: paint, enamel, printing ink, glue. */
export const EWC_08_USES: readonly UseRow[] = [
  ['off-spec-paint', 'paint-maker', 'paint-maker', 'blended into dark or primer paint', 'blandes i mørk maling eller grunder', '', 'blending', 'practice', 0.5, PRACTICE],
  ['off-spec-paint', '', 'reuse-centre', 'unopened tins given away', 'uåbnede dåser gives væk', '', '', 'practice', 0.25, PRACTICE],
  ['off-spec-paint', '', 'cement-works', 'fuel and minerals for the kiln', 'brændsel og mineraler til ovnen', 'coal', 'blending', 'reference', 0.5, CEMENT, PERMIT],
  ['off-spec-paint', '', 'solvent-recycler', 'solvent distilled off', 'opløsningsmidlet destilleres fra', 'solvent', 'distillation', 'practice', 0.45, PRACTICE],
  ['off-spec-paint', '', 'hazardous-waste-incinerator', 'burnt, heat recovered', 'forbrændes, varmen udnyttes', '', '', 'practice', 0.65, PRACTICE],
  ['paint-sludge', '', 'hazardous-waste-incinerator', 'burnt, heat recovered', 'forbrændes, varmen udnyttes', '', 'dewatering', 'practice', 0.6, PRACTICE],
  ['paint-sludge', 'car-factory vehicle-industry', 'construction-materials plastics-converter', 'dried filler in sealants and plastics', 'tørret fyldstof i fugemasse og plast', '', 'drying grinding', 'practice', 0.2, PRACTICE],
  ['paint-sludge', '', 'asphalt-plant brickworks', 'in small shares as filler or pore former', 'små andele som filler eller poredanner', '', 'drying', 'practice', 0.15, PRACTICE, PERMIT],
  ['paint-overspray', 'vehicle-industry furniture-maker', 'paint-maker', 'overspray recovered and mixed anew', 'overspray genvindes og blandes på ny', '', 'membrane', 'reference', 0.35, SURFACES],
  ['paint-overspray', 'vehicle-industry furniture-maker', 'cement-works', 'fuel and titanium-bearing ash', 'brændsel og titanholdig aske', 'coal', 'dewatering drying', 'practice', 0.4, PRACTICE, PERMIT],
  ['water-based-paint', 'paint-maker', 'paint-maker', 'wash water in the next batch', 'vaskevand i næste parti', 'process-water', '', 'reference', 0.55, SURFACES],
  ['water-based-paint', 'municipality household-waste', 'paint-maker', 'recycled paint', 'genbrugsmaling', '', 'sorting blending', 'practice', 0.35, PRACTICE],
  ['water-based-paint', '', 'concrete-products cement-works', 'latex in concrete, minerals in the kiln', 'latex i beton, mineraler i ovnen', '', '', 'practice', 0.2, PRACTICE],
  ['water-based-paint', '', 'hazardous-waste-handler', 'flocculated; the water cleaned', 'flokkuleres; vandet renses', '', 'precipitation', 'practice', 0.6, PRACTICE],
  ['paint-thinner', 'paint-maker vehicle-workshop furniture-maker', 'solvent-recycler', 'distilled for renewed use', 'destilleres til fornyet brug', 'solvent', 'distillation', 'reference', 0.75, SURFACES],
  ['paint-thinner', '', 'cement-works', 'fuel for the kiln', 'brændsel i ovnen', 'coal', '', 'practice', 0.45, PRACTICE],
  ['powder-coating-waste', 'metalworking paint-maker', 'paint-maker', 'extruded again, for hidden faces', 'ekstruderes igen, til skjulte flader', '', 'remelting', 'practice', 0.45, PRACTICE],
  ['powder-coating-waste', 'metalworking paint-maker', 'plastics-converter press-board-plant', 'binder and filler', 'bindemiddel og fyldstof', '', '', 'practice', 0.25, PRACTICE],
  ['powder-coating-waste', 'metalworking', 'cement-works waste-to-energy-plant', 'fuel', 'brændsel', 'coal', 'granulation', 'practice', 0.4, PRACTICE, 'dust explosion|støveksplosion'],
  ['glaze-sludge', '', 'cement-works', 'silica and alumina in the raw meal', 'kisel og aluminiumoxid i råmelet', 'clay', 'dewatering', 'practice', 0.3, PRACTICE],
  ['glaze-sludge', '', 'glass-works mineral-wool-factory', 'frit and melt', 'fritte og smelte', 'natural-sand', 'drying', 'practice', 0.25, PRACTICE],
  ['ink-waste', 'printer paint-maker', 'paint-maker', 'mixed to black ink', 'blandes til sort trykfarve', '', 'blending', 'practice', 0.45, PRACTICE],
  ['ink-waste', 'printer', 'printer', 'leftovers mixed to new shades', 'rester blandes til nye nuancer', '', 'blending', 'reference', 0.4, SURFACES],
  ['ink-waste', 'printer', 'cement-works hazardous-waste-incinerator', 'burnt, heat used', 'forbrændes, varmen udnyttes', 'coal', '', 'practice', 0.55, PRACTICE, PERMIT],
  ['ink-wash-water', 'printer board-mill', 'printer', 'cleaned and used again', 'renses og bruges igen', 'drinking-water', 'membrane', 'reference', 0.4, SURFACES],
  ['ink-wash-water', 'printer board-mill', 'hazardous-waste-handler wastewater-plant', 'flocculated and treated', 'flokkuleres og renses', '', 'precipitation', 'practice', 0.55, PRACTICE],
  ['etching-solution', 'circuit-board-maker printer', 'metal-recovery inorganic-chemical-works', 'copper recovered as oxide or sulphate', 'kobber genvindes som oxid eller sulfat', 'metal-ore', 'electrolysis', 'practice', 0.75, PRACTICE],
  ['etching-solution', 'circuit-board-maker', 'wastewater-plant', 'iron chloride for precipitation once copper is out', 'jernklorid til fældning, når kobberet er fjernet', 'iron-sulphate', 'precipitation', 'practice', 0.3, PRACTICE],
  ['etching-solution', 'circuit-board-maker', 'wood-industry', 'copper salts for wood preservation', 'kobbersalte til træbeskyttelse', '', 'crystallisation', 'practice', 0.2, PRACTICE],
  ['toner-cartridges', '', 'packaging-recycler electronics-recycler', 'refilled, or plastics and metal recovered', 'genfyldes, eller plast og metal genvindes', 'virgin-polymer', 'cleaning-repair', 'practice', 0.7, PRACTICE],
  ['toner-cartridges', '', 'asphalt-plant plastics-converter', 'toner powder as pigment and binder', 'tonerpulver som pigment og bindemiddel', 'bitumen', '', 'practice', 0.2, PRACTICE],
  ['dispersed-oil', '', 'oil-recycler cement-works', 'recovered or burnt', 'genvindes eller forbrændes', 'fuel-oil', '', 'practice', 0.45, PRACTICE],
  ['adhesive-waste', '', 'cement-works waste-to-energy-plant', 'burnt, heat used', 'forbrændes, varmen udnyttes', 'coal', '', 'practice', 0.5, PRACTICE],
  ['adhesive-waste', '', 'press-board-plant', 'off-grade wood glue in simple boards', 'sekunda trælim i simple plader', '', 'blending', 'practice', 0.3, PRACTICE],
  ['adhesive-wash-water', 'press-board-plant furniture-maker', 'press-board-plant', 'dilutes the next glue mix', 'fortynder næste limblanding', 'process-water', 'filtration', 'reference', 0.65, 'BREF on wood-based panels 2016'],
  ['adhesive-wash-water', '', 'wastewater-plant', 'nitrogen and carbon for biological treatment', 'kvælstof og kulstof til biologisk rensning', '', '', 'practice', 0.25, PRACTICE],
  ['isocyanate-waste', 'foam-maker polymer-plant', 'press-board-plant foam-maker', 'off-grade binder of boards and bonded foam', 'sekunda bindemiddel i plader og bundet skum', '', '', 'practice', 0.35, PRACTICE],
  ['isocyanate-waste', '', 'hazardous-waste-incinerator', 'burnt, heat recovered', 'forbrændes, varmen udnyttes', '', '', 'practice', 0.65, PRACTICE],
];
