import type { DataSource, Logger } from 'typeorm';

export interface Counted<T> {
  readonly result: T;
  /** The SQL statements that ran meanwhile, in their order. */
  readonly statements: readonly string[];
}

/** Runs `work` and gives the SQL statements that reached the database through `dataSource` while it ran. */
export async function countStatements<T>(dataSource: DataSource, work: () => Promise<T>): Promise<Counted<T>> {
  const statements: string[] = [];
  const before = dataSource.logger;
  const silent = () => undefined;
  const counter: Logger = {
    logQuery: (statement) => statements.push(statement),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  dataSource.logger = counter;
  try {
    return { result: await work(), statements };
  } finally {
    dataSource.logger = before;
  }
}
