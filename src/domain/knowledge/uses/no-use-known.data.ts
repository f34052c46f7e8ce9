import type { NoUseRow } from '../use-entry.ts';

/** EWC sub-chapters (four digits) or codes that nobody is known to make use of, with the reason: they go to safe disposal. */
export const NO_USE_KNOWN: readonly NoUseRow[] = [
  // Chapters 11 to 20
  ['160401', 'ammunition is destroyed by licensed experts only', 'ammunition destrueres kun af særligt godkendte'],
  ['160402', 'fireworks are destroyed under supervision', 'fyrværkeri destrueres under opsyn'],
  ['160403', 'explosives are detonated or burnt safely; nobody takes them', 'sprængstoffer sprænges eller brændes kontrolleret; ingen aftager dem'],
  ['160209', 'PCB must be destroyed', 'PCB skal destrueres'],
  ['160212', 'free asbestos goes to landfill', 'frit asbest går til deponi'],
  ['160307', 'mercury is made into sulphide and stored for good', 'kviksølv omdannes til sulfid og lagres permanent'],
  ['160902', 'chromates are reduced and deposited', 'kromater reduceres og deponeres'],
  ['170601', 'asbestos goes to landfill; vitrification is hardly ever done', 'asbest går til deponi; forglasning bruges næsten ikke'],
  ['170605', 'asbestos goes to landfill; vitrification is hardly ever done', 'asbest går til deponi; forglasning bruges næsten ikke'],
  ['170901', 'mercury is recovered or stored, the rest deposited', 'kviksølv genvindes eller lagres, resten deponeres'],
  ['170902', 'PCB must be destroyed', 'PCB skal destrueres'],
  ['180108', 'cytotoxic medicines are burnt as hazardous waste', 'cytostatika forbrændes som farligt affald'],
  ['180207', 'cytotoxic medicines are burnt as hazardous waste', 'cytostatika forbrændes som farligt affald'],
  ['190308', 'partly stabilised mercury is stored for good', 'delvist stabiliseret kviksølv lagres permanent'],
  ['200119', 'pesticides are burnt as hazardous waste', 'pesticider forbrændes som farligt affald'],
  ['060311', 'Salts with cyanide: destroyed by oxidation or heat.', 'Cyanidholdige salte: destrueres ved oxidation eller varme.'],
  ['060701', 'Asbestos of chlorine cells: safe deposit.', 'Asbest fra klorceller: sikker deponering.'],
  ['061301', 'Inorganic biocides: destroyed or deposited for good.', 'Uorganiske biocider: destrueres eller slutdeponeres.'],
  ['061304', 'Asbestos: safe deposit.', 'Asbest: sikker deponering.'],
  ['100325', 'Sludge of pot gas scrubbing: fluoride and tar, deposited.', 'Slam fra gasvask ved aluminium: fluorid og tjære, deponeres.'],
  ['101015', 'Crack-indicating agents: a few litres, treated as hazardous waste.', 'Revnesøgningsvæske: få liter, behandles som farligt affald.'],
  ['101309', 'Asbestos cement: safe deposit.', 'Asbestcement: sikker deponering.'],
  ['1014', 'Filter residues of crematoria hold mercury: stored for good.', 'Filterrester fra krematorier indeholder kviksølv: slutdeponeres.'],
];
