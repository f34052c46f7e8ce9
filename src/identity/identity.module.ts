import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContextExtensions } from '../platform/request-context.ts';
import { sessionTokenOf } from './session-cookie.ts';
import { SessionService } from './session.service.ts';
import { IDENTITY_ENTITIES } from './tables/identity-entities.ts';
import { PUBLIC_VIEWER } from './viewer.ts';

/** Tells every request who asks. */
@Module({
  imports: [TypeOrmModule.forFeature(IDENTITY_ENTITIES)],
  providers: [SessionService],
  exports: [SessionService],
})
export class IdentityModule {
  constructor(contexts: ContextExtensions, sessions: SessionService) {
    contexts.add(async ({ cookies }) => {
      const token = sessionTokenOf(cookies);
      return { viewer: token === null ? PUBLIC_VIEWER : await sessions.viewerOf(token) };
    });
  }
}
