import { createClient, type Client, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface LiveClient {
  readonly client: Client;
  /** All that was answered to the question so far. */
  readonly answers: FormattedExecutionResult[];
  /** How the connection or the question ended; null while it goes on. */
  readonly ended: () => unknown;
  /** Waits for as many answers. */
  until(count: number, withinMs?: number): Promise<void>;
  close(): Promise<void>;
}

interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  readonly connectionParams?: Record<string, unknown>;
}

/** Asks one subscription of a server, as a program does. */
export function askLive(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  { headers = {}, connectionParams }: Asking = {},
): LiveClient {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    ...(connectionParams && { connectionParams }),
  });
  const answers: FormattedExecutionResult[] = [];
  let ended: unknown = null;
  client.subscribe(
    { query, variables },
    {
      next: (answer) => answers.push(answer as FormattedExecutionResult),
      error: (error) => (ended = error),
      complete: () => (ended ??= 'complete'),
    },
  );
  return {
    client,
    answers,
    ended: () => ended,
    async until(count, withinMs = 8_000) {
      const end = performance.now() + withinMs;
      while (answers.length < count) {
        if (performance.now() > end || ended !== null)
          throw new Error(`${answers.length} of ${count} answers; ended: ${JSON.stringify(ended)}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    async close() {
      await client.dispose();
    },
  };
}
