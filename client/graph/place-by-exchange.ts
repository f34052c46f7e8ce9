import type { Point } from '../state/positions.ts';
import { clearLines, part, stepAside } from './make-room.ts';
import { labelsCrossed, placeLabels } from './place-labels.ts';
import type { Line, Spot } from './spot.ts';
import { spreadOver } from './spread-over.ts';
import type { Room } from './spread-over.ts';
import { linkDistances, lots, stressPlaces } from './stress-places.ts';

/** Drawings that are tried for a small network; a large one affords fewer. */
const MOST_TRIES = 12;
/** Of these, the best have their labels turned before one is taken. */
const MOST_LABELLED = 4;
const PAIRS_AFFORDED = 60_000;
/** Width by height of the paper that drawings are tried on. */
const LYING = 1.8;
const UPRIGHT = 0.75;
/** What spoils a drawing, in crossings of two lines. */
const LINE_OVER_SIGN = 3;
const LINE_OVER_LABEL = 0.6;
/** Of a line as long as the drawing is wide and high. */
const LONG_LINE = 0.8;

function turned(one: Point, other: Point, third: Point): number {
  return Math.sign((other.x - one.x) * (third.y - one.y) - (other.y - one.y) * (third.x - one.x));
}

function crosses(one: Line, other: Line, spots: readonly Spot[]): boolean {
  if (one.donor === other.donor || one.donor === other.receiver) return false;
  if (one.receiver === other.donor || one.receiver === other.receiver) return false;
  const a = spots[one.donor];
  const b = spots[one.receiver];
  const c = spots[other.donor];
  const d = spots[other.receiver];
  if (!a || !b || !c || !d) return false;
  return turned(a, b, c) !== turned(a, b, d) && turned(c, d, a) !== turned(c, d, b);
}

/** Each two spots that are linked, once, with the weight of the line that matters most. */
function pairsOf(lines: readonly Line[]): readonly Line[] {
  const pairs = new Map<string, Line>();
  for (const { donor, receiver, weight } of lines) {
    const [one, other] = [Math.min(donor, receiver), Math.max(donor, receiver)];
    const key = `${one} ${other}`;
    pairs.set(key, { donor: one, receiver: other, weight: Math.max(weight, pairs.get(key)?.weight ?? 0) });
  }
  return [...pairs.values()];
}

interface Drawn {
  readonly at: number;
  readonly spots: readonly Spot[];
  readonly burden: number;
}

/** Easiest to read first, then the one that was tried first. */
function lessBurden(one: Drawn, other: Drawn): number {
  return one.burden - other.burden || one.at - other.at;
}

/** How hard lines are to follow: the less, the better. Labels are not looked at. */
export function burdenOf(spots: readonly Spot[], lines: readonly Line[], room: Room): number {
  const diagonal = Math.hypot(room.width, room.height);
  let [crossings, covered, length] = [0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const [from, to] = [spots[line.donor], spots[line.receiver]];
    if (!from || !to) continue;
    length += (line.weight * Math.hypot(to.x - from.x, to.y - from.y)) / diagonal;
    for (const [index, spot] of spots.entries()) {
      if (index === line.donor || index === line.receiver) continue;
      if (stepAside(spot, spot.radius, from, to)) covered += line.weight;
    }
    for (let next = at + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other && crosses(line, other, spots)) crossings += line.weight * other.weight;
    }
  }
  return crossings + LINE_OVER_SIGN * covered + LONG_LINE * length;
}

/** Turned so that the drawing is as wide as it can be; it keeps north in the upper half where it begins with a map. */
function laidFlat(places: readonly Point[]): readonly Point[] {
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  };
  const away = places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const sum = (of: (place: Point) => number) => away.reduce((total, place) => total + of(place), 0);
  const tilt = 0.5 * Math.atan2(2 * sum(({ x, y }) => x * y), sum(({ x }) => x * x) - sum(({ y }) => y * y));
  const [cos, sin] = [Math.cos(-tilt), Math.sin(-tilt)];
  return away.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

/** Paper of the same area, upright or lying: a panel that opens beside the drawing does not make it another drawing. */
function paperFor(room: Room): Room {
  const shape = room.width >= room.height ? LYING : UPRIGHT;
  const area = room.width * room.height;
  return { width: Math.sqrt(area * shape), height: Math.sqrt(area / shape) };
}

/**
 * Places by who exchanges with whom. Several drawings are made, the first from the map and the others from lots that always fall
 * alike, each with room made and its labels turned; the one that is easiest to read is taken. `spots` and their order decide
 * everything: the same network, the same drawing.
 */
export function placeByExchange(
  spots: readonly Spot[],
  lines: readonly Line[],
  map: readonly Point[],
  room: Room,
): readonly Spot[] {
  const pairs = pairsOf(lines);
  const distances = linkDistances(spots.length, pairs);
  const lot = lots(spots.length);
  const tries = Math.max(1, Math.min(MOST_TRIES, Math.floor(PAIRS_AFFORDED / Math.max(1, spots.length ** 2))));
  const paper = paperFor(room);
  const drawings = Array.from({ length: tries }, (_, at) => {
    const start = at === 0 ? map : spots.map(() => ({ x: lot(), y: lot() }));
    const flat = laidFlat(stressPlaces(distances, start, lot));
    const upright = paper.width >= paper.height ? flat : flat.map(({ x, y }) => ({ x: -y, y: x }));
    const spread = spreadOver(upright, paper);
    const placed = spots.map((spot, index) => ({ ...spot, ...spread[index] }));
    const roomy = part(clearLines(placed, pairs), paper.width / paper.height);
    return { at, spots: roomy, burden: burdenOf(roomy, pairs, paper) };
  });
  const [best] = drawings
    .sort(lessBurden)
    .slice(0, MOST_LABELLED)
    .map(({ at, spots: placed, burden }) => {
      const turned = placeLabels(placed, lines);
      return { at, spots: turned, burden: burden + LINE_OVER_LABEL * labelsCrossed(turned, lines) };
    })
    .sort(lessBurden);
  if (!best) return spots;
  const places = best.spots.map(({ x, y }) => ({
    x: (x * room.width) / paper.width,
    y: (y * room.height) / paper.height,
  }));
  return clearLines(
    spots.map((spot, at) => ({ ...spot, ...places[at] })),
    pairs,
  );
}
