import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

const WASTE_TREATMENT = 'BREF on waste treatment 2018';
const REFINING = 'BREF on refining of mineral oil and gas 2015';
const CEMENT = 'BREF on cement, lime and magnesium oxide 2013';
const INCINERATION = 'BREF on waste incineration 2019';
const SOLVENT_SURFACES = 'BREF on surface treatment using organic solvents 2020';

/** Chapters 13 and 14: oils, liquid fuels, solvents, refrigerants. */
export const EWC_13_14_USES: readonly UseRow[] = [
  // 13
  ['used-oil', 'vehicle-workshop transport-operator', 'waste-oil-dealer', 'collected and blended', 'indsamles og blandes', '', '', 'practice', 0.8, PRACTICE],
  ['used-oil', '', 'refinery', 'fed with crude or vacuum gas oil', 'tilføres sammen med råolie eller vakuumgasolie', 'residual-oil', 'oil-refining', 'practice', 0.3, PRACTICE],
  ['used-oil', '', 'asphalt-plant brickworks lightweight-aggregate', 'fuel for drying and firing', 'brændsel til tørring og brænding', 'fuel-oil', 'filtration', 'practice', 0.45, PRACTICE, 'processed fuel oil of waste status ended, else waste incineration rules|oparbejdet til brændselsolie, ellers gælder reglerne for affaldsforbrænding'],
  ['used-oil', '', 'steelworks', 'injected into the blast furnace', 'indblæses i højovnen', 'coal', '', 'practice', 0.3, PRACTICE],
  ['used-oil', '', 'explosives-plant', 'fuel part of blasting agents', 'brændstofdel i sprængstof', 'diesel', 'filtration', 'practice', 0.25, PRACTICE],
  ['used-hydraulic-oil', 'metalworking construction-sector mine', 'oil-recycler lubricant-maker', 'cleaned and used as hydraulic oil again', 'renses og bruges som hydraulikolie igen', 'base-oil', 'filtration', 'practice', 0.6, PRACTICE],
  ['used-hydraulic-oil', '', 'sawmill forestry', 'chain and saw lubricant', 'kæde- og savsmøring', 'base-oil', 'filtration', 'practice', 0.15, PRACTICE],
  ['used-synthetic-oil', '', 'oil-recycler lubricant-maker', 're-refined, the synthetic base kept', 'omraffineres, den syntetiske base bevares', 'base-oil', 'oil-refining', 'reference', 0.6, WASTE_TREATMENT],
  ['used-biodegradable-oil', 'forestry harbour', 'biodiesel-plant', 'esters become biodiesel', 'estere bliver til biodiesel', 'residual-oil', 'esterification', 'practice', 0.25, PRACTICE],
  ['used-biodegradable-oil', '', 'oil-recycler cement-works', 'kept apart for reprocessing, or fuel', 'holdes adskilt til oparbejdning, eller brændsel', 'fuel-oil', '', 'practice', 0.4, PRACTICE],
  ['oil-emulsion', '', 'industrial-wastewater-plant hazardous-waste-handler', 'split into oil and water', 'spaltes i olie og vand', '', 'membrane', 'reference', 0.7, WASTE_TREATMENT],
  ['oil-emulsion', '', 'cement-works waste-to-energy-plant', 'cools the flame and lowers nitrogen oxides', 'køler flammen og sænker NOx', 'process-water', '', 'practice', 0.3, PRACTICE],
  ['oil-emulsion', '', 'brickworks lightweight-aggregate', 'wets the clay; the oil expands or fires it', 'fugter leret; olien ekspanderer eller brænder det', 'fuel-oil process-water', '', 'practice', 0.3, PRACTICE],
  ['transformer-oil', 'energy-distributor power-plant', 'oil-recycler', 'dried, filtered through clay and filled in again', 'tørres, filtreres gennem ler og fyldes på igen', 'base-oil', 'oil-refining', 'reference', 0.7, WASTE_TREATMENT, 'PCB under 50 mg/kg|PCB under 50 mg/kg'],
  ['transformer-oil', '', 'cement-works', 'fuel for the kiln', 'brændsel i ovnen', 'coal', '', 'practice', 0.35, PRACTICE, 'PCB under 50 mg/kg|PCB under 50 mg/kg'],
  ['halogenated-oil', '', 'hazardous-waste-incinerator', 'destroyed with heat recovery', 'destrueres med varmegenvinding', '', '', 'reference', 0.7, INCINERATION],
  ['halogenated-oil', '', 'oil-recycler', 'dechlorinated with sodium or hydrogen', 'afkloreres med natrium eller brint', 'base-oil', 'oil-refining', 'reference', 0.3, WASTE_TREATMENT],
  ['bilge-water', 'shipyard harbour fishery', 'waste-oil-dealer oil-recycler', 'oil parted and made into fuel', 'olien skilles fra og bliver brændsel', 'fuel-oil', 'oil-separation', 'practice', 0.7, PRACTICE],
  ['bilge-water', 'harbour', 'industrial-wastewater-plant refinery', 'treated with oily process water', 'renses sammen med olieholdigt procesvand', '', 'oil-separation biological-treatment', 'practice', 0.5, PRACTICE],
  ['oil-separator-sludge', 'vehicle-workshop transport-operator airport', 'soil-remediation', 'washed and broken down biologically', 'vaskes og nedbrydes biologisk', '', 'decontamination', 'practice', 0.6, PRACTICE],
  ['oil-separator-sludge', '', 'cement-works brickworks', 'minerals and heat for the kiln', 'mineraler og varme til ovnen', 'clay', 'dewatering', 'practice', 0.35, PRACTICE],
  ['oil-separator-sludge', '', 'construction-materials road-builder', 'washed sand as fill', 'vasket sand som fyld', 'natural-sand', 'washing', 'practice', 0.4, PRACTICE],
  ['separator-oil', '', 'waste-oil-dealer oil-recycler', 'worked up to fuel oil', 'oparbejdes til fyringsolie', 'fuel-oil', 'oil-refining', 'practice', 0.7, PRACTICE],
  ['separator-oil', 'refinery petrochemical-works tank-farm', 'refinery', 'slop oil goes back to the crude', 'slopolie går tilbage i råolien', 'residual-oil', 'oil-separation', 'reference', 0.8, REFINING],
  ['oily-water', '', 'industrial-wastewater-plant refinery waste-oil-dealer', 'oil parted, water treated', 'olien skilles fra, vandet renses', '', 'oil-separation', 'practice', 0.6, PRACTICE],
  ['contaminated-fuel', 'tank-farm airport harbour', 'refinery', 'distilled again with crude', 'destilleres igen sammen med råolie', 'residual-oil', 'distillation', 'practice', 0.6, PRACTICE],
  ['contaminated-fuel', 'vehicle-workshop', 'waste-oil-dealer fuel-maker', 'blended to industrial fuel', 'blandes til industribrændsel', 'fuel-oil', 'blending', 'practice', 0.6, PRACTICE],
  ['contaminated-fuel', '', 'cement-works asphalt-plant boiler-plant', 'start-up and support fuel', 'opstarts- og støttebrændsel', 'fuel-oil', 'filtration', 'practice', 0.4, PRACTICE, 'sulphur and flash point|svovl og flammepunkt'],
  ['desalter-sludge', 'refinery', 'refinery', 'oil won by centrifuge, solids to the coker', 'olien vindes i centrifuge, faststof til kokseren', 'residual-oil', 'oil-separation', 'reference', 0.5, REFINING],
  ['desalter-sludge', 'refinery', 'cement-works', 'fuel and minerals', 'brændsel og mineraler', 'coal', 'dewatering', 'practice', 0.4, PRACTICE],
  ['oil-residue', '', 'waste-oil-dealer oil-recycler', 'collected and worked up to oil or fuel', 'indsamles og oparbejdes til olie eller brændsel', 'fuel-oil', 'oil-refining', 'practice', 0.55, PRACTICE],
  ['oil-residue', '', 'hazardous-waste-incinerator', 'burnt for heat', 'forbrændes med energiudnyttelse', '', '', 'practice', 0.4, PRACTICE],
  ['hazardous-sludge', '', 'hazardous-waste-incinerator', 'burnt for heat', 'forbrændes med energiudnyttelse', '', '', 'reference', 0.5, INCINERATION],
  ['hazardous-sludge', '', 'fuel-maker', 'blended with sawdust to solid fuel', 'blandes med savsmuld til fast brændsel', 'coal', 'blending', 'reference', 0.35, WASTE_TREATMENT],
  // 14
  ['spent-solvents', '', 'solvent-recycler', 'distilled for renewed use', 'destilleres til fornyet brug', 'solvent', 'distillation', 'reference', 0.8, WASTE_TREATMENT],
  ['solvent-residue', 'pharmaceutical-plant semiconductor-plant', 'paint-maker detergent-maker', 'lower grade does for cleaning and thinning', 'lavere kvalitet er god nok til rengøring og fortynding', 'solvent', 'distillation', 'practice', 0.4, PRACTICE],
  ['solvent-residue', '', 'lime-works', 'fuel for the kiln', 'brændsel i ovnen', 'coal', '', 'reference', 0.5, CEMENT, 'halogens low|lavt halogenindhold'],
  ['solvent-residue', '', 'hazardous-waste-incinerator waste-to-energy-plant', 'burnt for heat', 'forbrændes med energiudnyttelse', 'fuel-oil', '', 'reference', 0.45, INCINERATION],
  ['solvent-residue', 'pharmaceutical-plant enzyme-plant paint-maker', 'sewage-works industrial-wastewater-plant', 'alcohols feed the microbes that remove nitrogen', 'alkoholer er kulstofkilde ved kvælstoffjernelse', 'methanol', '', 'practice', 0.3, PRACTICE, 'degradable, not toxic to the sludge|nedbrydeligt og ikke giftigt for slammet'],
  ['solvent-residue', 'printer paint-maker vehicle-industry', 'printer paint-maker vehicle-industry', 'cleans guns, rollers and tanks again', 'renser sprøjter, valser og tanke igen', 'solvent', 'distillation', 'reference', 0.5, SOLVENT_SURFACES],
  ['halogenated-solvents', 'metalworking laundry pharmaceutical-plant', 'solvent-recycler', 'distilled and stabilised', 'destilleres og stabiliseres', 'solvent', 'distillation', 'reference', 0.6, WASTE_TREATMENT],
  ['halogenated-solvents', '', 'hazardous-waste-incinerator', 'burnt; hydrochloric acid may be won', 'forbrændes; saltsyre kan vindes', 'hydrochloric-acid', '', 'reference', 0.5, INCINERATION],
  ['halogenated-solvents', 'organic-chemical-works', 'inorganic-chemical-works petrochemical-works', 'cracked to hydrochloric acid or chlorinated to solvent', 'spaltes til saltsyre eller klorer videre til opløsningsmiddel', 'chlorine hydrochloric-acid', '', 'practice', 0.3, PRACTICE],
  ['solvent-still-bottoms', 'solvent-recycler paint-maker', 'cement-works fuel-maker', 'blended into alternative fuel', 'blandes i alternativt brændsel', 'coal', 'blending', 'reference', 0.5, WASTE_TREATMENT],
  ['solvent-still-bottoms', '', 'hazardous-waste-incinerator', 'burnt for heat', 'forbrændes med energiudnyttelse', '', '', 'practice', 0.5, PRACTICE],
  ['solvent-still-bottoms', 'solvent-recycler', 'paint-maker asphalt-plant', 'resin binder in primers and sealing mastics', 'bindemiddel i grundere og tætningsmasser', '', '', 'practice', 0.15, PRACTICE],
  ['refrigerants', 'electronics-recycler vehicle-workshop shop', 'industrial-gas-plant', 'cleaned and sold as reclaimed refrigerant', 'renses og sælges som regenereret kølemiddel', '', 'distillation', 'practice', 0.6, 'Regulation (EU) 2024/573 on fluorinated greenhouse gases', 'certified handling|certificeret håndtering'],
  ['refrigerants', '', 'hazardous-waste-incinerator', 'destroyed at high temperature', 'destrueres ved høj temperatur', '', '', 'practice', 0.5, PRACTICE],
  ['refrigerants', '', 'inorganic-chemical-works', 'cracked to hydrofluoric acid', 'spaltes til flussyre', 'acid', '', 'practice', 0.25, PRACTICE],
];
