/**
 * How a balance with demurrage shrinks: `e^(−rate · time)` of it is left, computed in whole numbers as the chain does
 * (`pallets/currencies/src/decay.rs`), so that the phone shows the same to the last part.
 */

/** The year on which rates are based, in milliseconds. */
export const YEAR = 365n * 86_400_000n;

const BILLION = 1_000_000_000n;
const ONE = 1n << 128n;
const MOST = ONE - 1n;
/** ln 2, in parts of 2^128, rounded down. */
const LN_2 = 0xb172_17f7_d1cf_79ab_c9e3_b398_03f2_f6afn;
/** The bound on the error of a power that the chain takes, in parts of 2^128. */
const ERROR = 512n;

/** An amount in parts of 2^64 of the smallest unit, as the chain stores what decays. */
export type Fixed = bigint;

/** The whole units of a stored amount: what can be paid. */
export const wholeOf = (amount: Fixed): bigint => amount >> 64n;
/** A stored amount of its two parts: whole units, and parts of 2^64 of a unit. */
export const fixed = (whole: bigint, fraction = 0n): Fixed => (whole << 64n) | fraction;

/** What is left of an amount after `time` milliseconds at a rate per year in parts of 10^9, for its holder. */
export function left(amount: Fixed, rate: number, time: bigint): Fixed {
  const least = leastFactor(BigInt(rate), time);
  return least === undefined ? amount : (amount * least) >> 128n;
}

/** What is left, at equal distances: the points of a curve, the first of which is now. */
export function curve(amount: Fixed, rate: number, time: bigint, points: number): bigint[] {
  return Array.from({ length: points }, (_, at) =>
    wholeOf(left(amount, rate, (time * BigInt(at)) / BigInt(Math.max(1, points - 1)))),
  );
}

/** The part that is left, in parts of 2^128, rounded down; `undefined` if all is. */
function leastFactor(rate: bigint, time: bigint): bigint | undefined {
  const numerator = rate * time;
  const denominator = BILLION * YEAR;
  if (numerator === 0n) return undefined;
  // After 89 times the time in which 1/e is left, less than 2^-128 is left.
  if (numerator / denominator >= 89n) return 0n;
  let exponent = (numerator << 128n) / denominator;
  let halvings = 0n;
  for (; exponent >= LN_2; exponent -= LN_2) halvings += 1n;
  const power = expOfMinus(exponent) - ERROR;
  return power > 0n ? power >> halvings : 0n;
}

/** `e^-x` for `x` below ln 2, both in parts of 2^128: `1 − x + x²/2 − x³/6 …` */
function expOfMinus(x: bigint): bigint {
  let sum = MOST;
  let term = x;
  for (let n = 1n; term > 0n; ) {
    sum = n & 1n ? sum - term : sum + term;
    // The chain's sum is never more than one.
    if (sum > MOST) sum = MOST;
    n += 1n;
    term = ((term * x) >> 128n) / n;
  }
  return sum;
}
