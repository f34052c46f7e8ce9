import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

/** Uses that show how entries are written; see the docstring of `knowledge-base.ts`. */
export const EXAMPLE_USES: readonly UseRow[] = [
  // 1 A use of one material by one sector, whoever yields it, after the EU reference document (BREF) that names it.
  ['mill-scale', '', 'cement-works', 'corrects the iron in the raw meal', 'justerer jernindholdet i råmelet', 'iron-ore', '', 'reference', 0.5, 'BREF on cement, lime and magnesium oxide 2013', 'oil at most 1–2 %|olie højst 1–2 %'],
  // 2 The same words hold for several receivers: each counts as an entry.
  ['used-oil', '', 'cement-works lime-works', 'fuel for the kiln', 'brændsel i ovnen', 'coal petcoke', '', 'reference', 0.6, 'BREF on cement, lime and magnesium oxide 2013', 'chlorine and PCB as the permit says|klor og PCB efter miljøgodkendelsen'],
  // 3 After two treatments, from one kind of donor.
  ['fermentation-biomass', 'enzyme-plant pharmaceutical-plant', 'arable-farm', 'fertiliser spread on fields', 'gødning på marker', 'mineral-fertiliser', 'inactivation thickening', 'practice', 0.8, PRACTICE, 'no living modified organisms|ingen levende genmodificerede organismer'],
  // 4 A use of a family: holds for every kind of combustible residue, so it stands low.
  ['combustible', '', 'cement-works', 'fuel for the kiln', 'brændsel i ovnen', 'coal petcoke', '', 'reference', 0.4, 'BREF on cement, lime and magnesium oxide 2013', 'steady calorific value, chlorine and metals within the permit|jævn brændværdi, klor og metaller inden for godkendelsen'],
  // 5 Energy: a family of heat for a family of receivers, with the device that makes it fit.
  ['heat', '', 'district-heating', 'heats buildings through the network', 'opvarmer bygninger gennem nettet', 'natural-gas', 'heat-exchanger', 'practice', 0.9, PRACTICE, 'over the network’s forward temperature, else a heat pump|over nettets fremløbstemperatur, ellers varmepumpe'],
];
