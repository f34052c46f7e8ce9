import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StartProblem } from './start-problem.ts';

/** Opens the server, initialised where it is not yet, to requests and gives its address; throws a StartProblem where that cannot be had. */
export async function listen(server: NestFastifyApplication, host: string, port: number): Promise<string> {
  await server.init();
  // Fastify's own `listen`: Nest's would log the failure that we tell in a sentence.
  const fastify = server.getHttpAdapter().getInstance();
  try {
    await fastify.listen({ host, port });
  } catch (error) {
    throw new StartProblem(sentence(error, host, port));
  }
  const { port: opened } = fastify.server.address() as AddressInfo;
  // A browser cannot go to “every address of this machine”; and passkeys, cookies and mailed links belong to a name.
  const visited = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
  return `http://${visited.includes(':') ? `[${visited}]` : visited}:${opened}`;
}

function sentence(error: unknown, host: string, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code ?? '') {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken by another program: stop that one, or choose another port with PORT=${port + 1}.`;
    case 'EACCES':
      return `This user may not open port ${port}: choose one above 1023 with PORT=3000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is not an address of this machine: leave it out, or set HOST=0.0.0.0 for all of its addresses.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${message}`;
  }
}
