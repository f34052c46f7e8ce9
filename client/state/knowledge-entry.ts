import type { LocalText } from '../../src/domain/text.ts';

interface Thing {
  readonly list: string;
  readonly key: string;
  readonly name: LocalText;
}

/** How a thing is called that an entry names by its key; the key itself where that is not told. */
export function thingName(things: readonly Thing[], list: Thing['list'], key: string): LocalText {
  return things.find((each) => each.list === list && each.key === key)?.name ?? { en: key, da: key };
}

interface ProblemGiven {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** One line of a file that was refused. */
export interface FileProblem {
  /** From 1; null where it is about the whole file. */
  readonly line: number | null;
  /** Name of the column; null where it is about the whole line. */
  readonly column: string | null;
  readonly message: string;
}

/** `use`, `en` as the column `useEn`: texts in two languages have two columns, and two fields of the form. */
export function columnsOfPath(path: ProblemGiven['path']): readonly (string | number)[] {
  return path.map((step, at) => {
    const before = path[at - 1];
    return (before === 'use' || before === 'limits') && (step === 'en' || step === 'da')
      ? `${before}${step === 'en' ? 'En' : 'Da'}`
      : step;
  });
}

/** What is wrong with a file, by line and column: the API names them as `['text', 12, 'use', 'da']`. */
export function fileProblems(problems: readonly ProblemGiven[]): readonly FileProblem[] {
  return problems.map(({ path, message }) => {
    const [, line, ...rest] = path;
    const column = columnsOfPath(rest).findLast(
      (step) => typeof step === 'string' && step !== 'use' && step !== 'limits',
    );
    return {
      line: typeof line === 'number' ? line : null,
      column: typeof column === 'string' ? column : null,
      message,
    };
  });
}

/** A share of 0 … 1 from a percentage as people type it (`70`, `70 %`, `12,5`); null where it is none above 0 and up to 100. */
export function shareOfPercent(typed: string): number | null {
  const text = typed.replace('%', '').trim().replace(',', '.');
  const percent = text === '' ? NaN : Number(text);
  return percent > 0 && percent <= 100 ? percent / 100 : null;
}
