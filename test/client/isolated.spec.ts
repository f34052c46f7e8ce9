import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isolated } from '../../client/text/isolated.ts';

const CONTROLS = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', 'a', 'ב'];

/** How deep the isolates of a text are at its end, and whether one was ended that the text had not begun. */
function isolates(text: string): { readonly open: number; readonly escaped: boolean } {
  let open = 0;
  let escaped = false;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) open += 1;
    if (character === '\u2069') open -= 1;
    if (open < 0) escaped = true;
  }
  return { open, escaped };
}

describe('a name within a sentence', () => {
  test.each(['Ørsted Asnæs', 'Gyproc A/S <b>', 'Ærø 🏭', ''])('%j stays as it is', (name) => {
    expect(isolated(name)).toBe(name);
  });

  test('turns nothing but itself, in Hebrew or by an override', () => {
    expect(isolated('מפעל')).toBe('\u2068מפעל\u2069');
    expect(isolated('abc\u202Etxt.exe')).toBe('\u2068abc\u202Etxt.exe\u2069');
  });

  test('cannot end its own isolation, and leaves none open', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CONTROLS)), (characters) => {
        const text = isolated(characters.join(''));
        expect(isolates(text)).toEqual({ open: 0, escaped: false });
        if (/[^a]/.test(text)) {
          // Nothing within reaches the outermost isolate before its end.
          expect(isolates(text.slice(1, -1))).toEqual({ open: 0, escaped: false });
        }
      }),
    );
  });
});
