import type { EdgeCollection, NodeCollection, NodeSingular } from 'cytoscape';
import { byName } from '../state/order.ts';

/** Least room between two facilities with their labels, pixels. */
const GAP = 7;
/** Least room between a facility's sign and a link that passes it, pixels. */
const PASSING = 9;
const ROUNDS = 60;
/** Small steps, so that one line does not throw a facility across another; pixels. */
const LONGEST_STEP = 8;

/** Where a facility stands, and how near a line may pass. */
interface Spot {
  x: number;
  y: number;
  readonly room: number;
}

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** Facilities by name: what is moved in turn is moved alike from every database. */
export function inOrder(nodes: NodeCollection): readonly NodeSingular[] {
  const named = (node: NodeSingular) => ({ id: node.id(), name: node.data('label') as string });
  return nodes.toArray().sort((one, other) => byName(named(one), named(other)));
}

/**
 * Facilities on which a link of others lies are moved aside, at right angles to it: else it would seem to begin or end there.
 * Links are taken as straight.
 */
export function clearLines(nodes: NodeCollection, links: EdgeCollection): void {
  const all = inOrder(nodes);
  const index = new Map(all.map((node, at) => [node.id(), at]));
  const spots: Spot[] = all.map((node) => ({ ...node.position(), room: node.width() / 2 + PASSING }));
  const lines = links.map(
    (link) => [index.get(link.source().id()) ?? -1, index.get(link.target().id()) ?? -1] as const,
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [at, spot] of spots.entries()) {
      for (const [donor, receiver] of lines) {
        const [from, to] = [spots[donor], spots[receiver]];
        if (!from || !to || at === donor || at === receiver) continue;
        const by = stepAside(spot, from, to);
        if (!by) continue;
        spot.x += by.x;
        spot.y += by.y;
        moved = true;
      }
    }
    if (!moved) break;
  }
  for (const [at, node] of all.entries()) node.position({ x: spots[at]?.x ?? 0, y: spots[at]?.y ?? 0 });
}

/** The step that takes a facility off a line between two others; null where it does not lie on it. */
function stepAside(spot: Spot, from: Spot, to: Spot): { readonly x: number; readonly y: number } | null {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const away = { x: spot.x - from.x, y: spot.y - from.y };
  const length = Math.max(1e-9, Math.hypot(along.x, along.y));
  const share = (away.x * along.x + away.y * along.y) / (length * length);
  if (share <= 0 || share >= 1) return null;
  // Signed distance from the line: positive on its right, in the direction of the flow.
  const aside = (along.x * away.y - along.y * away.x) / length;
  const lacking = spot.room - Math.abs(aside);
  if (lacking <= 0.5) return null;
  const by = ((aside < 0 ? -1 : 1) * Math.min(lacking, LONGEST_STEP)) / length;
  return { x: -along.y * by, y: along.x * by };
}

/**
 * Facilities whose sign or label lies over that of another are moved apart, the shorter way in a window
 * of that shape (width by height), in a fixed order.
 */
export function part(nodes: NodeCollection, shape: number): void {
  const all = inOrder(nodes);
  const boxes: Box[] = all.map((node) => {
    const { x1, x2, y1, y2 } = node.boundingBox({
      includeEdges: false,
      includeOverlays: false,
      includeUnderlays: false,
    });
    return { x1, x2, y1, y2 };
  });
  const shifts = boxes.map(() => ({ x: 0, y: 0 }));
  function move(index: number, x: number, y: number): void {
    const box = boxes[index];
    const shift = shifts[index];
    if (!box || !shift) return;
    boxes[index] = { x1: box.x1 + x, x2: box.x2 + x, y1: box.y1 + y, y2: box.y2 + y };
    shifts[index] = { x: shift.x + x, y: shift.y + y };
  }
  for (let round = 0; round < 80; round += 1) {
    let moved = false;
    for (let first = 0; first < boxes.length; first += 1) {
      for (let second = first + 1; second < boxes.length; second += 1) {
        const [one, other] = [boxes[first], boxes[second]];
        if (!one || !other) continue;
        const x = Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) + GAP;
        const y = Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) + GAP;
        if (x <= 0.1 || y <= 0.1) continue;
        const rightwards = one.x1 + one.x2 <= other.x1 + other.x2 ? 1 : -1;
        const downwards = one.y1 + one.y2 <= other.y1 + other.y2 ? 1 : -1;
        const by = x < y * shape ? { x: (x / 2) * rightwards, y: 0 } : { x: 0, y: (y / 2) * downwards };
        move(first, -by.x, -by.y);
        move(second, by.x, by.y);
        moved = true;
      }
    }
    if (!moved) break;
  }
  for (const [index, node] of all.entries()) node.shift(shifts[index] ?? { x: 0, y: 0 });
}
