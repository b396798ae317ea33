import { expect, test } from "vitest";
import { describe } from "../../src/domain/describe";
import { costOf } from "../../src/domain/swap";
import { shuffledBy } from "./random";

test("a payment across an agreement costs what it is worth, rounded up", () => {
  expect(costOf(100n, { here: 3n, there: 2n })).toBe(150n);
  expect(costOf(101n, { here: 1n, there: 2n })).toBe(51n);
  expect(costOf(0n, { here: 1n, there: 2n })).toBe(0n);
  const { bits } = shuffledBy(7);
  for (let round = 0; round < 1_000; round += 1) {
    const [amount, here, there] = [bits(60) + 1n, bits(30) + 1n, bits(30) + 1n];
    const cost = costOf(amount, { here, there });
    // No community gives more than it gets, and one part less would be too little.
    expect(cost * there).toBeGreaterThanOrEqual(amount * here);
    expect((cost - 1n) * there).toBeLessThan(amount * here);
  }
});

test("an offer says what is given for what, each in its own money", () => {
  const { parts } = describe({
    pallet: "Payments",
    name: "post_offer",
    args: {
      sells: { type: "WithId", value: 0 },
      buys: { type: "Native" },
      rate: { sold: 10_000n, bought: 1_000_000_000n },
      per_day: undefined,
      total: 20_000n,
      expires_at: 5n,
    },
  });
  expect(parts).toEqual([
    ["gives", { kind: "amount", amount: 10_000n, asset: 0 }],
    ["wants", { kind: "amount", amount: 1_000_000_000n, asset: null }],
    ["total", { kind: "amount", amount: 20_000n, asset: 0 }],
    ["expires_at", { kind: "date", at: 5 }],
  ]);
});

test("a payment across says what it costs at most, and that the other amount is in the payee's money", () => {
  const { parts } = describe({
    pallet: "CommunityCurrencies",
    name: "pay_across",
    args: { agreement: 3, currency: 1, to: "5F", amount: 200n, at_most: 300n },
  });
  expect(parts).toEqual([
    ["to", { kind: "account", account: "5F" }],
    ["at_most", { kind: "amount", amount: 300n, asset: 1 }],
    ["agreement", { kind: "text", text: "3" }],
  ]);
});
