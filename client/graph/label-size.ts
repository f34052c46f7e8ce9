/** Type of the labels: its size at zoom 1, and the least a reader can read on the screen, pixels. */
export const LABEL_SIZE = 12.5;
const LEAST = 10;
const MOST = 22;

/** Size of the labels at a zoom, in pixels at zoom 1: far out, they stay as large as can be read. */
export function labelSizeAt(zoom: number): number {
  return Math.round(2 * Math.min(MOST, Math.max(LABEL_SIZE, LEAST / zoom))) / 2;
}
