import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context, type Server, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { FailureLog } from '../failure-log.ts';
import { formatError, withoutHints } from '../format-error.ts';
import { QuestionLimit } from '../limits/question-limit.service.ts';
import { OperationCharges } from '../operation-charges.ts';
import { ProblemError } from '../problem-error.ts';
import { ContextExtensions, type RequestContext } from '../request-context.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../settings.module.ts';
import { answerLive, readLiveQuestion } from './answer-live.ts';
import { callerGone, tooManyLiveQuestions } from './live-problems.ts';
import { isOwnOrigin } from './own-origin.ts';
import { refuseUpgrade, type Upgrade } from './upgrades.ts';

/** A question is a few hundred characters; none is longer than what is kept compiled. */
const LONGEST_MESSAGE = 64 * 1024;
/** Of one message: without a limit one byte each would cost a hundred. */
const MOST_FRAGMENTS = 64;
/** A person has a few browsers, each with a few tabs. */
const MOST_OF_A_PERSON = 20;
const MOST_OF_ALL = 5_000;
const MOST_QUESTIONS = 20;
const MOST_MESSAGES_A_ROUND = 100;
const GREETING_WITHIN_MS = 5_000;
/** Whether who is there still is, and still may be, is asked so often. */
const ROUND_MS = 10_000;
/** Whoever asks nothing for so many rounds is let go. */
const MOST_IDLE_ROUNDS = 6;
/** What has not closed by then, when the program ends, is cut off. */
const GOODBYE_MS = 500;

interface Connection {
  readonly upgrade: Upgrade;
  readonly socket: WebSocket;
  /** Null until the caller is known. */
  context: RequestContext | null;
  name: string | null;
  isAlive: boolean;
  messages: number;
  /** What is asked on it, by the client's names. */
  questions: object;
  idleRounds: number;
}

interface Extra {
  readonly connection: Connection;
}

type LiveContext = Context<Record<string, unknown> | undefined, Extra>;

/**
 * Subscriptions over WebSockets (protocol `graphql-transport-ws`), at the address of all questions, for whoever is signed in: by the
 * session of the browser, or an API token as `authorization` in the header or in what the client says first. Held to the limits of
 * all questions. Who signs out, or loses the account or token, is let go within {@link ROUND_MS}, and is told nothing from then on.
 */
@Injectable()
export class LiveQuestions implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #connections = new Set<Connection>();
  readonly #failures = new FailureLog(new Logger('LiveQuestions'));
  readonly #sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    // What is sent is small, and decompressing what comes is somebody else's choice of our memory.
    perMessageDeflate: false,
    maxPayload: LONGEST_MESSAGE,
    maxFragments: MOST_FRAGMENTS,
    maxBufferedChunks: MOST_FRAGMENTS * 4,
    handleProtocols,
  });
  readonly #protocol: Server<Extra>;
  #rounds: NodeJS.Timeout | null = null;
  #isOver = false;

  constructor(
    private readonly contexts: ContextExtensions,
    private readonly charges: OperationCharges,
    private readonly limits: QuestionLimit,
    private readonly schemas: GraphQLSchemaHost,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {
    this.#protocol = makeServer<Record<string, unknown> | undefined, Extra>({
      connectionInitWaitTimeout: GREETING_WITHIN_MS,
      onConnect: (context) => this.#admit(context),
      onSubscribe: (context, _id, payload) => this.#read(context, payload),
      subscribe: (args) => this.#answer(args),
      execute: (args) => this.#answer(args),
      onNext: ({ extra }, _id, _payload, _args, { data, errors }) => ({
        ...(data !== undefined && { data }),
        ...(errors && { errors: this.#told(errors, extra) }),
      }),
      onError: ({ extra }, _id, _payload, errors) => this.#told(errors, extra),
    });
  }

  onApplicationBootstrap(): void {
    this.#rounds = setInterval(() => void this.#round(), ROUND_MS).unref();
  }

  /** Sees everybody off: the server waits for its connections. */
  async onModuleDestroy(): Promise<void> {
    this.#isOver = true;
    if (this.#rounds !== null) clearInterval(this.#rounds);
    const closed = [...this.#connections].map(
      ({ socket }) => new Promise<unknown>((done) => socket.once('close', done)),
    );
    for (const { socket } of this.#connections) socket.close(1001, 'Going away');
    const late = setTimeout(() => {
      for (const { socket } of this.#connections) socket.terminate();
    }, GOODBYE_MS);
    await Promise.all(closed);
    clearTimeout(late);
  }

  /** Makes a connection of a request for one. */
  take(upgrade: Upgrade): void {
    const { request, socket, head } = upgrade;
    if (!isOwnOrigin(request.headers.origin, request.host, this.settings.publicUrl)) {
      refuseUpgrade(upgrade, '403 Forbidden');
      return;
    }
    if (this.#isOver || this.#connections.size >= MOST_OF_ALL) {
      refuseUpgrade(upgrade, '503 Service Unavailable');
      return;
    }
    this.#sockets.handleUpgrade(request.raw, socket, head, (opened) => {
      this.#open(upgrade, opened);
    });
  }

  #open(upgrade: Upgrade, socket: WebSocket): void {
    const state = { context: null, name: null, isAlive: true, messages: 0, questions: {}, idleRounds: 0 };
    const connection: Connection = { upgrade, socket, ...state };
    this.#connections.add(connection);
    // A message too long, or one that is none: the library closes the connection with the code for it.
    socket.on('error', () => undefined);
    socket.on('pong', () => (connection.isAlive = true));
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((sent) => {
            if (socket.readyState !== socket.OPEN) sent();
            else
              socket.send(text, () => {
                sent();
              });
          }),
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (hear) => {
          socket.on('message', (data) => {
            this.#hear(connection, data, hear);
          });
        },
      },
      { connection },
    );
    socket.once('close', (code, reason) => {
      this.#connections.delete(connection);
      closed(code, String(reason)).catch(this.#failures.keep);
    });
  }

  #hear(connection: Connection, data: RawData, hear: (text: string) => Promise<void>): void {
    const { socket } = connection;
    connection.messages += 1;
    if (connection.messages > MOST_MESSAGES_A_ROUND) {
      socket.close(1008, 'Too many messages');
      return;
    }
    hear(String(data as Buffer)).catch((error: unknown) => {
      this.#failures.keep(error);
      socket.close(CloseCode.InternalServerError, 'Internal error');
    });
  }

  /** Lets in who is signed in, once known by what the client said first or by the request. */
  async #admit({ extra: { connection }, connectionParams, subscriptions }: LiveContext): Promise<boolean> {
    const { headers } = connection.upgrade.request;
    // A browser's program cannot send headers with a WebSocket.
    const said = (name: string) => (typeof connectionParams?.[name] === 'string' ? connectionParams[name] : undefined);
    headers.authorization = said('authorization') ?? headers.authorization;
    headers['accept-language'] = said('acceptLanguage') ?? headers['accept-language'];
    const context = await this.#contextOf(connection, false);
    const name = this.limits.nameOf(context);
    if (name === null) return false;
    if ([...this.#connections].filter((other) => other.name === name).length >= MOST_OF_A_PERSON) {
      connection.socket.close(1013, 'Too many connections');
      return true;
    }
    Object.assign(connection, { context, name, questions: subscriptions });
    return true;
  }

  #contextOf({ upgrade: { request, reply } }: Connection, isOnlyThere: boolean): Promise<RequestContext> {
    return this.contexts.contextOf(request, reply, { isOnlyThere });
  }

  #read({ extra, subscriptions }: LiveContext, payload: SubscribePayload): ExecutionArgs | readonly GraphQLError[] {
    const { operationName, query, variables } = payload;
    try {
      if (Object.keys(subscriptions).length > MOST_QUESTIONS)
        throw new ProblemError([tooManyLiveQuestions(MOST_QUESTIONS)]);
      const question = readLiveQuestion(this.schemas.schema, query, operationName ?? undefined, variables ?? {});
      if (!('document' in question)) return question;
      return {
        schema: question.schema,
        document: question.document,
        operationName,
        variableValues: variables,
        contextValue: extra.connection,
      };
    } catch (error) {
      return [asGraphQLError(error)];
    }
  }

  async #answer({ schema, document, operationName, variableValues, contextValue }: ExecutionArgs) {
    const connection = contextValue as Connection;
    const { context } = connection;
    const question = { schema, document, operationName: operationName ?? undefined, variables: variableValues ?? {} };
    try {
      if (context === null) throw new ProblemError([callerGone()]);
      return await answerLive(
        question,
        { ...context, now: () => this.#stillThere(connection) },
        (points) => {
          this.charges.charge(context, points);
        },
        () => this.#stillThere(connection),
      );
    } catch (error) {
      return { errors: [asGraphQLError(error)] };
    }
  }

  /** The caller's context as of now; lets go, and throws, where she is no longer who came. */
  async #stillThere(connection: Connection): Promise<RequestContext> {
    const context = await this.#contextOf(connection, true);
    if (this.limits.nameOf(context) !== connection.name) {
      connection.socket.close(CloseCode.Unauthorized, 'Signed out');
      throw new ProblemError([callerGone()]);
    }
    return context;
  }

  async #round(): Promise<void> {
    for (const connection of [...this.#connections]) {
      const { socket } = connection;
      if (!connection.isAlive) {
        socket.terminate();
        continue;
      }
      const idleRounds = Object.keys(connection.questions).length === 0 ? connection.idleRounds + 1 : 0;
      Object.assign(connection, { isAlive: false, messages: 0, idleRounds });
      if (idleRounds > MOST_IDLE_ROUNDS) socket.close(1000, 'Nothing was asked');
      if (socket.readyState === socket.OPEN) socket.ping();
      if (connection.name === null) continue;
      // Where the database is away for a moment, nobody is told anything either.
      await this.#stillThere(connection).catch(() => undefined);
    }
  }

  /** As the library takes them: it writes down what is said of them alone. */
  #told(errors: readonly (GraphQLError | GraphQLFormattedError)[], { connection }: Extra): readonly GraphQLError[] {
    const language = connection.context?.language ?? 'en';
    return errors.map((error) => {
      const formatted = formatError(error, language, this.#failures.keep);
      return new FormattedError(this.settings.production ? withoutHints(formatted) : formatted);
    });
  }
}

class FormattedError extends GraphQLError {
  readonly #formatted: GraphQLFormattedError;

  constructor(formatted: GraphQLFormattedError) {
    super(formatted.message);
    this.#formatted = formatted;
  }

  override toJSON(): GraphQLFormattedError {
    return this.#formatted;
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
}
