import type { Letter } from '../../identity/mails/mail-letter.ts';

export function confirmSignUpLetter(url: string, organisation: string, network: string): Letter {
  return {
    subject: { en: 'Confirm your registration', da: 'Bekræft din tilmelding' },
    paragraphs: [
      {
        en: `Somebody, probably you, has registered ${organisation} at Symbiosis Exchange, to take part in ${network}. Confirm that this is your address; the link works once, for a day.`,
        da: `Nogen, sandsynligvis du, har tilmeldt ${organisation} på Symbiosis Exchange for at deltage i ${network}. Bekræft, at det er din e-mail; linket virker én gang, i et døgn.`,
      },
      {
        en: 'Then the secretariat of the network decides. Until then you see what everybody sees.',
        da: 'Derefter afgør netværkets sekretariat sagen. Indtil da ser du det, som alle kan se.',
      },
    ],
    link: { url, label: { en: 'Confirm the registration', da: 'Bekræft tilmeldingen' } },
    after: [
      {
        en: 'If you did not ask for this, do nothing: without the link nothing is registered.',
        da: 'Har du ikke bedt om dette, skal du ikke gøre noget: uden linket bliver intet tilmeldt.',
      },
    ],
  };
}

export function askedLetter(url: string, organisation: string, network: string): Letter {
  return {
    subject: { en: `${organisation} wants to join ${network}`, da: `${organisation} vil deltage i ${network}` },
    paragraphs: [
      {
        en: `${organisation} asks to take part in ${network}. The secretariat approves or refuses.`,
        da: `${organisation} beder om at deltage i ${network}. Sekretariatet godkender eller afviser.`,
      },
    ],
    link: { url, label: { en: 'Look at it', da: 'Se på det' } },
  };
}

export function approvedLetter(url: string, organisation: string, network: string): Letter {
  return {
    subject: { en: `${organisation} takes part in ${network}`, da: `${organisation} deltager i ${network}` },
    paragraphs: [
      {
        en: `The secretariat has approved ${organisation} for ${network}. You can register streams there and see what fits them.`,
        da: `Sekretariatet har godkendt ${organisation} til ${network}. Du kan registrere strømme dér og se, hvad der passer til dem.`,
      },
    ],
    link: { url, label: { en: 'Go to Symbiosis Exchange', da: 'Gå til Symbiosis Exchange' } },
  };
}

export function refusedLetter(
  state: 'refused' | 'ended',
  organisation: string,
  network: string,
  reason: string | null,
): Letter {
  return {
    subject:
      state === 'refused'
        ? {
            en: `${organisation} was not approved for ${network}`,
            da: `${organisation} blev ikke godkendt til ${network}`,
          }
        : {
            en: `${organisation} no longer takes part in ${network}`,
            da: `${organisation} deltager ikke længere i ${network}`,
          },
    paragraphs: [
      state === 'refused'
        ? {
            en: `The secretariat has not approved ${organisation} for ${network}.`,
            da: `Sekretariatet har ikke godkendt ${organisation} til ${network}.`,
          }
        : {
            en: `The secretariat has ended the participation of ${organisation} in ${network}.`,
            da: `Sekretariatet har afsluttet deltagelsen af ${organisation} i ${network}.`,
          },
      ...(reason === null ? [] : [{ en: `Its reason: ${reason}`, da: `Begrundelsen: ${reason}` }]),
    ],
  };
}
