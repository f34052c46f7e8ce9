import type { Core, NodeCollection } from 'cytoscape';
import type { LayoutId } from '../state/view.ts';
import { LAYOUTS } from './layouts.ts';
import type { LayoutContext } from './layouts.ts';
import { clearLines, inOrder, part } from './make-room.ts';

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

/** Facilities without any exchange, in rows below the drawing: they are members, and belong to the picture. */
function placeUnlinked(unlinked: NodeCollection, perRow: number, room: { readonly width: number }, top: number): void {
  inOrder(unlinked).forEach((node, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, unlinked.length - row * perRow);
    const column = (index % perRow) - (inRow - 1) / 2;
    node.position({ x: room.width / 2 + column * COLUMN_WIDTH, y: top + row * ROW_HEIGHT });
  });
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
  if (id !== 'map') clearLines(linked, links);
  part(cy.nodes(), room.width / room.height);
  cy.fit(cy.nodes(), PADDING);
  if (id !== 'map') clearLines(linked, links);
  part(cy.nodes(), room.width / room.height);
}
