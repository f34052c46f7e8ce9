import { ServerResponse, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A request to go on as a WebSocket, past the hooks that every request passes: its cookies are read, its allowance is charged. */
export interface Upgrade {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly socket: Duplex;
  /** What came behind the request. */
  readonly head: Buffer;
}

/** Whether a request asks for a WebSocket; others that name a protocol to go on in are answered in the one that they came in. */
export function asksForWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/**
 * Sends requests for WebSockets the way of all requests, and those that get through to `take`. To be called after the hooks that
 * they shall pass.
 */
export function passUpgrades(server: FastifyInstance, path: string, take: (upgrade: Upgrade) => void): void {
  const waiting = new WeakMap<IncomingMessage, Pick<Upgrade, 'socket' | 'head'>>();
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Whoever hangs up meanwhile is nobody's failure.
    socket.on('error', () => socket.destroy());
    waiting.set(request, { socket, head });
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(request.socket);
    response.on('finish', () => socket.end());
    server.routing(request, response);
  });
  server.addHook('onRequest', (request, reply, next) => {
    const upgrade = waiting.get(request.raw);
    if (upgrade === undefined) {
      next();
      return;
    }
    if (request.url.split('?')[0] !== path) {
      void reply.code(404).send();
      return;
    }
    reply.hijack();
    reply.raw.detachSocket(request.raw.socket);
    take({ request, reply, ...upgrade });
  });
}

/** Says no in the words of HTTP, while it still is. */
export function refuseUpgrade({ socket }: Upgrade, status: '403 Forbidden' | '503 Service Unavailable'): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
