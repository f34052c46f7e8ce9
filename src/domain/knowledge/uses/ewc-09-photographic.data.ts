import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

/** Chapter 09: photographic processing. */
export const EWC_09_USES: readonly UseRow[] = [
  ['photographic-fixer', 'printer hospital', 'precious-metals', 'silver won by electrolysis', 'sølv udvindes ved elektrolyse', 'metal-ore', 'electrolysis', 'practice', 0.8, PRACTICE],
  ['photographic-fixer', 'printer hospital', 'hazardous-waste-handler', 'silver taken out, the rest treated', 'sølvet tages ud, resten behandles', '', 'electrolysis', 'practice', 0.75, PRACTICE],
  ['photographic-fixer', '', 'fertiliser-works', 'desilvered ammonium thiosulphate', 'afsølvet ammoniumtiosulfat', 'ammonium-thiosulphate', 'electrolysis activated-carbon', 'practice', 0.15, PRACTICE, 'silver and iron complexes removed|sølv og jernkomplekser fjernes'],
  ['photographic-developer', 'printer hospital', 'hazardous-waste-handler hazardous-waste-incinerator', 'evaporated and burnt', 'inddampes og forbrændes', '', 'thickening', 'practice', 0.7, PRACTICE],
  ['photographic-developer', 'printer', 'printer', 'regenerated and used again', 'regenereres og bruges igen', '', 'filtration', 'practice', 0.35, PRACTICE],
  ['silver-sludge', '', 'precious-metals metal-recovery', 'silver recovered', 'sølvet genvindes', 'metal-ore', 'roasting', 'practice', 0.9, PRACTICE],
  ['photographic-film', 'hospital printer', 'precious-metals', 'silver recovered by washing or burning', 'sølvet genvindes ved vask eller forbrænding', 'metal-ore', 'shredding leaching', 'practice', 0.8, PRACTICE],
  ['photographic-film', 'hospital printer', 'plastics-recycler', 'clean polyester flakes', 'rene polyesterflager', 'virgin-pet', 'shredding washing', 'practice', 0.5, PRACTICE],
  ['photographic-film', '', 'waste-to-energy-plant', 'film without silver burnt', 'film uden sølv forbrændes', '', '', 'practice', 0.4, PRACTICE],
  ['single-use-cameras', '', 'electronics-recycler plastics-recycler', 'batteries out, plastics and boards recovered', 'batterier tages ud, plast og print genvindes', 'virgin-polymer', 'dismantling', 'practice', 0.6, PRACTICE],
];
