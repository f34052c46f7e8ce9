import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { statusOfCode } from './status-of-code.ts';

/** What failed before there was a question to answer, put into words already, in the language of the request. */
export class ToldFailure extends GraphQLError {
  readonly formatted: GraphQLFormattedError;

  constructor(formatted: GraphQLFormattedError) {
    // Apollo takes the status of its answer from here.
    const http = { status: statusOfCode(formatted.extensions?.code) };
    super(formatted.message, { extensions: { ...formatted.extensions, http } });
    this.formatted = formatted;
  }
}
