export const ATTACHMENT_KINDS = ['pdf', 'png', 'jpeg', 'webp'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Most bytes of one document. */
export const LARGEST_ATTACHMENT = 10 * 1024 * 1024;
/** Most documents of one stream. */
export const MOST_ATTACHMENTS = 20;
/** How many bytes of its beginning and of its end say what a document is. */
export const TELLING_BYTES = 1024;

/** What is told of a kind to a browser, and how names of it end. */
export const ATTACHMENT_FORMATS: Readonly<
  Record<AttachmentKind, { readonly mediaType: string; readonly ending: string }>
> = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  png: { mediaType: 'image/png', ending: 'png' },
  jpeg: { mediaType: 'image/jpeg', ending: 'jpg' },
  webp: { mediaType: 'image/webp', ending: 'webp' },
};

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length 0, `IEND`, and its checksum (ISO/IEC 15948, 11.2.5): nothing comes after it. */
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
/** Start of image, and the first byte of the marker that follows (ITU-T T.81, annex B). */
const JPEG_START = [0xff, 0xd8, 0xff];

/**
 * What a document is by its content, whatever it is called: its first and its last bytes (up to `TELLING_BYTES`), and how many
 * there are in all. Null for anything else, for what was cut off, and for a picture with something else behind it. A PDF begins
 * with its header at once (ISO 32000-2, 7.5.2) and says near its end that it ends; a JPEG may have a camera's notes behind it.
 */
export function attachmentKind(head: Uint8Array, tail: Uint8Array, size: number): AttachmentKind | null {
  if (/^%PDF-[12]\.\d/.test(latin(head.subarray(0, 8)))) return latin(tail).includes('%%EOF') ? 'pdf' : null;
  if (begins(head, PNG_SIGNATURE)) return begins(tail.subarray(-PNG_END.length), PNG_END) ? 'png' : null;
  if (begins(head, JPEG_START)) return 'jpeg';
  if (latin(head.subarray(0, 4)) === 'RIFF' && latin(head.subarray(8, 12)) === 'WEBP') {
    return littleEndian(head.subarray(4, 8)) + 8 === size ? 'webp' : null;
  }
  return null;
}

const LONGEST_NAME = 100;

/**
 * The name of a document as it is kept: the last part of what was sent, without anything that could be a path, a sign of
 * direction, the end of a header or a reserved character, and with the ending of its kind.
 */
export function attachmentName(sent: string, kind: AttachmentKind): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Control}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}<>:"|?*;%]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\.(?:pdf|png|jpe?g|webp)$/i, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(plain).slice(0, LONGEST_NAME).join('').trimEnd();
  return `${short === '' ? 'document' : short}.${ATTACHMENT_FORMATS[kind].ending}`;
}

function begins(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function littleEndian(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
}
