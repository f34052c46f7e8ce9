import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from './relay.ts';

/** How large an operation is, its fragments opened and all its pages full. */
export interface QuerySize {
  /** Fields below each other. */
  readonly depth: number;
  /** Fields to be answered for one item of each list. */
  readonly fields: number;
  /** Objects that it may be answered with. */
  readonly objects: number;
  /** Questions at the top: each may be as long a computation as any other. */
  readonly questions: number;
  /** Fields under another name, `__typename` too: each is the same work once more. */
  readonly aliases: number;
  /** Fields written again beside themselves. They cost reading and comparing, and tell nothing. */
  readonly copies: number;
  /** `@include`, `@skip` and whatever else is made up. */
  readonly directives: number;
}

/** Lists that cannot be paged hold a few of each: the properties of a stream, the years of a synergy. */
const UNPAGED_LIST = 5;

/** The size of a validated operation. The schema's description of itself is left out: it is no larger than it is. */
export function querySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): QuerySize {
  const root = schema.getRootType(operation.operation)?.name ?? '';
  const size = new Measure(schema, document).ofSelection(operation.selectionSet, root, DEFAULT_PAGE_SIZE);
  return { ...size, directives: size.directives + countOf(operation.directives) };
}

const NOTHING: QuerySize = { depth: 0, fields: 0, objects: 0, questions: 0, aliases: 0, copies: 0, directives: 0 };

/** Each fragment is measured once for each size of the page that it stands in: opening them would take as long as an answer. */
class Measure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, QuerySize>();

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  /** @param page how many items the nearest connection above gives at most */
  ofSelection({ selections }: SelectionSetNode, type: string, page: number): QuerySize {
    let sum = NOTHING;
    const answered = new Set<string>();
    for (const selection of selections) {
      sum = { ...sum, directives: sum.directives + countOf(selection.directives) };
      switch (selection.kind) {
        case Kind.FIELD: {
          const name = (selection.alias ?? selection.name).value;
          if (answered.has(name)) sum = { ...sum, copies: sum.copies + 1 };
          answered.add(name);
          sum = added(sum, this.#ofField(selection, type, page));
          break;
        }
        case Kind.INLINE_FRAGMENT:
          sum = added(sum, this.ofSelection(selection.selectionSet, selection.typeCondition?.name.value ?? type, page));
          break;
        case Kind.FRAGMENT_SPREAD:
          sum = added(sum, this.#ofFragment(selection.name.value, page));
      }
    }
    return sum;
  }

  #ofFragment(name: string, page: number): QuerySize {
    const key = `${name} ${page}`;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const size = this.ofSelection(fragment.selectionSet, fragment.typeCondition.name.value, page);
    this.#known.set(key, size);
    return size;
  }

  #ofField(field: FieldNode, type: string, page: number): QuerySize {
    const definition = this.#definitionOf(field, type);
    const aliases = field.alias === undefined ? 0 : 1;
    if (definition === undefined || field.selectionSet === undefined) {
      return { ...NOTHING, depth: 1, fields: 1, questions: 1, aliases };
    }
    const pageBelow = this.#pageSize(field, definition);
    const below = this.ofSelection(
      field.selectionSet,
      getNamedType(definition.type).name,
      pageBelow ?? DEFAULT_PAGE_SIZE,
    );
    const isPaged = type.endsWith('Connection') && ['nodes', 'edges'].includes(field.name.value);
    const size = isPaged ? page : (pageBelow ?? UNPAGED_LIST);
    const times = isListType(getNullableType(definition.type)) ? size : 1;
    return {
      ...below,
      depth: below.depth + 1,
      fields: below.fields + 1,
      objects: times * (1 + below.objects),
      questions: 1,
      aliases: below.aliases + aliases,
    };
  }

  #definitionOf({ name }: FieldNode, type: string): GraphQLField<unknown, unknown> | undefined {
    const parent = this.#schema.getType(type);
    return isObjectType(parent) ? parent.getFields()[name.value] : undefined;
  }

  /** What `first` says, or with a variable could say; null where the field has no pages. */
  #pageSize(field: FieldNode, definition: GraphQLField<unknown, unknown>): number | null {
    const pages = definition.args.find(({ name }) => name === 'first');
    if (pages === undefined) return null;
    const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.VARIABLE) return LARGEST_PAGE;
    // What is out of range is refused where it stands, and must not take anything off the sum.
    if (given?.kind === Kind.INT) return Math.min(Math.max(Number(given.value), 1), LARGEST_PAGE);
    return typeof pages.defaultValue === 'number' ? pages.defaultValue : DEFAULT_PAGE_SIZE;
  }
}

function added(one: QuerySize, other: QuerySize): QuerySize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    objects: one.objects + other.objects,
    questions: one.questions + other.questions,
    aliases: one.aliases + other.aliases,
    copies: one.copies + other.copies,
    directives: one.directives + other.directives,
  };
}

function countOf(list: readonly unknown[] | undefined): number {
  return list?.length ?? 0;
}
