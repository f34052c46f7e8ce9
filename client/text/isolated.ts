const TURNS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const OPENS = /[\u2066-\u2068]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A name as it may stand within a sentence: what turns the direction of writing, by its letters or by control characters,
 * turns it for the name alone (Unicode standard annex 9). Names without such are given back as they are.
 */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  let open = 0;
  const balanced = Array.from(text).filter((character) => {
    if (OPENS.test(character)) open += 1;
    if (character !== POP_ISOLATE) return true;
    // One too many would end the isolation that the name is put in.
    if (open === 0) return false;
    open -= 1;
    return true;
  });
  return `${FIRST_STRONG_ISOLATE}${balanced.join('')}${POP_ISOLATE.repeat(open + 1)}`;
}
