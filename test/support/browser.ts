import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const PROJECT = resolve(import.meta.dirname, '../..');

/** No sandbox: Chromium has none for root, nor in most containers. Nothing it does by itself may reach outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
};

interface Chromium {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A real Chromium: CHROME_PATH where it is set, on Linux the one that npm brings, elsewhere one that is installed. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, environment } = findChromium();
  try {
    return await chromium.launch({
      executablePath: executable,
      args: FLAGS,
      env: { ...(process.env as Record<string, string>), ...environment },
    });
  } catch (error) {
    throw new Error(
      `The browser ${executable} does not start: install Google Chrome or Chromium and set CHROME_PATH to it.\n${String(error)}`,
      { cause: error },
    );
  }
}

function findChromium(): Chromium {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return { executable: chosen, environment: {} };
  if (platform() === 'linux' && arch() === 'x64') return unpackedChromium();
  const installed = (INSTALLED[platform()] ?? []).find((path) => existsSync(path));
  if (installed !== undefined) return { executable: installed, environment: {} };
  throw new Error(
    'The browser tests need Google Chrome or Chromium: install one, and set CHROME_PATH where it is elsewhere.',
  );
}

/** The Chromium of @sparticuz/chromium with the libraries and the font it brings: a bare machine has none of them. */
function unpackedChromium(): Chromium {
  const { version } = JSON.parse(
    readFileSync(join(PROJECT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const directory = join(PROJECT, 'node_modules/.cache/chromium', version);
  if (!existsSync(directory)) unpack(directory);
  return {
    executable: join(directory, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(directory, 'al2023/lib'),
      // The fonts of the machine where it has some, so that a page looks as it does to its people.
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(directory, 'fonts.conf') }),
    },
  };
}

function unpack(directory: string): void {
  const parent = join(directory, '..');
  mkdirSync(parent, { recursive: true });
  const unfinished = mkdtempSync(join(parent, 'unfinished-'));
  try {
    // The package unpacks to TMPDIR, and its libraries only where it believes to be on Amazon Linux.
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      {
        cwd: PROJECT,
        env: { PATH: process.env.PATH, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    writeFileSync(
      join(unfinished, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${directory}/fonts</dir><cachedir>${directory}/fonts-cache</cachedir></fontconfig>`,
    );
    renameSync(unfinished, directory);
  } catch (error) {
    // The other jest worker was quicker.
    if (!existsSync(directory)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
