/** Letters that the alphabet of addresses lacks and that do not fall apart into one of it and a sign. */
const SPELT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', ð: 'd', þ: 'th', ł: 'l' };

/** A short name for addresses: small letters, digits and hyphens. `Grøn Å-dal` gives `groen-aa-dal`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåßðþł]/g, (letter) => SPELT[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
