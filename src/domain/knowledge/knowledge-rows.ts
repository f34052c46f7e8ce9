import type { MaterialFamilyRow, MaterialRow, ParentRow } from './material.ts';
import { MATERIAL_FAMILIES, RESOURCE_PARENTS } from './materials/families.data.ts';
import { MATERIALS_EWC_01_10 } from './materials/from-ewc-01-10.data.ts';
import { MATERIALS_FROM_EWC_11_20 } from './materials/from-ewc-11-20.data.ts';
import { MATERIALS_INTERMEDIATES } from './materials/intermediates.data.ts';
import { MATERIALS_WATER_AND_ENERGY } from './materials/water-and-energy.data.ts';
import type { SectorRow } from './sector.ts';
import { ENERGY_WATER_WASTE_SECTORS } from './sectors/energy-water-waste.data.ts';
import { SECTOR_FAMILIES } from './sectors/families.data.ts';
import { FOOD_FARM_SERVICE_SECTORS } from './sectors/food-farm-services.data.ts';
import { MATERIALS_INDUSTRY_SECTORS } from './sectors/materials-industry.data.ts';
import { PROCESS_INDUSTRY_SECTORS } from './sectors/process-industry.data.ts';
import type { TreatmentRow } from './treatment.ts';
import { TREATMENT_ROWS } from './treatments.data.ts';
import { ENERGY_STREAMS } from './typical-streams/energy.data.ts';
import { FOOD_FARM_STREAMS } from './typical-streams/food-farm.data.ts';
import { INDUSTRY_STREAMS } from './typical-streams/industry.data.ts';
import { MATERIALS_INDUSTRY_STREAMS } from './typical-streams/materials-industry.data.ts';
import { PROCESS_INDUSTRY_STREAMS } from './typical-streams/process-industry.data.ts';
import { WATER_WASTE_COMMUNITY_STREAMS } from './typical-streams/water-waste-community.data.ts';
import type { NoUseRow, TypicalStreamRow, UseRow } from './use-entry.ts';
import { BETWEEN_PROCESS_PLANTS_USES } from './uses/between-process-plants.data.ts';
import { EWC_01_USES } from './uses/ewc-01-mining.data.ts';
import { EWC_02_USES } from './uses/ewc-02-food.data.ts';
import { EWC_03_USES } from './uses/ewc-03-wood-paper.data.ts';
import { EWC_04_USES } from './uses/ewc-04-leather-textile.data.ts';
import { EWC_05_USES } from './uses/ewc-05-petroleum.data.ts';
import { EWC_06_USES } from './uses/ewc-06-inorganic-chemicals.data.ts';
import { EWC_07_USES } from './uses/ewc-07-organic-chemicals.data.ts';
import { EWC_08_USES } from './uses/ewc-08-coatings.data.ts';
import { EWC_09_USES } from './uses/ewc-09-photographic.data.ts';
import { EWC_10_USES } from './uses/ewc-10-thermal.data.ts';
import { EWC_11_USES } from './uses/ewc-11-surface-treatment.data.ts';
import { EWC_12_USES } from './uses/ewc-12-shaping.data.ts';
import { EWC_13_14_USES } from './uses/ewc-13-14-oils-solvents.data.ts';
import { EWC_15_USES } from './uses/ewc-15-packaging.data.ts';
import { EWC_16_USES } from './uses/ewc-16-end-of-life.data.ts';
import { EWC_17_USES } from './uses/ewc-17-construction.data.ts';
import { EWC_18_USES } from './uses/ewc-18-health-care.data.ts';
import { EWC_19_USES } from './uses/ewc-19-waste-and-water-treatment.data.ts';
import { EWC_20_USES } from './uses/ewc-20-municipal.data.ts';
import { EXAMPLE_USES } from './uses/examples.data.ts';
import { ENERGY_WATER_FAMILY_USES } from './uses/families-energy-water.data.ts';
import { MINERAL_METAL_CHEMICAL_FAMILY_USES } from './uses/families-mineral-metal-chemical.data.ts';
import { ORGANIC_FAMILY_USES } from './uses/families-organic.data.ts';
import { GASES_AND_FUELS_USES } from './uses/gases-and-fuels.data.ts';
import { HEAT_AND_COLD_USES } from './uses/heat-and-cold.data.ts';
import { NO_USE_KNOWN } from './uses/no-use-known.data.ts';
import { INTERMEDIATE_USES } from './uses/intermediates.data.ts';
import { PRODUCT_USES } from './uses/products.data.ts';
import { SHARED_SERVICE_USES } from './uses/shared-services.data.ts';
import { WATER_USES } from './uses/water.data.ts';

/**
 * Everything the knowledge base is written in: rows of plain values, so that an installation may add its own from a file.
 *
 * HOW ENTRIES ARE WRITTEN. One topic, one file, listed below; rows as in `use-entry.ts`, `material.ts`, `sector.ts`:
 *
 * - `uses/<topic>.data.ts`: who yields what, who takes it, as what, replacing what, after which treatments (`UseRow`).
 *   Topics follow the European List of Waste (`uses/ewc-03-wood-paper.data.ts`) and, beside it, energy, water and gases.
 *   `uses/examples.data.ts` has five worked examples with their reasons.
 * - `materials/<topic>.data.ts`: by-products that the catalogue lacks (`MaterialRow`), with EWC codes, families and everyday words in
 *   English, Danish and German. Every material needs a family of `materials/families.data.ts` or another material in `isA`.
 * - `sectors/<topic>.data.ts`: kinds of facility (`SectorRow`). Look first whether the kind is there: a synonym is better than a new kind.
 * - `typical-streams/<topic>.data.ts`: what a kind of plant gives and takes (`TypicalStreamRow`): for facilities that registered nothing.
 * - `uses/no-use-known.data.ts`: sub-chapters of which no use is known, with the reason.
 *
 * Rules. (1) Write at the level where the thing is true: for a family where it holds for all of it (`combustible` → `kiln-plant`), for
 * the kind where it is special (`coal-fly-ash` → `cement-works`). What is written of a family reaches its kinds a little weakened, what is
 * written of a kind reaches the family's vague names ("ash") the same way: do not repeat an entry along the tree unless its confidence differs.
 * (2) Confidence is how usual the use is where both sides are there: 0.9 the usual outlet everywhere, 0.7 common, 0.5 done in
 * several places, 0.3 possible or rare, 0.15 tried. (3) Donors '' unless the use depends on who yields it; donors that fit raise
 * the confidence, others lower it. (4) Never invent a reference: `PRACTICE` with evidence `practice` where no document is known for sure;
 * `reference` with the name of the EU reference document (BREF) or standard; `documented` with place and paper.
 * (5) Words short, no full stop, Danish as a plant manager says it. (6) Key lists are parted by one blank, synonyms by `; `.
 * A shared vague word ("ash", "sludge") belongs to the family's synonyms only, never to a kind's.
 *
 * `test/domain/knowledge/knowledge-base.spec.ts` checks keys, codes, duplicates, evidence and the cover of the List of Waste.
 */
export interface KnowledgeRows {
  readonly sectors: readonly SectorRow[];
  readonly materialFamilies: readonly MaterialFamilyRow[];
  /** Added to the catalogue of resources. */
  readonly materials: readonly MaterialRow[];
  /** Families of resources that stand in the catalogue already. */
  readonly parents: readonly ParentRow[];
  readonly treatments: readonly TreatmentRow[];
  readonly uses: readonly UseRow[];
  readonly typicalStreams: readonly TypicalStreamRow[];
  readonly noUseKnown: readonly NoUseRow[];
}

/** The product's own knowledge. */
export const KNOWLEDGE_ROWS: KnowledgeRows = {
  sectors: [
    ...SECTOR_FAMILIES,
    ...ENERGY_WATER_WASTE_SECTORS,
    ...FOOD_FARM_SERVICE_SECTORS,
    ...MATERIALS_INDUSTRY_SECTORS,
    ...PROCESS_INDUSTRY_SECTORS,
  ],
  materialFamilies: [...MATERIAL_FAMILIES],
  materials: [
    ...MATERIALS_EWC_01_10,
    ...MATERIALS_FROM_EWC_11_20,
    ...MATERIALS_INTERMEDIATES,
    ...MATERIALS_WATER_AND_ENERGY,
  ],
  parents: [...RESOURCE_PARENTS],
  treatments: TREATMENT_ROWS,
  uses: [
    ...EXAMPLE_USES,
    ...ENERGY_WATER_FAMILY_USES,
    ...MINERAL_METAL_CHEMICAL_FAMILY_USES,
    ...ORGANIC_FAMILY_USES,
    ...EWC_01_USES,
    ...EWC_02_USES,
    ...EWC_03_USES,
    ...EWC_04_USES,
    ...EWC_05_USES,
    ...EWC_06_USES,
    ...EWC_07_USES,
    ...EWC_08_USES,
    ...EWC_09_USES,
    ...EWC_10_USES,
    ...EWC_11_USES,
    ...EWC_12_USES,
    ...EWC_13_14_USES,
    ...EWC_15_USES,
    ...EWC_16_USES,
    ...EWC_17_USES,
    ...EWC_18_USES,
    ...EWC_19_USES,
    ...EWC_20_USES,
    ...BETWEEN_PROCESS_PLANTS_USES,
    ...GASES_AND_FUELS_USES,
    ...HEAT_AND_COLD_USES,
    ...INTERMEDIATE_USES,
    ...PRODUCT_USES,
    ...SHARED_SERVICE_USES,
    ...WATER_USES,
  ],
  typicalStreams: [
    ...ENERGY_STREAMS,
    ...FOOD_FARM_STREAMS,
    ...INDUSTRY_STREAMS,
    ...MATERIALS_INDUSTRY_STREAMS,
    ...PROCESS_INDUSTRY_STREAMS,
    ...WATER_WASTE_COMMUNITY_STREAMS,
  ],
  noUseKnown: [...NO_USE_KNOWN],
};
