import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CLIENT = join(import.meta.dirname, '../../dist/client');

interface File {
  readonly name: string;
  readonly gzipped: number;
}

/** Scripts and styles that `index.html` itself asks for, and all the others, which are fetched when a page needs them. */
export async function run(): Promise<void> {
  const html = await readFile(join(CLIENT, 'index.html'), 'utf8');
  const assets = (await readdir(join(CLIENT, 'assets'))).filter((name) => /\.(js|css)$/.test(name));
  const files: File[] = await Promise.all(
    assets.map(async (name) => ({ name, gzipped: gzipSync(await readFile(join(CLIENT, 'assets', name))).length })),
  );
  const first = files.filter((file) => html.includes(file.name));
  const kilobytes = (list: readonly File[]): string =>
    (list.reduce((sum, file) => sum + file.gzipped, 0) / 1000).toFixed(1);
  for (const file of files.toSorted((a, b) => b.gzipped - a.gzipped)) {
    console.log(`${kilobytes([file]).padStart(8)} kB  ${first.includes(file) ? 'index' : 'later'}  ${file.name}`);
  }
  console.log(`bundle: named by index.html ${kilobytes(first)} kB gzipped, all pages together ${kilobytes(files)} kB`);
}
