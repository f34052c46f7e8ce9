import { PRACTICE } from '../use-entry.ts';
import type { UseRow } from '../use-entry.ts';

/** What neighbours share: plants, stores, services. */
export const SHARED_SERVICE_USES: readonly UseRow[] = [
  ['shared-service', '', 'manufacturer', 'shared with the neighbours of the site', 'deles med naboerne på området', '', '', 'practice', 0.35, PRACTICE],
  ['shared-wastewater-treatment', '', 'manufacturer food-plant chemical-works', 'one plant treats the water of several', 'ét anlæg renser vandet fra flere', '', '', 'practice', 0.6, PRACTICE],
  ['shared-water-treatment', '', 'power-or-heat-plant chemical-works biotech-plant', 'one plant makes boiler and process water', 'ét anlæg laver kedel- og procesvand', 'deionised-water', '', 'practice', 0.5, PRACTICE],
  ['shared-boiler', '', 'heavy-heat-user district-heating', 'back-up and peak steam', 'reserve- og spidslastdamp', 'natural-gas', '', 'practice', 0.5, PRACTICE],
  ['shared-cooling', '', 'food-plant warehouse chemical-works', 'one chiller plant for several', 'ét køleanlæg for flere', 'electricity', '', 'practice', 0.4, PRACTICE],
  ['quay', 'harbour refinery power-plant', 'refinery cement-works power-plant tank-farm', 'ships unload for several', 'skibe losser for flere', '', '', 'practice', 0.45, PRACTICE],
  ['quay', 'harbour', 'mine steelworks scrap-dealer', 'bulk goods', 'bulkgods', '', '', 'practice', 0.4, PRACTICE],
  ['rail-siding', '', 'chemical-works steelworks warehouse', 'goods by rail', 'gods på bane', 'road-transport', '', 'practice', 0.35, PRACTICE],
  ['storage', '', 'manufacturer transport-operator', 'idle store used by a neighbour', 'ledig lagerplads bruges af en nabo', '', '', 'practice', 0.4, PRACTICE],
  ['tank-storage', 'tank-farm refinery harbour', 'refinery chemical-works biodiesel-plant', 'tanks rented', 'tanke lejes', '', '', 'practice', 0.5, PRACTICE],
  ['cold-storage', 'warehouse food-plant', 'food-plant fish-processor shop', 'spare freezer room', 'ledig fryseplads', '', '', 'practice', 0.45, PRACTICE],
  ['road-transport', 'transport-operator', 'manufacturer waste-handler', 'return loads and joint rounds', 'returlæs og fælles ruter', 'diesel', '', 'practice', 0.4, PRACTICE],
  ['pipe-bridge', '', 'chemical-works refinery steam-supplier', 'pipes of several on one bridge', 'flere virksomheders rør på én bro', '', '', 'practice', 0.45, PRACTICE],
  ['waste-collection', '', 'manufacturer shop', 'one round, one compactor', 'én rute, én komprimator', '', '', 'practice', 0.45, PRACTICE],
  ['weighbridge', '', 'waste-handler transport-operator', 'weighs for several', 'vejer for flere', '', '', 'practice', 0.3, PRACTICE],
  ['process-heat-network', '', 'heavy-heat-user greenhouse', 'steam and hot water for several', 'damp og varmt vand til flere', 'natural-gas', '', 'practice', 0.5, PRACTICE],
  ['laboratory-service', 'knowledge-institution chemical-works', 'manufacturer waterworks wastewater-plant', 'analyses for several', 'analyser for flere', '', '', 'practice', 0.35, PRACTICE],
  ['fire-brigade', 'refinery chemical-works', 'tank-farm chemical-works harbour', 'one brigade for the site', 'ét brandvæsen for området', '', '', 'practice', 0.4, PRACTICE],
  ['security-service', '', 'chemical-works harbour manufacturer', 'one gate and guard', 'én port og vagt', '', '', 'practice', 0.35, PRACTICE],
  ['maintenance-service', '', 'manufacturer chemical-works', 'fitters, cranes and spare parts shared', 'montører, kraner og reservedele deles', '', '', 'practice', 0.35, PRACTICE],
  ['canteen-and-training', '', 'manufacturer', 'one canteen, courses together', 'én kantine, kurser sammen', '', '', 'practice', 0.3, PRACTICE],
  ['emergency-power', 'power-plant data-centre hospital', 'manufacturer hospital', 'back-up power shared', 'nødstrøm deles', 'diesel', '', 'practice', 0.3, PRACTICE],
  ['sludge-drying-service', 'wastewater-plant sludge-processor', 'wastewater-plant food-plant', 'one dryer for several sludges', 'ét tørreri til flere slags slam', '', '', 'practice', 0.4, PRACTICE],
  ['employee-transport', '', 'manufacturer', 'works bus', 'medarbejderbus', '', '', 'practice', 0.25, PRACTICE],
  ['joint-purchasing', '', 'manufacturer farm', 'chemicals, energy and feed bought together', 'kemikalier, energi og foder købes sammen', '', '', 'practice', 0.3, PRACTICE],
];
