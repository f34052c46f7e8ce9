import { wasteCode } from '../classification/code-lists.ts';
import { parseUnit } from '../quantity/parse-unit.ts';
import type { Resource, ResourceKind } from '../registry/resource.ts';
import type { StreamInput } from '../registry/stream-input.ts';
import { RESOURCE_KIND_CHOICES } from './choices.data.ts';
import { proposal, quoted, warning } from './finding.ts';
import { foldName } from './fold-name.ts';
import type { ImportContext } from './import-context.ts';
import { readWasteCodeCell } from './read-code.ts';
import type { RowCells } from './row-cells.ts';

/** The resource of a row as the API takes it. */
export interface RowResource {
  readonly input: StreamInput['resource'];
  readonly newKey: string | null;
  /** The row's own word where the resource goes by another one: kept in the description, so that nothing is lost. */
  readonly ownWord: string | null;
}

/**
 * The resource of a row: the one of that name, unless it bears another waste code than the row; for a name that is not
 * known the one of that waste code, unless the row says of which kind it is; else a new one. All but the first are told. `RESOURCE_MISSING`, and what the waste code's cell has against it.
 */
export function rowResource(cells: RowCells, context: ImportContext, unit: string | null): RowResource | null {
  const name = cells.text('resource');
  const codeGiven = cells.text('wasteCode') !== null;
  const code = cells.take('wasteCode', readWasteCodeCell(cells.cell('wasteCode')));
  const kind = cells.choice('resourceKind', RESOURCE_KIND_CHOICES);
  // A code that cannot be read leaves open what is meant.
  if (codeGiven && code === null && cells.problems().some(({ field }) => field === 'wasteCode')) return null;
  if (name === null) return withoutName(cells, context, code);
  const named = context.resourcesNamed(name).filter((it) => kind === null || it.kind === kind);
  const fitting = code === null ? named : named.filter((it) => it.wasteCode === code);
  if (code === null && named.length > 1) tellSeveral(cells, name, named);
  const [exact] = fitting;
  if (exact !== undefined) return { input: { id: exact.id }, newKey: null, ownWord: ownWordFor(name, exact) };
  const [uncoded] = named.filter((it) => it.wasteCode === null);
  if (uncoded !== undefined && code !== null) {
    const label = { en: 'EWC', da: 'EAK' }[context.registry.language];
    const words = [ownWordFor(name, uncoded), `${label} ${wasteCode(code)?.displayCode ?? code}`];
    return { input: { id: uncoded.id }, newKey: null, ownWord: words.filter((it) => it !== null).join(', ') };
  }
  const [other] = named;
  if (other !== undefined) return newResource(name, code, other.kind, unit, cells, context);
  const ofCode = code === null || kind !== null ? [] : context.resourcesOfCode(code);
  const best = ofCode.length > 1 ? context.similarResources(name).find((it) => ofCode.includes(it)) : undefined;
  const chosen = best ?? ofCode[0];
  if (chosen !== undefined) {
    cells.tell(
      'resource',
      warning(
        'RESOURCE_BY_CODE',
        {
          en: `${quoted(name).en} is registered by its waste code as ${chosen.name.en}; your own word is kept in the description.`,
          da: `${quoted(name).da} registreres efter sin affaldskode som ${chosen.name.da}; jeres eget ord gemmes i beskrivelsen.`,
        },
        ofCode.slice(0, 5).map((it) => proposal(it.name.da, it.name)),
      ),
    );
    return { input: { id: chosen.id }, newKey: null, ownWord: name };
  }
  return newResource(name, code, kind, unit, cells, context);
}

function withoutName(cells: RowCells, context: ImportContext, code: string | null): RowResource | null {
  const [first] = code === null ? [] : context.resourcesOfCode(code);
  if (first !== undefined) return { input: { id: first.id }, newKey: null, ownWord: null };
  const entry = code === null ? null : wasteCode(code);
  if (entry !== null) {
    const name = entry.title[context.registry.language].slice(0, 200);
    return {
      input: { new: { name, language: context.registry.language, kind: 'material', wasteCode: entry.code } },
      newKey: keyOf(name, entry.code),
      ownWord: null,
    };
  }
  cells.tell('resource', {
    severity: 'error',
    code: 'RESOURCE_MISSING',
    message: {
      en: 'The row does not say what the stream is. Write an everyday word, or a waste code.',
      da: 'Rækken siger ikke, hvad strømmen er. Skriv et almindeligt ord for den eller en affaldskode.',
    },
    proposals: [],
  });
  return null;
}

function tellSeveral(cells: RowCells, name: string, named: readonly Resource[]): void {
  const [first] = named;
  if (first === undefined) return;
  cells.tell(
    'resource',
    warning(
      'RESOURCE_SEVERAL',
      {
        en: `${quoted(name).en} can mean several resources and is registered as ${first.name.en}.`,
        da: `${quoted(name).da} kan være flere ressourcer og registreres som ${first.name.da}.`,
      },
      named.slice(0, 5).map((it) => proposal(it.name.da, it.name)),
    ),
  );
}

function newResource(
  name: string,
  code: string | null,
  kind: ResourceKind | null,
  unit: string | null,
  cells: RowCells,
  context: ImportContext,
): RowResource {
  const similar = context.similarResources(name);
  const assumed = kind ?? kindOf(unit);
  const word = RESOURCE_KIND_CHOICES.find(({ value }) => value === assumed)?.label;
  cells.tell(
    'resource',
    warning(
      'RESOURCE_NEW',
      {
        en: `${quoted(name).en} is not in the catalogue and is added as ${word?.en ?? assumed}. A known resource finds more matches.`,
        da: `${quoted(name).da} findes ikke i kataloget og tilføjes som ${word?.da ?? assumed}. En kendt ressource giver flere match.`,
      },
      similar.map((it) => proposal(it.name.da, it.name)),
    ),
  );
  return {
    input: { new: { name, language: context.registry.language, kind: assumed, wasteCode: code } },
    newKey: keyOf(name, code),
    ownWord: null,
  };
}

function keyOf(name: string, code: string | null): string {
  return `${foldName(name)}|${code ?? ''}`;
}

/** A resource of which only the unit is known. */
function kindOf(unit: string | null): ResourceKind {
  const dimension = unit === null ? undefined : parseUnit(unit)?.dimension;
  return dimension === 'energyFlow' || dimension === 'energy' ? 'energy' : 'material';
}

function ownWordFor(name: string, { name: known }: Resource): string | null {
  return [known.da, known.en].map(foldName).includes(foldName(name)) ? null : name;
}
