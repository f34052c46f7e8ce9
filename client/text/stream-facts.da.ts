import type { streamFactsEn } from './stream-facts.en.ts';
import type { Translation } from './translation.ts';

export const streamFactsDa: Translation<typeof streamFactsEn> = {
  standing: 'Retlig status',
  status: 'Efter loven',
  hazard: 'Farlighed',
  notSaid: 'Ikke angivet',
  hazardous: 'Farligt',
  notHazardous: 'Ikke farligt',
  open: 'Mangler stadig',
  nothingOpen: 'Der mangler ikke noget.',
  crossed: 'Mængden er omregnet med',
  crossedBy: '{{property}}: {{value}}',
  crossedByMiddle: '{{property}}: {{value}}, midten af det angivne interval',

  overlay: 'Time for time med en partner',
  overlayLead:
    'Udbuddet lagt over behovet gennem et år: hvad der dækkes med det samme, og hvor stort et lager der skal til for resten.',
  partner: 'Lagt over',
  partnerOf: '{{facility}}: {{resource}}',
  coverage: 'Dækket uden lager',
  coverageOf: '{{share}} af behovet i {{year}}',
  hours: 'Timer, der er helt dækket',
  hoursOf: '{{covered}} af {{demand}}',
  storage: 'Lager til resten',
  storageAnswer: {
    nothingAsked: 'Der er intet behov i {{year}}.',
    none: 'Der skal ikke noget lager til.',
    needed: '{{amount}} ville dække hele behovet, uden tab i lageret.',
    tooLittle: 'Intet lager er stort nok: årets udbud rækker ikke. Højst {{share}} kan dækkes.',
  },
  assumed: 'Forudsat',
  ofSupply: 'Udbud: {{sentence}}',
  ofDemand: 'Behov: {{sentence}}',
  keySupply: 'Udbud',
  keyDemand: 'Behov',
  keyCovered: 'Dækket med det samme',
  asTable: 'Månederne som tabel',
  month: 'Måned',
  caption: 'Udbud og behov i {{year}} måned for måned',
  notWhole: 'Det kan ikke beregnes: du kan ikke se begge strømme helt.',
};
