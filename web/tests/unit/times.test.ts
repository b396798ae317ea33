import { describe, expect, test } from "vitest";
import { date, dateOf, dateOfBlock, duration, fromNow, timeOf } from "../../src/domain/times";

const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];

describe("how long", () => {
  test.each([
    [0, "en", "0 seconds"],
    [-5, "en", "0 seconds"],
    [1, "en", "1 second"],
    [90 * SECOND, "en", "1 minute and 30 seconds"],
    [59 * MINUTE + 59 * SECOND, "en", "1 hour"],
    [HOUR, "en", "1 hour"],
    [HOUR + 1, "en", "1 hour and 1 minute"],
    [2 * HOUR + 20 * MINUTE, "de", "2 Stunden und 20 Minuten"],
    [2 * HOUR - SECOND, "en", "2 hours"],
    [23 * HOUR + 30 * MINUTE, "en", "1 day"],
    [30 * HOUR, "fr", "1 jour et 6 heures"],
    [3 * DAY, "es", "3 días"],
    [4 * DAY + HOUR, "it", "5 giorni"],
    [45 * DAY, "en", "1 month and 15 days"],
    [365 * DAY, "en", "1 year"],
    [364 * DAY, "en", "1 year"],
    [5 * DAY, "pl", "5 dni"],
  ])("%i ms in %s is %s", (time, language, expected) => {
    expect(duration(time, language).replaceAll("\u00a0", " ")).toBe(expected);
  });

  test("nobody is told less than it takes", () => {
    const lengths: Record<string, number> = {
      second: SECOND,
      minute: MINUTE,
      hour: HOUR,
      day: DAY,
      month: 30 * DAY,
      year: 365 * DAY,
    };
    for (let time = 1; time < 400 * DAY; time = Math.ceil(time * 1.07)) {
      const told = [...duration(time, "en").matchAll(/(\d+) (\w+?)s?\b/g)].reduce(
        (sum, [, count, unit]) => sum + Number(count) * (lengths[unit ?? ""] ?? Number.NaN),
        0,
      );
      expect(told, duration(time, "en")).toBeGreaterThanOrEqual(time);
      // And not much more.
      expect(told, duration(time, "en")).toBeLessThanOrEqual(time * 1.36 + SECOND);
    }
  });
});

test("when, seen from now", () => {
  expect(fromNow(10 * MINUTE, 0, "en")).toBe("in 10 minutes");
  expect(fromNow(0, 3 * DAY, "de")).toBe("vor 3 Tagen");
  expect(fromNow(5, 5, "en")).toBe("in 0 seconds");
});

test("dates are those of the reader", () => {
  const at = Date.UTC(2026, 10, 30, 13, 5);
  expect(date(at, "de", "Europe/Berlin")).toBe("30.11.2026, 14:05");
  expect(date(at, "en", "UTC")).toMatch(/Nov 30, 2026, 1:05/);
});

test("the community's clock is behind the calendar by what it stood still", () => {
  expect(dateOf(1_000, { stopped: 500 })).toBe(1_500);
  expect(timeOf(dateOf(1_000, { stopped: 500 }), { stopped: 500 })).toBe(1_000);
});

test("a block's date follows from its distance", () => {
  const known = { block: 100, at: 1_000_000, slot: 3_000 };
  expect(dateOfBlock(120, known)).toBe(1_060_000);
  expect(dateOfBlock(90, known)).toBe(970_000);
});
