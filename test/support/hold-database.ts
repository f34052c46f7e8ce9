/** Starts the embedded PostgreSQL on a directory and holds it until it is told to end: a program that a test can kill. */
import { startEmbeddedDatabase } from '../../src/platform/embedded-database/embedded-database.ts';
import { runProgram } from '../../src/platform/life-cycle.ts';

await runProgram(async (life) => {
  const database = await startEmbeddedDatabase({
    dataDirectory: process.argv[2] ?? '',
    chosen: true,
    say: console.log,
  });
  life.atEnd(database);
  console.log(`ready ${database.url}`);
});
