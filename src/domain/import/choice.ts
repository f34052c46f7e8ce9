import type { LocalText } from '../text.ts';
import { foldName } from './fold-name.ts';

/** One of the values that a cell may take. */
export interface Choice<T extends string = string> {
  readonly value: T;
  /** As the template offers it and the export writes it. */
  readonly label: LocalText;
  /** Other words that people write, in Danish, English and German; compared without case and signs. */
  readonly names: readonly string[];
}

/** Folded spellings to choices, made at the first question: a column of 100,000 cells asks as often. */
const PREPARED = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

/** The choice that the text names, by its label in either language, its value or another word for it; null where none is. */
export function choiceNamed<T extends string>(choices: readonly Choice<T>[], text: string): Choice<T> | null {
  let byKey = PREPARED.get(choices) as ReadonlyMap<string, Choice<T>> | undefined;
  if (byKey === undefined) {
    byKey = new Map(
      [...choices]
        .reverse()
        .flatMap((choice) => spellingsOf(choice).map((spelling) => [keyOf(spelling), choice] as const)),
    );
    PREPARED.set(choices, byKey);
  }
  return byKey.get(keyOf(text)) ?? null;
}

/** Every way the choice is written, its labels first. */
function spellingsOf({ value, label, names }: Choice): readonly string[] {
  return [label.da, label.en, value, ...names];
}

/** Folded; a text of signs alone (`-`, `✓`) stands for itself. */
function keyOf(text: string): string {
  const folded = foldName(text);
  return folded === '' ? text.trim() : folded;
}
