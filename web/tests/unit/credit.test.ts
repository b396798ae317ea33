import { expect, test } from "vitest";
import { canPay, owesAfter } from "../../src/domain/credit";
import { shuffledBy } from "./random";

test("the most that can be paid is paid with its levy, and one part more is not", () => {
  const { below } = shuffledBy(7);
  for (let round = 0; round < 2_000; round += 1) {
    const available = BigInt(below(1e9));
    const levy = below(1e9);
    const cost = (amount: bigint) => amount + (amount * BigInt(levy) + 999_999_999n) / 1_000_000_000n;
    const most = canPay(available, levy);
    expect(cost(most)).toBeLessThanOrEqual(available);
    expect(cost(most + 1n)).toBeGreaterThan(available);
  }
});

test("what one owes after a payment, and when the limit is near", () => {
  const terms = { levy: 10_000_000, warnAt: 800_000_000 };
  expect(owesAfter(1_000n, 900n, 2_000n, terms)).toBeUndefined();
  // 1,000 and a levy of 10.
  expect(owesAfter(0n, 1_000n, 2_000n, terms)).toEqual({ debt: 1_010n, near: false });
  expect(owesAfter(0n, 1_585n, 2_000n, terms)).toEqual({ debt: 1_601n, near: true });
  // A debt from before is added.
  expect(owesAfter(-500n, 100n, 2_000n, terms)?.debt).toBe(601n);
});
