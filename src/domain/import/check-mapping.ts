import type { Problem } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { columnByKey } from './columns.ts';
import { headerAt, signatureOf } from './find-header.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import type { SheetSurvey } from './sheet.ts';

/**
 * What stands in the way of reading with this mapping; paths lead into it. `NO_SHEET_INCLUDED`, `SHEET_UNKNOWN`,
 * `HEADER_CHANGED` (the sheet has another header than the mapping was made for), `FIELD_UNKNOWN`, `FIELD_TWICE`,
 * `DIRECTION_MISSING`, `RESOURCE_MISSING` (neither column nor default).
 */
export function checkMapping(mapping: Mapping, surveys: readonly SheetSurvey[]): readonly Problem[] {
  const problems: Problem[] = [];
  if (!mapping.sheets.some(({ included }) => included)) {
    problems.push(
      invalid('NO_SHEET_INCLUDED', ['sheets'], {
        en: 'No sheet was recognised as a list of streams. Choose the sheet and say what its columns are: at least what the stream is and whether it is offered or needed.',
        da: 'Intet ark blev genkendt som en liste over strømme. Vælg arket, og angiv, hvad kolonnerne er: mindst hvad strømmen er, og om den udbydes eller behøves.',
      }),
    );
  }
  mapping.sheets.forEach((sheet, at) => {
    if (sheet.included) problems.push(...checkSheet(sheet, surveys, ['sheets', at]));
  });
  return problems;
}

function checkSheet(sheet: SheetMapping, surveys: readonly SheetSurvey[], path: Problem['path']): readonly Problem[] {
  const survey = surveys.find(({ name }) => name === sheet.sheet);
  if (survey === undefined) {
    return [
      invalid('SHEET_UNKNOWN', [...path, 'sheet'], {
        en: `The file has no sheet “${sheet.sheet}”.`,
        da: `Filen har intet ark »${sheet.sheet}«.`,
      }),
    ];
  }
  const problems: Problem[] = [];
  const header = headerAt(survey, sheet.headerRow, sheet.headerRows);
  if (header === null || signatureOf(header.texts) !== sheet.signature) {
    problems.push(
      invalid('HEADER_CHANGED', [...path, 'headerRow'], {
        en: `The header of the sheet “${sheet.sheet}” is not the one that the columns were chosen for.`,
        da: `Overskrifterne i arket »${sheet.sheet}« er ikke dem, kolonnerne blev valgt til.`,
      }),
    );
  }
  const seen = new Map<string, string>();
  sheet.columns.forEach(({ field, header: text }, at) => {
    if (field === null) return;
    const column = columnByKey(field);
    if (column === null) {
      problems.push(
        invalid('FIELD_UNKNOWN', [...path, 'columns', at, 'field'], {
          en: `“${text}” is mapped to a field that there is not.`,
          da: `»${text}« er knyttet til et felt, der ikke findes.`,
        }),
      );
      return;
    }
    const before = seen.get(field);
    if (before !== undefined) {
      problems.push(
        invalid('FIELD_TWICE', [...path, 'columns', at, 'field'], {
          en: `${column.label.en} is taken from “${before}” already. Leave one of the two columns out.`,
          da: `${column.label.da} tages allerede fra »${before}«. Udelad den ene af de to kolonner.`,
        }),
      );
    }
    seen.set(field, text);
  });
  const has = (field: string): boolean => seen.has(field) || (sheet.defaults[field] ?? '') !== '';
  if (!has('direction')) {
    problems.push(
      invalid('DIRECTION_MISSING', [...path, 'defaults', 'direction'], {
        en: `Are the streams of the sheet “${sheet.sheet}” offered or needed? No column says so.`,
        da: `Er strømmene i arket »${sheet.sheet}« udbud eller behov? Ingen kolonne siger det.`,
      }),
    );
  }
  if (!has('resource') && !has('wasteCode')) {
    problems.push(
      invalid('RESOURCE_MISSING', [...path, 'columns'], {
        en: `Which column of the sheet “${sheet.sheet}” says what the streams are?`,
        da: `Hvilken kolonne i arket »${sheet.sheet}« siger, hvad strømmene er?`,
      }),
    );
  }
  return problems;
}

function invalid(code: string, path: Problem['path'], message: LocalText): Problem {
  return { kind: 'invalid', code, path, message };
}
