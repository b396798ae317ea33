/** Numbers that look random, the same ones in each run, so that a failure comes again. (The generator is mulberry32.) */
export function shuffledBy(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number) => next() % bound;
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  const bits = (count: number) => {
    let number = 0n;
    for (let at = 0; at < count; at += 32) number = (number << 32n) | BigInt(next());
    return number & ((1n << BigInt(count)) - 1n);
  };
  return { below, pick, bits };
}
