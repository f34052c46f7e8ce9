import type { Problem } from '../../domain/problem.ts';
import type { LocalText } from '../../domain/text.ts';
import { COMMON_PASSWORDS } from './common-passwords.data.ts';

/** Length is what counts (OWASP ASVS 5.0, 6.2.1 and 6.2.9); nothing is asked about digits or signs (6.2.5). */
export const PASSWORD_LEAST = 8;
export const PASSWORD_MOST = 256;

const COMMON: ReadonlySet<string> = new Set(COMMON_PASSWORDS.split(/\s+/));

/** A part of a name or an address that is shorter stands in many words by chance. */
const TELLING_LENGTH = 4;

/** Why a password is refused; null where it is fine. Counted in characters, as people do, not in UTF-16 units. */
export function passwordProblem(
  password: string,
  person: { readonly name?: string | null; readonly email?: string | null },
  path: Problem['path'],
): Problem | null {
  const { length } = Array.from(password);
  if (length < PASSWORD_LEAST) {
    return refusal('PASSWORD_SHORT', path, {
      en: `A password has ${PASSWORD_LEAST} characters or more; a sentence of several words is easiest to keep in mind.`,
      da: `En adgangskode har mindst ${PASSWORD_LEAST} tegn; en sætning med flere ord er nemmest at huske.`,
    });
  }
  if (length > PASSWORD_MOST) {
    return refusal('PASSWORD_LONG', path, {
      en: `A password has at most ${PASSWORD_MOST} characters.`,
      da: `En adgangskode har højst ${PASSWORD_MOST} tegn.`,
    });
  }
  const plain = password.normalize('NFKC').toLowerCase();
  if (COMMON.has(plain) || new Set(plain).size < 3) {
    return refusal('PASSWORD_COMMON', path, {
      en: 'This password is one of those that are tried first. Take another one.',
      da: 'Denne adgangskode er blandt dem, der bliver prøvet først. Vælg en anden.',
    });
  }
  if (tellingParts(person).some((part) => plain.replace(part, '').length < PASSWORD_LEAST && plain.includes(part))) {
    return refusal('PASSWORD_PERSONAL', path, {
      en: 'This password is little more than your name or address. Take another one.',
      da: 'Denne adgangskode er ikke stort andet end dit navn eller din e-mail. Vælg en anden.',
    });
  }
  return null;
}

function tellingParts({ name, email }: { name?: string | null; email?: string | null }): string[] {
  const words = `${name ?? ''} ${email ?? ''}`
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [email?.toLowerCase() ?? '', ...words].filter((part) => part.length >= TELLING_LENGTH);
}

function refusal(code: string, path: Problem['path'], message: LocalText): Problem {
  return { kind: 'invalid', code, path, message };
}
