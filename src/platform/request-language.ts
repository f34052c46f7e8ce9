import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../domain/text.ts';

const DEFAULT_LANGUAGE: Language = 'en';

/**
 * The language a caller reads best, of those the product speaks, by an Accept-Language header (RFC 9110, 12.5.4):
 * `da-DK, en;q=0.8` is Danish. English where nothing fits or the header is missing.
 */
export function requestLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { primary: range.split('-')[0], quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { primary } of wishes) {
    const language = LANGUAGES.find((spoken) => spoken === primary);
    if (language !== undefined) return language;
  }
  return DEFAULT_LANGUAGE;
}

/** The language of what is asked for by its address: as `?language=` says, which a link can carry, before what the browser says. */
export function languageAskedFor(request: FastifyRequest): Language {
  const { language } = request.query as { language?: unknown };
  // Said twice it is a list, and means nothing.
  return requestLanguage(typeof language === 'string' ? language : request.headers['accept-language']);
}
