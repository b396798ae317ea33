import encode from "qr";
import decode from "qr/decode.js";
import { expect, test } from "vitest";
import { bytesOf, newReference, read, withReference, writeCard, writePay } from "../../src/domain/qr";
import examples from "./qr-vectors.json";

const here = {
  genesis: examples.genesis,
  now: examples.now,
  decimals: (currency: number | undefined) => (currency === undefined ? 9 : undefined),
};
const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part)));

test.each(examples.vectors)("$text", ({ text, read: expected, refused }) => {
  expect(plain(read(text, here))).toEqual(expected ?? { kind: "refused", why: refused });
});

test("what is written is read again, also from the picture", () => {
  const link = {
    to: BOB,
    amount: 1_250_000_000n,
    memo: "Brot für #2 & mehr",
    name: "Bäckerei",
    reference: newReference(),
  };
  const text = writePay("https://app.example/", here, link);
  expect(read(text, here)).toEqual({ kind: "pay", link });
  const fields = encode(text, "raw", { ecc: "medium", border: 4 });
  expect(decode(picture(fields))).toBe(text);
  const card = writeCard("https://app.example/", here, "invite", BOB, "Bob");
  expect(read(card, here)).toEqual({ kind: "invite", account: BOB, name: "Bob" });
});

/** The code as a camera would see it, with eight points a field. */
function picture(fields: boolean[][]) {
  const SCALE = 8;
  const size = fields.length * SCALE;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (fields[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

test("a memo has room for its reference", () => {
  const text = (memo: string) => writePay("", here, { to: BOB, memo, reference: "00112233" });
  expect(read(text("x".repeat(130)), here).kind).toBe("pay");
  expect(read(text("x".repeat(131)), here)).toEqual({ kind: "refused", why: "broken" });
  expect(bytesOf(withReference("x".repeat(130), "00112233"))).toBe(140);
});

test("a hundred thousand broken texts crash nothing", () => {
  // A fixed sequence, so that a failure can be repeated.
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const seeds = examples.vectors.map(({ text }) => text);
  let readable = 0;
  for (let round = 0; round < 100_000; round += 1) {
    const characters = [...(seeds[random(seeds.length)] ?? "")];
    for (let change = random(4); change >= 0; change -= 1) {
      characters.splice(random(characters.length + 1), random(3), String.fromCodePoint(random(0x2fff)));
    }
    const found = read(characters.join(""), here);
    if (found.kind !== "refused") readable += 1;
  }
  expect(readable).toBeGreaterThan(0);
}, 120_000);
