/** The value below which a share (0 … 1) of ascending figures lies, between two of them in proportion (R's type 7); null of none. */
export function quantile(ascending: readonly number[], share: number): number | null {
  if (ascending.length === 0) return null;
  const at = (ascending.length - 1) * share;
  const below = Math.floor(at);
  const [one = 0, next = one] = [ascending[below], ascending[below + 1]];
  return one + (next - one) * (at - below);
}
