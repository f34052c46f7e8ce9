import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const project = resolve(import.meta.dirname, '..');

interface Part {
  readonly name: 'server' | 'client';
  /** Everything that the result depends on; a directory stands for all that is in it. */
  readonly sources: readonly string[];
  /** The file that is there when it is built. */
  readonly result: string;
  readonly command: readonly [script: string, ...parameters: string[]];
  readonly finish: () => void;
}

const PARTS: readonly Part[] = [
  {
    name: 'server',
    sources: ['src', 'migrations', 'tsconfig.json', 'nest-cli.json', 'package.json', 'package-lock.json'],
    result: 'dist/server/src/main.js',
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
    finish: writeRevision,
  },
  {
    name: 'client',
    sources: ['client', 'src/domain', 'schema.graphql', 'tsconfig.json', 'package.json', 'package-lock.json'],
    result: 'dist/client/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', 'client'],
    finish: compressClient,
  },
];

/** Builds the server and the client where they are missing or their sources have changed since; at once, side by side. */
export async function build({
  always = false,
  parts = ['server', 'client'] as readonly Part['name'][],
} = {}): Promise<void> {
  const wanted = PARTS.filter((part) => parts.includes(part.name) && (always || isStale(part)));
  // Both are waited for, so that none goes on building behind the message that the other failed.
  for (const outcome of await Promise.allSettled(wanted.map(buildPart))) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
}

async function buildPart(part: Part): Promise<void> {
  const began = performance.now();
  const digest = digestOf(part.sources);
  const stamp = stampOf(part);
  rmSync(stamp, { force: true });
  console.log(`Building the ${part.name} …`);
  const { exitCode, output } = await run(part.command);
  if (exitCode !== 0 || !existsSync(join(project, part.result))) {
    throw new Error(`The ${part.name} could not be built:\n${output.trim()}`);
  }
  part.finish();
  mkdirSync(join(project, 'dist'), { recursive: true });
  writeFileSync(stamp, digest);
  console.log(`The ${part.name} is built (${((performance.now() - began) / 1000).toFixed(1)} s).`);
}

function isStale(part: Part): boolean {
  const stamp = stampOf(part);
  if (!existsSync(stamp) || !existsSync(join(project, part.result))) return true;
  return readFileSync(stamp, 'utf8') !== digestOf(part.sources);
}

function stampOf(part: Part): string {
  return join(project, `dist/${part.name}.digest`);
}

/** Of the contents, not the times: a clone or a change of branch gives every file a new time. */
function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(project, source);
    if (!existsSync(path)) continue;
    const files = globSync('**/*', { cwd: path, withFileTypes: true });
    const paths = files.length === 0 ? [path] : files.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
    for (const file of paths.sort()) hash.update(file.slice(project.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function run([script, ...parameters]: Part['command']): Promise<{ exitCode: number | null; output: string }> {
  if (!existsSync(join(project, script))) {
    throw new Error(`${script} is missing, which builds this program: run npm ci first.`);
  }
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [join(project, script), ...parameters], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      settle({ exitCode, output });
    });
  });
}

/** Which source the server was built from, for /health; none where this is not a git clone. */
function writeRevision(): void {
  let revision: string;
  try {
    revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: project, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return;
  }
  writeFileSync(join(project, 'dist/server/revision'), revision);
}

/** Compressed once here instead of at every request. */
function compressClient(): void {
  const directory = join(project, 'dist/client');
  for (const file of globSync('**/*.{js,css,html,svg,json}', { cwd: directory })) {
    const path = join(directory, file);
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  }
}

if (import.meta.main) {
  await build({ always: true }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
