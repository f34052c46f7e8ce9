import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** Lets failures of resolvers go up as they are: `formatError` alone says and logs them, once. HTTP routes keep Nest's way. */
@Catch()
export class PassFailuresFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception;
    super.catch(exception, host);
  }
}
