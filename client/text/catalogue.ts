import i18next from 'i18next';
import type { BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES } from '../../src/domain/text.ts';
import type { Language } from '../../src/domain/text.ts';
import type { accountEn } from './account.en.ts';
import type { disclosureEn } from './disclosure.en.ts';
import type { formsEn } from './forms.en.ts';
import type { historyEn } from './history.en.ts';
import type { hourlyEn } from './hourly.en.ts';
import type { importEn } from './import.en.ts';
import { isolated } from './isolated.ts';
import type { knowledgeEn } from './knowledge.en.ts';
import type { matchEn } from './match.en.ts';
import type { matchesEn } from './matches.en.ts';
import type { myStreamsEn } from './my-streams.en.ts';
import type { newMatchesEn } from './new-matches.en.ts';
import type { networkEn } from './network.en.ts';
import type { peopleEn } from './people.en.ts';
import type { registerEn } from './register.en.ts';
import type { rulesEn } from './rules.en.ts';
import type { shellEn } from './shell.en.ts';
import type { signInEn } from './sign-in.en.ts';
import type { startersEn } from './starters.en.ts';
import type { streamFactsEn } from './stream-facts.en.ts';
import type { wordsEn } from './words.en.ts';

/** All sentences, by room of the page. */
interface Catalogue {
  readonly shell: typeof shellEn;
  readonly words: typeof wordsEn;
  readonly network: typeof networkEn;
  readonly register: typeof registerEn;
  readonly forms: typeof formsEn;
  readonly signIn: typeof signInEn;
  readonly account: typeof accountEn;
  readonly people: typeof peopleEn;
  readonly disclosure: typeof disclosureEn;
  readonly myStreams: typeof myStreamsEn;
  readonly history: typeof historyEn;
  readonly starters: typeof startersEn;
  readonly hourly: typeof hourlyEn;
  readonly streamFacts: typeof streamFactsEn;
  readonly import: typeof importEn;
  readonly match: typeof matchEn;
  readonly matches: typeof matchesEn;
  readonly newMatches: typeof newMatchesEn;
  readonly rules: typeof rulesEn;
  readonly knowledge: typeof knowledgeEn;
}

export type Room = keyof Catalogue;

/** From here on a misspelt key is an error of types. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Catalogue;
  }
}

/** The rooms that every visit begins with; the others come with their pages. */
const FIRST: readonly Room[] = ['shell', 'words', 'network'];

type Fetch = () => Promise<object>;

/** Where the sentences of a room are: nobody waits for those of the other language, nor of pages not opened. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<Room, Fetch>>>> = {
  en: {
    shell: async () => (await import('./first.en.ts')).shellEn,
    words: async () => (await import('./first.en.ts')).wordsEn,
    network: async () => (await import('./first.en.ts')).networkEn,
    register: async () => (await import('./register.en.ts')).registerEn,
    forms: async () => (await import('./forms.en.ts')).formsEn,
    signIn: async () => (await import('./sign-in.en.ts')).signInEn,
    account: async () => (await import('./account.en.ts')).accountEn,
    people: async () => (await import('./people.en.ts')).peopleEn,
    disclosure: async () => (await import('./disclosure.en.ts')).disclosureEn,
    myStreams: async () => (await import('./my-streams.en.ts')).myStreamsEn,
    history: async () => (await import('./history.en.ts')).historyEn,
    starters: async () => (await import('./starters.en.ts')).startersEn,
    hourly: async () => (await import('./hourly.en.ts')).hourlyEn,
    streamFacts: async () => (await import('./stream-facts.en.ts')).streamFactsEn,
    import: async () => (await import('./import.en.ts')).importEn,
    match: async () => (await import('./match.en.ts')).matchEn,
    matches: async () => (await import('./matches.en.ts')).matchesEn,
    newMatches: async () => (await import('./new-matches.en.ts')).newMatchesEn,
    rules: async () => (await import('./rules.en.ts')).rulesEn,
    knowledge: async () => (await import('./knowledge.en.ts')).knowledgeEn,
  },
  da: {
    shell: async () => (await import('./first.da.ts')).shellDa,
    words: async () => (await import('./first.da.ts')).wordsDa,
    network: async () => (await import('./first.da.ts')).networkDa,
    register: async () => (await import('./register.da.ts')).registerDa,
    forms: async () => (await import('./forms.da.ts')).formsDa,
    signIn: async () => (await import('./sign-in.da.ts')).signInDa,
    account: async () => (await import('./account.da.ts')).accountDa,
    people: async () => (await import('./people.da.ts')).peopleDa,
    disclosure: async () => (await import('./disclosure.da.ts')).disclosureDa,
    myStreams: async () => (await import('./my-streams.da.ts')).myStreamsDa,
    history: async () => (await import('./history.da.ts')).historyDa,
    starters: async () => (await import('./starters.da.ts')).startersDa,
    hourly: async () => (await import('./hourly.da.ts')).hourlyDa,
    streamFacts: async () => (await import('./stream-facts.da.ts')).streamFactsDa,
    import: async () => (await import('./import.da.ts')).importDa,
    match: async () => (await import('./match.da.ts')).matchDa,
    matches: async () => (await import('./matches.da.ts')).matchesDa,
    newMatches: async () => (await import('./new-matches.da.ts')).newMatchesDa,
    rules: async () => (await import('./rules.da.ts')).rulesDa,
    knowledge: async () => (await import('./knowledge.da.ts')).knowledgeDa,
  },
};

const fromFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, room: string, tell) {
    SENTENCES[language as Language][room as Room]().then(
      (sentences) => {
        tell(null, { ...sentences });
      },
      (failure: unknown) => {
        tell(failure as Error, false);
      },
    );
  },
};

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

/** Load the sentences that are needed first; `<html lang>` follows the language from here on. */
export async function openCatalogue(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      supportedLngs: LANGUAGES,
      // Every sentence is there in both languages: the types see to it.
      fallbackLng: false,
      ns: FIRST,
      defaultNS: 'shell',
      // React escapes what it shows; what is left to do is that a name turns nothing but itself.
      interpolation: { escapeValue: true, escape: isolated },
      react: { useSuspense: false },
    });
}

/** Code of a page together with the sentences of its rooms. */
export async function withWords<Code>(code: Promise<Code>, ...rooms: readonly Room[]): Promise<Code> {
  const [loaded] = await Promise.all([code, i18next.loadNamespaces(rooms)]);
  return loaded;
}
