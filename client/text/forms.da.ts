import type { formsEn } from './forms.en.ts';
import type { Translation } from './translation.ts';

export const formsDa: Translation<typeof formsEn> = {
  needed: 'Skal udfyldes.',
  showPassword: 'Vis adgangskoden',
  hidePassword: 'Skjul adgangskoden',
  optional: 'valgfrit',
  failed: 'Det lykkedes ikke.',
  failedUnreachable: 'Serveren svarer ikke. Tjek forbindelsen, og prøv igen.',
  failedInternal: 'Der skete en fejl på serveren. Prøv igen; bliver det ved, så sig det til dem, der driver siden.',
  failedRefused: 'Serveren afviste det.',
  failedSignedOut: 'Du er ikke længere logget ind. Log ind igen, så kommer du tilbage hertil.',
  signInAgain: 'Log ind igen',
  passkeyFailed: 'Adgangsnøglen blev ikke brugt. Prøv igen, når du er klar, eller vælg en anden måde.',
  passkeyTwice: 'Enheden har allerede en adgangsnøgle her.',
  saved: 'Gemt.',
  copy: 'Kopiér',
  copied: 'Kopieret.',
  cancel: 'Annullér',
  onDay: '{{day}} kl. {{time}}',
};
