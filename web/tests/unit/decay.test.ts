// The same numbers as the tests of the chain: `pallets/currencies/src/tests/decay.rs` and its table.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { curve, fixed, left, wholeOf, YEAR } from "../../src/domain/decay";

const table = new URL("../../../pallets/currencies/src/tests/reference/decay.csv", import.meta.url);
const reference = readFileSync(table, "utf8").trim().split("\n").slice(1);

test("over fifty years it leaves what the chain's table says, and never more", () => {
  for (const line of reference) {
    const [rate = 0n, years = 0n, expected = 0n] = line.split(";").map(BigInt);
    const found = wholeOf(left(fixed(10n ** 38n), Number(rate), years * YEAR));
    expect(found, line).toBeLessThanOrEqual(expected);
    expect(expected - found, line).toBeLessThanOrEqual(expected / 1_000_000_000n);
  }
  expect(reference.length).toBe(5 * 51);
});

test("the amounts of the chain's tests come out to the unit", () => {
  expect(wholeOf(left(fixed(1_000_000n), 70_000_000, YEAR))).toBe(932_393n);
  expect(wholeOf(left(fixed(1_000n), 1_000_000_000, YEAR))).toBe(367n);
  expect(wholeOf(left(fixed(7n), 0, 2n ** 64n - 1n))).toBe(7n);
  expect(left(fixed((1n << 128n) - 1n), 2 ** 32 - 1, 2n ** 64n - 1n)).toBe(0n);
  // A moment at a part per billion counts.
  expect(left(fixed((1n << 128n) - 1n), 1, 1n)).toBeLessThan(fixed((1n << 128n) - 1n));
});

test("an account that is touched every hour for a year loses no more than a hair", () => {
  let often = fixed(1_000_000n);
  for (let hour = 0; hour < 365 * 24; hour++) often = left(often, 70_000_000, YEAR / (365n * 24n));
  const once = left(fixed(1_000_000n), 70_000_000, YEAR);
  expect(often).toBeLessThanOrEqual(once);
  expect(once - often).toBeLessThan(10_000_000n);
});

test("a curve begins with what is there, falls, and ends at the last day", () => {
  const points = curve(fixed(1_000_000n), 70_000_000, YEAR, 13);
  expect(points).toHaveLength(13);
  expect(points[0]).toBe(1_000_000n);
  expect(points[12]).toBe(932_393n);
  for (let at = 1; at < points.length; at++) expect(points[at]).toBeLessThan(points[at - 1] ?? 0n);
  expect(curve(fixed(5n), 1, YEAR, 1)).toEqual([5n]);
});
