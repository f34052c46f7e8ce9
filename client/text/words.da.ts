import type { Translation } from './translation.ts';
import type { wordsEn } from './words.en.ts';

export const wordsDa: Translation<typeof wordsEn> = {
  resourceKind: { material: 'Materiale', water: 'Vand', energy: 'Energi', sharedUtility: 'Fælles forsyning' },
  facilityKind: {
    productionPlant: 'Produktionsanlæg',
    powerPlant: 'Kraftværk',
    utility: 'Forsyningsselskab',
    treatmentPlant: 'Behandlingsanlæg',
    wasteHandler: 'Affaldsselskab',
    demonstrationFacility: 'Demonstrationsanlæg',
    harbour: 'Havn',
    farm: 'Landbrug',
    knowledgeInstitution: 'Vidensinstitution',
    publicAuthority: 'Myndighed',
    distributionGrid: 'Forsyningsnet',
    naturalSource: 'Naturlig kilde',
    other: 'Andet',
  },
  facilityStatus: { planned: 'Planlagt', active: 'I drift', closed: 'Lukket' },
  synergyKind: {
    byProductExchange: 'Udveksling af biprodukt',
    utilitySharing: 'Deling af forsyning',
    product: 'Produkt',
    service: 'Ydelse',
  },
  synergyStage: {
    identified: 'Identificeret',
    discussed: 'Under drøftelse',
    agreed: 'Aftalt',
    running: 'I drift',
    ended: 'Ophørt',
  },
  basis: { measured: 'Målt', reported: 'Indberettet', published: 'Offentliggjort', estimated: 'Anslået' },
  direction: { supply: 'Udbud', demand: 'Behov' },
  availability: {
    continuous: 'Hele året',
    seasonal: 'I sæson',
    weekly: 'Visse ugedage',
    batch: 'I portioner',
    oneOff: 'Én gang',
  },
  verdict: { fits: 'Passer', conditionally: 'Med forbehold', unknown: 'Vides ikke', doesNotFit: 'Passer ikke' },
  tier: {
    sameResource: 'Samme ressource',
    sameWasteCode: 'Samme affaldskode',
    documentedUse: 'Dokumenteret anvendelse',
    afterTreatment: 'Anvendelse efter behandling',
    latentDemand: 'Sandsynligt behov: spørg dem',
    likeWords: 'Ord, der ligner: et gæt',
  },
};
