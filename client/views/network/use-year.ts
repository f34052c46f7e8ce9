import { useEffect, useRef, useState } from 'react';
import type { View } from '../../state/view.ts';

/** A year with nothing new passes quickly; one in which something began or ended stays long enough to be seen. */
const QUIET_MS = 240;
const EVENTFUL_MS = 850;
/** How long a year must stay before it is written to the address: browsers refuse addresses that change too often. */
const SETTLED_MS = 350;

interface YearControl {
  /** Null is all years. */
  readonly year: number | null;
  readonly playing: boolean;
  readonly choose: (year: number | null) => void;
  readonly play: () => void;
  readonly pause: () => void;
}

interface YearRange {
  readonly first: number;
  readonly last: number;
  readonly isEventful: (year: number) => boolean;
}

/** The year that is shown: moves at once, is written to the address when it rests, and plays. */
export function useYear(
  written: View['year'],
  { first, last, isEventful }: YearRange,
  write: (year: View['year']) => void,
): YearControl {
  const given = written === 'all' ? null : Math.min(last, Math.max(first, written ?? last));
  const [year, setYear] = useState(given);
  const [playing, setPlaying] = useState(false);
  const [seen, setSeen] = useState(given);
  if (seen !== given) {
    setSeen(given);
    setYear(given);
  }

  const writeLatest = useRef(write);
  useEffect(() => {
    writeLatest.current = write;
  });
  useEffect(() => {
    if (playing || year === given) return;
    const timer = setTimeout(() => {
      writeLatest.current(year === null ? 'all' : year === last ? null : year);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [year, given, last, playing]);

  useEffect(() => {
    if (!playing || year === null) return;
    const timer = setTimeout(
      () => {
        if (year >= last) setPlaying(false);
        else setYear(year + 1);
      },
      isEventful(year) ? EVENTFUL_MS : QUIET_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playing, year, last, isEventful]);

  return {
    year,
    playing,
    choose: (chosen) => {
      setPlaying(false);
      setYear(chosen);
    },
    play: () => {
      setYear((now) => (now === null || now >= last ? first : now));
      setPlaying(true);
    },
    pause: () => {
      setPlaying(false);
    },
  };
}
