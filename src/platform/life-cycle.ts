import { StartProblem } from './start-problem.ts';

/** What a part of the program does when the program ends. */
export interface Ending {
  /** In good order: answer what was asked, then close. */
  finish(): Promise<void>;
  /** At once, without waiting, where the good order takes too long or the person insists. */
  abandon?(): void;
}

export interface LifeCycle {
  /** Has `ending` done when the program ends; the last one first. */
  atEnd(ending: Ending): void;
  /** To be called between two steps of starting: goes no further where the person has stopped the program already. */
  goOn(): void;
}

class Interrupted extends Error {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C below npm arrives twice: from the terminal and again from npm. What comes within this time is the same one. */
const SAME_WISH_MS = 1_000;
const LONGEST_FINISH_MS = 10_000;

/**
 * Runs `start`, then waits for Ctrl-C or SIGTERM, ends everything in good order and exits: 0 after a stop that was asked
 * for, 1 where the program could not start or broke. A second Ctrl-C ends it at once (130).
 */
export async function runProgram(start: (life: LifeCycle) => Promise<void>): Promise<never> {
  const endings: Ending[] = [];
  let exitCode = 0;
  let stopAskedAt: number | null = null;
  let askToStop: () => void = () => undefined;
  const stopAsked = new Promise<void>((resolve) => (askToStop = resolve));

  const abandon = (): never => {
    for (const ending of endings.toReversed()) ending.abandon?.();
    process.exit(130);
  };
  const wishToStop = (): void => {
    if (stopAskedAt === null) {
      stopAskedAt = performance.now();
      askToStop();
    } else if (performance.now() - stopAskedAt > SAME_WISH_MS) {
      abandon();
    }
  };
  for (const signal of SIGNALS) process.on(signal, wishToStop);
  if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(wishToStop);
  const broken = (error: unknown): void => {
    report(error);
    exitCode = 1;
    stopAskedAt ??= performance.now();
    askToStop();
  };
  process.on('uncaughtException', broken);
  process.on('unhandledRejection', broken);

  try {
    await start({
      atEnd: (ending) => endings.push(ending),
      goOn: () => {
        if (stopAskedAt !== null) throw new Interrupted();
      },
    });
    await stopAsked;
  } catch (error) {
    if (!(error instanceof Interrupted)) broken(error);
  }
  setTimeout(abandon, LONGEST_FINISH_MS).unref();
  for (const ending of endings.toReversed()) await ending.finish().catch(broken);
  process.exit(exitCode);
}

/** A SIGTERM to npm ends the shell that it runs us in, and never reaches us: we see only that our parent is another. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

function report(error: unknown): void {
  if (error instanceof StartProblem) {
    console.error(error.message);
    return;
  }
  // The stack alone: a database error carries the whole statement with all its values.
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`Symbiosis Exchange had to stop after an unexpected error: ${cause}`);
}
