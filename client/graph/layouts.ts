import type { LayoutOptions, NodeSingular } from 'cytoscape';
import type { LayoutId } from '../state/view.ts';
import type { Point } from '../state/positions.ts';

export interface LayoutContext {
  /** Where each facility stands on the map, pixels around the middle. */
  readonly map: ReadonlyMap<string, Point>;
}

interface Layout {
  readonly id: LayoutId;
  /** Code that this layout needs beyond cytoscape; fetched when first chosen. */
  readonly load?: () => Promise<void>;
  readonly options: (context: LayoutContext) => LayoutOptions;
}

const STILL = { animate: false, fit: false } as const;

const onMap = ({ map }: LayoutContext) => ({
  name: 'preset',
  ...STILL,
  positions: ((id: string) => map.get(id)) as never,
});

let dagreLoaded: Promise<void> | undefined;

async function loadDagre(): Promise<void> {
  const [{ default: cytoscape }, { default: dagre }] = await Promise.all([
    import('cytoscape'),
    import('cytoscape-dagre'),
  ]);
  cytoscape.use(dagre);
}

/** Rank of a facility in the rings: the more partners, the nearer to the middle. */
function nearness(node: NodeSingular): number {
  return node.data('diameter') as number;
}

export const LAYOUTS: readonly Layout[] = [
  {
    id: 'force',
    // Starts from the map and draws no lots (randomize false): the same network, the same drawing.
    options: () =>
      ({
        name: 'fcose',
        ...STILL,
        quality: 'proof',
        randomize: false,
        nodeDimensionsIncludeLabels: true,
        nodeRepulsion: 9000,
        idealEdgeLength: 95,
        edgeElasticity: 0.3,
        gravity: 0.25,
        gravityRange: 2.4,
        numIter: 2500,
        initialEnergyOnIncremental: 0.5,
        tile: false,
        packComponents: false,
      }) as LayoutOptions,
  },
  {
    id: 'layered',
    load: () => (dagreLoaded ??= loadDagre()),
    options: () =>
      ({
        name: 'dagre',
        ...STILL,
        rankDir: 'LR',
        nodeSep: 26,
        rankSep: 120,
        edgeSep: 14,
        ranker: 'network-simplex',
        nodeDimensionsIncludeLabels: true,
      }) as LayoutOptions,
  },
  {
    id: 'concentric',
    options: () => ({
      name: 'concentric',
      ...STILL,
      concentric: nearness,
      levelWidth: () => 6,
      minNodeSpacing: 64,
      startAngle: (3 * Math.PI) / 2,
    }),
  },
  { id: 'map', options: onMap },
];
