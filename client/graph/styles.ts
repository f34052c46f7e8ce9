import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { RESOURCE_KINDS } from '../../src/domain/registry/resource.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import type { FacilityKind } from '../../src/domain/registry/facility.ts';
import { signPicture } from './facility-sign.ts';
import { LINE_PATTERNS, SUGGESTION_PATTERN } from './palette.ts';
import type { Palette } from './palette.ts';
import { LABEL_DISTANCE } from './spot.ts';

export const LABEL_FONT = '"Hanken Grotesk Variable", system-ui, sans-serif';

/** Shapes by group of kinds: who makes things is round, who serves all has corners, nature stands on its point. */
const SHAPES: Readonly<Record<FacilityKind, string>> = {
  productionPlant: 'ellipse',
  powerPlant: 'ellipse',
  utility: 'round-hexagon',
  treatmentPlant: 'round-hexagon',
  wasteHandler: 'round-hexagon',
  demonstrationFacility: 'ellipse',
  harbour: 'round-rectangle',
  farm: 'round-octagon',
  knowledgeInstitution: 'round-rectangle',
  publicAuthority: 'round-rectangle',
  distributionGrid: 'round-hexagon',
  naturalSource: 'round-octagon',
  other: 'ellipse',
};

/** How far a link from a facility to itself reaches beyond its sign, pixels. */
export const LOOP_HEIGHT = 48;

/** A broad line needs longer strokes and wider gaps to show the same pattern. */
function patternAtWidth(pattern: readonly number[], width: number): number[] {
  return pattern.map((length) => length + Math.max(0, width - 2) * 0.8);
}

interface Labels {
  /** Pixels at zoom 1. */
  readonly size: number;
  /** Longest line, in sizes of the type. */
  readonly lineLength: number;
  /** Whether there is no room for all of them: those of the less joined then give way. */
  readonly crowded: boolean;
}

/** The look of everything that is drawn, on a ground; `moves` is false for readers who asked for less motion. */
export function stylesheet(palette: Palette, moves: boolean, labels: Labels): StylesheetJson {
  const duration = moves ? 350 : 0;
  return [
    {
      selector: 'node',
      style: {
        width: 'data(diameter)',
        height: 'data(diameter)',
        shape: ((node: NodeSingular) => SHAPES[node.data('kind') as FacilityKind]) as never,
        'background-color': palette.signGround,
        'background-image': (node: NodeSingular) => signPicture(node.data('kind') as FacilityKind, palette.sign),
        'background-width': '56%',
        'background-height': '56%',
        'border-width': 1.6,
        'border-color': palette.signBorder,
        label: 'data(label)',
        color: palette.label,
        'font-family': LABEL_FONT,
        'font-size': labels.size,
        'font-weight': 500 as never,
        'line-height': 1.15,
        'text-wrap': 'wrap',
        'text-max-width': `${labels.size * labels.lineLength}px`,
        'text-valign': 'bottom',
        'text-margin-y': LABEL_DISTANCE,
        'text-outline-color': palette.ground,
        'text-outline-width': 2.5,
        'text-outline-opacity': 0.92,
        'overlay-opacity': 0,
        'transition-property': 'opacity, border-color, border-width',
        'transition-duration': duration,
        'z-index': 10,
      },
    },
    { selector: 'node[side = "above"]', style: { 'text-valign': 'top', 'text-margin-y': -LABEL_DISTANCE } },
    {
      selector: 'node[side = "right"]',
      style: {
        'text-valign': 'center',
        'text-halign': 'right',
        'text-margin-x': LABEL_DISTANCE,
        'text-margin-y': 0,
        'text-justification': 'left',
      },
    },
    {
      selector: 'node[side = "left"]',
      style: {
        'text-valign': 'center',
        'text-halign': 'left',
        'text-margin-x': -LABEL_DISTANCE,
        'text-margin-y': 0,
        'text-justification': 'right',
      },
    },
    ...(labels.crowded ? [{ selector: 'node[partners < 3]', style: { label: '' } }] : []),
    { selector: 'node[kind = "demonstrationFacility"]', style: { 'border-style': 'dashed' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'target-arrow-shape': 'triangle',
        'target-distance-from-node': 2,
        'source-distance-from-node': 2,
        'arrow-scale': 1,
        'line-cap': 'butt',
        'overlay-opacity': 0,
        'font-family': LABEL_FONT,
        'font-size': 11.5,
        'font-weight': 500 as never,
        color: palette.label,
        'text-background-color': palette.ground,
        'text-background-opacity': 0.94,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'text-wrap': 'wrap',
        'text-max-width': '150px',
        'transition-property': 'opacity, line-color, underlay-opacity',
        'transition-duration': duration,
      },
    },
    {
      selector: 'edge:loop',
      style: { 'control-point-step-size': LOOP_HEIGHT * 1.3, 'loop-direction': '0deg', 'loop-sweep': '-62deg' },
    },
    { selector: 'edge.link', style: { width: 'data(width)', opacity: 0.9 } },
    { selector: 'edge.link[width < 3]', style: { 'arrow-scale': 1.25 } },
    { selector: 'edge.link[width > 6]', style: { 'arrow-scale': 0.72 } },
    ...RESOURCE_KINDS.map((kind) => ({
      selector: `edge.link[kind = "${kind}"]`,
      style: {
        'line-color': palette.kinds[kind],
        'target-arrow-color': palette.kinds[kind],
        'source-arrow-color': palette.kinds[kind],
        'underlay-color': palette.kinds[kind],
        ...(LINE_PATTERNS[kind].length > 0 && {
          'line-style': 'dashed' as const,
          'line-dash-pattern': (edge: EdgeSingular) =>
            patternAtWidth(LINE_PATTERNS[kind], edge.data('width') as number),
        }),
      },
    })),
    {
      selector: 'edge.estimated',
      style: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow', 'source-distance-from-node': 4 },
    },
    // A pipe with nothing in it yet: walls in the colour of its kind, and the ground between them.
    {
      selector: 'edge.planned',
      style: {
        'target-arrow-fill': 'hollow',
        'line-color': palette.ground,
        'line-outline-color': (edge: EdgeSingular) => palette.kinds[edge.data('kind') as ResourceKind],
        'line-outline-width': 1.1,
        width: (edge: EdgeSingular) => Math.max(2.6, edge.data('width') as number),
      },
    },
    {
      selector: 'edge.suggestion',
      style: {
        width: 2,
        'line-color': palette.suggestion,
        'target-arrow-color': palette.suggestion,
        'underlay-color': palette.suggestion,
        'line-style': 'dashed',
        'line-dash-pattern': [...SUGGESTION_PATTERN],
        'target-arrow-shape': 'vee',
        // Arcs of their own, so that what is known stays straight where it was.
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        opacity: 0.95,
      },
    },
    { selector: 'edge.backdrop', style: { opacity: 0.3 } },
    { selector: 'edge.new', style: { 'underlay-opacity': 0.2, 'underlay-padding': 6 } },
    { selector: 'node.faint', style: { opacity: 0.42 } },
    { selector: 'edge.faint', style: { opacity: 0.36 } },
    { selector: '.absent', style: { opacity: 0, events: 'no', 'text-events': 'no' } },
    { selector: 'node.hushed', style: { opacity: 0.2 } },
    { selector: 'edge.hushed', style: { opacity: 0.08, 'underlay-opacity': 0 } },
    { selector: '.absent.hushed', style: { opacity: 0 } },
    { selector: 'edge.named', style: { label: 'data(label)', opacity: 1, 'z-index': 5 } },
    {
      selector: 'node.pointed',
      style: { 'border-color': palette.accent, 'border-width': 2.6, opacity: 1, 'text-opacity': 1 },
    },
    {
      selector: 'node.chosen',
      style: {
        'border-color': palette.accent,
        'border-width': 3.4,
        opacity: 1,
        label: 'data(label)',
        'underlay-color': palette.accent,
        'underlay-opacity': 0.16,
        'underlay-padding': 9,
        'underlay-shape': 'ellipse',
      },
    },
    { selector: 'edge.chosen', style: { 'underlay-opacity': 0.26, 'underlay-padding': 7, opacity: 1, 'z-index': 6 } },
  ] as StylesheetJson;
}
