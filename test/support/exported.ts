import type {
  ExportAbout,
  ExportedFacility,
  ExportedFigure,
  ExportedLinkWithEnds,
  ExportedNetwork,
} from '../../src/import-export/network-export/content/exported-network.ts';

/** Valid by default; a test names only what it is about. */
export function anExportedFacility(over: Partial<ExportedFacility> = {}): ExportedFacility {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Harbour Works',
    organisationId: '00000000-0000-4000-8000-0000000000f1',
    organisation: 'Harbour Works A/S',
    kind: 'productionPlant',
    status: 'active',
    place: 'Kalundborg',
    position: [11.09, 55.68],
    positionIsCoarse: false,
    positionBasis: 'published',
    positionSource: 'map',
    positionYear: 2024,
    activityCodes: ['23.52', '35.11'],
    startYear: 1959,
    endYear: null,
    source: 'annual report',
    note: null,
    ...over,
  };
}

export function aFigure(over: Partial<ExportedFigure> = {}): ExportedFigure {
  return {
    year: 2010,
    amount: 1000,
    unit: 't/y',
    writtenValue: 1,
    writtenUnit: 'kt',
    basis: 'published',
    source: 'Jacobsen 2006',
    sourceYear: 2006,
    ...over,
  };
}

export function anExportedLink(over: Partial<ExportedLinkWithEnds> = {}): ExportedLinkWithEnds {
  return {
    id: '00000000-0000-4000-8000-00000000000a',
    donorId: '00000000-0000-4000-8000-000000000001',
    receiverId: '00000000-0000-4000-8000-000000000001',
    donor: 'Harbour Works',
    receiver: 'Harbour Works',
    donorPosition: [11.09, 55.68],
    receiverPosition: [11.09, 55.68],
    resourceId: '00000000-0000-4000-8000-0000000000e1',
    resource: { en: 'Gypsum', da: 'Gips' },
    resourceKind: 'material',
    wasteCode: '100105',
    kind: 'byProductExchange',
    stage: 'running',
    startYear: 1993,
    endYear: null,
    lastConfirmedYear: 2020,
    reference: 'KX1',
    source: null,
    note: null,
    amounts: [],
    series: [],
    ...over,
  };
}

const ABOUT: ExportAbout = {
  networkId: '00000000-0000-4000-8000-0000000000aa',
  networkSlug: 'harbour-park',
  networkName: 'Harbour <Park> & "Søn"',
  revision: 7,
  changedAt: '2026-11-23T12:00:00.000Z',
  selection: 'network=00000000-0000-4000-8000-0000000000aa&kinds=material',
  version: '0.1.0',
  language: 'en',
  digest: `sha-256=${'ab'.repeat(32)}`,
};

/** These rows as a network to be written, a few at a time. */
export function anExportedNetwork(
  facilities: readonly ExportedFacility[],
  links: readonly ExportedLinkWithEnds[],
  about: Partial<ExportAbout> = {},
): ExportedNetwork {
  return {
    about: { ...ABOUT, ...about },
    counts: () => Promise.resolve({ facilities: facilities.length, links: links.length }),
    facilities: () => inPieces(facilities),
    links: () => inPieces(links),
    linksWithEnds: () => inPieces(links),
  };
}

async function* inPieces<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += 3) yield await Promise.resolve(rows.slice(at, at + 3));
}
