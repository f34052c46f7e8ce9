import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { Global, Logger, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ExecutionPlugin } from './execution.plugin.ts';
import { formatError } from './format-error.ts';
import { ContextExtensions } from './request-context.ts';
import { PassFailuresFilter } from './pass-failures.filter.ts';
import { withPartsOnDemand } from './relay.ts';

const isProduction = process.env.NODE_ENV === 'production';

@Global()
@Module({ providers: [ContextExtensions], exports: [ContextExtensions] })
class RequestContextModule {}

/** The GraphQL end of the server: schema from the features' code, executed compiled, failures through one function. */
@Module({
  imports: [
    RequestContextModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ContextExtensions],
      useFactory: (contexts: ContextExtensions): Omit<ApolloDriverConfig, 'driver'> => {
        const logger = new Logger('GraphQL');
        const logUnexpected = (reference: string, cause: unknown): void => {
          logger.error(`Unexpected error ${reference}`, cause instanceof Error ? cause.stack : String(cause));
        };
        return {
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          transformSchema: withPartsOnDemand,
          context: (request: FastifyRequest, reply: FastifyReply) => contexts.contextOf(request, reply),
          formatError: (_formatted, error) => formatError(error, 'en', logUnexpected),
          autoTransformHttpErrors: false,
          plugins: [
            new ExecutionPlugin(logUnexpected),
            // Costs 1.4 to 1.7 times the time of a nested list, for a header that nobody asks for.
            ApolloServerPluginCacheControlDisabled(),
            ApolloServerPluginUsageReportingDisabled(),
          ],
          fieldResolverEnhancers: [],
          // GraphiQL would come from a foreign server, and say nothing without one.
          graphiql: false,
          introspection: !isProduction,
          hideSchemaDetailsFromClientErrors: isProduction,
          includeStacktraceInErrorResponses: false,
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          persistedQueries: false,
          parseOptions: { maxTokens: 2000 },
          validationOptions: { maxErrors: 20 },
        };
      },
    }),
  ],
  providers: [{ provide: APP_FILTER, useClass: PassFailuresFilter }],
})
export class GraphqlModule {}
