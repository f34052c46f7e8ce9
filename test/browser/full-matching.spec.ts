import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { matchesDa } from '../../client/text/matches.da.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { Site } from './support/site.ts';
import { mustBeUsable } from './support/usable.ts';

jest.setTimeout(90_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

test('a secretary cancels a matching that is under way, has the whole network matched, and opens the best pair', async () => {
  const given = await GivenRegistry.in(site.dataSource);
  const power = await given.facility({ name: 'Asnæsværket', level: 'secretariat' });
  const boards = await given.facility({ name: 'Gips & Plader', level: 'secretariat', kmNorth: 4 });
  await given.stream(power, { tonnes: 900, level: 'secretariat' });
  await given.stream(boards, { direction: 'demand', tonnes: 1100, level: 'secretariat' });
  const person = await given.secretary();
  const id = randomUUID();
  await site.dataSource.query(
    `INSERT INTO matching_run (id, network_id, person_id, state, program_version, limit_per_supply, present_year, revision, digest, knowledge_version)
     VALUES ($1, $2, $3, 'running', 'x', 20, 2026, 1, 'x', 'x')`,
    [id, given.networkId, person.id],
  );
  await site.dataSource.query(
    `INSERT INTO matching_run_part (run_id, part, supplies, tries, pairs, done_at)
     SELECT $1, n, 250, 1, CASE WHEN n < 3 THEN 5000 END, CASE WHEN n < 3 THEN now() END FROM generate_series(0, 7) AS n`,
    [id],
  );
  const visitor = { language: 'da', scheme: 'dark', screen: { width: 390, height: 844 }, as: person } as const;
  await site.visit(visitor, async (visit) => {
    const { page, open } = visit;
    const { full } = matchesDa;
    await open('/secretariat/matches');
    const progress = page.getByRole('progressbar', { name: '750 af 2.000 udbud matchet, 15.000 par fundet' });
    await progress.waitFor();
    expect(Number(await progress.getAttribute('value'))).toBeCloseTo(0.375);
    await mustBeUsable('a matching under way', visit);
    await page.getByRole('button', { name: full.cancel, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: full.cancelYes }).click();
    await page.getByText(full.cancelled).waitFor();
    await page.getByRole('button', { name: full.start }).click();
    // A job: its thread reads all that is known of by-products first.
    await page.getByText('1 par for 1 udbud').waitFor({ timeout: 60_000 });
    await page.getByText(full.current, { exact: true }).waitFor();
    await mustBeUsable('what a matching found', visit);
    await page.getByRole('table', { name: full.best }).getByRole('link').click();
    await page.waitForURL(/\/match\//);
  });
});
