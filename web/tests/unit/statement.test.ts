import { expect, test } from "vitest";
import { balances, byMonth, csv, difference, sums } from "../../src/domain/statement";
import { shuffledBy } from "./random";

test("10,000 random movements add up, in all and by month", () => {
  const random = shuffledBy(3);
  const lines = Array.from({ length: 10_000 }, () => ({
    at: Date.UTC(2025, 0, 1) + random.below(700) * 86_400_000,
    amount: random.bits(100) - random.bits(99),
  }));
  const opening = 10n ** 20n;
  const all = sums(opening, lines);
  expect(all.closing).toBe(lines.reduce((sum, { amount }) => sum + amount, opening));
  expect(all.came - all.left).toBe(all.closing - opening);
  expect(balances(opening, lines).at(-1)).toBe(all.closing);
  const months = byMonth(opening, lines, "UTC");
  expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
  expect(months).toHaveLength(24);
  let before = opening;
  for (const month of months) {
    expect(month.opening).toBe(before);
    before = month.closing;
  }
  expect(before).toBe(all.closing);
  expect(months.flatMap((month) => month.lines)).toHaveLength(10_000);
});

test("a month is one of the reader's calendar", () => {
  const line = { at: Date.UTC(2026, 10, 30, 23, 30), amount: 1n };
  expect(byMonth(0n, [line], "UTC").map(({ month }) => month)).toEqual(["2026-11"]);
  expect(byMonth(0n, [line], "Europe/Berlin").map(({ month }) => month)).toEqual(["2026-12"]);
});

test("a missing line, a forged line and a wrong balance are found, with the amount", () => {
  const lines = [
    { at: 1, amount: 50n },
    { at: 2, amount: -20n },
    { at: 3, amount: 5n },
  ];
  const told = { opening: 100n, lines, closing: 135n };
  expect(difference(told, 135n)).toBeUndefined();
  expect(difference({ ...told, lines: lines.slice(1) }, 135n)).toEqual({ lines: 50n, checked: 0n });
  expect(difference({ ...told, lines: [...lines, { at: 4, amount: 7n }] }, 135n)).toEqual({
    lines: -7n,
    checked: 0n,
  });
  expect(difference({ ...told, closing: 140n }, 135n)).toEqual({ lines: 5n, checked: 5n });
  // It adds up in itself, and is still not the balance that the phone has checked.
  expect(difference({ ...told, opening: 105n, closing: 140n }, 135n)).toEqual({ lines: 0n, checked: 5n });
});

test("a table keeps each text in its place, and no text is a formula", () => {
  const at = Date.UTC(2026, 0, 2, 3, 4, 5);
  const table = csv(
    ["date", "amount", "with", "memo"],
    [
      { at, amount: -1_500_000_000n, with: "Bob, baker", memo: 'two "loaves"\nof bread' },
      { at, amount: 1n, with: "Eve", memo: "=HYPERLINK(1)" },
    ],
    9,
  );
  expect(table).toBe(
    "date,amount,with,memo\r\n" +
      '2026-01-02T03:04:05.000Z,-1.5,"Bob, baker","two ""loaves""\nof bread"\r\n' +
      "2026-01-02T03:04:05.000Z,0.000000001,Eve,'=HYPERLINK(1)\r\n",
  );
});
