import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Crashing, crashRun } from '../support/crash-run.ts';
import { freePort } from '../support/free-port.ts';

const KILLS = ['server', 'database', 'both'] as const;

describe('sixteen people write, and one imports, while server and database are killed', () => {
  let crashing: Crashing;

  beforeAll(async () => {
    crashing = new Crashing(await freePort());
    await crashing.start();
  }, 60_000);

  afterAll(() => crashing.stop(), 30_000);

  test('nothing that was acknowledged is lost, and nothing is doubled', async () => {
    const figures = await crashRun(crashing, 1, KILLS);
    expect(figures).toMatchObject({ lost: 0, doubled: 0, halfImports: 0, imported: 2_000 });
    // Else nobody has written anything between the kills.
    expect(figures.acknowledged).toBeGreaterThan(40);
  }, 150_000);

  test('and it is seen where acknowledged writes are lost: a database that acknowledges before it has written', async () => {
    await crashing.forgetful();
    const figures = await crashRun(crashing, 2, ['database']);
    expect(figures.lost).toBeGreaterThan(0);
  }, 90_000);
});
