import type { NetworkSelection } from '../../domain/network/network-selection.ts';
import { parseSelection } from '../../domain/network/selection-text.ts';
import type { Problem, Result } from '../../domain/problem.ts';
import { failure, success } from '../../domain/problem.ts';
import { identifierProblem } from '../../platform/identifiers.ts';
import { NETWORK_FORMATS, networkFormat, type NetworkFormat } from './formats.ts';

/** Of the address, besides what `printSelection` writes. */
const OTHER_PARAMETERS = ['language'];
const PARAMETERS = [
  'network',
  'from',
  'to',
  'kinds',
  'resources',
  'above',
  'organisations',
  'stages',
  'matches',
  ...OTHER_PARAMETERS,
];

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface ExportRequest {
  readonly format: NetworkFormat;
  /** Its `networkId` may still be the network's short name. */
  readonly selection: NetworkSelection;
}

/**
 * What an address asks for: everything that is wrong with it at once. Problems: those of `parseSelection`, `FORMAT_UNKNOWN`,
 * `PARAMETER_UNKNOWN`, `ID_MALFORMED`.
 */
export function readExportRequest(formatId: string, query: string): Result<ExportRequest> {
  const format = networkFormat(formatId);
  const selection = readSelection(query);
  const problems = [...(format === null ? [formatUnknown(formatId)] : []), ...(selection.ok ? [] : selection.problems)];
  if (format === null || !selection.ok) return failure(problems);
  return success({ format, selection: selection.value });
}

/** The selection of an address. */
function readSelection(query: string): Result<NetworkSelection> {
  const selection = parseSelection(query);
  const names = query.split('&').flatMap((part) => part.split('=')[0] || []);
  const problems: Problem[] = [
    ...[...new Set(names)].filter((name) => !PARAMETERS.includes(name)).map(parameterUnknown),
    ...(selection.ok ? [] : selection.problems),
  ];
  if (selection.ok) {
    const { networkId, resourceIds, organisationIds } = selection.value;
    const ids: readonly (readonly [string, readonly string[]])[] = [
      ['network', SLUG.test(networkId) ? [] : [networkId]],
      ['resources', resourceIds],
      ['organisations', organisationIds],
    ];
    for (const [name, values] of ids) problems.push(...values.flatMap((id) => identifierProblem(id, [name]) ?? []));
  }
  return problems.length > 0 || !selection.ok ? failure(problems) : selection;
}

function formatUnknown(id: string): Problem {
  const formats = NETWORK_FORMATS.map((format) => format.id);
  return {
    kind: 'invalid',
    code: 'FORMAT_UNKNOWN',
    path: ['format'],
    message: {
      en: `There is no format “${shown(id)}”. Choose among: ${formats.join(', ')}.`,
      da: `Formatet “${shown(id)}” findes ikke. Vælg mellem: ${formats.join(', ')}.`,
    },
    facts: { formats },
  };
}

function parameterUnknown(name: string): Problem {
  return {
    kind: 'invalid',
    code: 'PARAMETER_UNKNOWN',
    path: [shown(name)],
    message: {
      en: `There is no parameter “${shown(name)}”. There are: ${PARAMETERS.join(', ')}.`,
      da: `Parameteren “${shown(name)}” findes ikke. Der er: ${PARAMETERS.join(', ')}.`,
    },
    facts: { parameters: PARAMETERS },
  };
}

function shown(text: string): string {
  return text.replaceAll(/\p{C}/gu, '\u{FFFD}').slice(0, 60);
}
