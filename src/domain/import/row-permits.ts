import type { PermitInput } from '../registry/stream-input.ts';

const PARTS = 4;

/** `Name; authority; reference; valid to`, several apart by `|`; empty for none. Backslashes keep a sign from parting. */
export function permitsIn(text: string | null): readonly PermitInput[] {
  if (text === null) return [];
  return split(text, '|').flatMap((permit) => {
    const [name = '', authority, reference, validTo] = split(permit, ';', PARTS).map((part) => part.trim());
    if (name === '') return [];
    return {
      name,
      authority: authority ?? null,
      reference: reference ?? null,
      validTo: (validTo ?? '') === '' ? null : (validTo ?? null),
    };
  });
}

/** As `permitsIn` reads it. */
export function permitsText(permits: readonly PermitInput[]): string {
  return permits
    .map(({ name, authority, reference, validTo }) =>
      [name, authority, reference, validTo]
        .map((part) => (part ?? '').replace(/[\\;|]/g, (sign) => `\\${sign}`))
        .join('; ')
        .replace(/(?:; )+$/, ''),
    )
    .join(' | ');
}

/** The parts of a text between unescaped separators; what is beyond the last part stays with it. */
function split(text: string, separator: ';' | '|', most = Infinity): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\' && at + 1 < text.length) {
      const next = text[++at] ?? '';
      // The other separator is parted a step later: it keeps its backslash until then.
      part += separator === '|' ? `\\${next}` : next;
    } else if (sign === separator && parts.length < most - 1) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part];
}
