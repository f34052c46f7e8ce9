import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

const INCINERATION = 'BREF on waste incineration 2019';

/** Chapter 18: health care for people and animals. */
export const EWC_18_USES: readonly UseRow[] = [
  ['health-care-soft-waste', 'hospital', 'waste-to-energy-plant', 'burnt for heat and power', 'forbrændes til varme og el', 'natural-gas', '', 'practice', 0.8, PRACTICE],
  ['health-care-soft-waste', 'hospital community', 'recycler', 'incontinence pads parted into plastic and fibre', 'bleer skilles i plast og fibre', 'virgin-polymer virgin-pulp', 'sterilisation', 'practice', 0.15, PRACTICE],
  ['clinical-risk-waste', 'hospital', 'hazardous-waste-incinerator waste-to-energy-plant', 'burnt with a feed of its own, heat used', 'forbrændes med særskilt indfødning, varmen udnyttes', '', '', 'reference', 0.7, INCINERATION, 'feeding without handling|indfødning uden håndtering'],
  ['clinical-risk-waste', 'hospital', 'fuel-maker', 'sterilised, shredded fuel', 'steriliseret, neddelt brændsel', 'coal', 'sterilisation shredding', 'practice', 0.3, PRACTICE],
  ['unused-medicines', 'hospital shop pharmaceutical-plant', 'hazardous-waste-incinerator waste-to-energy-plant', 'burnt for heat', 'forbrændes med energiudnyttelse', '', '', 'practice', 0.6, PRACTICE],
  ['dental-amalgam', 'hospital', 'precious-metals metal-recovery', 'silver and mercury recovered', 'sølv og kviksølv genvindes', 'metal-ore', 'distillation', 'practice', 0.6, PRACTICE],
  ['hospital-plastics', 'hospital', 'plastics-recycler', 'granulate of clean PVC and polypropylene', 'granulat af ren PVC og polypropylen', 'virgin-polymer', 'sorting remelting', 'practice', 0.35, PRACTICE, 'no patient contact; phthalates|ingen patientkontakt; ftalater'],
  ['hospital-plastics', 'hospital', 'plastics-converter', 'hoses, mats and shoes of recycled PVC', 'slanger, måtter og sko af genbrugs-PVC', 'virgin-polymer', 'remelting', 'practice', 0.2, PRACTICE],
];
