/** Swaps of one money for another. All amounts are in smallest parts. */

/** What a payment of this amount in another currency costs here. It is rounded up, as the chain does it. */
export function costOf(amount: bigint, rate: { here: bigint; there: bigint }): bigint {
  return (amount * rate.here + rate.there - 1n) / rate.there;
}
