import { Module, type DynamicModule } from '@nestjs/common';
import { DatabaseModule } from './platform/database.module.ts';
import { GraphqlModule } from './platform/graphql.module.ts';
import { HealthModule } from './platform/health.module.ts';
import { ImportExportModule } from './import-export/import-export.module.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';
import { LimitsModule } from './platform/limits/limits.module.ts';
import { LiveModule } from './platform/live/live.module.ts';
import { SettingsModule, type ServerSettings } from './platform/settings.module.ts';
import { SymbiosisModule } from './symbiosis/symbiosis.module.ts';
import { RegistryModule } from './registry/registry.module.ts';

/** Which rooms there are. */
@Module({
  imports: [
    DatabaseModule,
    GraphqlModule,
    HealthModule,
    ImportExportModule,
    JobsModule,
    LimitsModule,
    LiveModule,
    RegistryModule,
    SymbiosisModule,
  ],
})
export class AppModule {
  static with(settings: ServerSettings): DynamicModule {
    return { module: AppModule, imports: [SettingsModule.with(settings)] };
  }
}
