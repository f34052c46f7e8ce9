import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { StartProblem } from '../start-problem.ts';
import { lastWords, type Cluster } from './cluster.ts';
import { runAs } from './service-user.ts';

/** Settings of a server, by their PostgreSQL names. */
export type ServerParameters = Readonly<Record<string, string>>;

const PARAMETERS: ServerParameters = {
  listen_addresses: '127.0.0.1',
  // A socket file would want a directory of its own, short enough for every system.
  unix_socket_directories: '',
  timezone: 'UTC',
  shared_buffers: '256MB',
  // Every query here is far shorter than the compilation of a plan.
  jit: 'off',
  // A killed program's running query ends within a second, and with it its locks.
  client_connection_check_interval: platform() === 'win32' ? '0' : '1000',
};

const START_SECONDS = 60;
const STOP_SECONDS = 10;

/** The port that the cluster's server is running on, also one that an earlier, killed program left behind; null: none runs. */
export function runningPort(cluster: Cluster): number | null {
  const file = join(cluster.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid = '', , , port = ''] = readFileSync(file, 'utf8').split('\n');
  if (isPostgres(Number(pid))) return port === '' ? null : Number(port);
  // Left by a server that died. PostgreSQL overwrites it, unless another program of ours has got the same number since.
  rmSync(file, { force: true });
  return null;
}

/** Starts the server and waits until it answers, the recovery after a crash included. Gives its port. */
export async function startServer(cluster: Cluster, parameters: ServerParameters, port?: number): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    const settings = Object.entries({ ...PARAMETERS, ...parameters, port: String(chosen) });
    rmSync(cluster.log, { force: true });
    const { exitCode } = await control(cluster, 'start', START_SECONDS, [
      `--log=${cluster.log}`,
      `--options=${settings.map(([name, value]) => `-c ${name}='${value}'`).join(' ')}`,
    ]);
    if (exitCode === 0) return chosen;
    const somebodyElses = runningPort(cluster);
    if (somebodyElses !== null) return somebodyElses;
    // Between our look and the server's start another program may have taken the port.
    if (attempt < 3 && lastWords(cluster).includes('could not create any TCP/IP sockets')) continue;
    throw new StartProblem(`The embedded PostgreSQL in ${cluster.directory} does not start: ${lastWords(cluster)}`);
  }
}

/** Stops the server: running queries are ended, everything committed is on disk. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const { exitCode } = await control(cluster, 'stop', STOP_SECONDS, ['--mode=fast']);
  if (exitCode !== 0 && runningPort(cluster) !== null) {
    await control(cluster, 'stop', STOP_SECONDS, ['--mode=immediate']);
  }
}

/** Ends the server at once, as a power cut would; it recovers when it is next started. For a program that must be gone now. */
export function killServer(cluster: Cluster): void {
  spawnSync(cluster.programs.pg_ctl, ['stop', `--pgdata=${cluster.data}`, '--mode=immediate', '--no-wait'], {
    ...cluster.user,
    cwd: cluster.directory,
    stdio: 'ignore',
  });
}

function control(cluster: Cluster, action: 'start' | 'stop', seconds: number, parameters: readonly string[]) {
  return runAs(
    cluster.user,
    cluster.programs.pg_ctl,
    [action, `--pgdata=${cluster.data}`, '--wait', `--timeout=${seconds}`, ...parameters],
    cluster.directory,
    false,
  );
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and not ours to signal.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (platform() === 'linux') {
    // A number comes round again quickly in a container: the name decides.
    const name = `/proc/${pid}/comm`;
    return existsSync(name) && readFileSync(name, 'utf8').trim() === 'postgres';
  }
  if (platform() === 'win32') return true;
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes('postgres');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
