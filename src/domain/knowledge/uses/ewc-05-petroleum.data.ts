import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

const REFINING = 'BREF on refining of mineral oil and gas 2015';
const STEEL = 'BREF on iron and steel production 2013';
const CEMENT = 'BREF on cement, lime and magnesium oxide 2013';
const PERMIT = 'sulphur, chlorine and metals within the permit|svovl, klor og metaller inden for godkendelsen';

/** Chapter 05: petroleum refining, natural gas, coking of coal. */
export const EWC_05_USES: readonly UseRow[] = [
  // Families
  ['oil-residue', '', 'oil-recycler', 're-refined or made into fuel oil', 'omraffineres eller bliver til fyringsolie', 'base-oil fuel-oil', 'oil-refining', 'practice', 0.7, PRACTICE],
  ['oil-residue', '', 'lime-works', 'fuel for the kiln', 'brændsel i ovnen', 'coal petcoke', '', 'reference', 0.5, CEMENT, PERMIT],
  ['oil-residue', '', 'boiler-plant power-plant', 'fuel for the boiler', 'brændsel i kedlen', 'fuel-oil', 'filtration', 'practice', 0.4, PRACTICE, PERMIT],
  ['oil-residue', '', 'refinery', 'fed back with the crude', 'føres tilbage sammen med råolien', 'residual-oil', 'oil-separation', 'practice', 0.4, PRACTICE],
  ['petroleum-residue', '', 'asphalt-plant', 'binder', 'bindemiddel', 'bitumen', '', 'practice', 0.35, PRACTICE],
  ['petroleum-residue', '', 'hydrogen-plant gasification-plant', 'gasified to hydrogen and power', 'forgasses til brint og el', 'natural-gas', 'gasification', 'reference', 0.35, REFINING],
  ['hazardous-sludge', '', 'hazardous-waste-incinerator', 'burnt with energy recovery', 'forbrændes med energiudnyttelse', '', 'dewatering', 'practice', 0.7, PRACTICE],
  ['hazardous-sludge', '', 'cement-works', 'fuel and minerals for the kiln', 'brændsel og mineraler til ovnen', 'coal', 'dewatering blending', 'practice', 0.4, PRACTICE, PERMIT],
  ['hazardous-sludge', '', 'hazardous-waste-handler', 'oil, water and solids parted', 'olie, vand og faststof skilles', '', 'oil-separation dewatering', 'practice', 0.65, PRACTICE],
  ['carbon-residue', '', 'cement-works', 'fuel', 'brændsel', 'coal petcoke', '', 'practice', 0.5, PRACTICE],
  ['carbon-residue', '', 'steelworks foundry ferroalloy-works', 'carbon for foaming slag, charge and reduction', 'kulstof til skumslagge, charge og reduktion', 'coal petcoke', 'screening', 'practice', 0.4, PRACTICE, 'sulphur and ash|svovl og aske'],
  ['fuel-gas', '', 'boiler-plant power-plant', 'fuel for the boiler', 'brændsel i kedlen', 'natural-gas', 'gas-cleaning', 'practice', 0.6, PRACTICE],
  ['fuel-gas', '', 'kiln-plant', 'fuel for the kiln', 'brændsel i ovnen', 'natural-gas', 'gas-cleaning', 'practice', 0.4, PRACTICE],
  // 05 01 Refining
  ['tank-bottom-sludge', 'refinery tank-farm', 'refinery', 'oil recovered to the coker or crude', 'olien føres til koksning eller råolie', 'residual-oil', 'oil-separation', 'reference', 0.6, REFINING],
  ['tank-bottom-sludge', 'refinery tank-farm', 'oil-recycler hazardous-waste-handler', 'oil recovered by centrifuge', 'olien genvindes med centrifuge', 'fuel-oil', 'oil-separation', 'reference', 0.65, REFINING],
  ['tank-bottom-sludge', 'refinery tank-farm', 'cement-works brickworks', 'fuel for the kiln', 'brændsel i ovnen', 'coal', 'blending', 'practice', 0.4, PRACTICE, PERMIT],
  ['refinery-effluent-sludge', 'refinery', 'cement-works', 'fuel and minerals', 'brændsel og mineraler', 'coal', 'dewatering drying', 'practice', 0.4, PRACTICE, PERMIT],
  ['refinery-effluent-sludge', 'refinery', 'soil-remediation', 'broken down on bio-treatment fields', 'nedbrydes på biologiske behandlingsarealer', '', 'decontamination', 'practice', 0.25, PRACTICE],
  ['acid-tar', '', 'cement-works', 'fuel with its sulphur bound in the clinker', 'brændsel, svovlet bindes i klinkerne', 'coal', 'neutralisation blending', 'practice', 0.3, PRACTICE],
  ['acid-tar', '', 'sulphuric-acid-plant', 'cracked to sulphur dioxide and acid', 'spaltes til svovldioxid og syre', 'sulphur', 'acid-regeneration', 'practice', 0.3, PRACTICE],
  ['alkylation-sludge', 'refinery', 'hazardous-waste-handler', 'neutralised; fluoride bound', 'neutraliseres; fluorid bindes', '', 'neutralisation precipitation', 'reference', 0.6, REFINING],
  ['alkylation-sludge', 'refinery', 'steelworks cement-works', 'calcium fluoride as flux or mineraliser', 'calciumfluorid som flusmiddel', '', 'neutralisation dewatering', 'practice', 0.2, PRACTICE],
  ['spent-caustic', 'refinery petrochemical-works', 'pulp-mill', 'sulphide and soda for cooking liquor', 'sulfid og natrium til kogelud', 'sodium-hydroxide', '', 'reference', 0.35, REFINING, 'benzene and phenols|benzen og fenoler'],
  ['spent-caustic', 'refinery petrochemical-works', 'organic-chemical-works', 'cresols and naphthenic acids recovered', 'kresoler og naftensyrer genvindes', '', 'neutralisation extraction', 'reference', 0.4, REFINING],
  ['spent-caustic', 'refinery petrochemical-works', 'wastewater-plant', 'raises pH, sulphur donor for denitrification', 'hæver pH, svovlkilde til denitrifikation', 'sodium-hydroxide', '', 'practice', 0.25, PRACTICE],
  ['spent-filter-clay', '', 'cement-works brickworks', 'clay and fuel', 'ler og brændsel', 'clay coal', '', 'practice', 0.4, PRACTICE],
  ['spent-filter-clay', '', 'lubricant-maker', 'reactivated by heat', 'reaktiveres med varme', 'clay', 'calcination', 'practice', 0.25, PRACTICE],
  ['waste-bitumen', '', 'asphalt-plant construction-materials', 'binder and roofing', 'bindemiddel og tagpap', 'bitumen', 'blending', 'practice', 0.5, PRACTICE],
  ['waste-bitumen', '', 'cement-works', 'fuel for the kiln', 'brændsel i ovnen', 'petcoke', '', 'practice', 0.4, PRACTICE],
  ['slop-oil', '', 'refinery oil-recycler', 'distilled again', 'destilleres igen', 'residual-oil', 'oil-separation', 'reference', 0.75, REFINING],
  ['sulphur', 'refinery', 'sulphuric-acid-plant', 'burnt to sulphuric acid', 'brændes til svovlsyre', '', '', 'reference', 0.85, REFINING],
  ['sulphur', 'refinery', 'tyre-maker rubber-goods', 'vulcanises rubber', 'vulkaniserer gummi', '', '', 'practice', 0.5, PRACTICE],
  ['sulphur', 'refinery', 'asphalt-plant concrete-products', 'extends bitumen, binds sulphur concrete', 'drøjer bitumen, binder svovlbeton', 'bitumen cement', '', 'practice', 0.2, PRACTICE],
  ['sulphur', 'refinery', 'arable-farm pesticide-plant', 'fertiliser and fungicide', 'gødning og svampemiddel', 'mineral-fertiliser', 'granulation', 'practice', 0.45, PRACTICE],
  ['sulphur', 'refinery', 'pulp-mill', 'cooking acid', 'kogesyre', '', '', 'practice', 0.4, PRACTICE],
  ['hydrogen-sulphide', 'refinery', 'sulphuric-acid-plant inorganic-chemical-works', 'acid, hydrosulphide or thiosulphate', 'syre, hydrosulfid eller tiosulfat', 'sulphur', '', 'reference', 0.5, REFINING],
  ['petcoke', 'refinery', 'cement-works power-plant', 'fuel', 'brændsel', 'coal', 'grinding', 'reference', 0.85, CEMENT],
  ['petcoke', 'refinery', 'coal-tar-works aluminium-smelter', 'calcined for anodes', 'kalcineres til anoder', '', 'calcination', 'reference', 0.7, REFINING, 'low in sulphur and metals|lavt svovl- og metalindhold'],
  ['refinery-gas', 'refinery', 'petrochemical-works', 'olefins and hydrogen recovered', 'olefiner og brint genvindes', '', 'gas-purification', 'reference', 0.5, REFINING],
  ['spent-fcc-catalyst', 'refinery', 'brickworks asphalt-plant', 'alumina and filler', 'aluminiumoxid og filler', 'clay', '', 'practice', 0.35, PRACTICE],
  ['spent-fcc-catalyst', 'refinery', 'refinery', 'equilibrium catalyst for another cracker', 'ligevægtskatalysator til en anden cracker', '', '', 'reference', 0.45, REFINING],
  ['spent-catalyst', 'refinery', 'metal-recovery catalyst-works', 'molybdenum, cobalt, nickel and vanadium recovered', 'molybdæn, kobolt, nikkel og vanadium genvindes', 'nickel vanadium', 'roasting leaching', 'reference', 0.85, REFINING],
  ['residual-oil', 'refinery', 'carbon-black-maker', 'feedstock for carbon black', 'råvare til kønrøg', '', '', 'practice', 0.55, PRACTICE],
  // 05 06 Coking
  ['coal-tar', 'coking-plant', 'coal-tar-works', 'distilled to pitch, naphthalene and creosote', 'destilleres til beg, naftalen og kreosot', '', 'distillation', 'reference', 0.9, STEEL],
  ['coal-tar', 'coking-plant', 'carbon-black-maker', 'feedstock for carbon black', 'råvare til kønrøg', 'residual-oil', '', 'practice', 0.6, PRACTICE],
  ['coal-tar', 'coking-plant', 'blast-furnace', 'injected as reducing agent', 'indblæses som reduktionsmiddel', 'coal', '', 'reference', 0.3, STEEL],
  ['coal-tar', 'coking-plant', 'coking-plant', 'tar sludge mixed into the coal', 'tjæreslam blandes i kullene', 'coal', '', 'reference', 0.5, STEEL],
  ['crude-benzole', 'coking-plant', 'petrochemical-works', 'benzene, toluene and xylene', 'benzen, toluen og xylen', '', 'distillation', 'reference', 0.85, STEEL],
  ['coke-breeze', 'coking-plant', 'blast-furnace', 'fuel of the sinter plant', 'brændsel i sinteranlægget', 'coal', 'screening', 'reference', 0.8, STEEL],
  ['coke-breeze', 'coking-plant', 'ferroalloy-works phosphate-works zinc-recycler', 'reducing agent', 'reduktionsmiddel', 'coal', '', 'practice', 0.5, PRACTICE],
  ['coke-breeze', 'coking-plant', 'brickworks lime-works cement-works', 'fuel', 'brændsel', 'coal', '', 'practice', 0.4, PRACTICE],
  ['coking-effluent', 'coking-plant', 'fertiliser-works', 'ammonia becomes ammonium sulphate', 'ammoniakken bliver til ammoniumsulfat', 'ammonia', 'stripping', 'reference', 0.6, STEEL],
  ['coking-effluent', 'coking-plant', 'steelworks', 'treated water for coke and slag quenching', 'renset vand til slukning af koks og slagge', 'surface-water', 'stripping biological-treatment', 'practice', 0.3, PRACTICE],
  // 05 07 Natural gas
  ['sulphur', 'oil-and-gas-field', 'phosphate-works', 'sulphur of gas sweetening becomes acid for phosphate', 'svovl fra gasrensning bliver til syre til fosfat', '', '', 'practice', 0.6, PRACTICE],
];
