import { readFileSync } from "node:fs";
import { expect, describe as group, test } from "vitest";
import { callArguments } from "../../scripts/names";
import { describe, known } from "../../src/domain/describe";

const alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const words = [
  ..."yes no aye nay abstain answers ranking endless other vouchers all native".split(" "),
  ..."for against question answer".split(" "),
  ..."worker consumer producer supporter all-members nobody text on-chain".split(" "),
  ..."chair treasurer bookkeeper auditor ordinary qualified bylaws dissolution".split(" "),
  ..."council validators constitution commons policy membership emergency".split(" "),
];
/** Arguments of these kinds have several labels, which are in `MADE`. */
const SEVERAL = ["plan", "rule", "budget", "project", "terms", "place", "rate"];
const MADE =
  "first_at every times rule value pot name detail title milestone reference place creditor account due gives wants".split(
    " ",
  );
const TERMS =
  "members par first least most instalments admission recording work contest period reserve commons interest cash claim solvency ordinary qualified bylaws dissolution notice defence text hash vote quorum";
const text = (value: string) => ({ type: "Text", value: new TextEncoder().encode(value) });

test("a payment says how much, to whom and what for", () => {
  const call = (asset: unknown, memo: unknown) =>
    describe({ pallet: "Payments", name: "pay", args: { to: alice, asset, amount: 5n, memo } });
  expect(call({ type: "Native" }, text("two loaves"))).toEqual({
    id: "Payments-pay",
    parts: [
      ["amount", { kind: "amount", amount: 5n, asset: null }],
      ["to", { kind: "account", account: alice }],
      ["memo", { kind: "text", text: "two loaves" }],
    ],
  });
  const inCurrency = call({ type: "WithId", value: 0 }, text(""));
  expect(inCurrency.parts).toEqual([
    ["amount", { kind: "amount", amount: 5n, asset: 0 }],
    ["to", { kind: "account", account: alice }],
  ]);
});

test("a memo that is a hash is shown, too", () => {
  for (const value of [`0x${"11".repeat(32)}`, new Uint8Array(32).fill(0x11)]) {
    const memo = { type: "Hash", value };
    const { parts } = describe({
      pallet: "Payments",
      name: "pay",
      args: { to: alice, asset: { type: "Native" }, amount: 5n, memo },
    });
    expect(parts[2]).toEqual(["memo", { kind: "text", text: `0x${"11".repeat(32)}` }]);
  }
});

test("a standing order says when, how often, and whether it ends", () => {
  const parts = (times: number | undefined) =>
    describe({
      pallet: "Payments",
      name: "schedule",
      args: {
        to: alice,
        asset: { type: "Native" },
        amount: 5n,
        memo: text(""),
        plan: { first_at: 1_000n, every: 86_400_000n, times },
      },
    }).parts.slice(2);
  const first = ["first_at", { kind: "date", at: 1_000 }];
  const every = ["every", { kind: "duration", time: 86_400_000 }];
  expect(parts(1)).toEqual([first]);
  expect(parts(3)).toEqual([first, every, ["times", { kind: "text", text: "3" }]]);
  expect(parts(undefined)).toEqual([first, every, ["times", { kind: "word", id: "word-endless" }]]);
});

test("a vote says what it is for, and a choice that is not known is said to be so", () => {
  const vote = (ballot: unknown) =>
    describe({ pallet: "Assembly", name: "vote", args: { proposal: 7, ballot } }).parts[1];
  expect(vote({ type: "Nay" })).toEqual(["ballot", { kind: "word", id: "word-nay" }]);
  expect(vote({ type: "Secret" })).toEqual(["ballot", { kind: "word", id: "word-other" }]);
  const stop = describe({
    pallet: "ParticipatoryBudget",
    name: "vote_stop",
    args: { cycle: 0, project: 1, stop: false },
  });
  expect(stop.parts[2]).toEqual(["stop", { kind: "word", id: "word-no" }]);
});

test("a project says what it is, each part of the money, who gets it, and where its text is if it is elsewhere", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const propose = (reference: string) =>
    describe({
      pallet: "ParticipatoryBudget",
      name: "propose",
      args: {
        cycle: 3,
        content: {
          title: bytes("A pump"),
          reference: bytes(reference),
          hash: `0x${"11".repeat(32)}`,
          category: 0,
          beneficiary: alice,
          milestones: [5n, 7n],
        },
      },
    }).parts;
  const parts = [
    ["cycle", { kind: "text", text: "3" }],
    ["title", { kind: "text", text: "A pump" }],
    // Which money this is, the budget says.
    ["milestone", { kind: "ofBudget", amount: 5n, cycle: 3 }],
    ["milestone", { kind: "ofBudget", amount: 7n, cycle: 3 }],
    ["beneficiary", { kind: "account", account: alice }],
  ];
  expect(propose("preimage:")).toEqual(parts);
  const elsewhere = "https://example.org/plan";
  expect(propose(elsewhere)).toEqual([...parts, ["reference", { kind: "text", text: elsewhere }]]);
});

test("each guardian is shown", () => {
  const args = { guardians: [3n, 5n], threshold: 2 };
  expect(describe({ pallet: "Members", name: "set_guardians", args }).parts).toEqual([
    ["guardians", { kind: "member", id: 3n }],
    ["guardians", { kind: "member", id: 5n }],
    ["threshold", { kind: "text", text: "2" }],
  ]);
  const nobody = { guardians: [], threshold: 0 };
  expect(describe({ pallet: "Members", name: "set_guardians", args: nobody }).parts[0]).toEqual([
    "guardians",
    { kind: "word", id: "word-vouchers" },
  ]);
});

test("a delegation says for which decisions it is", () => {
  const delegate = (track: unknown) =>
    describe({ pallet: "Assembly", name: "delegate", args: { to: 3n, track } }).parts;
  expect(delegate(undefined)).toEqual([
    ["to", { kind: "member", id: 3n }],
    ["track", { kind: "word", id: "word-all" }],
  ]);
  expect(delegate({ type: "Commons" })[1]).toEqual(["track", { kind: "word", id: "word-commons" }]);
});

test("calls inside a call are shown in full", () => {
  const inner = (type: string, name: string, value: Record<string, unknown>) => ({
    type,
    value: { type: name, value },
  });
  const bytes = new TextEncoder().encode("Nobody has met this person.");
  const batch = describe({
    pallet: "Utility",
    name: "batch_all",
    args: {
      calls: [inner("Preimage", "note_preimage", { bytes }), inner("System", "set_code", { code: bytes })],
    },
  });
  const part = (sentence: unknown) => ["calls", { kind: "call", sentence }];
  expect(batch).toEqual({
    id: "Utility-batch_all",
    parts: [
      part({
        id: "Preimage-note_preimage",
        parts: [["bytes", { kind: "text", text: "Nobody has met this person." }]],
      }),
      part({
        id: "unknown",
        parts: [
          ["name", { kind: "text", text: "System.set_code" }],
          ["detail", { kind: "text", text: "code: Nobody has met this person." }],
        ],
      }),
    ],
  });
});

test("a call that the app does not know is named", () => {
  for (const [pallet, name] of [
    ["System", "set_code"],
    ["constructor", "name"],
  ] as const) {
    expect(describe({ pallet, name, args: {} })).toEqual({
      id: "unknown",
      parts: [["name", { kind: "text", text: `${pallet}.${name}` }]],
    });
  }
});

test("the calls and their arguments are those of the runtime", () => {
  const runtime = callArguments();
  for (const [call, parts] of Object.entries(known)) {
    expect(runtime.has(call), call).toBe(true);
    for (const [name] of parts) expect(runtime.get(call), call).toContain(name);
  }
});

group.each(["en", "de", "es", "fr", "it"])("the sentences in %s", (language) => {
  test("are there for each call, each part and each word", () => {
    const file = new URL(`../../src/i18n/${language}/calls.ftl`, import.meta.url);
    const ids = [...readFileSync(file, "utf8").matchAll(/^([\w-]+) = \S/gm)].map((match) => match[1] ?? "");
    const parts = Object.values(known).flatMap((list) => list.filter(([, kind]) => !SEVERAL.includes(kind)));
    const needed = [
      "unknown",
      ...Object.keys(known).map((call) => call.replace(".", "-")),
      ...TERMS.split(" ").map((term) => `part-bylaws-${term}`),
      ...[...MADE, ...parts.map(([name]) => name)].map((name) => `part-${name}`),
      ...words.map((word) => `word-${word}`),
    ];
    const have = ids.filter((id) => !id.endsWith("-button"));
    expect(have.toSorted()).toEqual([...new Set(needed)].sort());
  });
});
