import { describe, expect, test } from "vitest";
import {
  formatAmount,
  formatShort,
  MOST,
  readAmount,
  readExact,
  withSymbol,
  writeExact,
} from "../../src/domain/amounts";
import { shuffledBy } from "./random";

describe("entering an amount", () => {
  const read = (text: string, language: string, decimals = 2) => {
    const answer = readAmount(text, decimals, language);
    return answer.ok ? answer.amount.toString() : answer.problem;
  };

  test.each([
    ["12.50", "en", "1250"],
    ["12,50", "en", "1250"],
    ["12,5", "de", "1250"],
    ["12.5", "de", "1250"],
    [" 7 ", "fr", "700"],
    [".5", "en", "50"],
    ["5,", "it", "500"],
    ["0,500", "de", "50"],
    ["0.500", "de", "50"],
    ["1.000", "de", "ambiguous"],
    ["1,000", "en", "ambiguous"],
    ["1.000", "es", "ambiguous"],
    ["1.000", "it", "ambiguous"],
    ["1,000", "de", "100"],
    ["1.000", "en", "100"],
    ["1.000", "fr", "100"],
    ["1.234,50", "de", "123450"],
    ["1.234,50", "en", "123450"],
    ["1,234.50", "de", "123450"],
    ["1.234.567", "de", "123456700"],
    ["1,234,567.8", "en", "123456780"],
    ["1 234,50", "fr", "123450"],
    ["1\u202f234\u202f567,50", "fr", "123456750"],
    ["1'234.50", "de-CH", "123450"],
    ["1 000.000", "de", "100000"],
    ["١٢٫٥", "ar", "1250"],
    ["007", "en", "700"],
    ["", "en", "empty"],
    ["  ", "en", "empty"],
    ["-1", "en", "not-a-number"],
    ["1e3", "en", "not-a-number"],
    ["ten", "en", "not-a-number"],
    [".", "en", "not-a-number"],
    ["1.2.3", "en", "not-a-number"],
    ["1,23,456", "en", "not-a-number"],
    ["1.5,5.5", "en", "not-a-number"],
    ["12 34", "fr", "not-a-number"],
    ["1 234 5", "fr", "not-a-number"],
    ["1.234,567,8", "de", "not-a-number"],
    ["0.001", "en", "too-precise"],
    ["1.234,567", "de", "too-precise"],
    ["9".repeat(40), "en", "too-large"],
    ["9".repeat(39), "en", "too-large"],
  ])("%s in %s is %s", (text, language, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  test("money without decimals takes none", () => {
    expect(read("3", "en", 0)).toBe("3");
    expect(read("3.0", "en", 0)).toBe("3");
    expect(read("3.5", "en", 0)).toBe("too-precise");
  });

  test("the greatest amount is read, and one part more is not", () => {
    expect(readAmount(MOST.toString(), 0, "en")).toEqual({ ok: true, amount: MOST });
    expect(readAmount((MOST + 1n).toString(), 0, "en")).toEqual({ ok: false, problem: "too-large" });
  });

  test("what the app shows can be entered again, in each language", () => {
    const random = shuffledBy(1);
    let ambiguous = 0;
    for (const language of ["en", "de", "es", "fr", "it", "pl", "ar", "de-CH", "fa"]) {
      for (let round = 0; round < 500; round++) {
        const decimals = random.below(19);
        const amount = random.bits(1 + random.below(128));
        const shown = formatAmount(amount, decimals, language);
        const answer = readAmount(shown, decimals, language);
        if (!answer.ok && answer.problem === "ambiguous") ambiguous++;
        else expect(answer, `${shown} in ${language}`).toEqual({ ok: true, amount });
      }
    }
    expect(ambiguous).toBeLessThan(100);
  });
});

describe("showing an amount", () => {
  const space = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

  test.each([
    [0n, "en", "0"],
    [5_000_000_000n, "en", "5"],
    [12_500_000_000n, "en", "12.50"],
    [12_500_000_000n, "de", "12,50"],
    [1n, "de", "0,000000001"],
    [1_234_567_123_456_789n, "en", "1,234,567.123456789"],
    [1_234_567_500_000_000n, "de", "1.234.567,50"],
    [1_234_567_500_000_000n, "fr", "1 234 567,50"],
    [1_234_567_500_000_000n, "it", "1.234.567,50"],
    [12_345_500_000_000n, "es", "12.345,50"],
    [-500_000_000n, "en", "-0.50"],
  ])("%s in %s is %s", (amount, language, expected) => {
    expect(space(formatAmount(amount, 9, language))).toBe(expected);
  });

  test("no digit of the greatest amount is lost", () => {
    expect(formatAmount(MOST, 18, "en")).toBe("340,282,366,920,938,463,463.374607431768211455");
  });

  test("a short amount is never more than there is, and never less debt", () => {
    expect(formatShort(1_999_999_999n, 9, "en")).toBe("1.99");
    expect(formatShort(1_009_999_999n, 9, "en")).toBe("1");
    expect(formatShort(-1_000_000_001n, 9, "en")).toBe("-1.01");
    expect(formatShort(-500_000_000n, 9, "en")).toBe("-0.50");
    expect(formatShort(7n, 0, "de")).toBe("7");
    expect(formatShort(75n, 1, "de")).toBe("7,5");
  });

  test("digits are those of the language", () => {
    expect(formatAmount(12_500_000_000n, 9, "ar-EG")).toBe("١٢٫٥٠");
  });

  test("the symbol stands behind, and the line does not break between them", () => {
    expect(withSymbol("5", "DEV")).toBe("5\u00a0DEV");
    expect(withSymbol("5", "")).toBe("5");
  });
});

test("exact decimals come back as they were, with any number of decimals", () => {
  const random = shuffledBy(2);
  for (let round = 0; round < 10_000; round++) {
    const decimals = random.below(19);
    const amount = random.bits(1 + random.below(128));
    expect(readExact(writeExact(amount, decimals), decimals)).toBe(amount);
  }
  expect(readExact("1.5", 0)).toBeUndefined();
  expect(readExact("1.50", 2)).toBe(150n);
  expect(writeExact(-150n, 2)).toBe("-1.5");
});
