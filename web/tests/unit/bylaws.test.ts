import { expect, test } from "vitest";
import {
  bylawsOf,
  CHANGES,
  type Change,
  type Choice,
  changed,
  termsOf,
  usual,
  wrongIn,
} from "../../src/domain/bylaws";
import { describe } from "../../src/domain/describe";
import { kindOf, WISHES } from "../../src/domain/resolution";

const choice: Choice = { ...usual, par: 2_000_000_000n, work: "hours, deliveries" };
const document = { reference: new TextEncoder().encode("preimage:"), hash: `0x${"5a".repeat(32)}` };
const terms = bylawsOf(choice, document);

test("what is usual is complete but for the price, and each field that does not fit is named", () => {
  expect(wrongIn(choice)).toBeUndefined();
  const wrong: Partial<Choice>[] = [
    { par: 0n },
    { first: 1.5 },
    { most: 0 },
    { period: Number.NaN },
    { reserve: 4 },
    { commons: 81 },
    { interest: -1 },
    { cash: 101 },
    { vote: 0 },
    { quorum: 0 },
    { notice: -1 },
    { defence: 0 },
    { work: " " },
  ];
  for (const one of wrong)
    expect(wrongIn({ ...choice, ...one }), JSON.stringify(Object.keys(one))).toBe(Object.keys(one)[0]);
});

test("harder matters are never easier than everyday ones, whatever the quorum", () => {
  for (const quorum of [1, 50, 100]) {
    const { ordinary, qualified, bylaws, dissolution } = bylawsOf({ ...choice, quorum }, document).decisions;
    for (const [harder, easier] of [
      [qualified, ordinary],
      [bylaws, qualified],
      [dissolution, qualified],
    ] as const) {
      expect(harder.quorum).toBeGreaterThanOrEqual(easier.quorum);
      expect(harder.majority).toBeGreaterThanOrEqual(easier.majority);
    }
    // The chain asks for two thirds, and rounds down.
    expect(dissolution.majority).toBeGreaterThanOrEqual(666_666_666);
  }
});

test("kinds of work are what stands between commas", () => {
  expect(terms.work.map(({ name }) => new TextDecoder().decode(name))).toEqual(["hours", "deliveries"]);
  expect(bylawsOf({ ...choice, work: "hours,, ;" }, document).work).toHaveLength(1);
});

test("each term is told, once", () => {
  const told = termsOf(terms);
  const names = told.map(([name]) => name);
  // Two kinds of work have two lines.
  expect(names.filter((name) => name === "bylaws-work")).toHaveLength(2);
  const { work: _, classes: __, ...single } = terms;
  expect(new Set(names).size).toBeGreaterThanOrEqual(Object.keys(single).length);
  expect(told.find(([name]) => name === "bylaws-par")?.[1]).toEqual({
    kind: "amount",
    amount: 2_000_000_000n,
    asset: null,
    small: true,
  });
  expect(told.find(([name]) => name === "bylaws-text")?.[1]).toEqual({ kind: "word", id: "word-on-chain" });
  expect(told.find(([name]) => name === "bylaws-recording")?.[1]).toEqual({
    kind: "word",
    id: "word-bookkeeper",
  });
  expect(told.find(([name]) => name === "bylaws-admission")?.[1]).toEqual({
    kind: "word",
    id: "word-all-members",
  });
});

test("a change changes one term, and the terms that must follow it", () => {
  const before = termsOf(terms);
  const differ = (what: Change, to: number) => {
    const after = termsOf(changed(terms, what, to));
    return after
      .filter((line, index) => JSON.stringify(line, big) !== JSON.stringify(before[index], big))
      .map(([name]) => name);
  };
  const big = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
  for (const what of Object.keys(CHANGES) as Change[]) {
    const name = what === "vote" || what === "quorum" ? "ordinary" : what;
    // Less than now, so that nothing else has to follow.
    expect(differ(what, 6), what).toEqual([`bylaws-${name}`]);
  }
  expect(differ("quorum", 80)).toEqual([
    "bylaws-ordinary",
    "bylaws-qualified",
    "bylaws-bylaws",
    "bylaws-dissolution",
  ]);
});

test("a proposal says what it does, also where the call is inside", () => {
  const propose = (motion: unknown) =>
    describe({
      pallet: "Cooperatives",
      name: "propose",
      args: { cooperative: 1, member: 0, kind: { type: "Qualified" }, motion, document },
    }).parts.slice(2);
  expect(propose({ type: "Text" })).toEqual([["motion", { kind: "word", id: "word-text" }]]);
  expect(propose({ type: "Election", value: { office: { type: "Chair" }, member: 2 } })).toEqual([
    ["motion", { kind: "word", id: "word-chair" }],
    ["place", { kind: "text", text: "2" }],
  ]);
  const reason = new TextEncoder().encode("never came");
  const expel = { type: "expel", value: { cooperative: 1, member: 2, reason } };
  expect(propose({ type: "Call", value: { type: "Cooperatives", value: expel } })).toEqual([
    [
      "motion",
      {
        kind: "call",
        sentence: {
          id: "Cooperatives-expel",
          parts: [
            ["place", { kind: "text", text: "2" }],
            ["reason", { kind: "text", text: "never came" }],
          ],
        },
      },
    ],
  ]);
  // Bytes that nobody could decode are shown as they are.
  expect(propose({ type: "Call", value: { type: "Inline", value: new Uint8Array([1, 2]) } })[0]?.[1]).toEqual(
    {
      kind: "text",
      text: "Inline (0x0102)",
    },
  );
});

test("a bill says who is paid, in the money of the books", () => {
  const bill = { creditor: "5G", account: 5000, amount: 7n, due: 9n };
  const { parts } = describe({
    pallet: "Cooperatives",
    name: "record_booking",
    args: {
      cooperative: 3,
      booking: { type: "Bill", value: bill },
      note: { text: new TextEncoder().encode("flour") },
    },
  });
  expect(parts).toEqual([
    ["creditor", { kind: "account", account: "5G" }],
    ["amount", { kind: "booked", amount: 7n, cooperative: 3 }],
    ["account", { kind: "text", text: "5000" }],
    ["due", { kind: "date", at: 9 }],
    ["note", { kind: "text", text: "flour" }],
  ]);
});

test("what is hard to undo takes a harder vote", () => {
  expect(WISHES.map(kindOf)).toEqual([
    ...Array(4).fill("Ordinary"),
    "Qualified",
    "Ordinary",
    "Bylaws",
    "Dissolution",
  ]);
});
