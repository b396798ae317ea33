import { expect, test } from "vitest";
import { leastToAgree, listProblem, possible } from "../../src/domain/guardians";

test("more than half must agree, two at least, and no fewer than the rule", () => {
  expect([1, 2, 3, 4, 5, 15].map((count) => leastToAgree(count, 1))).toEqual([2, 2, 2, 3, 3, 8]);
  expect([2, 3, 7].map((count) => leastToAgree(count, 3))).toEqual([3, 3, 4]);
  expect(leastToAgree(0, 3)).toBe(0);
});

test("a list is too short for the rule, or too long for the chain", () => {
  expect(listProblem(0, 2, 15)).toBe("few");
  expect(listProblem(1, 1, 15)).toBe("few");
  expect(listProblem(2, 3, 15)).toBe("few");
  expect(listProblem(3, 3, 15)).toBeUndefined();
  expect(listProblem(16, 3, 15)).toBe("many");
});

test("of what may have to agree, all is offered and nothing else", () => {
  expect(possible(5, 2)).toEqual([3, 4, 5]);
  expect(possible(2, 2)).toEqual([2]);
  expect(possible(1, 2)).toEqual([]);
});
