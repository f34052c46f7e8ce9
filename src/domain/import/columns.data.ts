/** The columns of a sheet of streams, in the order of the template. Names as seen in plants' own waste, water and energy accounts. */
import type { LocalText } from '../text.ts';
import type { Choice } from './choice.ts';
import { AVAILABILITY_CHOICES, BASIS_CHOICES, DIRECTION_CHOICES, FACILITY_KIND_CHOICES, LEVEL_CHOICES, RESOURCE_KIND_CHOICES, WASTE_STATUS_CHOICES } from './choices.data.ts';
import type { ColumnKind, ColumnRecord } from './column.ts';

type Pair = readonly [en: string, da: string];
const local = ([en, da]: Pair): LocalText => ({ en, da });

function column(key: string, kind: ColumnKind, label: Pair, names: readonly string[], hint: Pair, example: Pair, choices: readonly Choice[] = []): ColumnRecord {
  return { key, kind, label: local(label), names, hint: local(hint), example: local(example), required: key === 'direction' || key === 'resource', choices };
}

const MONTHS: readonly (readonly [Pair, readonly string[]])[] = [
  [['January', 'Januar'], ['jan', 'jänner']],
  [['February', 'Februar'], ['feb']],
  [['March', 'Marts'], ['mar', 'märz', 'mrz']],
  [['April', 'April'], ['apr']],
  [['May', 'Maj'], ['mai']],
  [['June', 'Juni'], ['jun']],
  [['July', 'Juli'], ['jul']],
  [['August', 'August'], ['aug']],
  [['September', 'September'], ['sep', 'sept']],
  [['October', 'Oktober'], ['okt', 'oct']],
  [['November', 'November'], ['nov']],
  [['December', 'December'], ['dec', 'dez', 'dezember']],
];

const WEEKDAYS: readonly (readonly [Pair, readonly string[]])[] = [
  [['Monday', 'Mandag'], ['mon', 'man', 'montag']],
  [['Tuesday', 'Tirsdag'], ['tue', 'tir', 'dienstag']],
  [['Wednesday', 'Onsdag'], ['wed', 'ons', 'mittwoch']],
  [['Thursday', 'Torsdag'], ['thu', 'tor', 'donnerstag']],
  [['Friday', 'Fredag'], ['fri', 'fre', 'freitag']],
  [['Saturday', 'Lørdag'], ['sat', 'lør', 'samstag']],
  [['Sunday', 'Søndag'], ['sun', 'søn', 'sonntag']],
];

/** The four conditions of Directive 2008/98/EC article 5(1), in the words of its Danish and English editions, shortened. */
const CONDITIONS: readonly (readonly [key: string, label: Pair])[] = [
  ['furtherUseCertain', ['By-product: further use is certain', 'Biprodukt: videre anvendelse er sikker']],
  ['usableDirectly', ['By-product: can be used directly', 'Biprodukt: kan anvendes direkte']],
  ['producedAsIntegralPart', ['By-product: integral part of production', 'Biprodukt: integreret del af produktionen']],
  ['lawfulUse', ['By-product: further use is lawful', 'Biprodukt: videre anvendelse er lovlig']],
];

export const COLUMNS: readonly ColumnRecord[] = [
  column('direction', 'choice', ['Direction', 'Retning'], ['udbud/behov', 'udbud eller behov', 'ud/ind', 'ind/ud', 'supply/demand', 'supply or demand', 'output/input', 'input/output', 'in/out', 'i/o', 'flow direction', 'strømretning', 'udbyder/aftager', 'richtung', 'angebot/bedarf', 'angebot/nachfrage', 'offer/need', 'have/want', 'haves/wants', 'type af strøm', 'strømtype', 'stream type'], ['“supply” for what leaves the plant, “demand” for what it needs', '»udbud« for det, der forlader anlægget, »behov« for det, det har brug for'], ['supply', 'udbud'], DIRECTION_CHOICES),
  column('externalId', 'text', ['Your own id', 'Jeres eget nummer'], ['external id', 'ekstern id', 'eksternt id', 'id', 'nr', 'no', 'nummer', 'number', 'løbenummer', 'lbnr', 'løbenr', 'strøm-id', 'strømnr', 'stream id', 'reference', 'ref', 'varenr', 'varenummer', 'item no', 'item number', 'artikelnummer', 'kennung', 'lfd nr', 'laufende nummer', 'own id', 'eget id', 'eget nr', 'internt nr', 'fraktionsnr'], ['Your own number for the stream. A second import with the same number changes the stream instead of adding another', 'Jeres eget nummer for strømmen. En ny import med samme nummer ændrer strømmen i stedet for at tilføje en til'], ['S-017', 'S-017']),
  column('facility', 'text', ['Facility', 'Anlæg'], ['anlægsnavn', 'navn på anlæg', 'facility name', 'site', 'site name', 'plant', 'plant name', 'lokation', 'location name', 'lokalitet', 'produktionssted', 'p-enhed', 'fabrik', 'afdeling', 'werk', 'standort', 'betriebsstätte', 'anlage', 'produktionsenhed', 'matrikel'], ['Name of the site. One that is not known yet is added', 'Navnet på anlægget. Et, der ikke kendes endnu, bliver tilføjet'], ['Malt house North', 'Malteriet Nord']),
  column('organisation', 'text', ['Organisation', 'Organisation'], ['virksomhed', 'virksomhedsnavn', 'firma', 'firmanavn', 'selskab', 'company', 'company name', 'organization', 'ejer', 'owner', 'unternehmen', 'betrieb', 'cvr-navn', 'affaldsproducent', 'producent'], ['The company that the facility belongs to; empty for your own', 'Virksomheden, som anlægget hører til; tom for jeres egen'], ['Nordic Malt A/S', 'Nordisk Malt A/S']),
  column('place', 'text', ['Town or address', 'By eller adresse'], ['adresse', 'address', 'by', 'town', 'city', 'sted', 'place', 'beliggenhed', 'postadresse', 'kommune', 'ort', 'anschrift', 'postnr og by', 'location'], ['Where the facility is', 'Hvor anlægget ligger'], ['Kalundborg', 'Kalundborg']),
  column('latitude', 'latitude', ['Latitude', 'Breddegrad'], ['lat', 'bredde', 'breitengrad', 'breite', 'y', 'y-koordinat', 'north', 'nord', 'gps lat', 'wgs84 lat'], ['Decimal degrees (WGS 84), north positive', 'Decimalgrader (WGS 84), nord er positiv'], ['55.68', '55,68']),
  column('longitude', 'longitude', ['Longitude', 'Længdegrad'], ['lon', 'lng', 'long', 'længde', 'längengrad', 'x', 'x-koordinat', 'east', 'øst', 'gps lon', 'wgs84 lon'], ['Decimal degrees (WGS 84), east positive', 'Decimalgrader (WGS 84), øst er positiv'], ['11.09', '11,09']),
  column('activityCode', 'activityCode', ['NACE code', 'Branchekode'], ['nace', 'nace-kode', 'nace rev 2', 'branche', 'branchekode db07', 'db07', 'industry code', 'activity code', 'sektorkode', 'wirtschaftszweig', 'wz', 'wz-code', 'sic'], ['Main activity of the facility: NACE Rev. 2 or Dansk Branchekode', 'Anlæggets hovedaktivitet: Dansk Branchekode eller NACE rev. 2'], ['11.06', '11.06.00']),
  column('facilityKind', 'choice', ['Kind of facility', 'Anlægstype'], ['type af anlæg', 'facility kind', 'facility type', 'site type', 'anlagenart', 'anlagentyp'], ['Kind of a facility that is added', 'Typen af et anlæg, der tilføjes'], ['production plant', 'produktionsanlæg'], FACILITY_KIND_CHOICES),
  column('resource', 'text', ['Resource', 'Ressource'], ['fraktion', 'affaldsfraktion', 'affaldstype', 'affald', 'fraction', 'material', 'materiale', 'stof', 'stofnavn', 'restprodukt', 'biprodukt', 'sidestrøm', 'reststrøm', 'by-product', 'byproduct', 'waste', 'waste stream', 'waste type', 'resource name', 'ressourcenavn', 'produkt', 'product', 'råvare', 'vare', 'varenavn', 'stream', 'strøm', 'navn', 'name', 'navn på strøm', 'stream name', 'betegnelse', 'bezeichnung', 'abfall', 'abfallart', 'abfallbezeichnung', 'nebenprodukt', 'stoffstrom', 'fraktionsnavn', 'medie', 'energiart', 'hvad', 'what'], ['What it is, by everyday word: “spent grain”, “fly ash”, “cooling water”', 'Hvad det er, med jeres egne ord: »mask«, »flyveaske«, »kølevand«'], ['spent grain', 'mask']),
  column('resourceKind', 'choice', ['Kind of resource', 'Ressourcetype'], ['resource kind', 'resource type', 'type af ressource', 'type', 'art', 'kategori', 'category', 'gruppe', 'group', 'ressourcenart'], ['Material, water, energy or shared utility', 'Materiale, vand, energi eller fælles forsyning'], ['material', 'materiale'], RESOURCE_KIND_CHOICES),
  column('wasteCode', 'wasteCode', ['EWC code', 'EAK-kode'], ['ewc', 'eak', 'eak-kode', 'eakkode', 'affaldskode', 'affaldskode (eak)', 'ewc-kode', 'waste code', 'list of waste', 'low code', 'low', 'avv', 'avv-nr', 'avv-schlüssel', 'abfallschlüssel', 'abfallschlüsselnummer', 'abfallcode', 'eural', 'eak nr', 'kode', 'code'], ['Six digits of the European List of Waste, where it is waste', 'De seks cifre i affaldskataloget (EAK), hvis det er affald'], ['02 07 04', '02 07 04']),
  column('description', 'text', ['Description', 'Beskrivelse'], ['bemærkning', 'bemærkninger', 'kommentar', 'kommentarer', 'note', 'noter', 'noten', 'notes', 'remark', 'remarks', 'comment', 'comments', 'beschreibung', 'anmerkung', 'bemerkung', 'uddybning', 'details', 'detaljer'], ['What your own people call it, and what a partner should know', 'Hvad I selv kalder den, og hvad en partner bør vide'], ['From mash tun 2, drained for a day', 'Fra mæskekar 2, afdryppet et døgn']),
  column('amount', 'amount', ['Amount', 'Mængde'], ['mængde pr år', 'mængde per år', 'årlig mængde', 'årsmængde', 'årsmængder', 'quantity', 'qty', 'qty pr år', 'amount per year', 'annual amount', 'annual quantity', 'yearly amount', 'volumen', 'volume', 'antal', 'vægt', 'weight', 'tonnage', 'menge', 'jahresmenge', 'menge pro jahr', 'total', 'i alt', 'mgd', 'forbrug', 'produktion', 'effekt', 'ydelse', 'flow'], ['How much; the unit stands beside it, in the header or in the cell', 'Hvor meget; enheden står ved siden af, i overskriften eller i cellen'], ['1250', '1250']),
  column('unit', 'unit', ['Unit', 'Enhed'], ['mængdeenhed', 'måleenhed', 'enheder', 'units', 'uom', 'unit of measure', 'einheit', 'mengeneinheit', 'enh'], ['t/year, m³/h, MWh/year …', 't/år, m³/time, MWh/år …'], ['t/year', 't/år']),
  column('basis', 'choice', ['Basis', 'Grundlag'], ['datagrundlag', 'hvordan kendt', 'data quality', 'datakvalitet', 'metode', 'opgørelsesmetode', 'datengrundlage', 'grundlage', 'målt/skønnet'], ['How the amount is known', 'Hvor mængden er kendt fra'], ['measured', 'målt'], BASIS_CHOICES),
  column('source', 'text', ['Source', 'Kilde'], ['datakilde', 'reference til kilde', 'data source', 'quelle', 'dokument', 'document'], ['Document or method that the amount is from', 'Dokumentet eller metoden, mængden stammer fra'], ['Waste account 2025', 'Affaldsregnskab 2025']),
  column('year', 'year', ['Year of the figure', 'Årstal for tallet'], ['år', 'year', 'årstal', 'opgørelsesår', 'regnskabsår', 'reference year', 'jahr', 'bezugsjahr', 'data year'], ['Calendar year that the amount speaks of', 'Kalenderåret, som mængden gælder for'], ['2025', '2025']),
  column('operatingHours', 'number', ['Operating hours a year', 'Driftstimer pr. år'], ['driftstimer', 'drifttimer', 'timer pr år', 'timer', 'operating hours', 'hours per year', 'hours', 'full load hours', 'fuldlasttimer', 'betriebsstunden', 'driftstid', 'driftstid timer'], ['Empty for continuous operation (8,760 h)', 'Tom for kontinuerlig drift (8.760 timer)'], ['7500', '7500']),
  column('availability', 'choice', ['Availability', 'Hvornår'], ['tilgængelighed', 'rådighed', 'leveringsmønster', 'driftsmønster', 'frekvens', 'hyppighed', 'frequency', 'when', 'verfügbarkeit', 'mønster', 'pattern'], ['All year round, in seasons, in batches or once', 'Hele året, i sæson, i portioner eller én gang'], ['all year round', 'hele året'], AVAILABILITY_CHOICES),
  ...MONTHS.map(([label, names], month) =>
    column(`month${month + 1}`, 'share', label, names, ['Share of the year’s amount in this month: all twelve months or none', 'Månedens andel af årets mængde: alle tolv måneder eller ingen'], ['8.3%', '8,3 %']),
  ),
  ...WEEKDAYS.map(([label, names], day) =>
    column(`weekday${day + 1}`, 'share', label, names, ['Share of the week’s amount on this day: all seven days or none', 'Dagens andel af ugens mængde: alle syv dage eller ingen'], ['14.3%', '14,3 %']),
  ),
  column('batchAmount', 'amount', ['Amount of a batch', 'Mængde pr. portion'], ['batch amount', 'batch size', 'portionsstørrelse', 'parti', 'partistørrelse', 'chargengröße'], ['How much comes at once, with its unit', 'Hvor meget der kommer ad gangen, med enhed'], ['24 t', '24 t']),
  column('batchEveryDays', 'number', ['Days between batches', 'Dage mellem portioner'], ['batch every days', 'dage mellem afhentninger', 'days between pickups', 'afhentningsinterval', 'intervall tage'], ['Days from one batch to the next', 'Dage fra den ene portion til den næste'], ['14', '14']),
  column('validFrom', 'date', ['Valid from', 'Gælder fra'], ['fra', 'from', 'start', 'startdato', 'start date', 'fra år', 'fra dato', 'from year', 'gyldig fra', 'tilgængelig fra', 'available from', 'gültig ab', 'ab', 'von', 'begyndelse'], ['Day, month or year: 2026, 2026-04, 2026-04-01', 'Dag, måned eller år: 2026, 04/2026, 01-04-2026'], ['2024', '2024']),
  column('validTo', 'date', ['Valid to', 'Gælder til'], ['til', 'to', 'slut', 'slutdato', 'end', 'end date', 'til år', 'til dato', 'to year', 'until', 'gyldig til', 'tilgængelig til', 'available until', 'gültig bis', 'bis', 'ophør', 'udløb', 'aftale til', 'aftale udløber', 'kontrakt til', 'kontraktudløb', 'contract until'], ['Day, month or year; empty while no end is known', 'Dag, måned eller år; tom, så længe der ikke er nogen slutdato'], ['2030', '2030']),
  column('wasteStatus', 'choice', ['Legal status', 'Juridisk status'], ['affaldsstatus', 'waste status', 'status', 'affald/biprodukt', 'klassificering', 'classification', 'abfallstatus', 'rechtlicher status'], ['Waste, by-product, end of waste or product', 'Affald, biprodukt, affaldsfase ophørt eller produkt'], ['by-product', 'biprodukt'], WASTE_STATUS_CHOICES),
  column('isHazardous', 'yesNo', ['Hazardous', 'Farligt affald'], ['farlig', 'farligt', 'farligt affald (ja/nej)', 'hazardous waste', 'hazard', 'dangerous', 'gefährlich', 'gefährlicher abfall', 'adr'], ['yes or no; must fit the EWC code', 'ja eller nej; skal passe til EAK-koden'], ['no', 'nej']),
  column('permits', 'text', ['Permits', 'Tilladelser'], ['tilladelse', 'godkendelse', 'godkendelser', 'miljøgodkendelse', 'permit', 'licence', 'license', 'genehmigung', 'genehmigungen'], ['Name; authority; reference; valid to – several apart by “|”', 'Navn; myndighed; journalnr.; gælder til – flere adskilt af »|«'], ['Feed approval; Food Administration; A-1234; 2028', 'Fodergodkendelse; Fødevarestyrelsen; A-1234; 2028']),
  column('presentSolution', 'text', ['Where it goes or comes from today', 'Hvor det går hen eller kommer fra i dag'], ['nuværende løsning', 'nuværende håndtering', 'nuværende afsætning', 'nuværende behandling', 'nuværende modtager', 'behandlingsform', 'behandling', 'håndtering', 'afsætning', 'modtager', 'modtageanlæg', 'aftager i dag', 'bortskaffelse', 'present solution', 'current solution', 'current use', 'current treatment', 'current handling', 'disposal', 'treatment', 'destination', 'leverandør', 'supplier', 'entsorgung', 'entsorgungsweg', 'verbleib', 'nuværende kilde', 'nyttiggørelse/bortskaffelse'], ['Landfill, incineration, a customer … or what serves the need', 'Deponi, forbrænding, en kunde … eller det, der dækker behovet'], ['feed, farmers nearby', 'foder til landmænd i nærheden']),
  column('presentCost', 'number', ['Cost today', 'Omkostning i dag'], ['pris', 'omkostning', 'omkostninger', 'udgift', 'nuværende pris', 'nuværende omkostning', 'behandlingspris', 'cost', 'price', 'present cost', 'current cost', 'disposal cost', 'kosten', 'preis', 'entsorgungskosten'], ['What it costs your company today; an income is negative. Seen by your company and the secretariat alone', 'Hvad det koster jer i dag; en indtægt er negativ. Ses kun af jer selv og sekretariatet'], ['-120', '-120']),
  column('presentCostUnit', 'text', ['Unit of the cost', 'Omkostningens enhed'], ['prisenhed', 'valuta', 'currency', 'cost unit', 'price unit', 'währung', 'preiseinheit', 'present cost unit'], ['DKK/t, EUR/MWh …', 'DKK/t, EUR/MWh …'], ['DKK/t', 'DKK/t']),
  column('presentCostYear', 'year', ['Year of the cost', 'Årstal for omkostningen'], ['prisår', 'price year', 'cost year', 'preisjahr'], ['Calendar year of the cost', 'Kalenderåret, som omkostningen gælder for'], ['2025', '2025']),
  column('level', 'choice', ['Who may see it', 'Hvem må se den'], ['synlighed', 'niveau', 'adgang', 'fortrolighed', 'visibility', 'level', 'disclosure', 'confidentiality', 'sichtbarkeit', 'vertraulichkeit'], ['Empty: your company and the secretariat', 'Tom: jeres virksomhed og sekretariatet'], ['Anonymous in the network', 'Anonym i netværket'], LEVEL_CHOICES),
  ...CONDITIONS.flatMap(([key, [en, da]]) => [
    column(`${key}Met`, 'yesNo', [en, da], [], ['yes or no; empty while it is not judged (Directive 2008/98/EC, article 5)', 'ja eller nej; tom, så længe det ikke er vurderet (direktiv 2008/98/EF, artikel 5)'], ['yes', 'ja']),
    column(`${key}Evidence`, 'text', [`${en} – evidence`, `${da} – dokumentation`], [], ['What shows it: a contract, an analysis, a permit', 'Det, der viser det: en kontrakt, en analyse, en tilladelse'], ['Contract with a feed producer', 'Kontrakt med foderproducent']),
  ]),
];
