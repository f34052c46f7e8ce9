import { useComputedColorScheme } from '@mantine/core';
import { RESOURCE_KINDS } from '../../../src/domain/registry/resource.ts';
import { PALETTES } from '../../graph/palette.ts';
import type { YearTally } from '../../state/network-in-year.ts';
import classes from './timeline.module.css';

const HEIGHT = 44;
const STEP = 10;

interface YearBarsProps {
  readonly tally: readonly YearTally[];
  /** Null is all years. */
  readonly year: number | null;
  readonly label: string;
}

/** Exchanges that ran in each year, one bar a year, by kind of resource; what lies after the shown year is pale. */
export function YearBars({ tally, year, label }: YearBarsProps) {
  const palette = PALETTES[useComputedColorScheme('light')];
  const most = Math.max(1, ...tally.map(({ count }) => count));
  const decades = tally.filter((entry, index) => index === 0 || entry.year % 10 === 0);
  const width = Math.max(1, tally.length - 1) * STEP;
  return (
    <figure className={classes.bars} role="img" aria-label={label}>
      <svg viewBox={`${-STEP / 2} 0 ${width + STEP} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
        {tally.map(({ year: barYear, byKind }, index) => {
          let top = HEIGHT;
          return (
            <g key={barYear} opacity={year === null || barYear <= year ? 1 : 0.22}>
              {RESOURCE_KINDS.map((kind) => {
                const height = (byKind[kind] / most) * (HEIGHT - 2);
                top -= height;
                return (
                  <rect
                    key={kind}
                    x={index * STEP - 3.6}
                    y={top}
                    width={7.2}
                    height={height}
                    fill={palette.kinds[kind]}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
      <div className={classes.decades} aria-hidden>
        {decades.map(({ year: decade }, index) => (
          <span
            key={decade}
            data-crowded={index === 1 && decade - (decades[0]?.year ?? 0) < 6 ? true : undefined}
            style={{ left: `${((decade - (tally[0]?.year ?? decade)) / Math.max(1, tally.length - 1)) * 100}%` }}
          >
            {decade}
          </span>
        ))}
      </div>
    </figure>
  );
}
