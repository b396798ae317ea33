// The arithmetic of charts, without any drawing. Amounts become floats here, for their place on the screen only.

export interface Point {
  x: number;
  y: number;
}

/** Round numbers from the least to the greatest, about this many. They always include 0. */
export function ticks(least: number, greatest: number, about = 4): number[] {
  const low = Math.min(0, least);
  const top = Math.max(0, greatest);
  const high = top > low ? top : low + 1;
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    // 3 × 0.1 is not 0.3: what the division leaves over is rounded away.
    return Number(((first + index) * step).toPrecision(12));
  });
}

/** The place of a value between two ends. */
export function scale(from: [number, number], to: [number, number]): (value: number) => number {
  const [low, high] = from;
  const [start, end] = to;
  const factor = high === low ? 0 : (end - start) / (high - low);
  return (value) => start + (value - low) * factor;
}

/** The parts of a line. A gap of more than `most` breaks it: nobody knows what was there, so nothing is drawn. */
export function stretches(points: Point[], most: number): Point[][] {
  const all: Point[][] = [];
  let before: Point | undefined;
  for (const point of points) {
    const open = all.at(-1);
    if (open && before && point.x - before.x <= most) open.push(point);
    else all.push([point]);
    before = point;
  }
  return all;
}

const place = (value: number) => value.toFixed(1);

export function linePath(points: Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${place(x)} ${place(y)}`).join("");
}

export function areaPath(points: Point[], base: number): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return "";
  return `${linePath(points)}L${place(last.x)} ${place(base)}L${place(first.x)} ${place(base)}Z`;
}

/** The steps of a waterfall: where each bar begins and ends. The last one, the rest, stands on the ground. */
export function waterfall(start: number, steps: number[]): { from: number; to: number }[] {
  let level = start;
  return steps.map((step) => {
    const from = level;
    level += step;
    return { from, to: level };
  });
}

/** The point that is nearest to a place. */
export function nearest(points: Point[], x: number): number {
  let best = 0;
  points.forEach((point, index) => {
    if (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x)) best = index;
  });
  return best;
}

/** A table for a spreadsheet. A cell that begins like a formula is text there, too. */
export function csv(rows: string[][]): string {
  const cell = (value: string) => {
    const plain = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
