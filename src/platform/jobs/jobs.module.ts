import { Module } from '@nestjs/common';
import { Jobs } from './jobs.service.ts';

/** Where features send what shall be done later. */
@Module({ providers: [Jobs], exports: [Jobs] })
export class JobsModule {}
