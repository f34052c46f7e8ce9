import type { NoUseRow } from '../use-entry.ts';

/** EWC sub-chapters (four digits) or codes that nobody is known to make use of, with the reason: they go to safe disposal. */
export const NO_USE_KNOWN: readonly NoUseRow[] = [
  ['060311', 'Salts with cyanide: destroyed by oxidation or heat.', 'Cyanidholdige salte: destrueres ved oxidation eller varme.'],
  ['060701', 'Asbestos of chlorine cells: safe deposit.', 'Asbest fra klorceller: sikker deponering.'],
  ['061301', 'Inorganic biocides: destroyed or deposited for good.', 'Uorganiske biocider: destrueres eller slutdeponeres.'],
  ['061304', 'Asbestos: safe deposit.', 'Asbest: sikker deponering.'],
  ['100325', 'Sludge of pot gas scrubbing: fluoride and tar, deposited.', 'Slam fra gasvask ved aluminium: fluorid og tjære, deponeres.'],
  ['101015', 'Crack-indicating agents: a few litres, treated as hazardous waste.', 'Revnesøgningsvæske: få liter, behandles som farligt affald.'],
  ['101309', 'Asbestos cement: safe deposit.', 'Asbestcement: sikker deponering.'],
  ['1014', 'Filter residues of crematoria hold mercury: stored for good.', 'Filterrester fra krematorier indeholder kviksølv: slutdeponeres.'],
];
