/** What takes room on a line. */
export interface Extent {
  from: number;
  to: number;
}

/** Lays extents, ordered by where they begin, on as few lines as they need; null when they need more than there may be. */
export function linesFor(extents: Extent[], gap: number, most: number): number[] | null {
  const ends: number[] = [];
  const lines: number[] = [];
  for (const { from, to } of extents) {
    let line = ends.findIndex(end => end + gap <= from);
    if (line < 0) {
      if (ends.length === most)
        return null;
      line = ends.length;
    }
    ends[line] = to;
    lines.push(line);
  }
  return lines;
}
