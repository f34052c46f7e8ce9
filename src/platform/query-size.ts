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
import type { Problem } from '../domain/problem.ts';
import type { LocalText } from '../domain/text.ts';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from './relay.ts';

/** How large an operation is, its fragments opened and all its pages full. */
interface QuerySize {
  /** Fields below each other. */
  readonly depth: number;
  /** Fields to be answered for one item of each list. */
  readonly fields: number;
  /** Objects that it may be answered with. */
  readonly objects: number;
  /** Questions at the top: each may be as long a computation as any other. */
  readonly questions: number;
}

/** The deepest sensible question, from a facility down to the source of a figure of a match's stream, has 12. */
const MOST: QuerySize = { depth: 15, fields: 2_000, objects: 250_000, questions: 25 };

/** Lists that cannot be paged hold a few of each: the properties of a stream, the years of a synergy. */
const UNPAGED_LIST = 5;

/**
 * What is too large about an operation, before anything is done for it: what is written on one page can ask for more than a
 * machine holds (`facilities { streams { facility { streams …`, a hundred of each). The schema's description of itself is
 * left out: it is no larger than it is.
 */
export function querySizeProblems(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Problem[] {
  const size = querySize(schema, document, operation);
  return (Object.keys(MOST) as (keyof QuerySize)[])
    .filter((measure) => size[measure] > MOST[measure])
    .map((measure) => tooLarge(measure, size[measure]));
}

function querySize(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): QuerySize {
  const measure = new Measure(schema, document);
  const root = schema.getRootType(operation.operation)?.name ?? '';
  const { depth, fields, objects, questions } = measure.ofSelection(operation.selectionSet, root, DEFAULT_PAGE_SIZE);
  return { depth, fields, objects, questions };
}

const NOTHING: QuerySize = { depth: 0, fields: 0, objects: 0, questions: 0 };

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
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          sum = added(sum, this.#ofField(selection, type, page));
          break;
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
    if (definition === undefined || field.selectionSet === undefined) {
      return { depth: 1, fields: 1, objects: 0, questions: 1 };
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
      depth: below.depth + 1,
      fields: below.fields + 1,
      objects: times * (1 + below.objects),
      questions: 1,
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
  };
}

const WORDS: Readonly<Record<keyof QuerySize, (size: string, most: string) => LocalText>> = {
  depth: (size, most) => ({
    en: `The query is ${size} fields deep; ${most} is the most. Ask for what is below in a query of its own.`,
    da: `Forespørgslen er ${size} felter dyb; højst ${most} er tilladt. Spørg om resten i en forespørgsel for sig.`,
  }),
  fields: (size, most) => ({
    en: `The query has ${size} fields, fragments opened; ${most} is the most. Ask for it in several queries.`,
    da: `Forespørgslen har ${size} felter, når fragmenterne er foldet ud; højst ${most} er tilladt. Del den i flere.`,
  }),
  objects: (size, most) => ({
    en: `The query may be answered with ${size} objects; ${most} is the most. Ask for smaller pages, or for fewer lists within lists.`,
    da: `Svaret kan fylde ${size} objekter; højst ${most} er tilladt. Bed om mindre sider eller færre lister i lister.`,
  }),
  questions: (size, most) => ({
    en: `The query asks ${size} questions at once; ${most} is the most. Ask them in several queries.`,
    da: `Forespørgslen stiller ${size} spørgsmål på én gang; højst ${most} er tilladt. Del den i flere.`,
  }),
};

const CODES: Readonly<Record<keyof QuerySize, string>> = {
  depth: 'QUERY_TOO_DEEP',
  fields: 'QUERY_TOO_LONG',
  objects: 'QUERY_TOO_LARGE',
  questions: 'QUERY_TOO_MANY_QUESTIONS',
};

function tooLarge(measure: keyof QuerySize, size: number): Problem {
  const most = MOST[measure];
  const said = Number.isFinite(size) && size < 1e15 ? String(size) : '>1e15';
  return {
    kind: 'invalid',
    code: CODES[measure],
    path: [],
    message: WORDS[measure](said, String(most)),
    facts: { maximum: most },
  };
}
