import type { startersEn } from './starters.en.ts';
import type { Translation } from './translation.ts';

export const startersDa: Translation<typeof startersEn> = {
  title: 'Typisk for den slags anlæg',
  titleOf: 'Typisk for anlæg som {{facility}}',
  lead: 'Ikke bekræftet: det, som anlæg i jeres branche oftest har. Bekræft det, I også har, og stryg resten. Det bekræftede registreres halvt udfyldt, kun synligt for jeres virksomhed og sekretariatet; udfyld tallene, når I har dem.',
  mark: 'typisk, ikke bekræftet',
  supplies: 'De afgiver',
  demands: 'De modtager',
  source: 'Kilde: {{source}}',
  confirm: 'Det har vi',
  confirmFull: '{{resource}}: det har vi',
  confirmNeed: 'Det har vi brug for',
  confirmNeedFull: '{{resource}}: det har vi brug for',
  strike: 'Ikke os',
  strikeFull: '{{resource}}: ikke os',
  confirmed: '{{resource}} er registreret.',
  fillIn: 'Udfyld tallene',
  struck: '{{resource}} er strøget og foreslås ikke igen.',
  undo: 'Fortryd',
  undone: '{{resource}} foreslås igen.',
  struckBefore_one: '{{count}} strøget tidligere',
  struckBefore_other: '{{count}} strøget tidligere',
  takeBack: 'Foreslå igen',
  takeBackFull: 'Foreslå {{resource}} igen',
  none: 'Der er ikke mere typisk, som I ikke har registreret.',
  noActivity:
    'Der er ikke angivet en branche for anlægget, så intet typisk kan foreslås. Angiv NACE-koden, eller registrér strømme i hånden.',
  show: 'Vis, hvad der er typisk for den slags anlæg',
};
