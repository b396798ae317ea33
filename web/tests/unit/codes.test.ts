import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { amountIn, type Code, memoOf, readCode, referenceIn, writeCode } from "../../src/domain/codes";
import file from "../vectors/codes.json";
import { shuffledBy } from "./random";

interface Vector {
  name: string;
  text: string;
  code?: Code;
  written?: boolean;
  paidMemo?: string;
  amounts?: Record<string, string | null>;
  problem?: string;
  genesis?: string;
}

const vectors = file.vectors as Vector[];
const here = { genesis: file.genesis, now: file.now };

describe("vectors", () => {
  test("there are at least 60, and each problem has some", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(60);
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
    const problems = new Set(vectors.flatMap(({ problem }) => problem ?? []));
    expect([...problems].sort()).toEqual(
      [
        "bad-address",
        "bad-amount",
        "bad-text",
        "damaged",
        "newer",
        "other-community",
        "past",
        "unknown",
      ].sort(),
    );
  });

  test.each(vectors)("$name", (vector) => {
    const answer = readCode(vector.text, here);
    if (vector.problem !== undefined) {
      const { problem, genesis } = vector;
      expect(answer).toEqual(
        genesis === undefined ? { ok: false, problem } : { ok: false, problem, genesis },
      );
      return;
    }
    expect(answer).toEqual({ ok: true, code: vector.code });
    if (!answer.ok) return;
    const { code } = answer;
    const link = writeCode(file.page, code, file.genesis);
    expect(readCode(link, here)).toEqual(answer);
    if (vector.written) expect(link).toBe(vector.text);
    if (code.kind !== "pay") return;
    if (vector.paidMemo !== undefined) expect(memoOf(code)).toBe(vector.paidMemo);
    expect(referenceIn(memoOf(code))).toBe(code.reference);
    for (const [decimals, amount] of Object.entries(vector.amounts ?? {}))
      expect(amountIn(code, Number(decimals))?.toString() ?? null).toBe(amount);
  });
});

test("a code that could not be read is not written", () => {
  const to = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
  const write = (code: Partial<Code>) => () =>
    writeCode(file.page, { kind: "pay", to, ...code } as Code, file.genesis);
  expect(write({ amount: "1,5" })).toThrow("bad-amount");
  expect(write({ memo: "x".repeat(141) })).toThrow("bad-text");
  expect(write({ to: to.slice(1) })).toThrow("bad-address");
  expect(write({ memo: "\ud800" })).toThrow();
});

test("100,000 damaged codes are refused or read again as the same, and none breaks the reader", () => {
  const random = shuffledBy(2609);
  const signs = [..."#/?&=%.:+-0123456789abcxyzABCé🥖\u202e \u0000"];
  const parts = [
    "&a=",
    "&m=",
    "&e=",
    "%E2%80",
    "%00",
    "to=",
    "#/pay/1?",
    "0x",
    "substrate:",
    "1e9",
    "&r=00000000",
  ];
  let read = 0;
  let refused = 0;
  for (let round = 0; round < 100_000; round++) {
    let text = random.pick(vectors).text.slice(0, 400);
    for (let change = random.below(5); change >= 0; change--) {
      const at = random.below(text.length + 1);
      const end = random.below(3) === 0 ? at + random.below(20) : at;
      const added = random.below(4) === 0 ? random.pick(parts) : random.pick(signs);
      text = text.slice(0, at) + (random.below(3) === 0 ? "" : added) + text.slice(end);
    }
    const answer = readCode(text, here);
    if (!answer.ok) {
      refused++;
      continue;
    }
    read++;
    expect(readCode(writeCode(file.page, answer.code, file.genesis), here)).toEqual(answer);
  }
  // Both happen often, so the test tries both.
  expect(read).toBeGreaterThan(1_000);
  expect(refused).toBeGreaterThan(50_000);
});

test.each(["en", "de", "es", "fr", "it"])(
  "each problem of a code or an amount has a sentence in %s",
  (language) => {
    const text = readFileSync(new URL(`../../src/i18n/${language}/codes.ftl`, import.meta.url), "utf8");
    const bundle = new FluentBundle(language, { useIsolating: false });
    expect(bundle.addResource(new FluentResource(text))).toEqual([]);
    const problems = new Set(vectors.flatMap(({ problem }) => problem ?? []));
    const amounts = ["not-a-number", "ambiguous", "too-precise", "too-large"];
    const ids = [...problems, "not-to-pay"].map((problem) => `code-${problem}`);
    const all = [...ids, ...amounts.map((problem) => `amount-${problem}`)];
    expect([...text.matchAll(/^([\w-]+) =/gm)].map((match) => match[1]).sort()).toEqual(all.sort());
    const said = [0, 1, 2, 9].map((decimals) => {
      const pattern = bundle.getMessage("amount-too-precise")?.value ?? "";
      return bundle.formatPattern(pattern, { decimals });
    });
    expect(said[1]).not.toContain("2");
    expect(said[3]).toBe(said[2]?.replace("2", "9"));
    expect(new Set(said).size).toBe(4);
  },
);
