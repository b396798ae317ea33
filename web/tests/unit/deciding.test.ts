import { expect, describe as group, test } from "vitest";
import { full, left, same, withPoints } from "../../src/domain/ballot";
import { deeds } from "../../src/domain/describe";
import { ballotCommitment, hex, juryCommitment, unhex } from "../../src/domain/secrets";
import { ayesFor, standing, supportersNeeded } from "../../src/domain/tally";

const day = 86_400_000;

group("a vote", () => {
  const rule = { decision: 14 * day, support: 0.35, approval: 0.55 };
  const tally = (ayes: number, nays: number, abstentions = 0) => ({
    electorate: 100,
    ayes,
    nays,
    abstentions,
  });

  test("needs more than half of all at first, and less the longer it is open", () => {
    const needed = (elapsed: number) => standing(tally(0, 0), rule, elapsed).support.needed;
    expect(ayesFor(needed(0), 100)).toBe(51);
    expect(ayesFor(needed(7 * day), 100)).toBe(43);
    expect(ayesFor(needed(14 * day), 100)).toBe(35);
    expect(ayesFor(needed(90 * day), 100)).toBe(35);
    expect(ayesFor(needed(-day), 100)).toBe(51);
  });

  test("passes only with enough ayes of all and of those who say yes or no", () => {
    expect(standing(tally(51, 0), rule, 0).passes).toBe(true);
    expect(standing(tally(50, 0), rule, 0).passes).toBe(false);
    expect(standing(tally(35, 0, 65), rule, 14 * day).passes).toBe(true);
    expect(standing(tally(40, 33), rule, 14 * day).approval.now).toBeCloseTo(0.548, 3);
    expect(standing(tally(40, 33), rule, 14 * day).passes).toBe(false);
    expect(standing(tally(0, 0, 9), rule, 14 * day).approval.now).toBeUndefined();
  });

  test("begins with as many supporters as the chain asks for", () => {
    expect(supportersNeeded("Policy", 5, 100)).toBe(5);
    expect(supportersNeeded("Policy", 5, 7)).toBe(1);
    expect(supportersNeeded("Emergency", 5, 120)).toBe(10);
    expect(supportersNeeded("Emergency", 5, 3)).toBe(0);
  });
});

group("a secret vote", () => {
  const salt = Uint8Array.from({ length: 32 }, (_, place) => place);

  // The hashes were made by another program: hashlib.blake2b of Python, over the bytes that the pallets' code names.
  test("of a budget has the commitment that the chain computes", () => {
    const ballot = [
      { project: 1, points: 1 },
      { project: 300, points: 5 },
    ];
    expect(hex(ballotCommitment(3, 7n, ballot, salt))).toBe(
      "0x1aed74268e702d4cc10d0e421f5cd8b939bc6589bc391453b35714bcd1400671",
    );
  });

  test("of a juror has the commitment that the chain computes, also with a long reason", () => {
    const appeal = { number: 2, level: "Appeal" as const, juror: 9n };
    expect(hex(juryCommitment(appeal, { upheld: true, reason: "Wir kennen sie – gut." }, salt))).toBe(
      "0x261c6c670b9707b7f2237eed7f60fcd87b93285f1d2f7f364f31dbda8779ea0b",
    );
    const first = { ...appeal, level: "First" as const };
    expect(hex(juryCommitment(first, { upheld: false, reason: "x".repeat(100) }, salt))).toBe(
      "0x52bf0ddec8280b69499be7ac04014ca46e2f1a01cecc98bb5ca29b91fcaa7741",
    );
  });

  test("is kept as text, and read again", () => {
    expect(unhex(hex(salt))).toEqual(salt);
  });
});

group("a ballot of a budget", () => {
  const paper = [
    { place: 0, category: 0 },
    { place: 1, category: 0 },
    { place: 2, category: 1 },
  ];

  test("takes projects in the order of their numbers, each once, and gives them back", () => {
    let ballot = withPoints([], 2, 1);
    ballot = withPoints(ballot, 0, 1);
    ballot = withPoints(ballot, 2, 3);
    expect(ballot).toEqual([
      { project: 0, points: 1 },
      { project: 2, points: 3 },
    ]);
    expect(withPoints(ballot, 0, 0)).toEqual([{ project: 2, points: 3 }]);
    expect(same(ballot, withPoints(ballot, 0, 1))).toBe(true);
    expect(same(ballot, withPoints(ballot, 0, 2))).toBe(false);
  });

  test("says what is left, and why nothing more can be chosen", () => {
    const terms = { most: 2, points: 4, oneCategory: true };
    const one = withPoints([], 0, 3);
    expect(left(one, terms)).toEqual({ projects: 1, points: 1 });
    expect(full(one, terms, { place: 2, category: 1 }, paper)).toBe("category");
    expect(full(one, terms, { place: 1, category: 0 }, paper)).toBeUndefined();
    expect(full(withPoints([], 0, 4), terms, { place: 1, category: 0 }, paper)).toBe("points");
    const two = withPoints(one, 1, 1);
    expect(full(two, terms, { place: 2, category: 1 }, paper)).toBe("projects");
    expect(full(two, terms, { place: 1, category: 0 }, paper)).toBeUndefined();
    expect(left([], { most: 3, oneCategory: false })).toEqual({ projects: 3 });
  });
});

group("a decision in words", () => {
  const set = (area: string, key: string, value: unknown) => ({
    type: "Policy",
    value: {
      type: "set_parameter",
      value: { key_value: { type: area, value: { type: key, value: [value] } } },
    },
  });
  const spend = {
    type: "Treasury",
    value: { type: "spend", value: { amount: 5n, beneficiary: "5Grw", valid_from: undefined } },
  };

  test("each call of a batch has a sentence, also of a batch inside", () => {
    const batch = (calls: unknown[]) => ({ type: "Utility", value: { type: "batch_all", value: { calls } } });
    const all = deeds({
      pallet: "Utility",
      name: "batch_all",
      args: { calls: [spend, batch([set("Members", "VouchesNeeded", 3), spend])] },
    });
    expect(all.map(({ id }) => id)).toEqual(["Treasury-spend", "Policy-set_parameter", "Treasury-spend"]);
    expect(all[1]?.parts).toEqual([
      ["rule", { kind: "word", id: "rule-Members-VouchesNeeded" }],
      ["value", { kind: "text", text: "3" }],
    ]);
  });

  test("a rule's new value is money, a time or a number, as the rule is", () => {
    const value = (area: string, key: string, next: unknown) => {
      const { value: call } = set(area, key, next);
      return deeds({ pallet: "Policy", name: call.type, args: call.value })[0]?.parts[1]?.[1];
    };
    expect(value("Allowance", "Cap", 4_000_000_000n)).toEqual({ kind: "duration", time: 4_000 });
    expect(value("Dividend", "Policy", { type: "Fixed", value: { amount: 7n } })).toEqual({
      kind: "amount",
      amount: 7n,
      asset: null,
    });
    expect(value("Members", "MembershipValidity", 60_000n)).toEqual({ kind: "duration", time: 60_000 });
    expect(value("Fees", "PerByte", 9n)).toEqual({ kind: "amount", amount: 9n, asset: null });
    expect(value("Dividend", "Policy", undefined)).toEqual({ kind: "word", id: "word-default" });
  });

  test("a call that the app does not know is told with all its arguments", () => {
    const hash = new Uint8Array([0, 255]);
    expect(deeds({ pallet: "System", name: "authorize_upgrade", args: { code_hash: hash } })).toEqual([
      {
        id: "unknown",
        parts: [
          ["name", { kind: "text", text: "System.authorize_upgrade" }],
          ["detail", { kind: "text", text: "code_hash: 0x00ff" }],
        ],
      },
    ]);
  });
});
