/**
 * `node test/scenarios/draw-calibration.ts`: draws how far the chances of matches can be taken by their word, as the README shows it
 * (`client/pictures/calibration.svg`). Every chance is said of a park by weights fitted on the other parks.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { calibrationOf } from './calibration.ts';
import type { Calibration } from './calibration.ts';
import { saidOfUnseen } from './fit-receiver-weights.ts';

export const CALIBRATION_PICTURE = fileURLToPath(new URL('../../client/pictures/calibration.svg', import.meta.url));

const SIDE = 300;
const MARGIN = { left: 56, top: 34, right: 16, bottom: 56 };
const WIDTH = MARGIN.left + SIDE + MARGIN.right;
const HEIGHT = MARGIN.top + SIDE + MARGIN.bottom;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const SMALLEST_DOT = 3;

const x = (chance: number): number => MARGIN.left + SIDE * chance;
const y = (share: number): number => MARGIN.top + SIDE * (1 - share);
const at = (value: number): string => value.toFixed(1);

function text(left: number, top: number, words: string, more = ''): string {
  return `<text x="${at(left)}" y="${at(top)}" ${more}>${words}</text>`;
}

function panel({ bins, brier, expectedError }: Calibration, title: string, offset: number): string {
  const line = bins.map(({ said, came }) => `${at(x(said))},${at(y(came))}`).join(' ');
  const dots = bins.map(
    ({ said, came, pairs }) =>
      `<circle cx="${at(x(said))}" cy="${at(y(came))}" r="${at(SMALLEST_DOT + Math.log10(pairs))}" fill="#0b7285"><title>said ${said.toFixed(2)}, came ${came.toFixed(2)}, ${pairs} pairs</title></circle>`,
  );
  const grid = TICKS.flatMap((tick) => [
    `<line x1="${at(x(0))}" x2="${at(x(1))}" y1="${at(y(tick))}" y2="${at(y(tick))}" stroke="#dee2e6"/>`,
    text(x(0) - 8, y(tick) + 4, tick.toFixed(1), 'text-anchor="end"'),
    text(x(tick), y(0) + 18, tick.toFixed(1), 'text-anchor="middle"'),
  ]);
  return [
    `<g transform="translate(${offset} 0)">`,
    text(x(0), MARGIN.top - 14, title, 'font-weight="600"'),
    ...grid,
    `<line x1="${at(x(0))}" y1="${at(y(0))}" x2="${at(x(1))}" y2="${at(y(1))}" stroke="#868e96" stroke-dasharray="4 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#0b7285" stroke-width="2"/>`,
    ...dots,
    text(x(0.04), y(0.93), `Brier ${brier.toFixed(3)}`),
    text(x(0.04), y(0.86), `expected error ${expectedError.toFixed(3)}`),
    text(x(0.5), y(0) + 40, 'chance said', 'text-anchor="middle"'),
    '</g>',
  ].join('\n');
}

/** Both models side by side: a ranking within a park, and a pair by itself. */
export function calibrationPicture(): string {
  const panels = [
    panel(calibrationOf(saidOfUnseen('list')), 'receivers ranked within a park', 0),
    panel(calibrationOf(saidOfUnseen('pair')), 'a pair by itself', WIDTH),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" fill="#343a40">`,
    `<title>Share of pairs that came true against the chance said of them, on parks that the weights had not seen</title>`,
    `<rect width="${2 * WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(
      MARGIN.left - 46,
      MARGIN.top + SIDE / 2,
      'came true',
      `transform="rotate(-90 ${MARGIN.left - 40} ${MARGIN.top + SIDE / 2})" text-anchor="middle"`,
    ),
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(CALIBRATION_PICTURE, calibrationPicture());
