import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { callArguments } from "../../scripts/names";
import { OF_MEMBERS, obstacle, type Situation, type Status, wordsAreDue } from "../../src/domain/rules";

const at = (status?: Status, more: Partial<Situation> = {}): Situation => ({
  ...(status === undefined ? {} : { person: { status } }),
  safeMode: false,
  paused: [],
  ...more,
});

test("the calls are those of the runtime", () => {
  const names = [...callArguments().keys()];
  expect(names).toContain("Payments.pay");
  expect(OF_MEMBERS.filter((call) => !names.includes(call))).toEqual([]);
});

describe.each(OF_MEMBERS)("%s", (call) => {
  test("takes an active membership", () => {
    expect(obstacle(call, at("Active"))).toBeUndefined();
    expect(obstacle(call, at("Lapsed"))).toBe("lapsed");
    expect(obstacle(call, at("Candidate"))).toBe("candidate");
    expect(obstacle(call, at("Invited"))).toBe("invited");
    expect(obstacle(call, at())).toBe("stranger");
  });
});

test("anybody can pay, unless the community has stopped it", () => {
  for (const status of ["Active", "Lapsed", "Candidate", "Invited", undefined] as const)
    expect(obstacle("Payments.pay", at(status))).toBeUndefined();
  expect(obstacle("Payments.pay", at("Active", { safeMode: true }))).toBe("safe-mode");
  expect(obstacle("Payments.pay", at("Active", { paused: ["Payments.pay"] }))).toBe("paused");
  expect(obstacle("Payments.pay", at("Active", { paused: ["Payments.swap"] }))).toBeUndefined();
});

test("members vote in safe mode, too", () => {
  expect(obstacle("Assembly.vote", at("Active", { safeMode: true }))).toBeUndefined();
  expect(obstacle("Assembly.vote", at("Lapsed", { safeMode: true }))).toBe("lapsed");
});

test("an invitation is for the invited, and renewal for those who have been members", () => {
  expect(obstacle("Members.accept_invitation", at("Invited"))).toBeUndefined();
  expect(obstacle("Members.accept_invitation", at("Active"))).toBe("not-invited");
  expect(obstacle("Members.renew", at("Lapsed"))).toBeUndefined();
  expect(obstacle("Members.renew", at("Active"))).toBeUndefined();
  expect(obstacle("Members.renew", at("Candidate"))).toBe("no-membership");
});

test("each obstacle has a sentence in each language", () => {
  const obstacles = "safe-mode paused stranger invited candidate lapsed not-invited no-membership".split(" ");
  for (const language of ["en", "de", "es", "fr", "it"]) {
    const text = readFileSync(new URL(`../../src/i18n/${language}/rules.ftl`, import.meta.url), "utf8");
    const ids = [...text.matchAll(/^cannot-([\w-]+) = \S/gm)].map((match) => match[1]);
    expect(ids, language).toEqual(obstacles);
  }
});

test("words are asked for once there is something to lose, and on the second day at the latest", () => {
  const has = (free: bigint, held: bigint, vouches: bigint[]) => ({
    balance: { free, held },
    person: { vouches },
  });
  expect(wordsAreDue(1_000, 0, undefined)).toBe(false);
  expect(wordsAreDue(1_000, 0, has(0n, 0n, []))).toBe(false);
  expect(wordsAreDue(1_000, 0, has(1n, 0n, []))).toBe(true);
  expect(wordsAreDue(1_000, 0, has(0n, 1n, []))).toBe(true);
  expect(wordsAreDue(1_000, 0, has(0n, 0n, [4n]))).toBe(true);
  expect(wordsAreDue(86_399_999, 0, undefined)).toBe(false);
  expect(wordsAreDue(86_400_000, 0, undefined)).toBe(true);
});
