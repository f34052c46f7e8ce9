import type { CollectionReturnValue, LayoutOptions, NodeSingular } from 'cytoscape';
import type { LayoutId } from '../state/view.ts';
import type { Point } from '../state/positions.ts';
import { clearLines } from './make-room.ts';
import { placeByExchange } from './place-by-exchange.ts';
import { spreadOver } from './spread-over.ts';
import type { Room } from './spread-over.ts';
import type { Line, Spot } from './spot.ts';

/** What is to be laid out, in the order of the facilities' names. */
interface Scene {
  readonly nodes: readonly NodeSingular[];
  /** The same facilities, and the links between them, for layouts that come with cytoscape. */
  readonly elements: CollectionReturnValue;
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  /** Where each facility stands on the map, pixels around the middle. */
  readonly map: readonly Point[];
  readonly room: Room;
}

interface Layout {
  readonly id: LayoutId;
  /** Whether facilities without any exchange have a place of their own in it; else they stand in rows below. */
  readonly placesAll: boolean;
  /** Code that this layout needs beyond cytoscape; fetched when first chosen. */
  readonly load?: () => Promise<void>;
  readonly place: (scene: Scene) => readonly Spot[];
}

let dagreLoaded: Promise<void> | undefined;

async function loadDagre(): Promise<void> {
  const [{ default: cytoscape }, { default: dagre }] = await Promise.all([
    import('cytoscape'),
    import('cytoscape-dagre'),
  ]);
  cytoscape.use(dagre);
}

function at(spots: readonly Spot[], places: readonly Point[]): readonly Spot[] {
  return spots.map((spot, index) => ({ ...spot, ...places[index] }));
}

/** As a layout of cytoscape's has it, spread over the room, with no link on a facility of others. */
function placedBy(options: object, { elements, nodes, spots, lines, room }: Scene): readonly Spot[] {
  elements.layout({ ...options, animate: false, fit: false } as LayoutOptions).run();
  const places = nodes.map((node) => ({ ...node.position() }));
  return clearLines(at(spots, spreadOver(places, room)), lines);
}

/** Rank of a facility in the rings: the more partners, the nearer to the middle. */
function nearness(node: NodeSingular): number {
  return node.data('diameter') as number;
}

export const LAYOUTS: readonly Layout[] = [
  {
    id: 'force',
    placesAll: false,
    place: ({ spots, lines, map, room }) => placeByExchange(spots, lines, map, room),
  },
  {
    id: 'layered',
    placesAll: false,
    load: () => (dagreLoaded ??= loadDagre()),
    place: (scene) =>
      placedBy(
        {
          name: 'dagre',
          rankDir: 'LR',
          nodeSep: 26,
          rankSep: 120,
          edgeSep: 14,
          ranker: 'network-simplex',
          nodeDimensionsIncludeLabels: true,
        },
        scene,
      ),
  },
  {
    id: 'concentric',
    placesAll: false,
    place: (scene) =>
      placedBy(
        {
          name: 'concentric',
          concentric: nearness,
          levelWidth: () => 6,
          minNodeSpacing: 64,
          startAngle: (3 * Math.PI) / 2,
        },
        scene,
      ),
  },
  { id: 'map', placesAll: true, place: ({ spots, map, room }) => at(spots, spreadOver(map, room)) },
];
