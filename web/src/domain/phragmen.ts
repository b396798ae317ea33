/**
 * The count of an election by Phragmén's sequential rule, as the chain counts. Each seat is a load of one, which those who
 * approve of the elected carry together. The next seat goes to the candidate whose voters then carry least. Loads are
 * exact fractions.
 */
interface Fraction {
  over: bigint;
  under: bigint;
}

const less = (a: Fraction, b: Fraction) => a.over * b.under < b.over * a.under;

/**
 * Who is elected, in the order of the count. Candidates are places on the ballot paper, and each ballot lists those of
 * whom it approves. Of tied candidates the first on the paper is elected, and nobody whom nobody approves of.
 */
export function elected(ballots: number[][], candidates: number[], seats: number): number[] {
  /** The loads that voters can have, and which of them each voter has. */
  const levels: Fraction[] = [{ over: 0n, under: 1n }];
  const level = ballots.map(() => 0);
  const order: number[] = [];
  while (order.length < seats) {
    let best: { place: number; load: Fraction } | undefined;
    for (const place of candidates) {
      if (order.includes(place)) continue;
      const load = loadWith(place, ballots, level, levels);
      if (load && (!best || less(load, best.load))) best = { place, load };
    }
    if (!best) break;
    const { place, load } = best;
    levels.push(load);
    ballots.forEach((ballot, voter) => {
      if (ballot.includes(place)) level[voter] = levels.length - 1;
    });
    order.push(place);
  }
  return order;
}

/** What each voter of this candidate would carry with them; nothing if nobody approves of them. */
function loadWith(
  place: number,
  ballots: number[][],
  level: number[],
  levels: Fraction[],
): Fraction | undefined {
  const counts = levels.map(() => 0n);
  ballots.forEach((ballot, voter) => {
    const at = level[voter] ?? 0;
    if (ballot.includes(place)) counts[at] = (counts[at] ?? 0n) + 1n;
  });
  const voters = counts.reduce((all, count) => all + count, 0n);
  if (voters === 0n) return undefined;
  const sum = levels.reduce<Fraction>(
    (all, { over, under }, at) => {
      const count = counts[at] ?? 0n;
      return count === 0n
        ? all
        : { over: all.over * under + count * over * all.under, under: all.under * under };
    },
    { over: 1n, under: 1n },
  );
  return { over: sum.over, under: sum.under * voters };
}

/** How many ballots approve of each candidate. */
export const approvals = (ballots: number[][], place: number) =>
  ballots.filter((ballot) => ballot.includes(place)).length;

/** How many ballots approve of at least one of these. */
export const represented = (ballots: number[][], places: number[]) =>
  ballots.filter((ballot) => ballot.some((place) => places.includes(place))).length;
