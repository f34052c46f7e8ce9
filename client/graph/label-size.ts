/** Type of the labels at zoom 1, pixels. */
export const LABEL_SIZE = 12.5;
const MOST = 22;
/** From this width of the window on, pixels, labels have the room of a desk. */
const NARROW = 600;

/** How labels are set in a window. */
export interface Lettering {
  /** The least that a reader can read there, pixels on the screen: a phone is held nearer. */
  readonly least: number;
  /** Longest line, in sizes of the type. */
  readonly lineLength: number;
}

export function letteringFor(width: number): Lettering {
  return width > 0 && width < NARROW ? { least: 9, lineLength: 7 } : { least: 10, lineLength: 8.6 };
}

/** Size of the labels at a zoom, in pixels at zoom 1: far out, they stay as large as can be read. */
export function labelSizeAt(zoom: number, { least }: Lettering): number {
  return Math.round(2 * Math.min(MOST, Math.max(LABEL_SIZE, least / zoom))) / 2;
}
