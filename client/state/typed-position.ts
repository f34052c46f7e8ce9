/** What a person typed where a latitude or a longitude belongs. */
export type TypedDegrees =
  { readonly type: 'empty' } | { readonly type: 'unreadable' } | { readonly type: 'degrees'; readonly value: number };

/** `55.6761`, `55,6761`, `55° 40.5′ N`, `55°40'34"N`, `11,09° Ø`. */
const DEGREES =
  /^(?<sign>[+-]?)(?<degrees>\d{1,3}(?:[.,]\d*)?)\s*°?\s*(?:(?<minutes>\d{1,2}(?:[.,]\d*)?)\s*['′]\s*)?(?:(?<seconds>\d{1,2}(?:[.,]\d*)?)\s*(?:"|″|''|′′)\s*)?(?<side>[NSEWØVO]?)$/i;

/** South and west, in English, Danish (vest) and German. */
const NEGATIVE = /^[swv]$/i;

const decimal = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/**
 * Decimal degrees, north and east positive. A point and a comma both set off decimals here, whatever the language: no
 * coordinate has thousands.
 */
export function readDegrees(typed: string): TypedDegrees {
  const text = typed.trim().replace(/[−–]/g, '-').replace(/[’´]/g, "'").replace(/[”“]/g, '"');
  if (text === '') return { type: 'empty' };
  const parts = DEGREES.exec(text.replace(/^([NSEWØVO])\s*(.+)$/i, '$2 $1'))?.groups;
  if (parts === undefined) return { type: 'unreadable' };
  const size = decimal(parts.degrees) + decimal(parts.minutes) / 60 + decimal(parts.seconds) / 3600;
  const negative = parts.sign === '-' || NEGATIVE.test(parts.side ?? '');
  return { type: 'degrees', value: negative ? -size : size };
}

/** The degrees of what was typed; null where that is none. */
export function degreesTyped(typed: string): number | null {
  const reading = readDegrees(typed);
  return reading.type === 'degrees' ? reading.value : null;
}

/**
 * A whole position pasted into one field, as maps copy it (`55.6761, 11.0873`; `55,6761; 11,0873`; `55.6761 11.0873`): its
 * halves as typed. Null where the text is one number.
 */
export function positionPasted(typed: string): { readonly latitude: string; readonly longitude: string } | null {
  const text = typed.trim().replace(/^\(|\)$/g, '');
  const halves = [/\s*;\s*/, /,\s+/, /\s*,\s*(?=-?\d+\.\d)/, /\s+(?=-?\d+[.,]\d)/]
    .map((gap) => text.split(gap))
    .find((parts) => parts.length === 2);
  const [latitude = '', longitude = ''] = halves ?? [];
  return degreesTyped(latitude) !== null && degreesTyped(longitude) !== null ? { latitude, longitude } : null;
}
