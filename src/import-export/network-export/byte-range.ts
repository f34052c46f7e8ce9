/** Bytes of a file, both included; `last` may lie beyond its end. */
interface AskedRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The one range of bytes that a `Range` header asks for (RFC 9110, 14.1.2), of a file of `size` bytes; null where it asks for
 * none, for several, or in another unit: then the whole is sent. `beyond` where it begins after the end.
 */
export function rangeOf(header: string | undefined, size: number): AskedRange | 'beyond' | null {
  const [, start = '', end = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (start === '' && end === '') return null;
  if (start === '') return Number(end) === 0 ? 'beyond' : { first: Math.max(0, size - Number(end)), last: size - 1 };
  const first = Number(start);
  const last = end === '' ? size - 1 : Math.min(Number(end), size - 1);
  if (end !== '' && Number(end) < first) return null;
  return first >= size ? 'beyond' : { first, last };
}

/** Whether an `If-None-Match` header names the tag (RFC 9110, 13.1.2: compared weakly). */
export function isTagKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/**
 * A file's name for `Content-Disposition` (RFC 6266): one in letters of our own for old readers, and as it is for the others
 * (RFC 8187).
 */
export function attachment(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\w.-]+/g, '-');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
