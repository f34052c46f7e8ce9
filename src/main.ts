import 'reflect-metadata';
import { runProgram, type LifeCycle } from './platform/life-cycle.ts';
import { prepareProgram, readConfigOrStop } from './prepare-program.ts';

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
    import('./registry/demonstration/load-demonstration.service.ts'),
    import('./identity/first-administrator.service.ts'),
  ]);
  rooms.catch(() => undefined);

  const settings = await prepareProgram(life, config, say);
  const [{ AppModule }, { createHttpServer }, { listen }, { LoadDemonstrationService }, { FirstAdministrator }] =
    await rooms;
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

await runProgram(start);
