// To go from mark to mark with the arrow keys.

interface Spot {
  x: number;
  y: number;
}

export function nearestTo(x: number, y: number, spots: Spot[]): number {
  return least(spots, spot => Math.hypot(spot.x - x, spot.y - y));
}

/** The nearest spot in a direction, or the same when there is none: what lies beside the way counts double. */
export function nextIn([x, y]: [number, number], from: number, spots: Spot[]): number {
  const here = spots[from]!;
  const next = least(spots, spot => {
    const along = (spot.x - here.x) * x + (spot.y - here.y) * y;
    const across = Math.abs((spot.x - here.x) * y) + Math.abs((spot.y - here.y) * x);
    return spot === here || along <= 0 ? Infinity : along + 2 * across;
  });
  return next < 0 ? from : next;
}

function least(spots: Spot[], distance: (spot: Spot) => number): number {
  let best = -1;
  let shortest = Infinity;
  spots.forEach((spot, index) => {
    const each = distance(spot);
    if (each < shortest) {
      best = index;
      shortest = each;
    }
  });
  return best;
}
