/** What cells with a closed list of values may say, as plants write it in Danish, English and German. */
import type { DisclosureLevel } from '../disclosure/disclosure-level.ts';
import { DISCLOSURE_LEVEL_RECORDS } from '../disclosure/disclosure-level.ts';
import type { FacilityKind } from '../registry/facility.ts';
import type { Basis } from '../registry/provenance.ts';
import type { ResourceKind } from '../registry/resource.ts';
import type { Availability, Direction } from '../registry/stream.ts';
import type { WasteStatus } from '../registry/waste-status.ts';
import type { Choice } from './choice.ts';

export const DIRECTION_CHOICES: readonly Choice<Direction>[] = [
  { value: 'supply', label: { en: 'supply', da: 'udbud' }, names: ['output', 'out', 'ud', 'udbyder', 'udbydes', 'afgang', 'overskud', 'leverer', 'levering', 'tilbyder', 'afsætning', 'offer', 'surplus', 'available', 'provides', 'haves', 'have', 'has', 'source', 'restprodukt', 'biprodukt', 'affald', 'waste', 'by-product', 'byproduct', 'angebot', 'ausgang', 'abgabe', 'überschuss', 'udgående', 'outgoing', 'outflow', 'fra anlæg', 'S'] },
  { value: 'demand', label: { en: 'demand', da: 'behov' }, names: ['input', 'in', 'ind', 'efterspørgsel', 'efterspørger', 'tilgang', 'aftager', 'modtager', 'modtagelse', 'ønskes', 'ønsker', 'køb', 'forbrug', 'need', 'needs', 'wanted', 'wants', 'want', 'request', 'requires', 'sink', 'råvare', 'raw material', 'bedarf', 'eingang', 'nachfrage', 'indgående', 'incoming', 'inflow', 'til anlæg', 'D'] },
];

export const AVAILABILITY_CHOICES: readonly Choice<Availability>[] = [
  { value: 'continuous', label: { en: 'all year round', da: 'hele året' }, names: ['kontinuerlig', 'kontinuert', 'løbende', 'året rundt', 'continuous', 'konstant', 'jævn', 'døgndrift', 'all year', 'year-round', 'constant', 'steady', 'kontinuierlich', 'laufend', 'ganzjährig', '24/7'] },
  { value: 'seasonal', label: { en: 'seasonal', da: 'i sæson' }, names: ['sæsonbetonet', 'sæson', 'sæsonmæssig', 'kampagne', 'campaign', 'season', 'saisonal', 'saison', 'vinter', 'sommer', 'winter', 'summer'] },
  { value: 'weekly', label: { en: 'by a weekly pattern', da: 'efter ugemønster' }, names: ['weekly', 'ugentlig', 'ugentligt', 'hverdage', 'weekdays', 'workdays', 'arbejdsdage', 'wöchentlich', 'werktags'] },
  { value: 'batch', label: { en: 'in batches', da: 'i portioner' }, names: ['batch', 'batchvis', 'partier', 'portion', 'portioner', 'periodisk', 'af og til', 'in lots', 'intermittent', 'chargenweise', 'charge', 'diskontinuierlich'] },
  { value: 'oneOff', label: { en: 'once', da: 'én gang' }, names: ['one-off', 'engangs', 'engang', 'engangsparti', 'one time', 'one-time', 'single', 'einmalig'] },
];

export const BASIS_CHOICES: readonly Choice<Basis>[] = [
  { value: 'measured', label: { en: 'measured', da: 'målt' }, names: ['måling', 'vejet', 'afregnet', 'weighed', 'metered', 'measurement', 'gemessen', 'gewogen', 'analyse'] },
  { value: 'reported', label: { en: 'reported', da: 'indberettet' }, names: ['oplyst', 'rapporteret', 'grønt regnskab', 'affaldsregistret', 'declared', 'stated', 'gemeldet', 'angegeben'] },
  { value: 'published', label: { en: 'published', da: 'offentliggjort' }, names: ['publiceret', 'publikation', 'litteratur', 'literature', 'veröffentlicht'] },
  { value: 'estimated', label: { en: 'estimated', da: 'anslået' }, names: ['estimat', 'skøn', 'skønnet', 'estimeret', 'beregnet', 'ca', 'circa', 'estimate', 'calculated', 'guess', 'geschätzt', 'schätzung', 'berechnet'] },
];

export const RESOURCE_KIND_CHOICES: readonly Choice<ResourceKind>[] = [
  { value: 'material', label: { en: 'material', da: 'materiale' }, names: ['materialer', 'materials', 'stof', 'råstof', 'affald', 'waste', 'stoff', 'solid', 'fast stof'] },
  { value: 'water', label: { en: 'water', da: 'vand' }, names: ['spildevand', 'wastewater', 'waste water', 'wasser', 'abwasser', 'procesvand'] },
  { value: 'energy', label: { en: 'energy', da: 'energi' }, names: ['varme', 'overskudsvarme', 'heat', 'waste heat', 'damp', 'steam', 'strøm', 'el', 'electricity', 'energie', 'wärme', 'køling', 'cooling', 'gas'] },
  { value: 'sharedUtility', label: { en: 'shared utility', da: 'fælles forsyning' }, names: ['utility', 'forsyning', 'fælles anlæg', 'service', 'deling', 'sharing', 'transport', 'logistik', 'infrastruktur'] },
];

export const FACILITY_KIND_CHOICES: readonly Choice<FacilityKind>[] = [
  { value: 'productionPlant', label: { en: 'production plant', da: 'produktionsanlæg' }, names: ['fabrik', 'produktion', 'virksomhed', 'factory', 'plant', 'works', 'industri', 'werk', 'betrieb'] },
  { value: 'powerPlant', label: { en: 'power plant', da: 'kraftværk' }, names: ['kraftvarmeværk', 'power station', 'CHP', 'varmeværk', 'kraftwerk'] },
  { value: 'utility', label: { en: 'utility', da: 'forsyningsselskab' }, names: ['forsyning', 'vandværk', 'waterworks', 'versorger', 'stadtwerke'] },
  { value: 'treatmentPlant', label: { en: 'treatment plant', da: 'behandlingsanlæg' }, names: ['renseanlæg', 'biogasanlæg', 'wastewater treatment plant', 'kläranlage', 'behandlungsanlage'] },
  { value: 'wasteHandler', label: { en: 'waste handler', da: 'affaldsselskab' }, names: ['affaldsbehandler', 'affaldsmodtager', 'genbrugsplads', 'genbrugsstation', 'recycler', 'entsorger'] },
  { value: 'demonstrationFacility', label: { en: 'demonstration facility', da: 'demonstrationsanlæg' }, names: ['testanlæg', 'demonstrations- eller testanlæg', 'demonstration or test facility', 'pilotanlæg', 'pilot plant', 'test facility'] },
  { value: 'harbour', label: { en: 'harbour', da: 'havn' }, names: ['port', 'harbor', 'hafen'] },
  { value: 'farm', label: { en: 'farm', da: 'landbrug' }, names: ['gård', 'bauernhof', 'gartneri', 'dambrug', 'agriculture', 'landwirtschaft'] },
  { value: 'knowledgeInstitution', label: { en: 'knowledge institution', da: 'vidensinstitution' }, names: ['universitet', 'university', 'skole', 'school', 'forschung', 'research'] },
  { value: 'publicAuthority', label: { en: 'public authority', da: 'myndighed' }, names: ['offentlig myndighed', 'kommune', 'municipality', 'authority', 'behörde'] },
  { value: 'distributionGrid', label: { en: 'distribution grid', da: 'forsyningsnet' }, names: ['fjernvarmenet', 'net', 'grid', 'network', 'netz', 'ledningsnet'] },
  { value: 'naturalSource', label: { en: 'natural source', da: 'naturlig kilde' }, names: ['sø', 'lake', 'fjord', 'grundvand', 'river', 'see'] },
  { value: 'other', label: { en: 'other', da: 'andet' }, names: ['anden', 'andre', 'sonstige', 'sonstiges'] },
];

export const LEVEL_CHOICES: readonly Choice<DisclosureLevel>[] = DISCLOSURE_LEVEL_RECORDS.map(({ id, label }) => ({
  value: id,
  label,
  names: { private: ['privat', 'intern', 'fortrolig', 'confidential', 'internal', 'vertraulich'], secretariat: ['sekretariat', 'sekretariatet', 'secretariat', 'sekretariat og virksomhed'], blind: ['anonym', 'anonymous', 'blind', 'blindt'], network: ['netværk', 'netværket', 'network', 'the network', 'netzwerk'], public: ['offentlig', 'public', 'alle', 'everyone', 'all', 'åben', 'open', 'öffentlich'] }[id],
}));

export const WASTE_STATUS_CHOICES: readonly Choice<WasteStatus>[] = [
  { value: 'waste', label: { en: 'waste', da: 'affald' }, names: ['abfall', 'ja', 'yes'] },
  { value: 'byProduct', label: { en: 'by-product', da: 'biprodukt' }, names: ['byproduct', 'nebenprodukt', 'bi-produkt'] },
  { value: 'endOfWaste', label: { en: 'end of waste', da: 'affaldsfase ophørt' }, names: ['end-of-waste', 'EoW', 'ophør af affaldsfasen', 'affaldets ophør', 'ende der abfalleigenschaft'] },
  { value: 'product', label: { en: 'product', da: 'produkt' }, names: ['vare', 'goods', 'råvare', 'produktionsvare', 'nej', 'no'] },
];

export const YES_NO_CHOICES: readonly Choice<'yes' | 'no'>[] = [
  { value: 'yes', label: { en: 'yes', da: 'ja' }, names: ['y', 'j', 'true', 'sand', 'x', '1', '✓', '✔', '*', 'wahr', 'farlig', 'farligt', 'hazardous', 'farligt affald', 'gefährlich'] },
  { value: 'no', label: { en: 'no', da: 'nej' }, names: ['n', 'false', 'falsk', '0', 'nein', 'falsch', 'ikke farlig', 'ikke farligt', 'non-hazardous', 'not hazardous', 'ikke-farligt affald'] },
];
