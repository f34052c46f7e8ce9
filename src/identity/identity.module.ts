import { Module } from '@nestjs/common';
import { ContextExtensions } from '../platform/request-context.ts';
import { PUBLIC_VIEWER } from './viewer.ts';

/** Tells every request who asks. */
@Module({})
export class IdentityModule {
  constructor(contexts: ContextExtensions) {
    contexts.add(() => Promise.resolve({ viewer: PUBLIC_VIEWER }));
  }
}
