import { expect, test } from "vitest";
import { type Fall, fall, HEIGHT, place, step, WIDTH } from "../../src/ui/chart/shape";

const point = (x: number, y: number) => ({ x, y, xText: String(x), yText: String(y) });
const entry = (amount: number, sum = false): Fall => ({ text: "", amount, amountText: "", sum });

test("points go from edge to edge, higher values stand higher, and zero is in the drawing", () => {
  const { at, zero } = place([point(0, 10), point(5, 20), point(10, 0)]);
  expect(at.map(([x]) => x)).toEqual([0, WIDTH / 2, WIDTH]);
  const [first = 0, second = 0, third = 0] = at.map(([, y]) => y);
  expect(second).toBeLessThan(first);
  expect(third).toBe(zero);
  expect(zero).toBeLessThan(HEIGHT);
  const debt = place([point(0, -4), point(1, 4)]);
  expect(debt.zero).toBe(HEIGHT / 2);
});

test("values that are all the same, or none, divide nothing by zero", () => {
  for (const y of [0, 7]) {
    const { at } = place([point(3, y), point(3, y)]);
    expect(at.flat().every(Number.isFinite)).toBe(true);
  }
});

test("arrow keys go from point to point and stop at the ends", () => {
  expect([step("ArrowRight", 0, 3), step("ArrowRight", 2, 3)]).toEqual([1, 2]);
  expect([step("ArrowLeft", 1, 3), step("ArrowLeft", 0, 3)]).toEqual([0, 0]);
  expect([step("Home", 2, 3), step("End", 0, 3), step("Tab", 0, 3)]).toEqual([0, 2, undefined]);
});

test("each step of a waterfall begins where the one before it ends", () => {
  expect(fall([entry(100, true), entry(-30), entry(-70)])).toEqual([
    { from: 0, to: 100 },
    { from: 100, to: 70 },
    { from: 70, to: 0 },
  ]);
  expect(fall([entry(-50, true), entry(20), entry(30)]).at(-1)).toEqual({ from: -30, to: 0 });
});
