import { quoted, refused, taken } from './finding.ts';
import type { CellReading } from './finding.ts';
import type { DecimalSign } from './mapping.ts';
import { readNumber } from './read-figure.ts';
import { cellText } from './sheet.ts';
import type { Cell } from './sheet.ts';

/** `55° 40' 12" N`, `N 55 40.2`, `11°5,4' Ø`. */
const DEGREES =
  /^(?<before>[NSEWØVnsewøv])?\s*(?<degrees>\d{1,3})(?:[.,](?<decimals>\d+))?\s*°\s*(?:(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''))?\s*(?<after>[NSEWØVnsewøv])?$/;
/** Most decimals that a reading has whose whole number is a place: `55.681` has always the decimal sign. */
const DECIMAL_PLACE = /^-?\d{1,3}[.,]\d+$/;

/**
 * A coordinate in decimal degrees, also written by degrees, minutes and seconds. One sign between digits is the decimal
 * sign whatever the column's: no coordinate has thousands. Its bounds, and whether the two are swapped, are checked with
 * the facility.
 */
export function readCoordinate(
  cell: Cell | undefined,
  axis: 'latitude' | 'longitude',
  sign: DecimalSign | null,
): CellReading<number> {
  const text = cellText(cell).normalize('NFKC').replaceAll('−', '-');
  if (typeof cell === 'string' && DECIMAL_PLACE.test(text)) return taken(Number(text.replace(',', '.')));
  const parts = DEGREES.exec(text)?.groups;
  if (parts === undefined) return readNumber(cell, sign);
  const side = (parts.before ?? parts.after ?? '').toUpperCase();
  if (side !== '' && 'NS'.includes(side) !== (axis === 'latitude')) {
    return refused('COORDINATE_OTHER_AXIS', {
      en: `${quoted(text).en} is a ${axis === 'latitude' ? 'longitude' : 'latitude'}. Are the two columns swapped?`,
      da: `${quoted(text).da} er en ${axis === 'latitude' ? 'længdegrad' : 'breddegrad'}. Er de to kolonner byttet om?`,
    });
  }
  const part = (written: string | undefined): number => Number((written ?? '0').replace(',', '.'));
  const degrees =
    Number(`${parts.degrees ?? ''}.${parts.decimals ?? '0'}`) + part(parts.minutes) / 60 + part(parts.seconds) / 3600;
  return taken('SWV'.includes(side) && side !== '' ? -degrees : degrees);
}
