import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig, type Config } from './platform/config.ts';
import { runProgram, type LifeCycle } from './platform/life-cycle.ts';
import { openDatabase } from './platform/open-database.ts';
import { StartProblem } from './platform/start-problem.ts';

/** Seen from where the build puts this file: `dist/server/src/main.js`. */
const projectDirectory = resolve(import.meta.dirname, '../../..');

const LONGEST_ANSWER_MS = 15_000;

function say(line: string): void {
  console.log(line);
}

async function start(life: LifeCycle): Promise<void> {
  const config = readConfigOrStop();
  // Loaded while PostgreSQL starts: both take about as long. A failure to load is reported where the modules are needed.
  const rooms = Promise.all([
    import('./app.module.ts'),
    import('./platform/http-server.ts'),
    import('./platform/listen.ts'),
    import('./platform/migrate.ts'),
    import('./platform/program-role.ts'),
    import('./registry/demonstration/load-demonstration.service.ts'),
    import('./identity/first-administrator.service.ts'),
  ]);
  rooms.catch(() => undefined);

  const database = await openDatabase(config, say);
  life.atEnd(database);
  life.goOn();

  const [
    { AppModule },
    { createHttpServer },
    { listen },
    { migrate },
    { openForProgram },
    { LoadDemonstrationService },
    { FirstAdministrator },
  ] = await rooms;
  await migrate(database.url);
  life.goOn();

  const settings = {
    ...config,
    databaseUrl: await openForProgram(database.url, config.databaseAppUrl),
    ownerDatabaseUrl: database.url,
    mailDirectory: join(config.dataDirectory, 'mail'),
    longestAnswer: LONGEST_ANSWER_MS,
    clientDirectory: builtClient(),
    ...programVersion(),
  };
  const server = await createHttpServer(AppModule.with(settings), settings, config.logLevel);
  life.atEnd({ finish: () => server.close() });
  await server.init();
  const given = server.get(LoadDemonstrationService, { strict: false });
  await (config.demonstration ? given.loadIfEmpty() : given.loadCatalogue());
  life.goOn();

  const address = await listen(server, config.host, config.port);
  const invitation = await server.get(FirstAdministrator, { strict: false }).invite();
  if (invitation !== null) say(invitation);
  say(`Symbiosis Exchange is at ${address} – Ctrl-C stops it.`);
}

function readConfigOrStop(): Config {
  const reading = readConfig(process.env, projectDirectory);
  if (reading.ok) return reading.config;
  throw new StartProblem(reading.problems.join('\n'));
}

function builtClient(): string | null {
  const directory = join(projectDirectory, 'dist/client');
  return existsSync(join(directory, 'index.html')) ? directory : null;
}

function programVersion(): { readonly version: string; readonly revision: string | null } {
  const manifest = JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as { version: string };
  const stamp = join(projectDirectory, 'dist/server/revision');
  return { version: manifest.version, revision: existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : null };
}

await runProgram(start);
