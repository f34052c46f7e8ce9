import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { runProgram, type LifeCycle } from './platform/life-cycle.ts';
import { StartProblem } from './platform/start-problem.ts';
import { prepareProgram, readConfigOrStop } from './prepare-program.ts';

/** Nest would end the process itself; what fails here is reported in one place. */
const ownFailures: Pick<NestApplicationOptions, 'abortOnError'> = { abortOnError: false };

/** The same program without its server: it works on jobs, beside others on this machine or elsewhere. */
async function start(life: LifeCycle): Promise<void> {
  const config = readConfigOrStop();
  if (config.databaseUrl === null) {
    throw new StartProblem(
      'A worker needs DATABASE_URL: the embedded database belongs to the server, which works on jobs itself.',
    );
  }
  const settings = await prepareProgram(life, { ...config, worksOnJobs: true }, (line) => {
    console.log(line);
  });
  const [{ NestFactory }, { Logger }, { AppModule }, { LOG_LEVELS }] = await Promise.all([
    import('@nestjs/core'),
    import('@nestjs/common'),
    import('./app.module.ts'),
    import('./platform/config.ts'),
  ]);
  Logger.overrideLogger(LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(config.logLevel) + 1));
  const application = await NestFactory.createApplicationContext(AppModule.with(settings), ownFailures);
  life.atEnd({ finish: () => application.close() });
  life.goOn();
  console.log('Symbiosis Exchange works on jobs – Ctrl-C stops it.');
}

await runProgram(start);
