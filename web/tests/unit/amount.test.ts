import { expect, test } from "vitest";
import { exact, shown, typed } from "../../src/domain/amount";

test("what is typed is exact", () => {
  expect(typed("12,5", 9)).toBe(12_500_000_000n);
  expect(typed("0.000000001", 9)).toBe(1n);
  expect(typed(".5", 1)).toBe(5n);
  expect(typed("7.", 2)).toBe(700n);
});

test("what is no amount is refused", () => {
  for (const text of ["", ".", "1.2.3", "1e3", "-1", "1 000", "0.0000000001", "١", "0x1"]) {
    expect(typed(text, 9), text).toBeUndefined();
  }
});

test("an amount that is written exactly can be typed again", () => {
  for (const amount of [0n, 1n, 10n, 999_999_999n, 1_000_000_000n, 12_345_678_901_234_567_890n]) {
    expect(typed(exact(amount, 9), 9)).toBe(amount);
  }
});

test("amounts look as the language writes them", () => {
  expect(shown(1_234_500_000_000n, 9, "en")).toBe("1,234.50");
  expect(shown(1_234_500_000_000n, 9, "de")).toBe("1.234,50");
  expect(shown(2_000_000_000n, 9, "en")).toBe("2");
  expect(shown(-2_000_000_001n, 9, "en")).toBe("−2.000000001");
});
