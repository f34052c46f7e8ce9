import type { Translation } from './translation.ts';
import type { shellEn } from './shell.en.ts';

export const shellDa: Translation<typeof shellEn> = {
  product: 'Symbiosis Exchange',
  skip: 'Gå til indholdet',
  navigation: 'Hovedmenu',
  network: 'Netværk',
  register: 'Registrér en strøm',
  language: 'Sprog',
  english: 'English',
  danish: 'Dansk',
  toLight: 'Lyse farver',
  toDark: 'Mørke farver',
  loading: 'Henter …',
  missingTitle: 'Siden findes ikke',
  missingText: 'Adressen kan være stavet forkert, eller siden er flyttet.',
  home: 'Gå til netværket',
  failureTitle: 'Det kunne ikke hentes',
  failureUnreachable: 'Serveren svarer ikke. Tjek forbindelsen, og prøv igen.',
  failureInternal: 'Der skete en fejl på serveren. Intet af det, du har indtastet, er gået tabt.',
  failureRefused: 'Serveren afviste forespørgslen.',
  failureDrawing: 'Der skete en fejl på siden.',
  reference: 'Reference {{reference}}',
  again: 'Prøv igen',
  close: 'Luk',
};
