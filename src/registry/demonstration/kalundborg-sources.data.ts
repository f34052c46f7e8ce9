// Documents that several rows rest on. Facts are taken from them, in our own words.

/** The list of exchanges that symbiosis.dk gave, as collected in the EIPs data set; it speaks of 2013 and 2014. */
export const EIPS = 'EIPs data set (Yang Li, 2014), collected from symbiosis.dk';
/** Page numbers of the National Academy Press volume of 1994 with the Kalundborg tables. */
export const NAP = 'National Academy Press 1994';
export const SYMBIOSIS_2022 = 'symbiosis.dk, 20 January 2022';
export const BIOMASS_INBICON = 'biomassmagazine.com, article 3361';
export const BIOMASS_ASNAES = 'biomassmagazine.com, article 17315';
export const CHEMICAL_PARKS = 'chemicalparks.eu, 23 March 2017';
export const GERTLER = 'ecologycenter.us (Gertler and Ehrenfeld 1996)';
export const VISIT_DENMARK = 'visitdenmark.com';
export const MUNICIPAL_PLAN = 'municipal plan 2013 (kp2013.kalundborg.dk)';
