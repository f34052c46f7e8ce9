import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ExecutionPlugin } from './execution.plugin.ts';
import { FailureLog } from './failure-log.ts';
import { formatError, withoutHints } from './format-error.ts';
import { OperationCharges } from './operation-charges.ts';
import { ContextExtensions } from './request-context.ts';
import { PassFailuresFilter } from './pass-failures.filter.ts';
import { MOST_TOKENS } from './query-limits.ts';
import { withPartsOnDemand } from './relay.ts';
import { requestLanguage } from './request-language.ts';
import { SERVER_SETTINGS, type ServerSettings } from './settings.module.ts';
import { ToldFailure } from './told-failure.ts';

export const GRAPHQL_PATH = '/graphql';

@Global()
@Module({ providers: [ContextExtensions, OperationCharges], exports: [ContextExtensions, OperationCharges] })
class RequestContextModule {}

/** The GraphQL end of the server: schema from the features' code, executed compiled, failures through one function. */
@Module({
  imports: [
    RequestContextModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ContextExtensions, OperationCharges, SERVER_SETTINGS],
      useFactory: (
        contexts: ContextExtensions,
        charges: OperationCharges,
        { production, longestAnswer }: ServerSettings,
      ): Omit<ApolloDriverConfig, 'driver'> => {
        const logUnexpected = new FailureLog().keep;
        return {
          path: GRAPHQL_PATH,
          autoSchemaFile: true,
          sortSchema: true,
          transformSchema: withPartsOnDemand,
          context: (request: FastifyRequest, reply: FastifyReply) =>
            contexts.contextOf(request, reply).catch((failure: unknown) => {
              const language = requestLanguage(request.headers['accept-language']);
              throw new ToldFailure(formatError(failure, language, logUnexpected));
            }),
          formatError: (_formatted, error) => {
            if (error instanceof ToldFailure) return error.formatted;
            const formatted = formatError(error, 'en', logUnexpected);
            return production ? withoutHints(formatted) : formatted;
          },
          autoTransformHttpErrors: false,
          // Nest would make every answer with `data` a 200; the plugin below knows the one that is none.
          preserveHttpStatusForExecutionErrors: false,
          plugins: [
            new ExecutionPlugin({ logUnexpected, charges, longestAnswer, hints: !production }),
            // Costs 1.4 to 1.7 times the time of a nested list, for a header that nobody asks for.
            ApolloServerPluginCacheControlDisabled(),
            ApolloServerPluginUsageReportingDisabled(),
          ],
          fieldResolverEnhancers: [],
          // GraphiQL would come from a foreign server, and say nothing without one.
          graphiql: false,
          introspection: !production,
          hideSchemaDetailsFromClientErrors: production,
          includeStacktraceInErrorResponses: false,
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          persistedQueries: false,
          // Before validation compares what fragments within fragments would come to.
          maxRecursiveSelections: true,
          parseOptions: { maxTokens: MOST_TOKENS },
          validationOptions: { maxErrors: 5 },
        };
      },
    }),
  ],
  providers: [{ provide: APP_FILTER, useClass: PassFailuresFilter }],
  exports: [GraphQLModule],
})
export class GraphqlModule {}
