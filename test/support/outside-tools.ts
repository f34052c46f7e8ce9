import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Whether a program of the machine is there; where it is not, a loud line says what is left out for it. */
export function hasTool(command: string, parameters: readonly string[] = ['--version']): boolean {
  const isThere = spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
  if (!isThere)
    console.warn(`SKIPPED: ${command} ${parameters.join(' ')} is not on this machine; its tests are left out.`);
  return isThere;
}

/** Debian's Python, not one that a developer's shell puts before it. */
export const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

export function hasPythonModule(name: string): boolean {
  return hasTool(PYTHON, ['-c', `import ${name}`]);
}

/** What a program prints. Throws with what it complains of. */
export function outputOf(command: string, parameters: readonly string[], input?: string): string {
  return execFileSync(command, parameters, { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
}

/** As `outputOf`, while this process goes on: for programs that ask a server that it runs. */
export async function outputMeanwhile(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout } = await promisify(execFile)(command, parameters, { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
  return stdout;
}
