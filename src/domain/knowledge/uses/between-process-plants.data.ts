import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

/** Uses between neighbouring process plants that stand in no chapter of the waste list by themselves. */
export const BETWEEN_PROCESS_PLANTS_USES: readonly UseRow[] = [
  ['gypsum', '', 'alumina-refinery', 'amends and binds bauxite residue before it is planted', 'forbedrer og binder bauxitrest, før den beplantes', 'natural-gypsum', '', 'practice', 0.35, PRACTICE],
  ['gypsum', '', 'composting-plant', 'holds ammonia in the compost', 'holder på ammoniak i komposten', 'natural-gypsum', '', 'practice', 0.3, PRACTICE],
  ['lime-kiln-dust', '', 'alumina-refinery', 'lime for causticising the liquor', 'kalk til kaustificering af luden', 'quicklime', '', 'practice', 0.4, PRACTICE],
  ['lime-kiln-dust', '', 'titanium-dioxide-works', 'neutralises acid liquors', 'neutraliserer sure væsker', 'quicklime limestone', '', 'practice', 0.4, PRACTICE],
  ['lime-kiln-dust', '', 'soil-remediation', 'stabilises polluted soil', 'stabiliserer forurenet jord', 'quicklime', '', 'practice', 0.45, PRACTICE],
  ['sulphur', '', 'nickel-refinery', 'acid and reagent of the leach', 'syre og reagens til udludningen', 'sulphuric-acid', '', 'practice', 0.4, PRACTICE],
  ['ammonia', '', 'nickel-refinery', 'ammonia leach of nickel matte', 'ammoniakalsk udludning af nikkelmatte', '', '', 'practice', 0.6, PRACTICE],
  ['hydrochloric-acid', '', 'zirconia-plant', 'leaches zircon to zirconia', 'udluder zirkon til zirkoniumoxid', 'hydrochloric-acid', '', 'practice', 0.5, PRACTICE],
  ['hydrochloric-acid', '', 'pesticide-plant', 'reagent of chlorinated intermediates', 'reagens til klorerede mellemprodukter', 'hydrochloric-acid', '', 'practice', 0.35, PRACTICE],
  ['spent-sulphuric-acid', '', 'rolling-mill', 'pickles steel', 'bejdser stål', 'sulphuric-acid', 'filtration', 'practice', 0.35, PRACTICE],
  ['carbon-dioxide', '', 'alumina-refinery', 'carbonates bauxite residue and lowers its pH', 'karbonatiserer bauxitrest og sænker dens pH', '', '', 'practice', 0.4, PRACTICE],
  ['biogas', '', 'methanol-plant', 'feedstock of methanol with hydrogen', 'råvare til metanol sammen med brint', 'natural-gas', 'gas-cleaning', 'practice', 0.4, PRACTICE],
  ['steam', '', 'semiconductor-plant electronics-maker', 'humidity control and hot rinsing water', 'befugtning og varmt skyllevand', 'natural-gas', '', 'practice', 0.5, PRACTICE],
  ['steam', '', 'sludge-processor', 'dries sludge', 'tørrer slam', 'natural-gas', '', 'practice', 0.65, PRACTICE],
  ['reuse-water', '', 'titanium-dioxide-works fertiliser-works blast-furnace', 'washing, scrubbing and cooling water', 'vaske-, skrubber- og kølevand', 'groundwater drinking-water', 'membrane', 'practice', 0.45, PRACTICE],
  ['recovered-paper', '', 'scrap-dealer dealer', 'collected, sorted and baled', 'indsamles, sorteres og presses', '', 'sorting', 'practice', 0.55, PRACTICE],
  ['plant-residue', '', 'district-heating', 'burnt for heat', 'brændes til varme', 'wood-chips', 'granulation', 'practice', 0.35, PRACTICE],
  ['lime-mud', '', 'power-plant', 'washes sulphur from flue gas', 'vasker svovl ud af røggassen', 'limestone', '', 'practice', 0.45, PRACTICE],
];
