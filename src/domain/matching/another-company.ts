import type { LocalText } from '../text.ts';
import type { Party } from './party.ts';

/** The name of whoever is not named. */
export const ANOTHER_COMPANY: LocalText = {
  en: 'Another company of the network',
  da: 'En anden virksomhed i netværket',
};

/** `how warm it is` is told when you are introduced. */
export function toldLater(what: LocalText): LocalText {
  return {
    en: `${what.en} is told when you are introduced`,
    da: `${what.da}, fremgår, når I bliver præsenteret for hinanden`,
  };
}

/** Whether one side of a pair is known by its blind view alone. */
export function hasBlindSide({ supply, demand }: { readonly supply: Party; readonly demand: Party }): boolean {
  return supply.blind || demand.blind;
}
