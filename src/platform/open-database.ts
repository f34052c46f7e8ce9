import type { Config } from './config.ts';
import { startEmbeddedDatabase } from './embedded-database/embedded-database.ts';
import { checkGivenDatabase } from './given-database.ts';
import type { Ending } from './life-cycle.ts';

export interface OpenDatabase extends Ending {
  readonly url: string;
}

/** The database that the configuration asks for: the given one, looked at, or the embedded one, started. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    await checkGivenDatabase(config.databaseUrl);
    return { url: config.databaseUrl, finish: () => Promise.resolve() };
  }
  return startEmbeddedDatabase({
    dataDirectory: config.dataDirectory,
    chosen: config.dataDirectoryChosen,
    say,
  });
}
