import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** Lets failures of resolvers go up as they are: `formatError` alone says and logs them, once. HTTP routes keep Nest's way. */
@Catch()
export class PassFailuresFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception;
    // Whoever hung up in the middle of a request reads no answer, and is nothing to write down.
    if ((exception as NodeJS.ErrnoException | null)?.code === 'ECONNRESET') return;
    super.catch(exception, host);
  }
}
