import type { LocalText } from '../domain/text.ts';
import { SESSION_IDLE_DAYS, SESSION_LASTS_DAYS } from './session-lasting.ts';

export interface Cookie {
  readonly name: string;
  readonly purpose: LocalText;
  readonly lasting: LocalText;
}

/** All cookies that this site ever sets, for its page about them. */
export function cookiesOf({ isSecure, hasProvider }: { isSecure: boolean; hasProvider: boolean }): Cookie[] {
  const prefix = isSecure ? '__Host-' : '';
  const session: Cookie = {
    name: `${prefix}session`,
    purpose: {
      en: 'Recognises the browser in which you signed in. It holds a number made by chance, nothing about you.',
      da: 'Genkender den browser, du loggede ind i. Den indeholder et tilfældigt tal og intet om dig.',
    },
    lasting: {
      en: `From sign-in to sign-out, at most ${SESSION_LASTS_DAYS} days, ${SESSION_IDLE_DAYS} without use.`,
      da: `Fra du logger ind, til du logger ud; højst ${SESSION_LASTS_DAYS} dage, ${SESSION_IDLE_DAYS} uden brug.`,
    },
  };
  const provider: Cookie = {
    name: `${prefix}oidc`,
    purpose: {
      en: 'Recognises the browser that comes back from the sign-in at another provider.',
      da: 'Genkender den browser, der kommer tilbage fra login hos en anden udbyder.',
    },
    lasting: {
      en: 'While you sign in there, at most 10 minutes.',
      da: 'Mens du logger ind dér, højst 10 minutter.',
    },
  };
  return hasProvider ? [session, provider] : [session];
}
