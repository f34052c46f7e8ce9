import { LICENCE, NOTES, UNITS_OF_FILE } from '../content/about.ts';
import type { ExportedFacility, ExportedFigure, ExportedLink, ExportedNetwork } from '../content/exported-network.ts';
import { unitKey } from '../content/fields.ts';
import { jsonItems } from './json-rows.ts';

const CONTEXT = {
  schema: 'https://schema.org/',
  qudt: 'http://qudt.org/schema/qudt/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sym: 'urn:symbiosis-exchange:terms:',
  id: '@id',
  type: '@type',
};

const urn = (id: string) => `urn:uuid:${id}`;

/**
 * JSON-LD 1.1: facilities as places and exchanges as transfers (schema.org), their figures as quantities (QUDT) of a calendar
 * year, each with the source that it was derived from (PROV).
 */
export async function* writeJsonLd({ about, facilities, links }: ExportedNetwork): AsyncGenerator<string> {
  const { language } = about;
  const dataset = {
    id: urn(about.networkId),
    type: ['schema:Dataset', 'prov:Entity'],
    'schema:name': about.networkName,
    'schema:version': `${about.revision}`,
    'schema:dateModified': { '@value': about.changedAt, type: 'xsd:dateTime' },
    'schema:license': LICENCE[language],
    'schema:description': NOTES[language],
    'sym:selection': about.selection,
    'sym:digest': about.digest,
    'prov:wasGeneratedBy': {
      type: 'prov:Activity',
      'prov:wasAssociatedWith': {
        type: ['prov:SoftwareAgent', 'schema:SoftwareApplication'],
        'schema:name': 'Symbiosis Exchange',
        'schema:softwareVersion': about.version,
      },
    },
  };
  const units = UNITS_OF_FILE.map(({ code, label, ucum, qudt }) => ({
    id: unitIri(code),
    type: 'qudt:Unit',
    'schema:name': [
      { '@value': label.en, '@language': 'en' },
      { '@value': label.da, '@language': 'da' },
    ],
    'qudt:symbol': code,
    'qudt:ucumCode': ucum,
    // What went over in one calendar year is counted in this.
    ...(qudt !== null && { 'sym:unitOfYearlyTotal': { id: qudt } }),
  }));
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify(dataset)}`;
  for (const unit of units) yield `,\n${JSON.stringify(unit)}`;
  yield* jsonItems(facilities(), facilityNode, false);
  yield* jsonItems(links(), linkNode, false);
  yield ']}\n';
}

function facilityNode(row: ExportedFacility): object {
  const { position } = row;
  return {
    id: urn(row.id),
    type: 'schema:Place',
    'schema:name': row.name,
    'sym:facilityKind': row.kind,
    'sym:status': row.status,
    'schema:parentOrganization': {
      id: urn(row.organisationId),
      type: 'schema:Organization',
      'schema:name': row.organisation,
    },
    ...(row.place !== null && { 'schema:address': row.place }),
    ...(position !== null && {
      'schema:geo': {
        type: 'schema:GeoCoordinates',
        'schema:latitude': position[1],
        'schema:longitude': position[0],
        'sym:isCoarse': row.positionIsCoarse,
        ...derivedFrom(row.positionBasis, row.positionSource, row.positionYear),
      },
    }),
    ...(row.activityCodes.length > 0 && { 'sym:naceCode': [...row.activityCodes] }),
    ...(row.startYear !== null && { 'schema:foundingDate': String(row.startYear) }),
    ...(row.endYear !== null && { 'schema:dissolutionDate': String(row.endYear) }),
    ...(row.source !== null && { 'schema:citation': row.source }),
    ...(row.note !== null && { 'schema:comment': row.note }),
  };
}

function linkNode(row: ExportedLink): object {
  return {
    id: urn(row.id),
    type: ['schema:TransferAction', 'prov:Activity'],
    'schema:fromLocation': { id: urn(row.donorId) },
    'schema:toLocation': { id: urn(row.receiverId) },
    'schema:object': {
      id: urn(row.resourceId),
      'schema:name': [
        { '@value': row.resource.en, '@language': 'en' },
        { '@value': row.resource.da, '@language': 'da' },
      ],
      'sym:resourceKind': row.resourceKind,
      ...(row.wasteCode !== null && { 'sym:wasteCode': row.wasteCode }),
    },
    'sym:exchangeKind': row.kind,
    'sym:stage': row.stage,
    ...(row.startYear !== null && { 'schema:startTime': String(row.startYear) }),
    ...(row.endYear !== null && { 'schema:endTime': String(row.endYear) }),
    ...(row.reference !== null && { 'schema:identifier': row.reference }),
    ...(row.source !== null && { 'schema:citation': row.source }),
    ...(row.note !== null && { 'schema:comment': row.note }),
    'sym:flow': (row.series.length > 0 ? row.series : row.amounts).map(figureNode),
  };
}

function figureNode(figure: ExportedFigure): object {
  return {
    type: ['qudt:QuantityValue', 'prov:Entity'],
    'qudt:numericValue': figure.amount,
    'qudt:unit': { id: unitIri(figure.unit) },
    'schema:temporalCoverage': String(figure.year),
    'sym:asWritten': `${figure.writtenValue} ${figure.writtenUnit}`,
    ...derivedFrom(figure.basis, figure.source, figure.sourceYear),
  };
}

function derivedFrom(basis: string | null, source: string | null, year: number | null): object {
  return {
    ...(basis !== null && { 'sym:basis': basis }),
    ...(source !== null && {
      'prov:wasDerivedFrom': {
        type: 'prov:Entity',
        'schema:name': source,
        ...(year !== null && { 'schema:temporalCoverage': String(year) }),
      },
    }),
  };
}

function unitIri(code: string): string {
  return `sym:unit-${encodeURIComponent(unitKey(code))}`;
}
