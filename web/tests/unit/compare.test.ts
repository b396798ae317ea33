import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ss58Address } from "@polkadot-labs/hdkd-helpers";
import { describe, expect, test } from "vitest";
import {
  type Compared,
  Comparison,
  isDrawn,
  mayBeSigned,
  threeWords,
  vouchedIn,
} from "../../src/domain/compare";
import { shuffledBy } from "./random";

const genesis = `0x${"ab".repeat(32)}`;
const alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const bob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
const charlie = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
const key = (seed: number) =>
  ss58Address(
    new Uint8Array(32).map((_, at) => (seed >> (8 * (at % 4))) & 255),
    42,
  );

describe("three words", () => {
  test("are the same on both phones, and others for another key, number or community", () => {
    const words = threeWords(genesis, alice, bob, "0417");
    expect(words).toMatch(/^([bdfklmnrst][aeiou]){2}( ([bdfklmnrst][aeiou]){2}){2}$/);
    expect(threeWords(genesis, alice, bob, "0417")).toBe(words);
    const others = [
      threeWords(genesis, alice, charlie, "0417"),
      threeWords(genesis, charlie, bob, "0417"),
      threeWords(genesis, bob, alice, "0417"),
      threeWords(genesis, alice, bob, "0418"),
      threeWords(`0x${"ac".repeat(32)}`, alice, bob, "0417"),
    ];
    expect(new Set([words, ...others]).size).toBe(6);
  });

  test("of two thousand keys are all different", () => {
    const all = Array.from({ length: 2_000 }, (_, at) => threeWords(genesis, alice, key(at + 1), "0000"));
    expect(new Set(all).size).toBe(2_000);
    // Each syllable of a word comes up about as often as any other.
    const counts = new Map<string, number>();
    for (const words of all) counts.set(words.slice(0, 2), (counts.get(words.slice(0, 2)) ?? 0) + 1);
    expect(counts.size).toBe(50);
    expect(Math.min(...counts.values())).toBeGreaterThan(12);
    expect(Math.max(...counts.values())).toBeLessThan(80);
  });

  test("are not made of what is no address", () => {
    expect(() => threeWords(genesis, alice, "Bob", "0417")).toThrow(RangeError);
  });
});

const rightOf = (comparison: Comparison, member: string, other: string) =>
  threeWords(genesis, member, other, comparison.drawn);

describe("a comparison", () => {
  test("draws a number, and hides the words among others", () => {
    const drawn = new Set<string>();
    for (let time = 0; time < 200; time += 1) {
      const one = new Comparison(genesis, alice, bob);
      expect(isDrawn(one.drawn)).toBe(true);
      drawn.add(one.drawn);
      expect(new Set(one.choices).size).toBe(4);
      expect(one.choices).toContain(rightOf(one, alice, bob));
    }
    expect(drawn.size).toBeGreaterThan(150);
  });

  test("gives a proof for the right words only, and only once", () => {
    const good = new Comparison(genesis, alice, bob);
    expect(good.answer(rightOf(good, alice, bob))).toEqual({ member: alice, other: bob });
    expect(good.answer(rightOf(good, alice, bob))).toBeUndefined();

    const guessed = new Comparison(genesis, alice, bob);
    const wrong = guessed.choices.find((words) => words !== rightOf(guessed, alice, bob)) ?? "";
    expect(guessed.answer(wrong)).toBeUndefined();
    expect(guessed.answer(rightOf(guessed, alice, bob))).toBeUndefined();
  });

  test("is not passed by somebody whose code was swapped", () => {
    // Alice has scanned Charlie's key, and Bob reads the words of his own.
    const one = new Comparison(genesis, alice, charlie);
    expect(one.choices).not.toContain(threeWords(genesis, alice, bob, one.drawn));
  });
});

function proof(member: string, other: string): Compared {
  const one = new Comparison(genesis, member, other);
  const made = one.answer(rightOf(one, member, other));
  if (!made) throw new Error("it was right");
  return made;
}
const accountOf = async (person: bigint) => (person === 1n ? bob : person === 2n ? charlie : undefined);
const call = (name: string, args: Record<string, unknown>) => ({ pallet: "Members", name, args });
const nested = (name: string, value: Record<string, unknown>) => ({
  type: "Members",
  value: { type: name, value },
});

/** Every way to answer for Bob, directly or inside another call. */
const answering: [string, { pallet: string; name: string; args: Record<string, unknown> }][] = [
  ["an invitation", call("invite", { who: bob })],
  ["a vouch", call("vouch", { id: 1n })],
  ["a support", call("support_recovery", { id: 0n, new: bob })],
  ["a batch", { pallet: "Utility", name: "batch_all", args: { calls: [nested("vouch", { id: 1n })] } }],
  [
    "a proxy in a batch",
    {
      pallet: "Utility",
      name: "batch",
      args: {
        calls: [{ type: "Proxy", value: { type: "proxy", value: { call: nested("invite", { who: bob }) } } }],
      },
    },
  ],
];

describe.each(answering)("%s cannot be signed", (_, one) => {
  test("without a comparison", async () => {
    expect(await mayBeSigned(one, alice, undefined, accountOf)).toBe(false);
  });
  test("with a comparison of another key, or by another member", async () => {
    expect(await mayBeSigned(one, alice, proof(alice, charlie), accountOf)).toBe(false);
    expect(await mayBeSigned(one, alice, proof(charlie, bob), accountOf)).toBe(false);
  });
  test("with a proof that no comparison made", async () => {
    expect(await mayBeSigned(one, alice, { member: alice, other: bob }, accountOf)).toBe(false);
    expect(await mayBeSigned(one, alice, { ...proof(alice, bob) }, accountOf)).toBe(false);
  });
  test("but with its comparison it can", async () => {
    expect(await mayBeSigned(one, alice, proof(alice, bob), accountOf)).toBe(true);
  });
});

test("two at once take two comparisons, and a person who is not there cannot be vouched for", async () => {
  const two = {
    pallet: "Utility",
    name: "batch",
    args: { calls: [nested("vouch", { id: 1n }), nested("vouch", { id: 2n })] },
  };
  expect(vouchedIn(two)).toEqual([{ person: 1n }, { person: 2n }]);
  expect(await mayBeSigned(two, alice, proof(alice, bob), accountOf)).toBe(false);
  expect(await mayBeSigned(call("vouch", { id: 9n }), alice, proof(alice, bob), accountOf)).toBe(false);
});

test("other calls need none, whatever they carry", async () => {
  const random = shuffledBy(7);
  for (const name of ["withdraw_vouch", "join", "renew", "withdraw_support", "challenge"]) {
    const args = { id: BigInt(random.below(9)), reason: new Uint8Array(32), list: [null, 1, "vouch"] };
    expect(await mayBeSigned(call(name, args), alice, undefined, accountOf)).toBe(true);
  }
});

// No path to a signature goes around the guard: one screen sends and signs, and it asks the guard first.
test("only the confirm sheet signs and sends, and it asks whether it may", () => {
  const src = resolve(import.meta.dirname, "../../src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const texts = files.map(
    (file) => [file.replaceAll("\\", "/"), readFileSync(resolve(src, file), "utf8")] as const,
  );
  const that = (what: RegExp) => texts.filter(([, text]) => what.test(text)).map(([file]) => file);
  expect(that(/\bkeys\.sign\(/)).toEqual(["screens/confirm/index.tsx"]);
  expect(that(/import \{[^}]*\bsend\b[^}]*\} from "[^"]*chain\/send"/)).toEqual([
    "screens/confirm/index.tsx",
  ]);
  expect(that(/\bsubmitAndWatch\(|\bsignAndSubmit\(|\.signSubmitAndWatch\(|\.submit\(/)).toEqual([
    "chain/send.ts",
  ]);
  const sheet = texts.find(([file]) => file === "screens/confirm/index.tsx")?.[1] ?? "";
  const go = sheet.slice(sheet.indexOf("async function go()"));
  expect(go.indexOf("!what?.compared ||")).toBeGreaterThan(0);
  expect(go.indexOf("!what?.compared ||")).toBeLessThan(go.indexOf("keys.sign("));
  expect(sheet).toContain("mayBeSigned(call, who, compared, accountOf)");
});
