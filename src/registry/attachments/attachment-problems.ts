import type { Problem } from '../../domain/problem.ts';
import { LARGEST_ATTACHMENT, MOST_ATTACHMENTS } from '../../domain/registry/attachment.ts';

export function attachmentTooLarge(): Problem {
  return {
    kind: 'invalid',
    code: 'ATTACHMENT_TOO_LARGE',
    path: ['content'],
    message: {
      en: `A document has at most ${LARGEST_ATTACHMENT / 1024 / 1024} MB. Attach a smaller one, or a part of it.`,
      da: `Et dokument må højst fylde ${LARGEST_ATTACHMENT / 1024 / 1024} MB. Vedhæft et mindre, eller en del af det.`,
    },
    facts: { maximum: LARGEST_ATTACHMENT },
  };
}

export function attachmentKindUnknown(): Problem {
  return {
    kind: 'invalid',
    code: 'ATTACHMENT_KIND_UNKNOWN',
    path: ['content'],
    message: {
      en: 'By its content this is no whole PDF, PNG, JPEG or WebP. Save it as one of these, and attach it again.',
      da: 'Efter indholdet er dette ikke en hel PDF, PNG, JPEG eller WebP. Gem filen som en af dem, og vedhæft den igen.',
    },
  };
}

export function tooManyAttachments(): Problem {
  return {
    kind: 'conflict',
    code: 'TOO_MANY_ATTACHMENTS',
    path: ['content'],
    message: {
      en: `A stream has at most ${MOST_ATTACHMENTS} documents. Remove one that is no longer needed.`,
      da: `En strøm kan højst have ${MOST_ATTACHMENTS} dokumenter. Fjern et, der ikke længere er brug for.`,
    },
  };
}

export function attachmentNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'ATTACHMENT_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such document.', da: 'Der findes ikke et sådant dokument.' },
  };
}
