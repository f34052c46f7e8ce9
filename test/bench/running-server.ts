import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROJECT = join(import.meta.dirname, '../..');

export interface RunningServer {
  readonly address: string;
  /** From the command to the first answered question, ms. */
  readonly firstAnswer: number;
  stop(): Promise<void>;
}

/** Starts a program as a user would and waits until it answers `question` with status 200. */
export async function startServer(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
  port: number,
  question: (address: string) => Promise<Response> = askForNetworks,
): Promise<RunningServer> {
  const address = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const [program, ...words] = command;
  const child = spawn(program, words, {
    cwd: PROJECT,
    env: { ...process.env, ...environment, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}:\n${said}`);
    const answered = await question(address).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) break;
    await pause(10);
  }
  const firstAnswer = performance.now() - begun;
  return {
    address,
    firstAnswer,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      // The whole group, as Ctrl-C in a terminal reaches npm and what it started.
      process.kill(-child.pid!, 'SIGINT');
      await ended;
    },
  };
}

export function askForNetworks(address: string): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ networks(first: 1) { nodes { name } } }' }),
  });
}
