import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { communities, modularityOf } from '../../src/domain/network/graph/communities.ts';
import { cutPoints } from '../../src/domain/network/graph/cut-points.ts';
import { strongComponents } from '../../src/domain/network/graph/strong-components.ts';
import { networkIndicators } from '../../src/domain/network/indicators/indicators.ts';
import { networkGround } from '../../src/domain/network/indicators/network-ground.ts';
import { wholeNetwork } from '../../src/domain/network/network-selection.ts';
import { selectNetwork } from '../../src/domain/network/select-network.ts';
import { KALUNDBORG_SNAPSHOT } from './kalundborg-snapshot.ts';

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
if (!hasNetworkx) {
  process.stderr.write(
    'SKIPPED: Kalundborg’s figures are not held against networkx: python3-networkx is not installed.\n',
  );
}

const SCRIPT = `
import json, sys, networkx as nx
given = json.load(sys.stdin)
g = nx.DiGraph(); g.add_nodes_from(given['nodes']); g.add_edges_from(given['arcs'])
u = g.to_undirected()
own = {}
for node, community in zip(given['nodes'], given['memberships']): own.setdefault(community, set()).add(node)
json.dump({
  'density': nx.density(g), 'reciprocity': nx.overall_reciprocity(g), 'connectance': nx.density(u),
  'betweenness': nx.betweenness_centrality(g), 'core': nx.core_number(u),
  'bridges': sorted(sorted(pair) for pair in nx.bridges(u)), 'cuts': sorted(nx.articulation_points(u)),
  'strong': sorted(len(part) for part in nx.strongly_connected_components(g)),
  'modularity': nx.community.modularity(u, own.values()),
  'best': max(nx.community.modularity(u, nx.community.louvain_communities(u, seed=seed)) for seed in range(10)),
}, sys.stdout)
`;

interface Networkx {
  readonly density: number;
  readonly reciprocity: number;
  readonly connectance: number;
  readonly betweenness: Readonly<Record<string, number>>;
  readonly core: Readonly<Record<string, number>>;
  readonly bridges: readonly (readonly [string, string])[];
  readonly cuts: readonly string[];
  readonly strong: readonly number[];
  readonly modularity: number;
  readonly best: number;
}

(hasNetworkx ? describe : describe.skip).each([null, 1995, 2013, 2020])('Kalundborg in %s, by networkx', (year) => {
  const selection = { ...wholeNetwork('kalundborg'), fromYear: year, toYear: year };
  const ground = networkGround(selectNetwork(KALUNDBORG_SNAPSHOT, selection), KALUNDBORG_SNAPSHOT, 2025);
  const nodes = ground.facilities.map(({ id }) => id);
  const { memberships, modularity } = communities(ground.neighbours);
  const valuesOf = (id: string) => networkIndicators(ground, [id])[0]?.values ?? [];
  const bySubject = (id: string): Readonly<Record<string, number | null>> =>
    Object.fromEntries(valuesOf(id).map(({ subjectId, value }) => [subjectId ?? '', value]));
  const nameOf = (node: number) => nodes[node] ?? '';

  const input = JSON.stringify({
    nodes,
    memberships,
    // What a facility gives to itself is no link between facilities.
    arcs: ground.links
      .filter(({ donorId, receiverId }) => donorId !== receiverId)
      .map(({ donorId, receiverId }) => [donorId, receiverId]),
  });
  const run = hasNetworkx ? spawnSync('python3', ['-c', SCRIPT], { input, encoding: 'utf8' }) : null;
  if (run !== null && run.status !== 0) throw new Error(run.stderr);
  const theirs = JSON.parse(run?.stdout ?? '{}') as Networkx;

  test('density, connectance and reciprocity are the same', () => {
    expect(valuesOf('density')[0]?.value).toBeCloseTo(theirs.density, 12);
    expect(valuesOf('connectance')[0]?.value).toBeCloseTo(theirs.connectance, 12);
    expect(valuesOf('reciprocity')[0]?.value).toBeCloseTo(theirs.reciprocity, 12);
  });

  test('betweenness and core numbers are the same for each facility', () => {
    const own = bySubject('betweenness');
    for (const id of nodes) expect([id, own[id]?.toFixed(9)]).toEqual([id, theirs.betweenness[id]?.toFixed(9)]);
    expect(bySubject('coreNumber')).toEqual(theirs.core);
  });

  test('bridges, cut facilities and what hangs together are the same', () => {
    const { bridges, articulations } = cutPoints(ground.neighbours);
    expect(bridges.map(([one, other]) => [nameOf(one), nameOf(other)].sort()).sort()).toEqual(theirs.bridges);
    expect([...articulations].map(nameOf).sort()).toEqual(theirs.cuts);
    const sizes = strongComponents(ground.graph).map((part) => part.length);
    expect(sizes.sort((a, b) => a - b)).toEqual(theirs.strong);
  });

  test('modularity is the same, and our communities no worse than the best of ten of theirs by more than 0.02', () => {
    expect(modularityOf(memberships, ground.neighbours)).toBeCloseTo(theirs.modularity, 12);
    expect(modularity).toBeGreaterThan(theirs.best - 0.02);
  });
});
