import type { Point } from '../state/positions.ts';

/** The side of its sign on which a facility's label stands. */
export const LABEL_SIDES = ['below', 'right', 'left', 'above'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** A facility as something that takes up room, lengths in pixels at zoom 1. */
export interface Spot extends Point {
  readonly x: number;
  readonly y: number;
  /** From the middle of the sign to its edge. */
  readonly radius: number;
  readonly label: { readonly width: number; readonly height: number };
  readonly side: LabelSide;
  /** Room above the sign that a link from the facility to itself takes up. */
  readonly headroom?: number;
}

/** A link between two spots, by their places in the list. */
export interface Line {
  readonly donor: number;
  readonly receiver: number;
  /** How much it matters that this line is easy to follow: 1 for what runs today. */
  readonly weight: number;
}

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Room between a sign and its label, pixels. */
export const LABEL_DISTANCE = 5;

/** Where the label of a spot lies if it stands on that side. */
export function labelBox({ x, y, radius, label: { width, height } }: Omit<Spot, 'side'>, side: LabelSide): Box {
  const away = radius + LABEL_DISTANCE;
  switch (side) {
    case 'below':
      return { x1: x - width / 2, x2: x + width / 2, y1: y + away, y2: y + away + height };
    case 'above':
      return { x1: x - width / 2, x2: x + width / 2, y1: y - away - height, y2: y - away };
    case 'right':
      return { x1: x + away, x2: x + away + width, y1: y - height / 2, y2: y + height / 2 };
    case 'left':
      return { x1: x - away - width, x2: x - away, y1: y - height / 2, y2: y + height / 2 };
  }
}

export function signBox({ x, y, radius }: Pick<Spot, 'x' | 'y' | 'radius'>): Box {
  return { x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius };
}

export function around(boxes: readonly Box[]): Box {
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
}

/** Sign and label together. */
export function spotBox(spot: Spot): Box {
  const [sign, label] = [signBox(spot), labelBox(spot, spot.side)];
  return {
    x1: Math.min(sign.x1, label.x1),
    x2: Math.max(sign.x2, label.x2),
    y1: Math.min(sign.y1 - (spot.headroom ?? 0), label.y1),
    y2: Math.max(sign.y2, label.y2),
  };
}

/** How far two boxes reach into each other, each way, with `gap` between them counted in; not positive: they do not. */
export function overlap(one: Box, other: Box, gap = 0): { readonly x: number; readonly y: number } {
  return {
    x: Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) + gap,
    y: Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) + gap,
  };
}

export function overlaps(one: Box, other: Box, gap = 0): boolean {
  const { x, y } = overlap(one, other, gap);
  return x > 0 && y > 0;
}

/** Whether a straight line from one point to another passes through a box. */
export function lineMeets(box: Box, from: Point, to: Point): boolean {
  if (Math.max(from.x, to.x) < box.x1 || Math.min(from.x, to.x) > box.x2) return false;
  if (Math.max(from.y, to.y) < box.y1 || Math.min(from.y, to.y) > box.y2) return false;
  // On which side of the line each corner lies: a line that has all four on one side passes by.
  const x = to.x - from.x;
  const y = to.y - from.y;
  const one = x * (box.y1 - from.y) - y * (box.x1 - from.x);
  const two = x * (box.y1 - from.y) - y * (box.x2 - from.x);
  const three = x * (box.y2 - from.y) - y * (box.x1 - from.x);
  const four = x * (box.y2 - from.y) - y * (box.x2 - from.x);
  return !((one > 0 && two > 0 && three > 0 && four > 0) || (one < 0 && two < 0 && three < 0 && four < 0));
}
