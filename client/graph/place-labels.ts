import { LABEL_SIDES, labelBox, lineMeets, overlaps, signBox } from './spot.ts';
import type { Box, LabelSide, Line, Spot } from './spot.ts';

/** What it costs to stand elsewhere than readers of maps expect; a line through the label costs 1. */
const UNUSUAL: Readonly<Record<LabelSide, number>> = { below: 0, right: 0.3, left: 0.35, above: 0.45 };
/** Letters over letters or over a sign are worse than any number of lines. */
const COVERED = 20;
const GAP = 3;

/** Weight of the lines that pass through the label of a spot on that side; those of the facility itself count as well. */
function linesThrough(at: number, side: LabelSide, spots: readonly Spot[], lines: readonly Line[]): number {
  const spot = spots[at];
  if (!spot) return 0;
  const box = labelBox(spot, side);
  return lines.reduce((sum, { donor, receiver, weight }) => {
    const [from, to] = [spots[donor], spots[receiver]];
    // A loop stands above its sign.
    const met = donor === receiver ? donor === at && side === 'above' : from && to && lineMeets(box, from, to);
    return met ? sum + weight : sum;
  }, 0);
}

/** Weight of all lines through all labels. */
export function labelsCrossed(spots: readonly Spot[], lines: readonly Line[]): number {
  return spots.reduce((sum, { side }, at) => sum + linesThrough(at, side, spots, lines), 0);
}

/**
 * Turn each label to the side of its sign where the fewest lines pass, without covering another sign or label. Greedy, in
 * the order given, twice over: the second look knows where the later ones went.
 */
export function placeLabels(spots: readonly Spot[], lines: readonly Line[]): readonly Spot[] {
  const placed = [...spots];
  for (let look = 0; look < 2; look += 1) {
    const signs = placed.map(signBox);
    const labels = placed.map((spot) => labelBox(spot, spot.side));
    for (const [at, spot] of placed.entries()) {
      const cost = (side: LabelSide) => {
        const box = labelBox(spot, side);
        const covers = (other: Box, index: number) => index !== at && overlaps(box, other, GAP);
        const covered = signs.filter(covers).length + labels.filter(covers).length;
        return UNUSUAL[side] + linesThrough(at, side, placed, lines) + COVERED * covered;
      };
      const costs = LABEL_SIDES.map((side) => ({ side, cost: cost(side) }));
      const [{ side } = spot] = costs.sort((one, other) => one.cost - other.cost);
      placed[at] = { ...spot, side };
      labels[at] = labelBox(spot, side);
    }
  }
  return placed;
}
