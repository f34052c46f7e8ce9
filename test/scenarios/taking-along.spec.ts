import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anAccount, signedIn } from '../support/accounts.ts';
import { hasTool, outputMeanwhile, PYTHON } from '../support/outside-tools.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const README = resolve(import.meta.dirname, '../../README.md');

/** What Kalundborg's edges are in the demonstration. */
interface Known {
  readonly edges: number;
  readonly tonnes: number;
}

describe('the examples of the README', () => {
  let server: TestServer;
  let folder: string;
  let environment: Readonly<Record<string, string>>;
  let known: Known;

  beforeAll(async () => {
    server = await startTestServer();
    folder = await mkdtemp(join(tmpdir(), 'taking-along-'));
    const person = await signedIn(server, await anAccount(server));
    const { data } = await person.ask<{ createApiToken: { token: string } }>(
      `mutation ($key: ID!) { createApiToken(input: { idempotencyKey: $key, name: "Analysis", scopes: [READ_NETWORK, EXPORT], expiresInDays: 1 }) { token } }`,
      { key: randomUUID() },
    );
    environment = { SYMBIOSIS_TOKEN: data.createApiToken.token };
    const answer = await fetch(`${server.url}/export/network.cyjs?network=kalundborg`);
    const { elements } = (await answer.json()) as { elements: { edges: readonly { data: { t_per_year?: number } }[] } };
    known = {
      edges: elements.edges.length,
      tonnes: elements.edges.reduce((sum, { data: edge }) => sum + (edge.t_per_year ?? 0), 0),
    };
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** The block of that language under “Taking the network along”, asking this server. */
  async function example(language: string): Promise<string> {
    const [, section = ''] = (await readFile(README, 'utf8')).split('## Taking the network along');
    const block = section.split('\n## ')[0]?.split(`\`\`\`${language}\n`)[1]?.split('```')[0];
    if (block === undefined) throw new Error(`The README has no example in ${language}`);
    return block.replaceAll('http://localhost:3000', server.url);
  }

  /** Both print the number of exchanges and their tonnes. */
  const figuresOf = (told: string): Known => {
    const [, edges, tonnes] = /^(\d+) exchanges, ([\d.e+]+) tonnes a year/.exec(told) ?? [];
    return { edges: Number(edges), tonnes: Number(tonnes) };
  };

  const runs = (tool: string, parameters?: readonly string[]) => (hasTool(tool, parameters) ? test : test.skip);

  runs('curl')('in curl fetch files, name them, and do not fetch twice what has not changed', async () => {
    const script = `cd '${folder}' && ${(await example('sh')).trim().replaceAll('\n', ' && ')}`;
    await outputMeanwhile('sh', ['-c', script], environment);
    const files = await readdir(folder);
    expect(files.sort()).toEqual(['kalundborg.gexf', 'kalundborg.xlsx', 'water.gexf', 'water.tag']);
    expect(await readFile(join(folder, 'kalundborg.gexf'), 'utf8')).toMatch(/^<\?xml[^]*<\/gexf>\n$/);
    const whole = await readFile(join(folder, 'kalundborg.xlsx'));
    // As if the line had been cut.
    await writeFile(join(folder, 'kalundborg.xlsx'), whole.subarray(0, 5000));
    await writeFile(join(folder, 'water.gexf'), 'kept');
    // curl writes over nothing that the server named.
    await rm(join(folder, 'kalundborg.gexf'));
    await outputMeanwhile('sh', ['-c', script], environment);
    expect((await readFile(join(folder, 'kalundborg.xlsx'))).equals(whole)).toBe(true);
    expect(await readFile(join(folder, 'water.gexf'), 'utf8')).toBe('kept');
  });

  runs(PYTHON)('in Python add up the tonnes of Kalundborg', async () => {
    const figures = figuresOf(await outputMeanwhile(PYTHON, ['-c', await example('python')], environment));
    expect(figures.edges).toBe(known.edges);
    expect(figures.tonnes).toBeCloseTo(known.tonnes, 3);
  });

  runs('Rscript')('in R add up the tonnes of Kalundborg', async () => {
    const figures = figuresOf(await outputMeanwhile('Rscript', ['-e', await example('r')], environment));
    expect(figures.edges).toBe(known.edges);
    // R prints seven figures.
    expect(figures.tonnes / known.tonnes).toBeCloseTo(1, 6);
  });
});
