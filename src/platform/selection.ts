import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** The fields that an operation asks for at one place, by name, each with what it asks for below it. */
export interface Selection {
  readonly [field: string]: Selection;
}

interface Growing {
  [field: string]: Growing;
}

/** Where in a document something is asked for, and what the names of its fragments stand for. */
type Place = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** What is asked of each item of a list. */
export interface ItemSelection {
  /** The same for the same fields: tells apart what loaders fetch. */
  readonly key: string;
  readonly fields: Selection;
  /** Whether the places of items in the list are asked for. */
  readonly cursors: boolean;
}

/**
 * Read once for each place of a compiled operation. Not by the first node of the place: a fragment's node stands in many
 * places, alone in one, and in another together with what is asked beside the fragment.
 */
const SELECTIONS = new WeakMap<readonly FieldNode[], ItemSelection>();

/**
 * What is asked of the items of a connection, under `nodes` and under `edges { node }`. A field under `@skip` or
 * `@include` counts as asked for: reading it for nothing is cheap, missing it would be wrong.
 */
export function selectedOfItems({ fieldNodes, fragments }: Place): ItemSelection {
  const known = SELECTIONS.get(fieldNodes);
  if (known !== undefined) return known;
  const items: Growing = {};
  let cursors = false;
  for (const { selectionSet } of fieldNodes) {
    for (const nodes of named('nodes', selectionSet, fragments)) collect(nodes.selectionSet, fragments, items);
    for (const info of named('pageInfo', selectionSet, fragments)) {
      cursors ||= fieldsOf(info.selectionSet, fragments).some(({ name }) => name.value.endsWith('Cursor'));
    }
    for (const edges of named('edges', selectionSet, fragments)) {
      cursors ||= named('cursor', edges.selectionSet, fragments).length > 0;
      for (const node of named('node', edges.selectionSet, fragments)) collect(node.selectionSet, fragments, items);
    }
  }
  const selection = { key: JSON.stringify([items, cursors]), fields: items, cursors };
  SELECTIONS.set(fieldNodes, selection);
  return selection;
}

function collect(selectionSet: SelectionSetNode | undefined, fragments: Place['fragments'], into: Growing): void {
  for (const field of fieldsOf(selectionSet, fragments)) {
    collect(field.selectionSet, fragments, (into[field.name.value] ??= {}));
  }
}

function named(name: string, selectionSet: SelectionSetNode | undefined, fragments: Place['fragments']): FieldNode[] {
  return fieldsOf(selectionSet, fragments).filter((field) => field.name.value === name);
}

function fieldsOf(selectionSet: SelectionSetNode | undefined, fragments: Place['fragments']): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(fragment?.selectionSet, fragments);
  });
}
