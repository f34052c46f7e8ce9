import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContextExtensions } from '../platform/request-context.ts';
import { sessionTokenOf } from './session-cookie.ts';
import { SessionService } from './session.service.ts';
import { IDENTITY_ENTITIES } from './tables/identity-entities.ts';
import { ViewerDatabase } from './viewer-database.service.ts';
import { PUBLIC_VIEWER } from './viewer.ts';

/** Tells every request who asks. */
@Module({
  imports: [TypeOrmModule.forFeature(IDENTITY_ENTITIES)],
  providers: [SessionService, ViewerDatabase],
  exports: [SessionService, ViewerDatabase],
})
export class IdentityModule {
  constructor(contexts: ContextExtensions, sessions: SessionService) {
    contexts.add(async ({ cookies, ip }) => {
      const token = sessionTokenOf(cookies);
      const viewer = token === null ? PUBLIC_VIEWER : await sessions.viewerOf(token);
      return { viewer: { ...viewer, address: ip } };
    });
  }
}
