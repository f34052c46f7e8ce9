import type { LocalText } from '../../domain/text.ts';
import type { Role } from '../roles.ts';
import type { Letter } from './mail-letter.ts';

const NOT_ME: LocalText = {
  en: 'If you did not ask for this, do nothing: without the link nothing changes.',
  da: 'Har du ikke bedt om dette, skal du ikke gøre noget: uden linket ændres intet.',
};

export function passwordResetLetter(url: string): Letter {
  return {
    subject: { en: 'A new password for Symbiosis Exchange', da: 'Ny adgangskode til Symbiosis Exchange' },
    paragraphs: [
      {
        en: 'Somebody, probably you, has asked for a new password for this address. The link works once, for an hour.',
        da: 'Nogen, sandsynligvis du, har bedt om en ny adgangskode til denne e-mail. Linket virker én gang, i en time.',
      },
    ],
    link: { url, label: { en: 'Choose a new password', da: 'Vælg en ny adgangskode' } },
    after: [NOT_ME],
  };
}

export function passwordChangedLetter(): Letter {
  return {
    subject: { en: 'Your password was changed', da: 'Din adgangskode er ændret' },
    paragraphs: [
      {
        en: 'The password of your account was changed just now, and all other sessions were ended.',
        da: 'Adgangskoden til din konto er netop blevet ændret, og du er logget ud alle andre steder.',
      },
      {
        en: 'If that was not you, choose a new one now: on the sign-in page under “Forgotten password”.',
        da: 'Var det ikke dig, så vælg en ny med det samme: på login-siden under “Glemt adgangskode”.',
      },
    ],
  };
}

export function confirmEmailLetter(url: string): Letter {
  return {
    subject: { en: 'Confirm your new address', da: 'Bekræft din nye e-mail' },
    paragraphs: [
      {
        en: 'This is to become the address of your account at Symbiosis Exchange. The link works once, for a day.',
        da: 'Denne e-mail skal høre til din konto på Symbiosis Exchange. Linket virker én gang, i et døgn.',
      },
    ],
    link: { url, label: { en: 'Confirm the address', da: 'Bekræft e-mailen' } },
    after: [NOT_ME],
  };
}

export function emailChangedLetter(newEmail: string): Letter {
  return {
    subject: { en: 'The address of your account was changed', da: 'E-mailen på din konto er ændret' },
    paragraphs: [
      {
        en: `Your account at Symbiosis Exchange now has the address ${newEmail}; this one no longer signs in.`,
        da: `Din konto på Symbiosis Exchange har nu e-mailen ${newEmail}; du kan ikke længere logge ind med denne.`,
      },
      {
        en: 'If that was not you, tell the administrator of the installation at once.',
        da: 'Var det ikke dig, så kontakt straks administratoren af installationen.',
      },
    ],
  };
}

export function emailTakenLetter(): Letter {
  return {
    subject: { en: 'This address has an account already', da: 'Denne e-mail har allerede en konto' },
    paragraphs: [
      {
        en: 'Somebody, probably you, wanted to use this address at Symbiosis Exchange. It has an account already: sign in with it, or choose a new password on the sign-in page.',
        da: 'Nogen, sandsynligvis du, ville bruge denne e-mail på Symbiosis Exchange. Den har allerede en konto: log ind med den, eller vælg en ny adgangskode på login-siden.',
      },
    ],
    after: [NOT_ME],
  };
}

const ROLE_NAMES: Readonly<Record<Role, LocalText>> = {
  member: { en: 'member', da: 'medarbejder' },
  companyAdministrator: { en: 'company administrator', da: 'virksomhedsadministrator' },
  secretariat: { en: 'secretariat', da: 'sekretariat' },
  analyst: { en: 'analyst', da: 'analytiker' },
  installationAdministrator: { en: 'administrator of the installation', da: 'administrator af installationen' },
};

export interface InvitationWords {
  readonly role: Role;
  /** Name of the organisation or network; null for the installation. */
  readonly place: string | null;
  readonly inviter: string | null;
  readonly days: number;
}

export function invitationLetter(url: string, { role, place, inviter, days }: InvitationWords): Letter {
  const of = ROLE_NAMES[role];
  const where = place ?? 'Symbiosis Exchange';
  return {
    subject: { en: `Invitation to ${where}`, da: `Invitation til ${where}` },
    paragraphs: [
      {
        en: `${inviter ?? 'The installation'} invites you to Symbiosis Exchange as ${of.en}${place === null ? '' : ` of ${place}`}.`,
        da: `${inviter ?? 'Installationen'} inviterer dig til Symbiosis Exchange som ${of.da}${place === null ? '' : ` i ${place}`}.`,
      },
      {
        en: 'Symbiosis Exchange shows what one company leaves over and another can use: materials, water, energy.',
        da: 'Symbiosis Exchange viser, hvad én virksomhed har til overs, og en anden kan bruge: materialer, vand, energi.',
      },
    ],
    link: { url, label: { en: 'Accept the invitation', da: 'Tag imod invitationen' } },
    after: [
      { en: `The link works once, for ${days} days.`, da: `Linket virker én gang, i ${days} dage.` },
      {
        en: 'If you do not know who that is, do nothing.',
        da: 'Kender du ikke afsenderen, skal du ikke gøre noget.',
      },
    ],
  };
}
