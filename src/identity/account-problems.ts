import type { Problem } from '../domain/problem.ts';
import { ProblemError } from '../platform/problem-error.ts';

export const signInNeeded = (): Problem => ({
  kind: 'unauthenticated',
  code: 'SIGN_IN_REQUIRED',
  path: [],
  message: { en: 'Sign in first.', da: 'Log ind først.' },
});

/** For what only a person at a browser may do who has shown just now that it is them (OWASP ASVS 5.0, 7.5.1). */
export const signInAgain = (): Problem => ({
  kind: 'unauthenticated',
  code: 'SIGN_IN_AGAIN',
  path: [],
  message: {
    en: 'It is a while since you signed in. Sign in once more to change this.',
    da: 'Det er et stykke tid siden, du loggede ind. Log ind igen for at ændre dette.',
  },
});

export const notAllowed = (): Problem => ({
  kind: 'forbidden',
  code: 'NOT_ALLOWED',
  path: [],
  message: { en: 'Your role does not allow this.', da: 'Din rolle giver ikke adgang til dette.' },
});

export const signInRefused = (): Problem => ({
  kind: 'invalid',
  code: 'SIGN_IN_REFUSED',
  path: [],
  message: {
    en: 'Address and password do not go together, or the account is closed.',
    da: 'E-mail og adgangskode passer ikke sammen, eller kontoen er lukket.',
  },
});

/** Said to who is signed in, so it names the password alone. */
export const presentPasswordWrong = (): Problem => ({
  kind: 'invalid',
  code: 'SIGN_IN_REFUSED',
  path: ['currentPassword'],
  message: { en: 'That is not your present password.', da: 'Det er ikke din nuværende adgangskode.' },
});

export const stepOver = (): Problem => ({
  kind: 'conflict',
  code: 'STEP_OVER',
  path: ['step'],
  message: {
    en: 'This step is over: it took too long, or was used. Begin again.',
    da: 'Dette trin er forbi: det tog for lang tid eller er brugt. Begynd forfra.',
  },
});

export const linkOver = (): Problem => ({
  kind: 'notFound',
  code: 'LINK_OVER',
  path: ['token'],
  message: {
    en: 'This link does not work any more: it was used, has expired, or was called back. Ask for a new one.',
    da: 'Linket virker ikke længere: det er brugt, udløbet eller trukket tilbage. Bed om et nyt.',
  },
});

export const notFoundHere = (path: Problem['path']): Problem => ({
  kind: 'notFound',
  code: 'NOT_FOUND',
  path,
  message: { en: 'There is no such thing here.', da: 'Det findes ikke her.' },
});

export const codeWrong = (path: Problem['path']): Problem => ({
  kind: 'invalid',
  code: 'CODE_WRONG',
  path,
  message: {
    en: 'This code is not right, or was used already. Wait for the next one.',
    da: 'Koden er ikke rigtig eller er allerede brugt. Vent på den næste.',
  },
});

export const passkeyRefused = (): Problem => ({
  kind: 'invalid',
  code: 'PASSKEY_REFUSED',
  path: ['answer'],
  message: { en: 'This passkey was not accepted.', da: 'Adgangsnøglen blev ikke godkendt.' },
});

const emailMalformed = (path: Problem['path']): Problem => ({
  kind: 'invalid',
  code: 'EMAIL_MALFORMED',
  path,
  message: {
    en: 'This is not a mail address, such as name@company.dk.',
    da: 'Det er ikke en e-mailadresse, som navn@firma.dk.',
  },
});

export const nameMissing = (path: Problem['path']): Problem => ({
  kind: 'invalid',
  code: 'NAME_MISSING',
  path,
  message: { en: 'A name of 1 to 200 characters is needed.', da: 'Der skal et navn på 1 til 200 tegn til.' },
});

export const demonstrationFixed = (): Problem => ({
  kind: 'forbidden',
  code: 'DEMONSTRATION_ACCOUNT',
  path: [],
  message: {
    en: 'This is an invented person of the demonstration, whom all visitors share: it cannot do this. Sign out, and use an account of your own.',
    da: 'Dette er en opdigtet person i demonstrationen, som alle besøgende deler: det kan den ikke. Log ud, og brug din egen konto.',
  },
});

/** Small letters without blanks, or a ProblemError. */
export function emailOrThrow(text: string, path: Problem['path'] = ['email']): string {
  const email = text.trim().toLowerCase();
  if (!isEmail(email)) throw new ProblemError([emailMalformed(path)]);
  return email;
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^@\s<>"',;:\\()[\]\p{C}]+@[^@\s<>"',;:\\()[\]\p{C}]+$/u.test(text);
}

/** Without blanks around, one line, 1 to `most` characters; or a ProblemError. */
export function nameOrThrow(text: string, path: Problem['path'] = ['name'], most = 200): string {
  const name = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (name === '' || name.length > most || /\p{Cc}/u.test(name)) throw new ProblemError([nameMissing(path)]);
  return name;
}
