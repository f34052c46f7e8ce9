/** What must not stand in an attribute as it is, and what XML 1.0 cannot hold at all (section 2.2). */
const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const SPECIALS = new RegExp(SPECIAL, 'gu');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Else readers make blanks of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text for an attribute or an element of XML 1.0. Letters that XML cannot hold become `U+FFFD`: seen to be missing, not lost
 * in silence.
 */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(SPECIALS, (sign) => {
    const escape = ESCAPES[sign];
    if (escape !== undefined) return escape;
    // The upper control characters are allowed, if discouraged.
    return sign >= '\u007F' && sign <= '\u009F' ? `&#${sign.charCodeAt(0)};` : '\uFFFD';
  });
}
