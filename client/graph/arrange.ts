import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import { byName } from '../state/order.ts';
import type { LayoutId } from '../state/view.ts';
import { LAYOUTS } from './layouts.ts';
import type { LayoutContext } from './layouts.ts';

/** Room that one facility with its label takes up, square pixels at zoom 1. */
const AREA_EACH = 17_500;
/** Where nothing is on a page, a window of this size is drawn for. */
const WINDOW = { width: 1100, height: 620 };
/** Room around the drawing for the labels of the outermost. */
const BORDER = 60;
/** Room between the drawing and the edge of the window, pixels on the screen. */
export const PADDING = 24;
const ROW_HEIGHT = 104;
const COLUMN_WIDTH = 140;
/** Least room between two facilities with their labels, pixels. */
const GAP = 7;

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** The room to draw in: the shape of the window, and large enough for every label. */
function roomFor(cy: Core): { readonly width: number; readonly height: number; readonly scale: number } {
  const width = cy.width() || WINDOW.width;
  const height = cy.height() || WINDOW.height;
  const scale = Math.sqrt(Math.max(1, (cy.nodes().length * AREA_EACH) / (width * height)));
  return { width: width * scale - 2 * BORDER, height: height * scale - 2 * BORDER, scale };
}

/** How much of a place comes from the layout, and how much from the mere order of places: 1 is all layout. */
const LAYOUT_SHARE = 0.5;

/**
 * Each value's new place in 0 … 1: partly its own, partly its rank among all. A far outlier then no longer presses the others
 * into a corner, and left stays left.
 */
function evened(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const range = Math.max(1e-9, Math.max(...values) - least);
  const sorted = [...values].sort((one, other) => one - other);
  const last = Math.max(1, sorted.length - 1);
  return values.map((value) => {
    const rank = (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 / last;
    return LAYOUT_SHARE * ((value - least) / range) + (1 - LAYOUT_SHARE) * rank;
  });
}

/** Spread a drawing over a room, each way for itself: neighbours stay neighbours, and no corner stays empty. */
function spread(nodes: NodeCollection, room: { readonly width: number; readonly height: number }): void {
  const across = evened(nodes.map((node) => node.position('x')));
  const down = evened(nodes.map((node) => node.position('y')));
  nodes.positions((_, index) => ({ x: (across[index] ?? 0) * room.width, y: (down[index] ?? 0) * room.height }));
}

/** Facilities by name: what is moved in turn is moved alike from every database. */
function inOrder(nodes: NodeCollection): readonly NodeSingular[] {
  const named = (node: NodeSingular) => ({ id: node.id(), name: node.data('label') as string });
  return nodes.toArray().sort((one, other) => byName(named(one), named(other)));
}

/** Facilities without any exchange, in rows below the drawing: they are members, and belong to the picture. */
function placeUnlinked(unlinked: NodeCollection, perRow: number, room: { readonly width: number }, top: number): void {
  inOrder(unlinked).forEach((node, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, unlinked.length - row * perRow);
    const column = (index % perRow) - (inRow - 1) / 2;
    node.position({ x: room.width / 2 + column * COLUMN_WIDTH, y: top + row * ROW_HEIGHT });
  });
}

/**
 * Facilities whose sign or label lies over that of another are moved apart, the shorter way in a window
 * of that shape (width by height), in a fixed order.
 */
function part(nodes: NodeCollection, shape: number): void {
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

/** Give every facility its place. Suggestions pull on nothing: switching them on must not move what is known. */
export async function arrange(cy: Core, id: LayoutId, context: LayoutContext): Promise<void> {
  const layout = LAYOUTS.find((candidate) => candidate.id === id);
  if (!layout) throw new Error(`No layout ${id}`);
  await layout.load?.();
  if (cy.destroyed() || cy.nodes().empty()) return;
  const links = cy.edges('.link').filter((edge) => !edge.isLoop());
  const linked = id === 'map' ? cy.nodes() : links.connectedNodes();
  const unlinked = cy.nodes().difference(linked);
  const room = roomFor(cy);
  const perRow = Math.max(1, Math.floor(room.width / COLUMN_WIDTH));
  const rows = Math.ceil(unlinked.length / perRow);
  const height = Math.max(room.height - rows * ROW_HEIGHT, room.height / 2);
  cy.batch(() => {
    cy.nodes().positions((node) => ({ ...(context.map.get(node.id()) ?? { x: 0, y: 0 }) }));
  });
  if (linked.nonempty()) {
    linked
      .union(id === 'map' ? cy.collection() : links)
      .layout(layout.options(context))
      .run();
    spread(linked, { width: room.width, height });
  }
  placeUnlinked(unlinked, perRow, room, linked.empty() ? 0 : height + ROW_HEIGHT);
  // Labels grow as the drawing shrinks: they are parted at the size they will be read at.
  cy.zoom(1 / room.scale);
  part(cy.nodes(), room.width / room.height);
  cy.fit(cy.nodes(), PADDING);
  part(cy.nodes(), room.width / room.height);
}
