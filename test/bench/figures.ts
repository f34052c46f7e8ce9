/** Middle value of a list of figures; the mean of the two middle ones where their number is even. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `12.3 (11.9 – 14.0)`: median with the range it was found in. */
export function medianWithRange(figures: readonly number[], digits: number): string {
  const text = (figure: number): string => figure.toFixed(digits);
  return `${text(median(figures))} (${text(Math.min(...figures))} – ${text(Math.max(...figures))})`;
}
