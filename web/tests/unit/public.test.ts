import { expect, test } from "vitest";
import { areaPath, csv, linePath, nearest, scale, stretches, ticks, waterfall } from "../../src/public/chart";
import { parts, readView, spans, writeView } from "../../src/public/view";
import { shuffledBy } from "./random";

test("the address keeps each view", () => {
  for (const part of parts)
    for (const days of spans) expect(readView(writeView({ part, days }))).toEqual({ part, days });
  for (const strange of ["", "#", "#/", "#nothing", "#__proto__", "#&days=7"])
    expect(readView(strange)).toEqual({ part: "overview", days: 365 });
  expect(readView("#/budgets&days=30")).toEqual({ part: "budgets", days: 30 });
  expect(readView("#money&days=0")).toEqual({ part: "money", days: 0 });
});

test("ticks are round, grow, and hold all values", () => {
  const { below } = shuffledBy(7);
  const next = () => below(1_000_000) / 1_000_000;
  for (let round = 0; round < 500; round += 1) {
    const a = (next() - 0.3) * 10 ** Math.floor(next() * 12);
    const b = a + next() * 10 ** Math.floor(next() * 12);
    const marks = ticks(a, b);
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.length).toBeLessThan(9);
    expect(marks[0]).toBeLessThanOrEqual(Math.min(0, a));
    expect(marks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, b) * (1 - 1e-9));
    marks.forEach((mark, index) => {
      if (index > 0) expect(mark).toBeGreaterThan(marks[index - 1] ?? Number.POSITIVE_INFINITY);
    });
  }
  expect(ticks(0, 0.4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(ticks(0, 0)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test("a scale goes from end to end, also upside down, and does not divide by nothing", () => {
  const up = scale([10, 20], [100, 0]);
  expect([up(10), up(15), up(20)]).toEqual([100, 50, 0]);
  expect(scale([5, 5], [1, 9])(5)).toBe(1);
});

test("a gap in the days is a gap in the line", () => {
  const points = [0, 1, 2, 9, 10, 30].map((x) => ({ x, y: x }));
  expect(stretches(points, 1.5).map((line) => line.map(({ x }) => x))).toEqual([[0, 1, 2], [9, 10], [30]]);
  expect(stretches([], 1)).toEqual([]);
});

test("lines and areas are paths, and nothing is none", () => {
  const points = [
    { x: 0, y: 5 },
    { x: 10, y: 1 },
  ];
  expect(linePath(points)).toBe("M0.0 5.0L10.0 1.0");
  expect(areaPath(points, 9)).toBe("M0.0 5.0L10.0 1.0L10.0 9.0L0.0 9.0Z");
  expect(areaPath([], 9)).toBe("");
});

test("a waterfall goes down step by step, and its end is what is left", () => {
  expect(waterfall(100, [-30, -50, 5])).toEqual([
    { from: 100, to: 70 },
    { from: 70, to: 20 },
    { from: 20, to: 25 },
  ]);
});

test("the nearest point is found", () => {
  const points = [0, 10, 20].map((x) => ({ x, y: 0 }));
  expect([-5, 4, 6, 14, 99].map((x) => nearest(points, x))).toEqual([0, 0, 1, 1, 2]);
});

test("a table for spreadsheets keeps texts as texts", () => {
  expect(
    csv([
      ["a", 'say "x", please'],
      ["=1+1", "-2.5"],
      ["@cmd", "-2+3"],
    ]),
  ).toBe('a,"say ""x"", please"\r\n\'=1+1,-2.5\r\n\'@cmd,\'-2+3\r\n');
});
