import type { Core, EdgeCollection, NodeCollection, NodeSingular } from 'cytoscape';
import { byName } from '../state/order.ts';
import type { Point } from '../state/positions.ts';
import type { LayoutId } from '../state/view.ts';
import { labelSizeAt, letteringFor } from './label-size.ts';
import { LAYOUTS } from './layouts.ts';
import { clearLines, part, stretched } from './make-room.ts';
import { placeLabels } from './place-labels.ts';
import { around, spotBox } from './spot.ts';
import type { Line, Spot } from './spot.ts';
import { LOOP_HEIGHT } from './styles.ts';
import type { Room } from './spread-over.ts';

/** Room that one facility with its label takes up, square pixels at zoom 1. */
const AREA_EACH = 17_500;
/** Where nothing is on a page, a window of this size is drawn for. */
const WINDOW = { width: 1100, height: 620 };
/** Room around the drawing for the labels of the outermost. */
const BORDER = 60;
/** Room between the drawing and the edge of the window, pixels on the screen. */
export const PADDING = 20;
const ROW_HEIGHT = 96;
const COLUMN_WIDTH = 140;
/** What ended or is planned may lie less well than what runs today. */
const PAST_WEIGHT = 0.35;
/** Labels decide how large the drawing is, and its size how large the labels are: this often is enough. */
const SIZINGS = 3;

/** The room to draw in: the shape of the window, and large enough for every label. */
function roomFor(cy: Core): Room & { readonly scale: number } {
  const width = cy.width() || WINDOW.width;
  const height = cy.height() || WINDOW.height;
  const scale = Math.sqrt(Math.max(1, (cy.nodes().length * AREA_EACH) / (width * height)));
  return { width: width * scale - 2 * BORDER, height: height * scale - 2 * BORDER, scale };
}

/** Facilities by name: what is placed in turn is placed alike from every database. */
function inOrder(nodes: NodeCollection): readonly NodeSingular[] {
  const named = (node: NodeSingular) => ({ id: node.id(), name: node.data('label') as string });
  return nodes.toArray().sort((one, other) => byName(named(one), named(other)));
}

function spotOf(node: NodeSingular): Spot {
  const { w, h } = node.boundingBox({ includeNodes: false, includeOverlays: false, includeUnderlays: false });
  const label = { width: Number.isFinite(w) ? w : 0, height: Number.isFinite(h) ? h : 0 };
  const loops = node.edgesWith(node).nonempty();
  return { ...node.position(), radius: node.width() / 2, label, side: 'below', headroom: loops ? LOOP_HEIGHT : 0 };
}

function withLabels(spots: readonly Spot[], growth: number): readonly Spot[] {
  return spots.map((spot) => ({
    ...spot,
    label: { width: spot.label.width * growth, height: spot.label.height * growth },
  }));
}

/** Facilities without any exchange, in rows below the drawing: they are members, and belong to the picture. */
function inRows(spots: readonly Spot[], room: Room, top: number): readonly Spot[] {
  const perRow = Math.max(1, Math.floor(room.width / COLUMN_WIDTH));
  return spots.map((spot, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, spots.length - row * perRow);
    const column = (index % perRow) - (inRow - 1) / 2;
    return { ...spot, x: room.width / 2 + column * COLUMN_WIDTH, y: top + row * ROW_HEIGHT };
  });
}

/** How far out the window must be to show all, at most 1. */
function zoomToShow(spots: readonly Spot[], cy: Core): number {
  const { x1, x2, y1, y2 } = around(spots.map(spotBox));
  const width = (cy.width() || WINDOW.width) - 2 * PADDING;
  const height = (cy.height() || WINDOW.height) - 2 * PADDING;
  return Math.min(1, width / (x2 - x1), height / (y2 - y1));
}

/** Give every facility its place. Suggestions pull on nothing: switching them on must not move what is known. */
export async function arrange(cy: Core, id: LayoutId, map: ReadonlyMap<string, Point>): Promise<void> {
  const layout = LAYOUTS.find((candidate) => candidate.id === id);
  if (!layout) throw new Error(`No layout ${id}`);
  await layout.load?.();
  if (cy.destroyed() || cy.nodes().empty()) return;

  const room = roomFor(cy);
  // Labels grow as the drawing shrinks: they are measured at the size they will be read at.
  cy.zoom(1 / room.scale);
  const lettering = letteringFor(cy.width());
  let size = labelSizeAt(1 / room.scale, lettering);
  const links = cy.edges('.link').filter((edge) => !edge.isLoop());
  const linked = layout.placesAll ? cy.nodes() : links.connectedNodes();
  const nodes = [...inOrder(linked), ...inOrder(cy.nodes().difference(linked))];
  const index = new Map(nodes.map((node, at) => [node.id(), at]));
  const ends = (of: EdgeCollection) =>
    of.map((edge): Line => ({
      donor: index.get(edge.source().id()) ?? -1,
      receiver: index.get(edge.target().id()) ?? -1,
      weight: edge.data('today') === true ? 1 : PAST_WEIGHT,
    }));
  const lines = ends(links);
  const measured = nodes.map(spotOf);

  const rows = Math.ceil((nodes.length - linked.length) / Math.max(1, Math.floor(room.width / COLUMN_WIDTH)));
  const height = Math.max(room.height - rows * ROW_HEIGHT, room.height / 2);
  const onMap = nodes.map((node) => map.get(node.id()) ?? { x: 0, y: 0 });
  cy.batch(() => {
    for (const [at, node] of nodes.entries()) node.position({ ...(onMap[at] ?? { x: 0, y: 0 }) });
  });
  const placed = layout.place({
    nodes: nodes.slice(0, linked.length),
    elements: linked.union(layout.placesAll ? cy.collection() : links),
    spots: measured.slice(0, linked.length),
    lines,
    map: onMap.slice(0, linked.length),
    room: { width: room.width, height },
  });
  const unlinked = inRows(measured.slice(linked.length), room, linked.empty() ? 0 : height + ROW_HEIGHT);
  const shape = room.width / room.height;
  let spots = [...placed, ...unlinked];
  for (let sizing = 0; sizing < SIZINGS; sizing += 1) {
    const clear = layout.placesAll ? spots : clearLines(spots, lines);
    spots = [...stretched(part(clear, shape), shape)];
    const next = labelSizeAt(zoomToShow(spots, cy), lettering);
    if (next === size) break;
    spots = [...withLabels(spots, next / size)];
    size = next;
  }
  const loops = ends(cy.edges('.link').filter((edge) => edge.isLoop()));
  // Where not every line can be cleared, those of today are.
  const today = lines.filter(({ weight }) => weight === 1);
  const clear = layout.placesAll ? spots : clearLines(spots, today);
  // A label over a broad line is the worse of the two.
  const widths = links.map((edge) => edge.data('width') as number);
  const broad = lines.map((line, at) => ({ ...line, weight: line.weight * (0.6 + (widths[at] ?? 0) / 4) }));
  const crossing = [...broad, ...loops];
  // Turned labels free room, and take some: what is moved for them may let others turn back.
  const turned = placeLabels(part(placeLabels(clear, crossing), shape), crossing);
  cy.batch(() => {
    for (const [at, node] of nodes.entries()) {
      const { x = 0, y = 0, side = 'below' } = turned[at] ?? {};
      node.position({ x, y });
      node.data('side', side);
    }
  });
}
