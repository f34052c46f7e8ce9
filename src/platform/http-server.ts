import fastifyCookie from '@fastify/cookie';
import { Logger, type DynamicModule, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveClient } from './client-files.ts';
import { LOG_LEVELS, type LogLevel } from './config.ts';
import { letGoOfHalfRequests } from './half-requests.ts';
import { GRAPHQL_PATH } from './graphql.module.ts';
import { limitRequests } from './limits/limit-requests.ts';
import { QuestionLimit } from './limits/question-limit.service.ts';
import { LiveQuestions } from './live/live-questions.service.ts';
import { asksForWebSocket, passUpgrades } from './live/upgrades.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { ServerSettings } from './settings.module.ts';
import { closeSlowRequests, LONGEST_FILE_MS } from './slow-requests.ts';
import { fastifyTrust } from './trusted-proxy.ts';

/** Nest would end the process itself; what fails here is reported in one place, by who started the program. */
const rethrow: Pick<NestApplicationOptions, 'abortOnError'> = { abortOnError: false };

/** The server, not yet listening: the API of `application`, and the client where there is one. */
export async function createHttpServer(
  application: DynamicModule,
  settings: ServerSettings,
  logLevel: LogLevel,
): Promise<NestFastifyApplication> {
  Logger.overrideLogger(LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(logLevel) + 1));
  const server = await NestFactory.create<NestFastifyApplication>(
    application,
    new FastifyAdapter({
      bodyLimit: 1024 * 1024,
      trustProxy: fastifyTrust(settings.trustedProxy),
      requestTimeout: LONGEST_FILE_MS,
      http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000, shouldUpgradeCallback: asksForWebSocket },
    }),
    rethrow,
  );
  const fastify = server.getHttpAdapter().getInstance();
  await fastify.register(fastifyCookie);
  letGoOfHalfRequests(fastify);
  closeSlowRequests(fastify);
  setSecurityHeaders(fastify, settings);
  limitRequests(fastify, server.get(QuestionLimit, { strict: false }));
  const live = server.get(LiveQuestions, { strict: false });
  passUpgrades(fastify, GRAPHQL_PATH, (upgrade) => {
    live.take(upgrade);
  });
  if (settings.clientDirectory !== null) await serveClient(fastify, settings.clientDirectory);
  return server;
}
