import type { ResourceKind } from '../../src/domain/registry/resource.ts';

export type Ground = 'light' | 'dark';

/** Colours of the drawing on one ground. Every line has at least 3 : 1 against it (WCAG 2.2, 1.4.11), every label 4.5 : 1. */
export interface Palette {
  readonly ground: string;
  readonly sign: string;
  readonly signGround: string;
  readonly signBorder: string;
  readonly label: string;
  readonly accent: string;
  readonly suggestion: string;
  readonly kinds: Readonly<Record<ResourceKind, string>>;
}

export const PALETTES: Readonly<Record<Ground, Palette>> = {
  light: {
    ground: '#faf9f6',
    sign: '#29393d',
    signGround: '#ffffff',
    signBorder: '#5d7075',
    label: '#1c2a2e',
    accent: '#0b6b70',
    suggestion: '#2c8a3f',
    kinds: { material: '#8f6423', water: '#2672b8', energy: '#cb4a2c', sharedUtility: '#7a4fa8' },
  },
  dark: {
    ground: '#12181a',
    sign: '#e3ebec',
    signGround: '#1d2628',
    signBorder: '#8fa3a8',
    label: '#e8eeee',
    accent: '#5cc4c4',
    suggestion: '#7fd18c',
    kinds: { material: '#d6a75c', water: '#6cb2f0', energy: '#f5845f', sharedUtility: '#bd9cec' },
  },
};

/** Strokes and gaps of a line in pixels, so that a kind is known without its colour; empty is an unbroken line. */
export const LINE_PATTERNS: Readonly<Record<ResourceKind, readonly number[]>> = {
  material: [],
  water: [13, 5],
  energy: [3, 4],
  sharedUtility: [13, 4, 3, 4],
};

/** Many short strokes with wide gaps: a line that is not there yet. */
export const SUGGESTION_PATTERN: readonly number[] = [6, 7];
