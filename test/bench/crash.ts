import { Crashing, crashRun, type CrashFigures } from '../support/crash-run.ts';
import { freePort } from '../support/free-port.ts';

const SEEDS = [11, 12, 13, 14, 15];
const KILLS = ['server', 'database', 'both', 'server', 'database'] as const;

/** Writes acknowledged, lost and doubled while server and database are killed, by seed; and with a database that acknowledges too early. */
export async function run(): Promise<void> {
  const crashing = new Crashing(await freePort());
  await crashing.start();
  try {
    console.log(
      'crash: seed, acknowledged, lost, doubled, half imports, rows imported, servers killed, databases killed',
    );
    for (const seed of SEEDS) say(String(seed), await crashRun(crashing, seed, KILLS));
    await crashing.forgetful();
    say('control with synchronous_commit=off', await crashRun(crashing, 21, ['database', 'database']));
  } finally {
    await crashing.stop();
  }
}

function say(
  what: string,
  { acknowledged, lost, doubled, halfImports, imported, killedServers, killedDatabases }: CrashFigures,
): void {
  console.log(
    `crash: ${what}, ${acknowledged}, ${lost}, ${doubled}, ${halfImports}, ${imported}, ${killedServers}, ${killedDatabases}`,
  );
}
