import { RESOURCE_KINDS } from '../../src/domain/registry/resource.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';

export const LAYOUT_IDS = ['force', 'layered', 'concentric', 'map'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What a reader has opened. A link is named by the facilities it joins, a match by its id. */
export type Selection =
  | { readonly type: 'facility'; readonly id: string }
  | { readonly type: 'link'; readonly id: string }
  | { readonly type: 'match'; readonly id: string };

export interface Filter {
  /** The kinds that are shown. */
  readonly kinds: readonly ResourceKind[];
  /** The resources that are shown; empty means all. */
  readonly resourceIds: readonly string[];
  /** Whether exchanges that are only spoken of or agreed are shown. */
  readonly planned: boolean;
}

/** Everything about the network page that a shared address must bring back. */
export interface View {
  /** `all` for every year at once; null for the latest. */
  readonly year: number | 'all' | null;
  readonly form: 'graph' | 'list';
  readonly layout: LayoutId;
  readonly filter: Filter;
  readonly suggestions: boolean;
  readonly selection: Selection | null;
}

const SELECTION_TYPES = ['facility', 'link', 'match'] as const;

function isLayoutId(word: string | null): word is LayoutId {
  return (LAYOUT_IDS as readonly (string | null)[]).includes(word);
}

function words(text: string | null): readonly string[] {
  return text ? text.split(',').filter(Boolean) : [];
}

function yearOf(text: string | null): View['year'] {
  if (text === 'all') return 'all';
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** The view that an address names; what it does not name, or names wrongly, is as on a first visit. */
export function viewOf(address: URLSearchParams): View {
  const layout = address.get('layout');
  const kinds = RESOURCE_KINDS.filter((kind) => words(address.get('kinds')).includes(kind));
  const type = SELECTION_TYPES.find((candidate) => address.has(candidate));
  return {
    year: yearOf(address.get('year')),
    form: address.get('view') === 'list' ? 'list' : 'graph',
    layout: isLayoutId(layout) ? layout : 'force',
    filter: {
      kinds: address.has('kinds') ? kinds : RESOURCE_KINDS,
      resourceIds: words(address.get('resources')),
      planned: address.get('planned') !== 'no',
    },
    suggestions: address.get('suggestions') === 'yes',
    selection: type ? { type, id: address.get(type) ?? '' } : null,
  };
}

/** The shortest address of a view: only what differs from a first visit. */
export function addressOf(view: View): URLSearchParams {
  const address = new URLSearchParams();
  if (view.year !== null) address.set('year', String(view.year));
  if (view.form === 'list') address.set('view', 'list');
  if (view.layout !== 'force') address.set('layout', view.layout);
  if (view.filter.kinds.length < RESOURCE_KINDS.length) address.set('kinds', view.filter.kinds.join(','));
  if (view.filter.resourceIds.length) address.set('resources', view.filter.resourceIds.join(','));
  if (!view.filter.planned) address.set('planned', 'no');
  if (view.suggestions) address.set('suggestions', 'yes');
  if (view.selection) address.set(view.selection.type, view.selection.id);
  return address;
}

/** Whether anything that could be shown is held back. */
export function isFiltered(filter: Filter): boolean {
  return filter.kinds.length < RESOURCE_KINDS.length || filter.resourceIds.length > 0 || !filter.planned;
}
