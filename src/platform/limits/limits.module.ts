import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QuestionLimit } from './question-limit.service.ts';
import { RequestLimitEntity } from './request-limit.entity.ts';
import { RequestLimits } from './request-limits.service.ts';

/** How much anybody may ask, kept in PostgreSQL: for all servers together, and over a restart. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([RequestLimitEntity])],
  providers: [QuestionLimit, RequestLimits],
  exports: [QuestionLimit, RequestLimits],
})
export class LimitsModule {}
