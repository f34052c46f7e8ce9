import type { CSSProperties } from 'react';

// The library chooses a filled button's letters by the light scheme alone; these read in both (WCAG 2.2, 1.4.3).

/** The one button that a page is about. */
export const SOLID = { '--button-color': 'var(--mantine-primary-color-contrast)' } as CSSProperties;

/** A way to take something away, and the button that does. */
export const REMOVING = {
  '--button-color': 'var(--bad)',
  '--button-hover': 'color-mix(in srgb, var(--bad) 8%, transparent)',
} as CSSProperties;
export const REMOVE = {
  '--button-bg': 'var(--bad)',
  '--button-hover': 'var(--bad)',
  '--button-color': 'var(--ground)',
} as CSSProperties;
