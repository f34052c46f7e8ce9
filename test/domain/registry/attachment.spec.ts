import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attachmentKind, attachmentName, TELLING_BYTES } from '../../../src/domain/registry/attachment.ts';
import { JPEG, PDF, PNG, WEBP } from '../../support/documents.ts';

const kindOf = (content: Uint8Array) =>
  attachmentKind(content.subarray(0, TELLING_BYTES), content.subarray(-TELLING_BYTES), content.length);

describe('a document', () => {
  test('is known by its content', () => {
    expect([PDF, PNG, JPEG, WEBP].map(kindOf)).toEqual(['pdf', 'png', 'jpeg', 'webp']);
  });

  test.each([
    ['a page that calls itself a PDF', Buffer.from('<html><script>alert(1)</script>')],
    ['a page with a PDF behind it', Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), PDF])],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a picture with an archive behind it', Buffer.concat([PNG, Buffer.from('PK\u0003\u0004')])],
    ['a WebP with a page behind it', Buffer.concat([WEBP, Buffer.from('<script>')])],
    ['a PDF that was cut off', PDF.subarray(0, PDF.length - 12)],
    ['a picture that was cut off', PNG.subarray(0, PNG.length - 1)],
    ['a GIF', Buffer.from('GIF89a')],
    ['a sound in the same wrapping as WebP', Buffer.from('RIFF\u0004\0\0\0WAVE', 'latin1')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused where it is none: %s', (_what, content) => {
    expect(kindOf(content)).toBeNull();
  });

  test.each([
    ['Sikkerhedsdatablad æøå.PDF', 'Sikkerhedsdatablad æøå.pdf'],
    ['analyse.html', 'analyse.html.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\temp\\analyse.pdf', 'analyse.pdf'],
    ['a"; filename="x.exe', 'a filename=x.exe.pdf'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie x.pdf'],
    // Written from right to left from here on, it would read "annexe.pdf".
    ['ann\u202Efdp.exe', 'annfdp.exe.pdf'],
    ['...', 'document.pdf'],
    ['', 'document.pdf'],
  ])('called %j is kept as %j', (sent, kept) => {
    expect(attachmentName(sent, 'pdf')).toBe(kept);
  });

  test('has a name that fits, is no path and can be kept again as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sent) => {
        const name = attachmentName(sent, 'png');
        expect(name).toMatch(/^[^/\\<>:"|?*;%\p{Control}\p{Bidi_Control}]+\.png$/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
