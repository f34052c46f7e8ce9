import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES } from '../../src/domain/text.ts';
import type { Language } from '../../src/domain/text.ts';
import { isolated } from './isolated.ts';
import type { registerEn } from './register.en.ts';
import { networkDa } from './network.da.ts';
import { networkEn } from './network.en.ts';
import { shellDa } from './shell.da.ts';
import { shellEn } from './shell.en.ts';
import { wordsDa } from './words.da.ts';
import { wordsEn } from './words.en.ts';

/** The sentences that every visit begins with, by room of the page; those of registering come with its pages. */
const catalogues = {
  en: { shell: shellEn, words: wordsEn, network: networkEn },
  da: { shell: shellDa, words: wordsDa, network: networkDa },
};

/** From here on a misspelt key is an error of types. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: (typeof catalogues)['en'] & { register: typeof registerEn };
  }
}

const KEPT_UNDER = 'symbiosis-exchange.language';

function isLanguage(word: string | null | undefined): word is Language {
  return (LANGUAGES as readonly (string | null | undefined)[]).includes(word);
}

/** The language chosen last, else the first of the browser's that we have, else English. */
function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT_UNDER);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** Switch the language of the page; kept for the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_UNDER, language);
  await i18next.changeLanguage(language);
}

/** Load the catalogues; `<html lang>` follows the language from here on. */
export async function openCatalogue(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    resources: catalogues,
    lng: firstLanguage(),
    fallbackLng: 'en',
    ns: Object.keys(catalogues.en),
    defaultNS: 'shell',
    // React escapes what it shows; what is left to do is that a name turns nothing but itself.
    interpolation: { escapeValue: true, escape: isolated },
  });
}
