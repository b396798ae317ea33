// Where the parts of a chart stand.

export interface Point {
  /** Where it stands: a time, or a number. */
  x: number;
  y: number;
  /** What is read of it. */
  xText: string;
  yText: string;
}

export const WIDTH = 320;
export const HEIGHT = 140;
/** Space above the highest point, so that its line is not cut off. */
const AIR = 6;

/** Where points stand in the drawing. It begins at 0, or below it if a value is below. */
export function place(points: readonly Point[]): { at: [x: number, y: number][]; zero: number } {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const wide = right - left || 1;
  const tall = high - low || 1;
  const y = (value: number) => AIR + ((high - value) / tall) * (HEIGHT - 2 * AIR);
  return {
    at: points.map((point): [number, number] => [((point.x - left) / wide) * WIDTH, y(point.y)]),
    zero: y(0),
  };
}

/** Which of the points an arrow key goes to; `undefined` for another key. */
export function step(key: string, now: number, count: number): number | undefined {
  const last = count - 1;
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(now + 1, last);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(now - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return last;
  return undefined;
}

export interface Fall {
  text: string;
  /** What it adds, or takes away. */
  amount: number;
  amountText: string;
  /** It says where the sum stands, and changes nothing. */
  sum?: boolean;
}

/** Where each step of a waterfall begins and ends. */
export function fall(steps: readonly Fall[]): { from: number; to: number }[] {
  let level = 0;
  return steps.map(({ amount, sum }) => {
    const from = sum ? 0 : level;
    level = sum ? amount : level + amount;
    return { from, to: level };
  });
}
