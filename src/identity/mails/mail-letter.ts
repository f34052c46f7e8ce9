import type { Language, LocalText } from '../../domain/text.ts';
import type { Mail } from '../../platform/post.service.ts';

/** A mail in words: paragraphs, and at most one link to press. */
export interface Letter {
  readonly subject: LocalText;
  readonly paragraphs: readonly LocalText[];
  readonly link?: { readonly url: string; readonly label: LocalText };
  /** What stands below the link. */
  readonly after?: readonly LocalText[];
}

const GREETING: LocalText = { en: 'Hello,', da: 'Hej' };
const SIGNATURE: LocalText = { en: 'Symbiosis Exchange', da: 'Symbiosis Exchange' };

/** The letter as text and as simple HTML, every word of it escaped: a company's name may hold a tag. */
export function mailOf({ subject, paragraphs, link, after = [] }: Letter, to: string, language: Language): Mail {
  const before = [GREETING, ...paragraphs].map((text) => text[language]);
  const below = [...after, SIGNATURE].map((text) => text[language]);
  const shown = (text: string) => `<p>${escaped(text)}</p>`;
  const button =
    link === undefined
      ? []
      : [`<p><a href="${escaped(link.url)}">${escaped(link.label[language])}</a></p>`, shown(link.url)];
  return {
    to,
    subject: subject[language].replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '),
    text: [...before, ...(link === undefined ? [] : [`${link.label[language]}:\n${link.url}`]), ...below].join('\n\n'),
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${[...before.map(shown), ...button, ...below.map(shown)].join('\n')}</body></html>`,
  };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
