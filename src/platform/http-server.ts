import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { Logger, type DynamicModule, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveClient } from './client-files.ts';
import { LOG_LEVELS, type LogLevel } from './config.ts';
import type { ServerSettings } from './settings.module.ts';

/** Nest would end the process itself; what fails here is reported in one place, by who started the program. */
const rethrow: Pick<NestApplicationOptions, 'abortOnError'> = { abortOnError: false };

const SELF = "'self'";

/** The server, not yet listening: the API of `application`, and the client where there is one. */
export async function createHttpServer(
  application: DynamicModule,
  { clientDirectory }: ServerSettings,
  logLevel: LogLevel,
): Promise<NestFastifyApplication> {
  Logger.overrideLogger(LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(logLevel) + 1));
  const server = await NestFactory.create<NestFastifyApplication>(
    application,
    new FastifyAdapter({
      bodyLimit: 1024 * 1024,
      // Nobody needs longer to send a question; Node's own limits leave a slow sender connected for minutes.
      requestTimeout: 20_000,
      http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    }),
    rethrow,
  );
  const fastify = server.getHttpAdapter().getInstance();
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF],
        // Mantine sets sizes and colours in style attributes and elements.
        styleSrc: [SELF, "'unsafe-inline'"],
        imgSrc: [SELF, 'data:', 'blob:'],
        fontSrc: [SELF, 'data:'],
        connectSrc: [SELF],
        objectSrc: ["'none'"],
        baseUri: [SELF],
        formAction: [SELF],
        frameAncestors: ["'none'"],
      },
    },
    // Set by whoever puts HTTPS in front: here we are plain HTTP, often on loopback.
    strictTransportSecurity: false,
  });
  if (clientDirectory !== null) await serveClient(fastify, clientDirectory);
  return server;
}
