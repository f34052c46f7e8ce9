import { RESOURCE_KINDS } from '../../registry/resource.ts';
import { betweenness } from '../graph/betweenness.ts';
import { communities } from '../graph/communities.ts';
import { coreNumbers } from '../graph/core-numbers.ts';
import { cutPoints } from '../graph/cut-points.ts';
import { plainValue } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import { sumsByKind } from './network-ground.ts';
import type { Exchange, NetworkGround } from './network-ground.ts';

/** From this share of the facilities that are linked at all, a facility anchors the network: our own threshold. */
const ANCHOR_SHARE = 0.2;
const FREEMAN = 'L. C. Freeman, Centrality in social networks, Social Networks 1 (1979)';
const BRANDES = 'L. C. Freeman 1979; computed after U. Brandes, Journal of Mathematical Sociology 25 (2001)';

function ofEachFacility(
  { facilities }: NetworkGround,
  valuesOf: (node: number) => readonly IndicatorValue[],
): readonly IndicatorValue[] {
  return facilities.flatMap(({ id }, node) => valuesOf(node).map((value) => ({ ...value, subjectId: id })));
}

/** Its partners, all together and by kind; nought is left out of the kinds. */
function degrees(ground: NetworkGround, end: 'donor' | 'receiver'): readonly IndicatorValue[] {
  const other = end === 'donor' ? 'receiver' : 'donor';
  const partners = ground.facilities.map(() => new Map<string, Set<number>>());
  for (const exchange of ground.exchanges) {
    const ofNode = partners[exchange[end]];
    if (exchange.donor === exchange.receiver) continue;
    for (const key of ['', exchange.kind]) {
      const known = ofNode?.get(key) ?? new Set<number>();
      ofNode?.set(key, known.add(exchange[other]));
    }
  }
  return ofEachFacility(ground, (node) => {
    const count = (key: string) => partners[node]?.get(key)?.size ?? 0;
    const all = plainValue(count(''), { outOf: count('') });
    const kinds = RESOURCE_KINDS.filter((kind) => count(kind) > 0);
    return [all, ...kinds.map((kind) => plainValue(count(kind), { kind, outOf: count(kind) }))];
  });
}

/** What it gives or takes in a year, one sum a kind and unit; for kinds of which no amount is known, a value that is not known. */
function strengths(ground: NetworkGround, end: 'donor' | 'receiver'): readonly IndicatorValue[] {
  const byNode = ground.facilities.map((): Exchange[] => []);
  for (const exchange of ground.exchanges) byNode[exchange[end]]?.push(exchange);
  return ofEachFacility(ground, (node) => {
    const own = byNode[node] ?? [];
    const sums = sumsByKind(own);
    return RESOURCE_KINDS.flatMap((kind) => {
      const known = sums.filter((sum) => sum.kind === kind);
      const outOf = own.filter((exchange) => exchange.kind === kind).length;
      if (known.length === 0) return outOf === 0 ? [] : [plainValue(null, { kind, counted: 0, outOf })];
      return known.map(({ value, unit, counted }) => plainValue(value, { kind, unit, counted, outOf }));
    });
  });
}

export const POSITION_INDICATORS: readonly Indicator[] = [
  {
    id: 'outDegree',
    level: 'facility',
    label: { en: 'Receivers', da: 'Modtagere' },
    definition: {
      en: 'How many facilities it gives to, all together and by kind of resource.',
      da: 'Hvor mange anlæg det leverer til, i alt og efter ressourcens art.',
    },
    source: FREEMAN,
    valuesOf: (ground) => degrees(ground, 'donor'),
  },
  {
    id: 'inDegree',
    level: 'facility',
    label: { en: 'Donors', da: 'Leverandører' },
    definition: {
      en: 'How many facilities it takes from, all together and by kind of resource.',
      da: 'Hvor mange anlæg det modtager fra, i alt og efter ressourcens art.',
    },
    source: FREEMAN,
    valuesOf: (ground) => degrees(ground, 'receiver'),
  },
  {
    id: 'outStrength',
    level: 'facility',
    label: { en: 'Given a year', da: 'Leveret om året' },
    definition: {
      en: 'What it gives in a year, for each kind of resource and unit; only exchanges with a known amount are added.',
      da: 'Hvad det leverer om året, for hver art af ressource og hver enhed; kun udvekslinger med en kendt mængde lægges sammen.',
    },
    source: 'A. Barrat et al., PNAS 101 (2004)',
    valuesOf: (ground) => strengths(ground, 'donor'),
  },
  {
    id: 'inStrength',
    level: 'facility',
    label: { en: 'Taken a year', da: 'Modtaget om året' },
    definition: {
      en: 'What it takes in a year, for each kind of resource and unit; only exchanges with a known amount are added.',
      da: 'Hvad det modtager om året, for hver art af ressource og hver enhed; kun udvekslinger med en kendt mængde lægges sammen.',
    },
    source: 'A. Barrat et al., PNAS 101 (2004)',
    valuesOf: (ground) => strengths(ground, 'receiver'),
  },
  {
    id: 'betweenness',
    level: 'facility',
    label: { en: 'Betweenness', da: 'Mellemposition' },
    definition: {
      en: 'Share of the shortest paths between other facilities, along the direction of the exchanges, that lead through it.',
      da: 'Andel af de korteste veje mellem andre anlæg, i udvekslingernes retning, der går gennem det.',
    },
    source: BRANDES,
    valuesOf: (ground) => {
      const { values, exact } = betweenness(ground.graph);
      const note = exact
        ? null
        : { en: 'Estimated from some of the facilities.', da: 'Anslået ud fra nogle af anlæggene.' };
      return ofEachFacility(ground, (node) => [plainValue(values[node] ?? 0, { outOf: ground.graph.size, note })]);
    },
  },
  {
    id: 'coreNumber',
    level: 'facility',
    label: { en: 'Core number', da: 'Kernetal' },
    definition: {
      en: 'The largest k for which it belongs to a group where each is linked to at least k others of the group.',
      da: 'Det største k, hvor det hører til en gruppe, i hvilken hvert anlæg er forbundet med mindst k andre fra gruppen.',
    },
    source: 'S. B. Seidman, Social Networks 5 (1983); computed after V. Batagelj and M. Zaveršnik, 2003',
    valuesOf: (ground) => {
      const cores = coreNumbers(ground.neighbours);
      return ofEachFacility(ground, (node) => [plainValue(cores[node] ?? 0, { outOf: ground.graph.size })]);
    },
  },
  {
    id: 'community',
    level: 'facility',
    label: { en: 'Community', da: 'Gruppe' },
    definition: {
      en: 'Number of the group that it is more linked to than chance would have it; facilities with the same number belong together.',
      da: 'Nummeret på den gruppe, det er tættere forbundet med, end tilfældet ville give; anlæg med samme nummer hører sammen.',
    },
    source: 'V. Blondel et al., Journal of Statistical Mechanics P10008 (2008)',
    valuesOf: (ground) => {
      const { memberships } = communities(ground.neighbours);
      return ofEachFacility(ground, (node) => [plainValue((memberships[node] ?? 0) + 1, { outOf: ground.graph.size })]);
    },
  },
  {
    id: 'anchor',
    level: 'facility',
    label: { en: 'Anchor', da: 'Ankervirksomhed' },
    definition: {
      en: `Share of the other linked facilities that it exchanges something with; listed from ${ANCHOR_SHARE * 100}% on, which is this program’s own threshold.`,
      da: `Andel af de øvrige forbundne anlæg, som det udveksler noget med; vises fra ${ANCHOR_SHARE * 100} % og op, en grænse som dette program selv har sat.`,
    },
    source:
      'M. R. Chertow, Industrial symbiosis, Annual Review of Energy and the Environment 25 (2000), on anchor tenants',
    valuesOf: (ground) => {
      const linked = ground.neighbours.filter((list) => list.length > 0).length;
      return ofEachFacility(ground, (node) => {
        const share = linked > 1 ? (ground.neighbours[node]?.length ?? 0) / (linked - 1) : 0;
        return share >= ANCHOR_SHARE ? [plainValue(share, { outOf: linked - 1 })] : [];
      });
    },
  },
  {
    id: 'cutFacility',
    level: 'facility',
    label: { en: 'Holds parts together', da: 'Holder dele sammen' },
    definition: {
      en: 'Into how many parts more the network would fall without it; only those that hold parts together are listed.',
      da: 'Hvor mange flere dele netværket ville falde i uden det; kun anlæg, der holder dele sammen, vises.',
    },
    source: 'J. Hopcroft and R. Tarjan, 1973',
    valuesOf: (ground) => {
      const { articulations, components } = cutPoints(ground.neighbours);
      const before = new Set(components).size;
      return ofEachFacility(ground, (node) => {
        if (!articulations.has(node)) return [];
        const without = ground.neighbours.map((list, each) =>
          each === node ? [] : list.filter((one) => one !== node),
        );
        // The facility itself is then a part of its own.
        return [plainValue(new Set(cutPoints(without).components).size - 1 - before, { outOf: ground.graph.size })];
      });
    },
  },
  {
    id: 'bridge',
    level: 'link',
    label: { en: 'Bridge', da: 'Bro' },
    definition: {
      en: 'A link without which the network would fall into one more part; only bridges are listed. Where both directions are links, neither is one.',
      da: 'En forbindelse, uden hvilken netværket ville falde i én del mere; kun broer vises. Hvor begge retninger er forbindelser, er ingen af dem det.',
    },
    source: 'J. Hopcroft and R. Tarjan, 1973',
    valuesOf: ({ neighbours, facilities, links, graph }) => {
      const { bridges } = cutPoints(neighbours);
      const one = (from: number, to: number) =>
        graph.successors[from]?.includes(to) === true && graph.predecessors[from]?.includes(to) === false
          ? `${facilities[from]?.id ?? ''}>${facilities[to]?.id ?? ''}`
          : null;
      const ids = new Set(bridges.flatMap(([a, b]) => [one(a, b), one(b, a)]));
      return links
        .filter(({ id }) => ids.has(id))
        .map(({ id }) => plainValue(1, { subjectId: id, outOf: links.length }));
    },
  },
];
