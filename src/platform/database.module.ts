import { Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { MOST_USES, PreparingClient } from './preparing-client.ts';
import { SERVER_SETTINGS, type ServerSettings } from './settings.module.ts';

/** The connection pool. Features bring their entities; the tables are made by the migrations, never by this. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SERVER_SETTINGS],
      useFactory: ({ databaseUrl, databasePoolSize, longestAnswer }: ServerSettings): TypeOrmModuleOptions => ({
        type: 'postgres',
        url: databaseUrl,
        poolSize: databasePoolSize,
        autoLoadEntities: true,
        synchronize: false,
        migrationsRun: false,
        // Else TypeORM wants rights to install extensions that nothing here needs.
        installExtensions: false,
        retryAttempts: 0,
        // Nothing waits for ever: neither a query for its rows, nor a request for a connection.
        extra: {
          statement_timeout: longestAnswer,
          connectionTimeoutMillis: 5_000,
          Client: PreparingClient,
          maxUses: MOST_USES,
        },
        applicationName: 'symbiosis-exchange',
      }),
    }),
  ],
})
export class DatabaseModule {}
