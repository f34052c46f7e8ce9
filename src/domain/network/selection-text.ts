import type { Problem, Result } from '../problem.ts';
import { failure } from '../problem.ts';
import { invalid } from '../registry/field.ts';
import { RESOURCE_KINDS } from '../registry/resource.ts';
import { SYNERGY_STAGES } from '../registry/synergy.ts';
import { selectionOf } from './network-selection.ts';
import type { LeastAmount, NetworkSelection } from './network-selection.ts';

/**
 * A selection as the query of an address, without the question mark: `network=…&from=2010&to=2020&kinds=water`. The same selection is
 * always the same text. What asks for all is left out. Ids hold no comma.
 */
export function printSelection(selection: NetworkSelection): string {
  const { networkId, fromYear, toYear, kinds, resourceIds, leastAmounts, organisationIds, stages } = selection;
  const parts: readonly (readonly [name: string, values: readonly (string | number)[]])[] = [
    ['network', [networkId]],
    ['from', fromYear === null ? [] : [fromYear]],
    ['to', toYear === null ? [] : [toYear]],
    ['kinds', kinds],
    ['resources', resourceIds],
    ['above', leastAmounts.map(({ value, unit }) => `${value} ${unit}`)],
    ['organisations', organisationIds],
    ['stages', stages],
    ['matches', selection.includeMatches ? ['yes'] : []],
  ];
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`)
    .join('&');
}

/**
 * The selection that an address asks for; what belongs to other things in the address is passed over. Problems: those of
 * `selectionOf`, `ADDRESS_UNREADABLE` for broken escapes, `SELECTION_NETWORK_MISSING`, `CHOICE_UNKNOWN`.
 */
export function parseSelection(query: string): Result<NetworkSelection> {
  const problems: Problem[] = [];
  const given = valuesByName(query, problems);
  const listed = (name: string): readonly string[] => given.get(name) ?? [];
  const chosen = <Choice extends string>(name: string, choices: readonly Choice[]): readonly Choice[] => {
    const known = listed(name).filter((value): value is Choice => (choices as readonly string[]).includes(value));
    if (known.length < listed(name).length) problems.push(choiceUnknown(name, choices));
    return known;
  };
  const year = (name: string): number | null => {
    const [value] = listed(name);
    return value === undefined ? null : /^\d+$/.test(value) ? Number(value) : NaN;
  };
  const [networkId = ''] = listed('network');
  if (networkId === '') problems.push(networkMissing());
  const read = selectionOf({
    networkId,
    fromYear: year('from'),
    toYear: year('to'),
    kinds: chosen('kinds', RESOURCE_KINDS),
    resourceIds: listed('resources'),
    leastAmounts: listed('above').map(leastAmountOf),
    organisationIds: listed('organisations'),
    stages: chosen('stages', SYNERGY_STAGES),
    includeMatches: chosen('matches', ['yes']).length > 0,
  });
  return problems.length === 0 ? read : failure([...problems, ...(read.ok ? [] : read.problems)]);
}

/** The values of each name; where a name comes twice, those of the first. Forms write a blank as `+`. */
function valuesByName(query: string, problems: Problem[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const part of query.replace(/^\?/, '').split('&')) {
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    if (at < 0 || values.has(name)) continue;
    const written = part
      .slice(at + 1)
      .split(/,|%2C/i)
      .filter((value) => value !== '');
    try {
      values.set(
        name,
        written.map((value) => decodeURIComponent(value.replaceAll('+', ' '))),
      );
    } catch {
      problems.push(addressUnreadable(name));
    }
  }
  return values;
}

function leastAmountOf(text: string): LeastAmount {
  const at = text.indexOf(' ');
  const value = text.slice(0, Math.max(at, 0));
  return { value: /^\d/.test(value) ? Number(value) : NaN, unit: text.slice(at + 1) };
}

function addressUnreadable(name: string): Problem {
  return invalid('ADDRESS_UNREADABLE', [name], {
    en: 'This part of the address cannot be read. Was it cut off when it was copied?',
    da: 'Denne del af adressen kan ikke læses. Blev den klippet over, da den blev kopieret?',
  });
}

function networkMissing(): Problem {
  return invalid('SELECTION_NETWORK_MISSING', ['network'], {
    en: 'The address does not say which network.',
    da: 'Adressen siger ikke, hvilket netværk det gælder.',
  });
}

function choiceUnknown(name: string, choices: readonly string[]): Problem {
  return invalid(
    'CHOICE_UNKNOWN',
    [name],
    { en: `Choose among: ${choices.join(', ')}.`, da: `Vælg mellem: ${choices.join(', ')}.` },
    { choices },
  );
}
