import { communities } from '../graph/communities.ts';
import { cutPoints } from '../graph/cut-points.ts';
import { plainValue } from './indicator.ts';
import type { Indicator } from './indicator.ts';
import type { NetworkGround } from './network-ground.ts';

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function pairsLinked({ neighbours }: NetworkGround): number {
  return neighbours.reduce((sum, list) => sum + list.length, 0) / 2;
}

/** Links of which the other way is a link too. */
function mutualLinks({ graph }: NetworkGround): number {
  return graph.successors.reduce(
    (sum, list, node) => sum + list.filter((other) => graph.predecessors[node]?.includes(other)).length,
    0,
  );
}

export const STRUCTURE_INDICATORS: readonly Indicator[] = [
  {
    id: 'facilities',
    level: 'network',
    label: { en: 'Facilities', da: 'Anlæg' },
    definition: {
      en: 'Facilities in the selection, linked or not.',
      da: 'Anlæg i udvalget, med eller uden forbindelser.',
    },
    source: 'count',
    valuesOf: ({ facilities }) => [plainValue(facilities.length, { outOf: facilities.length })],
  },
  {
    id: 'links',
    level: 'network',
    label: { en: 'Links', da: 'Forbindelser' },
    definition: {
      en: 'Pairs of donor and receiver with at least one synergy; each direction counts by itself.',
      da: 'Par af leverandør og modtager med mindst én symbiose; hver retning tæller for sig.',
    },
    source: 'count',
    valuesOf: ({ links }) => [plainValue(links.length, { outOf: links.length })],
  },
  {
    id: 'synergies',
    level: 'network',
    label: { en: 'Synergies', da: 'Symbioser' },
    definition: { en: 'Exchanges in the selection, each by itself.', da: 'Udvekslinger i udvalget, hver for sig.' },
    source: 'count',
    valuesOf: ({ exchanges }) => [plainValue(exchanges.length, { outOf: exchanges.length })],
  },
  {
    id: 'density',
    level: 'network',
    label: { en: 'Density', da: 'Tæthed' },
    definition: {
      en: 'Links as a share of all there could be: L / n(n − 1), each direction by itself.',
      da: 'Forbindelser som andel af alle mulige: L / n(n − 1), hver retning for sig.',
    },
    source: 'S. Wasserman and K. Faust, Social Network Analysis, 1994',
    valuesOf: ({ graph }) => [plainValue(share(graph.arcCount, graph.size * (graph.size - 1)), { outOf: graph.size })],
  },
  {
    id: 'connectance',
    level: 'network',
    label: { en: 'Connectance', da: 'Forbundethed' },
    definition: {
      en: 'Pairs of facilities that are linked, whichever way, as a share of all pairs: 2L / n(n − 1).',
      da: 'Par af anlæg, der er forbundet i den ene eller anden retning, som andel af alle par: 2L / n(n − 1).',
    },
    source: 'C. Hardy and T. E. Graedel, Industrial ecosystems as food webs, Journal of Industrial Ecology 6 (2002)',
    valuesOf: (ground) => {
      const size = ground.graph.size;
      return [plainValue(share(2 * pairsLinked(ground), size * (size - 1)), { outOf: size })];
    },
  },
  {
    id: 'reciprocity',
    level: 'network',
    label: { en: 'Reciprocity', da: 'Gensidighed' },
    definition: {
      en: 'Share of the links that also lead the other way.',
      da: 'Andel af forbindelserne, der også går den anden vej.',
    },
    source: 'S. Wasserman and K. Faust, Social Network Analysis, 1994',
    valuesOf: (ground) => [
      plainValue(share(mutualLinks(ground), ground.graph.arcCount), { outOf: ground.graph.arcCount }),
    ],
  },
  {
    id: 'parts',
    level: 'network',
    label: { en: 'Separate parts', da: 'Adskilte dele' },
    definition: {
      en: 'Groups of facilities that hang together by links of either direction; one without links is none.',
      da: 'Grupper af anlæg, der hænger sammen ved forbindelser i den ene eller anden retning; et anlæg uden forbindelser er ingen.',
    },
    source: 'J. Hopcroft and R. Tarjan, 1973',
    valuesOf: ({ neighbours }) => {
      const linked = cutPoints(neighbours).components.filter((_, node) => (neighbours[node]?.length ?? 0) > 0);
      return [plainValue(new Set(linked).size, { outOf: linked.length })];
    },
  },
  {
    id: 'modularity',
    level: 'network',
    label: { en: 'Modularity', da: 'Modularitet' },
    definition: {
      en: 'How much more the communities are linked inside than chance would link them: 0 not at all, above 0.3 clearly.',
      da: 'Hvor meget mere grupperne er forbundet indadtil, end tilfældet ville forbinde dem: 0 slet ikke, over 0,3 tydeligt.',
    },
    source: 'M. Newman and M. Girvan, Physical Review E 69 (2004); communities by V. Blondel et al., 2008',
    valuesOf: ({ neighbours, graph }) => [
      plainValue(graph.arcCount === 0 ? null : communities(neighbours).modularity, { outOf: graph.size }),
    ],
  },
];
