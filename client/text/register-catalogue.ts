import i18next from 'i18next';
import { registerDa } from './register.da.ts';
import { registerEn } from './register.en.ts';

/** Add the sentences of registering a stream, which only its own pages need. */
export function openRegisterCatalogue(): void {
  i18next.addResourceBundle('en', 'register', registerEn);
  i18next.addResourceBundle('da', 'register', registerDa);
}
