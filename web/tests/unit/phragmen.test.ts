import { expect, test } from "vitest";
import { approvals, elected, represented } from "../../src/domain/phragmen";
import { shuffledBy } from "./random";

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test("parties have seats as d'Hondt gives them", () => {
  // Six voters for the candidates 0 to 3, three for 4 and 5, one for 6: quotients 6, 3, 3, 2, 1.5 …
  const ballots = [...times(6, [0, 1, 2, 3]), ...times(3, [4, 5]), [6]];
  expect(elected(ballots, [0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 1, 4]);
  expect(elected(ballots, [0, 1, 2, 3, 4, 5, 6], 5).toSorted()).toEqual([0, 1, 2, 3, 4]);
});

test("those who have somebody wait for those who have nobody", () => {
  // Four of five approve of 1, and three of them of 2, too; then the fifth has their turn before 3, whom two approve.
  const ballots = [[1, 2, 3], [1, 2, 3], [1, 2], [1], [0]];
  expect(elected(ballots, [0, 1, 2, 3], 3)).toEqual([1, 2, 0]);
});

test("of tied candidates the first on the paper is elected, and nobody without a vote", () => {
  expect(elected([[1], [0]], [0, 1, 2], 3)).toEqual([0, 1]);
  expect(elected([[1], [0]], [1, 2], 1)).toEqual([1]);
  expect(elected([], [0], 1)).toEqual([]);
});

test("more seats take none from those who are elected, and a group of their size is never without", () => {
  const { below } = shuffledBy(48);
  for (let run = 0; run < 200; run += 1) {
    const candidates = Array.from({ length: 2 + below(5) }, (_, place) => place);
    const ballots = Array.from({ length: 1 + below(9) }, () => candidates.filter(() => below(2) === 0));
    const seats = 1 + below(candidates.length - 1);
    const order = elected(ballots, candidates, seats);
    expect(elected(ballots, candidates, seats + 1).slice(0, order.length)).toEqual(order);
    for (const place of candidates) {
      const supporters = ballots.filter((ballot) => ballot.includes(place));
      // As many as one seat stands for: at least one of them has somebody.
      if (supporters.length * seats >= ballots.length && supporters.length > 0)
        expect(represented(supporters, order)).toBeGreaterThan(0);
      expect(approvals(ballots, place)).toBe(supporters.length);
    }
  }
});
