import type { LocalText } from '../text.ts';

/** `a, b and c`, `a, b og c`; empty for no words. */
export function inWords(words: readonly LocalText[]): LocalText {
  const joined = (of: (word: LocalText) => string, and: string): string => {
    const all = words.map(of);
    return [all.slice(0, -1).join(', '), all.at(-1) ?? ''].filter((part) => part !== '').join(` ${and} `);
  };
  return { en: joined(({ en }) => en, 'and'), da: joined(({ da }) => da, 'og') };
}
