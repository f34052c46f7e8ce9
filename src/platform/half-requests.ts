import type { Socket } from 'node:net';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** What has not come by then does not come, or comes again. */
const GRACE_MS = 1_000;

/**
 * Closes, when the server is to end, the connections whose request has not come whole: they would hold it up for as long as a
 * sender may take. What was asked to the end is answered first.
 */
export function letGoOfHalfRequests(server: FastifyInstance): void {
  /** Each open connection, with the request that is being answered on it. */
  const connections = new Map<Socket, IncomingMessage | null>();
  server.server.on('connection', (socket: Socket) => {
    connections.set(socket, null);
    socket.once('close', () => connections.delete(socket));
  });
  server.addHook('onRequest', (request, _reply, next) => {
    connections.set(request.raw.socket, request.raw);
    next();
  });
  server.addHook('onResponse', (request, _reply, next) => {
    if (connections.has(request.raw.socket)) connections.set(request.raw.socket, null);
    next();
  });
  server.addHook('preClose', (done) => {
    const timer = setTimeout(() => {
      for (const [socket, request] of connections) if (request?.complete !== true) socket.destroy();
    }, GRACE_MS);
    // The server waits for its connections, so nothing is left to do where they are gone before.
    timer.unref();
    done();
  });
}
