import type { Problem, ProblemFacts } from '../problem.ts';
import { qualityPropertyByKey } from '../quantity/quality-property.ts';
import type { LocalText } from '../text.ts';
import { checkMapping } from './check-mapping.ts';
import { choiceNamed } from './choice.ts';
import { DIRECTION_CHOICES } from './choices.data.ts';
import { columnByKey, propertyField } from './columns.ts';
import { findHeader, findKnownHeader, headerAt, signatureOf, widestRow } from './find-header.ts';
import type { Header } from './find-header.ts';
import type { ColumnMapping, DateOrder, DecimalSign, Mapping, SheetMapping } from './mapping.ts';
import type { HeaderReading } from './recognise-header.ts';
import type { ColumnSurvey, SheetSurvey } from './sheet.ts';

/** A mapping with what the person should look at. */
export interface MappingProposal {
  readonly mapping: Mapping;
  /** Paths lead into `mapping`: `['sheets', 0, 'columns', 3, 'decimalSign']`. Those of `checkMapping` among them. */
  readonly questions: readonly Problem[];
  /** Whether every included sheet came from a remembered mapping. */
  readonly remembered: boolean;
}

/** Below this a header is left out until a person says what it is. */
const LEAST_CONFIDENCE = 0.5;
/** A sheet of streams has at least that much of a header: what it is, and how much or which way. */
const LEAST_HEADER = 1.6;
/** A list of names and codes alone explains something; it is no list of streams. */
const OF_STREAMS = ['amount', 'direction', 'facility', 'month1'] as const;
const KINDS_WITH_SIGN: ReadonlySet<string> = new Set(['number', 'amount', 'share', 'latitude', 'longitude']);

/** Proposes what the sheets and columns of a spreadsheet are; mappings that the company used before go first. */
export function proposeMapping(surveys: readonly SheetSurvey[], remembered: readonly SheetMapping[]): MappingProposal {
  const proposed = surveys.map((survey) => proposeSheet(survey, remembered));
  const mapping: Mapping = { version: 1, sheets: proposed.map(({ sheet }) => sheet), newFacilities: [] };
  const included = proposed.filter(({ sheet }) => sheet.included);
  return {
    mapping,
    questions: [
      ...proposed.flatMap(({ questions }, at) =>
        questions.map((question) => ({ ...question, path: ['sheets', at, ...question.path] })),
      ),
      ...checkMapping(mapping, surveys),
    ],
    remembered: included.length > 0 && included.every((it) => it.remembered),
  };
}

/** The sign of a column's decimals, decided by all its cells together; null where they do not tell, or contradict each other. */
function decimalSignOf(survey: ColumnSurvey): DecimalSign | null {
  if (survey.commaFigures > 0 && survey.pointFigures === 0) return 'comma';
  return survey.pointFigures > 0 && survey.commaFigures === 0 ? 'point' : null;
}

function dateOrderOf(survey: ColumnSurvey): DateOrder | null {
  if (survey.dayFirst > 0 && survey.monthFirst === 0) return 'dayFirst';
  return survey.monthFirst > 0 && survey.dayFirst === 0 ? 'monthFirst' : null;
}

interface SheetProposal {
  readonly sheet: SheetMapping;
  readonly questions: readonly Problem[];
  readonly remembered: boolean;
}

/**
 * What the columns of a sheet are under a header that a person chose: `headerRow` by its number, one or two rows. Mappings
 * used before go first here as well.
 */
export function proposeForHeader(
  survey: SheetSurvey,
  headerRow: number,
  headerRows: number,
  remembered: readonly SheetMapping[],
): SheetMapping {
  const header = headerAt(survey, headerRow, headerRows);
  if (header === null) return withoutHeader(survey);
  const known = remembered.find((it) => it.signature === signatureOf(header.texts));
  return (known === undefined ? recognised(survey, header) : applied(known, survey, header)).sheet;
}

function proposeSheet(survey: SheetSurvey, remembered: readonly SheetMapping[]): SheetProposal {
  const known = findKnownHeader(survey, remembered);
  if (known !== null) return applied(known.known, survey, known.header);
  const header = findHeader(survey) ?? widestRow(survey);
  if (header !== null) return recognised(survey, header);
  return { sheet: withoutHeader(survey), questions: [], remembered: false };
}

function withoutHeader({ name }: SheetSurvey): SheetMapping {
  return { sheet: name, included: false, headerRow: 1, headerRows: 1, signature: '', columns: [], defaults: {} };
}

function recognised(survey: SheetSurvey, header: Header): SheetProposal {
  const questions: Problem[] = [];
  const readings = withoutDuplicates(header, questions);
  const columns = header.texts.map((text, at) => columnOf(text, at, readings[at] ?? null, survey, questions));
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const saysWhat = fields.has('resource') || fields.has('wasteCode');
  const isData = saysWhat && OF_STREAMS.some((field) => fields.has(field)) && header.weight >= LEAST_HEADER;
  const defaults = isData ? defaultsOf(survey.name, fields, readings, questions) : {};
  return {
    sheet: {
      sheet: survey.name,
      included: isData && !survey.hidden && survey.filledRows > header.rows,
      headerRow: header.row,
      headerRows: header.rows,
      signature: signatureOf(header.texts),
      columns,
      defaults,
    },
    questions: isData ? [...questions, ...formulaNote(survey), ...emptyNote(survey, header)] : [],
    remembered: false,
  };
}

/** A mapping used before, on a sheet with the same header: what the new cells tell of signs and dates goes first. */
function applied(known: SheetMapping, survey: SheetSurvey, header: Header): SheetProposal {
  const columns = known.columns.map((column) => {
    const counts = survey.columns[column.at];
    return counts === undefined
      ? column
      : {
          ...column,
          decimalSign: decimalSignOf(counts) ?? column.decimalSign,
          dateOrder: dateOrderOf(counts) ?? column.dateOrder,
        };
  });
  return {
    sheet: { ...known, sheet: survey.name, headerRow: header.row, headerRows: header.rows, columns },
    questions: formulaNote(survey),
    remembered: true,
  };
}

/** Each field once: the surest header has it; of figures of several years the latest. The others are told. */
function withoutDuplicates(header: Header, questions: Problem[]): readonly (HeaderReading | null)[] {
  const winners = new Map<string, number>();
  header.readings.forEach((reading, at) => {
    if (reading === null || reading.confidence < LEAST_CONFIDENCE) return;
    const before = header.readings[winners.get(reading.field) ?? -1];
    const later = (reading.year ?? 0) - (before?.year ?? 0);
    const surer = reading.confidence - (before?.confidence ?? 0);
    if (!before || surer > 0.01 || (surer > -0.01 && later > 0)) winners.set(reading.field, at);
  });
  return header.readings.map((reading, at) => {
    if (reading === null) return null;
    const winner = winners.get(reading.field);
    if (winner === at || winner === undefined) return reading;
    const label = columnByKey(reading.field)?.label ?? { en: reading.field, da: reading.field };
    const [taken = '', left = ''] = [header.texts[winner], header.texts[at]];
    questions.push(
      question('COLUMN_DUPLICATE', ['columns', at, 'field'], {
        en: `“${left}” and “${taken}” both look like ${label.en}. “${taken}” is taken; choose the other one if it is meant.`,
        da: `»${left}« og »${taken}« ligner begge ${label.da}. »${taken}« bruges; vælg den anden, hvis det er den, der er ment.`,
      }),
    );
    return null;
  });
}

function columnOf(
  header: string,
  at: number,
  reading: HeaderReading | null,
  survey: SheetSurvey,
  questions: Problem[],
): ColumnMapping {
  const counts = survey.columns[at];
  const field = reading !== null && reading.confidence >= LEAST_CONFIDENCE ? reading.field : null;
  const kind = field === null ? null : (columnByKey(field)?.kind ?? null);
  const path = ['columns', at];
  const decimalSign = counts === undefined ? null : decimalSignOf(counts);
  const dateOrder = counts === undefined ? null : dateOrderOf(counts);
  if (
    counts !== undefined &&
    kind !== null &&
    KINDS_WITH_SIGN.has(kind) &&
    counts.undecidedFigures > 0 &&
    decimalSign === null
  ) {
    questions.push(signQuestion(header, counts, [...path, 'decimalSign']));
  }
  if (counts !== undefined && kind === 'date' && counts.undecidedDates > 0 && dateOrder === null) {
    questions.push(
      question('DATE_ORDER_OPEN', [...path, 'dateOrder'], {
        en: `“${header}”: does the day or the month come first in ${counts.undecidedExamples[0] ?? ''}?`,
        da: `»${header}«: står dagen eller måneden først i ${counts.undecidedExamples[0] ?? ''}?`,
      }),
    );
  }
  const unit = reading?.unit ?? (field === null ? null : assumedUnit(field, header, [...path, 'unit'], questions));
  return {
    at,
    header,
    field,
    unit,
    decimalSign,
    dateOrder,
    confidence: field === null ? 0 : (reading?.confidence ?? 0),
  };
}

/** The unit that a property has where its header names none: its usual one, which is told unless it is the only one. */
function assumedUnit(field: string, header: string, path: Problem['path'], questions: Problem[]): string | null {
  const property = propertyField(field);
  if (property === null || !['minimum', 'typical', 'maximum'].includes(property.part)) return null;
  const unit = qualityPropertyByKey(property.name)?.measures[0]?.usualUnit ?? null;
  if (unit !== null && unit !== 'pH') {
    questions.push(
      question(
        'UNIT_ASSUMED',
        path,
        {
          en: `“${header}” names no unit. Its figures are taken in ${unit}.`,
          da: `»${header}« angiver ingen enhed. Tallene læses i ${unit}.`,
        },
        { unit },
      ),
    );
  }
  return unit;
}

/** What holds for all rows: the direction by the name of the sheet, the year by the header of the amount. */
function defaultsOf(
  sheet: string,
  fields: ReadonlySet<string>,
  readings: readonly (HeaderReading | null)[],
  questions: Problem[],
): Readonly<Record<string, string>> {
  const defaults: Record<string, string> = {};
  const year = readings.find((reading) => reading?.field === 'amount')?.year ?? null;
  if (year !== null && !fields.has('year')) defaults.year = String(year);
  if (fields.has('direction')) return defaults;
  const named = sheet.split(/[^\p{L}]+/u).flatMap((word) => choiceNamed(DIRECTION_CHOICES, word) ?? [])[0];
  if (named !== undefined) defaults.direction = named.value;
  else if (fields.has('wasteCode')) {
    defaults.direction = 'supply';
    questions.push(
      question('DIRECTION_ASSUMED', ['defaults', 'direction'], {
        en: `The sheet “${sheet}” has waste codes and does not say whether its streams leave or enter the plant. They are taken as supply.`,
        da: `Arket »${sheet}« har affaldskoder og siger ikke, om strømmene forlader eller kommer ind på anlægget. De læses som udbud.`,
      }),
    );
  }
  return defaults;
}

function emptyNote(survey: SheetSurvey, header: Header): readonly Problem[] {
  if (survey.filledRows > header.rows) return [];
  return [
    question('SHEET_WITHOUT_ROWS', [], {
      en: `The sheet “${survey.name}” has a header and no rows below it.`,
      da: `Arket »${survey.name}« har overskrifter, men ingen rækker under dem.`,
    }),
  ];
}

function formulaNote(survey: SheetSurvey): readonly Problem[] {
  const count = survey.columns.reduce((sum, { formulas }) => sum + formulas, 0);
  if (count === 0) return [];
  return [
    question(
      'FORMULA_VALUES_TAKEN',
      [],
      {
        en: `${count} cells of the sheet “${survey.name}” hold formulas. Their results as stored in the file are taken; nothing is calculated anew.`,
        da: `${count} celler i arket »${survey.name}« indeholder formler. De resultater, der er gemt i filen, bruges; intet beregnes på ny.`,
      },
      { count },
    ),
  ];
}

function signQuestion(header: string, counts: ColumnSurvey, path: Problem['path']): Problem {
  const example = counts.undecidedExamples[0] ?? '';
  return question(
    'DECIMAL_SIGN_OPEN',
    path,
    {
      en: `“${header}”: figures such as ${example} can be read in two ways. Is the point or the comma the decimal sign?`,
      da: `»${header}«: tal som ${example} kan læses på to måder. Er decimaltegnet punktum eller komma?`,
    },
    { examples: counts.undecidedExamples, count: counts.undecidedFigures },
  );
}

function question(code: string, path: Problem['path'], message: LocalText, facts?: ProblemFacts): Problem {
  return { kind: 'invalid', code, path, message, ...(facts && { facts }) };
}
