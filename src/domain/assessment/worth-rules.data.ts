/**
 * What it costs to get rid of a resource, and what it emits there: families or keys of resources (the first row that holds), price,
 * emission factors from and to ('' where none is known), and the unit both are for.
 */
export type FateRow = readonly [families: string, price: string, emissions: string, unit: 't' | 'm3'];

export const DISPOSAL_ROWS: readonly FateRow[] = [
  ['gypsum', 'landfill', 'F038', 't'],
  ['excavated-soil excavated-clay topsoil clay-like garden-soil-and-stones', 'soil-tip', 'F039', 't'],
  ['construction-residue mineral-aggregate', 'soil-tip', 'F037', 't'],
  ['mineral-residue', 'landfill', 'F037', 't'],
  ['manure-like', 'soil-tip', '', 't'],
  ['wood-residue polymer-residue recovered-paper textile-residue composite-residue combustible', 'incineration', 'F051', 't'],
  ['organic-residue', 'organic-treatment', 'F051 F052', 't'],
  ['waste-water nutrient-water reuse-water cooling-medium', 'discharge', 'F029', 'm3'],
];

/**
 * What a demand would else buy: price and emission factors ('' where none is known) per unit, the first row that holds. `F068-F069` is what
 * the new thing emits less what making it from the recovered one does: scrap is no metal yet.
 */
export const REPLACED_ROWS: readonly (readonly [
  families: string,
  price: string,
  emissions: string,
  unit: 't' | 'm3' | 'Nm3' | 'MWh',
])[] = [
  ['gypsum', 'gypsum', 'F107', 't'],
  ['cement-clinker', 'clinker', 'F093', 't'],
  ['cement', 'cement', 'F093', 't'],
  ['quicklime', 'lime', 'F094', 't'],
  ['agricultural-lime limestone calcium-carbonate-filler calcium-residue', 'limestone', '', 't'],
  ['mineral-aggregate natural-sand sand natural-aggregate construction-residue', 'aggregate', 'F053', 't'],
  ['clay clay-like', 'clay', '', 't'],
  ['combustion-ash slag', 'aggregate', 'F053', 't'],
  ['iron-ore iron-oxide iron-oxide-residue', 'ore', '', 't'],
  ['aluminium-scrap primary-aluminium molten-aluminium', 'aluminium', 'F068-F069', 't'],
  ['copper-scrap', 'copper', '', 't'],
  ['pig-iron', 'steel-scrap', 'F098', 't'],
  ['ferrous-scrap', 'steel-scrap', 'F070-F071', 't'],
  ['soda-ash', 'soda', 'F103', 't'],
  ['glass-waste', 'glass-raw', 'F066-F067', 't'],
  ['virgin-pet pet-bottles', 'plastic', 'F080-F081', 't'],
  ['virgin-polymer plastic-waste', 'plastic', 'F074-F075', 't'],
  ['recovered-paper virgin-pulp', 'pulp', 'F086-F087', 't'],
  ['soy-meal', 'feed', 'F109', 't'],
  ['cereals animal-feed methane-protein insect-meal', 'feed', 'F110', 't'],
  ['feed-grade-residue', 'feed-wet', '', 't'],
  ['ammonia', 'ammonia', 'F100', 't'],
  ['mineral-fertiliser ammonium-sulphate', 'fertiliser', 'F105/21 F105/27', 't'],
  ['potash-fertiliser', 'fertiliser', '', 't'],
  ['manure-like organic-sludge', 'soil-improver', '', 't'],
  ['compost soil-improver', 'soil-improver', 'F092', 't'],
  ['sulphuric-acid', 'acid', 'F111', 't'],
  ['acid alkali', 'acid', '', 't'],
  ['sulphur', 'sulphur', 'F108', 't'],
  ['solvent solvent-residue', 'solvent', '', 't'],
  ['wood-residue biomass-fuel', 'wood-fuel', '', 't'],
  ['coal petcoke', 'coal', '', 't'],
  ['base-oil', 'base-oil', 'F090-F091', 't'],
  ['fuel-oil oil-residue', 'fuel-oil', '', 't'],
  ['hydrogen', 'hydrogen', 'F102', 't'],
  ['co2-source', 'co2', '', 't'],
  ['steam-like', 'steam', 'F024 F006', 'MWh'],
  ['heat', 'heat', 'F005 F006', 'MWh'],
  ['power', 'electricity', 'F016', 'MWh'],
  ['fuel-gas', 'gas', 'F006', 'MWh'],
  ['natural-gas biomethane', 'gas-volume', 'F022', 'Nm3'],
  ['drinking-water', 'water', 'F028', 'm3'],
  ['clean-water reuse-water cooling-medium', 'process-water', 'F028', 'm3'],
];
