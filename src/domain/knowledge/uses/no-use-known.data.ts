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
  ['160108', 'mercury is stored for good', 'kviksølv lagres permanent'],
  ['160109', 'PCB must be destroyed', 'PCB skal destrueres'],
  ['160110', 'air bags are set off under control; the metal left is scrap', 'airbags udløses kontrolleret; det tilbageværende metal er skrot'],
  ['160111', 'asbestos goes to landfill', 'asbest går til deponi'],
  ['160210', 'PCB must be destroyed', 'PCB skal destrueres'],
  ['160603', 'mercury is stored for good', 'kviksølv lagres permanent'],
  ['170801', 'hazardous gypsum waste goes to landfill', 'farligt gipsaffald går til deponi'],
  ['190304', 'partly stabilised hazardous waste goes to landfill', 'delvist stabiliseret farligt affald går til deponi'],
  ['190306', 'solidified hazardous waste goes to landfill', 'størknet farligt affald går til deponi'],
  ['190808', 'metal-bearing membrane waste goes to safe disposal', 'metalholdigt membranaffald går til sikker bortskaffelse'],
];
