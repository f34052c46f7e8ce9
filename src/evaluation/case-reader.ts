import type { Problem } from '../domain/problem.ts';
import type { CaseFile } from './evaluation.ts';
import { isObject } from './read-cases.ts';

type Path = readonly (string | number)[];

/** Reads values out of a case by their path, and keeps a problem for each that is not what it should be. */
export class CaseReader {
  readonly problems: Problem[] = [];
  readonly #problem: CaseFile;

  constructor(problem: CaseFile) {
    this.#problem = problem;
  }

  /** Whatever stands there; undefined where nothing does. */
  at(path: Path): unknown {
    let value: unknown = this.#problem;
    for (const step of path) {
      if (isObject(value)) value = value[step];
      else if (Array.isArray(value)) value = (value as unknown[])[Number(step)];
      else return undefined;
    }
    return value;
  }

  /** A finite number; where nothing stands (or null), the fallback if there is one. */
  number(path: Path, fallback?: number): number {
    const value = this.at(path);
    if ((value === undefined || value === null) && fallback !== undefined) return fallback;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.refuse(path, 'a number', 'et tal');
    return 0;
  }

  /** A number that is not negative. */
  amount(path: Path, fallback?: number): number {
    const value = this.number(path, fallback);
    if (value < 0) this.refuse(path, 'a number that is not negative', 'et tal, der ikke er negativt');
    return value;
  }

  /** Words; what is empty says nothing. */
  text(path: Path): string {
    const value = this.at(path);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.refuse(path, 'a text', 'en tekst');
    return '';
  }

  list(path: Path): readonly unknown[] {
    const value = this.at(path);
    if (Array.isArray(value)) return value as unknown[];
    this.refuse(path, 'a list', 'en liste');
    return [];
  }

  refuse(path: Path, expected: string, expectedInDanish: string): void {
    this.problems.push({
      kind: 'invalid',
      code: 'CASE_VALUE_INVALID',
      path,
      message: { en: `Expected ${expected}.`, da: `Her skal stå ${expectedInDanish}.` },
    });
  }
}
