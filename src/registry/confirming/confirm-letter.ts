import type { Letter } from '../../identity/mails/mail-letter.ts';

/** Asks a company, once a year, whether its streams are still so. */
export function confirmStreamsLetter(url: string, organisation: string, network: string, streams: number): Letter {
  const [en, da] =
    streams === 1
      ? [`One stream of ${organisation} in ${network} has`, `Én strøm fra ${organisation} i ${network} er`]
      : [
          `${streams} streams of ${organisation} in ${network} have`,
          `${streams} strømme fra ${organisation} i ${network} er`,
        ];
  return {
    subject: {
      en: `Are the streams of ${organisation} still right?`,
      da: `Passer strømmene fra ${organisation} stadig?`,
    },
    paragraphs: [
      {
        en: `${en} not been confirmed for 12 months. Confirm what is still right, change what is not, and withdraw what no longer exists.`,
        da: `${da} ikke blevet bekræftet i 12 måneder. Bekræft det, der stadig passer, ret det, der har ændret sig, og træk det tilbage, der ikke findes mere.`,
      },
      {
        en: 'Until then it weighs less where partners are sought. You are asked once a year.',
        da: 'Indtil da vægter det mindre, når der søges partnere. I bliver spurgt én gang om året.',
      },
    ],
    link: { url, label: { en: 'Look through the streams', da: 'Gennemgå strømmene' } },
  };
}
