/** Mutual credit: what can be paid, and what is owed then. The levy is parts of 10^9, rounded up. */

const BILLION = 1_000_000_000n;

const withLevy = (amount: bigint, levy: number) => amount + (amount * BigInt(levy) + BILLION - 1n) / BILLION;

/** The most that can be paid if this much is there for the amount and its levy. */
export function canPay(available: bigint, levy: number): bigint {
  return (available * BILLION) / (BILLION + BigInt(levy));
}

export interface Owing {
  debt: bigint;
  /** Whether it is above the part of the limit at which the chain warns. */
  near: boolean;
}

/** What somebody owes after a payment out of this balance; nothing, if the balance suffices. */
export function owesAfter(
  balance: bigint,
  amount: bigint,
  limit: bigint,
  terms: { levy: number; warnAt: number },
): Owing | undefined {
  const debt = withLevy(amount, terms.levy) - balance;
  return debt > 0n ? { debt, near: debt * BILLION > limit * BigInt(terms.warnAt) } : undefined;
}
