import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.ts';
import { JobsModule } from '../platform/jobs/jobs.module.ts';
import { RegistryModule } from '../registry/registry.module.ts';
import { ExportRoutes } from './api/export-routes.ts';
import { ImportResolver, ImportWritingResolver } from './api/import.resolver.ts';
import { ImportRoutes } from './api/import-routes.ts';
import { NetworkExportRoutes } from './api/network-export-routes.ts';
import { RouteFailures } from './api/route-failures.ts';
import { ExportStreamsService } from './exporting/export-streams.service.ts';
import { ImportCheckingService } from './importing/import-checking.service.ts';
import { ImportMendingService } from './importing/import-mending.service.ts';
import { ImportReadingService } from './importing/import-reading.service.ts';
import { ImportRegistryService } from './importing/import-registry.service.ts';
import { ImportReportService } from './importing/import-report.service.ts';
import { ImportStoringService } from './importing/import-storing.service.ts';
import { ImportUploadService } from './importing/import-upload.service.ts';
import { ImportSteps } from './importing/import-steps.service.ts';
import { ImportWorkService } from './importing/import-work.service.ts';
import { ImportWritingService } from './importing/import-writing.service.ts';
import { ImportsService } from './importing/imports.service.ts';
import { NetworkExportService } from './network-export/reading/network-export.service.ts';
import { IMPORT_ENTITIES } from './tables/import-entities.ts';

/** Files in, files out. */
@Module({
  imports: [IdentityModule, JobsModule, RegistryModule, TypeOrmModule.forFeature(IMPORT_ENTITIES)],
  providers: [
    ExportRoutes,
    ExportStreamsService,
    ImportCheckingService,
    ImportMendingService,
    ImportReadingService,
    ImportRegistryService,
    ImportReportService,
    ImportResolver,
    ImportRoutes,
    ImportSteps,
    ImportStoringService,
    ImportUploadService,
    ImportWorkService,
    ImportWritingResolver,
    ImportWritingService,
    ImportsService,
    NetworkExportRoutes,
    NetworkExportService,
    RouteFailures,
  ],
})
export class ImportExportModule {}
