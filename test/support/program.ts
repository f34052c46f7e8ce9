import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

export interface Program {
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  said(): string;
  /** Resolves when it has printed `text`; rejects with what it said where it ends without. */
  until(text: string): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Runs a script of the project on this Node, as a user would. */
export function runProgram(script: string, environment: Readonly<Record<string, string>>, ...rest: string[]): Program {
  const child = spawn(process.execPath, [script, ...rest], {
    cwd: PROJECT,
    env: { ...inherited(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      child.emit('said');
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return {
    process: child,
    said: () => text,
    ended,
    async until(awaited) {
      const ends = ended.then((code) => {
        if (!text.includes(awaited)) throw new Error(`It ended (${code}) and said: ${text}`);
      });
      while (!text.includes(awaited)) await Promise.race([once(child, 'said'), ends]);
    },
  };
}

/** The directory for the data of one test; PostgreSQL's own account can get in. */
export function makeDataDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'symbiosis-exchange-data-'));
  chmodSync(path, 0o755);
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** What the test run sets for itself is not for the program. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|NODE_OPTIONS$|JEST_|TEST_|DATABASE_|DATA_|PORT$|HOST$)/.test(name),
    ),
  );
}
