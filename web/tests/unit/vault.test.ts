import { expect, test } from "vitest";
import { strongEnough } from "../../src/keys/strength";
import { addPasskey, newWords, open, seal, unseal, unsealByPasskey, valid } from "../../src/keys/vault";

const WORDS = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

test("the words of the development keys are Alice's, with her path", () => {
  expect(open(`${WORDS}//Alice`).address).toBe(ALICE);
  expect(open(`  ${WORDS.toUpperCase()}//Alice `).address).toBe(ALICE);
});

test("new words are a key, and other words are none", () => {
  expect(valid(newWords())).toBe(true);
  expect(newWords()).not.toBe(newWords());
  expect(valid(WORDS.replace("walk", "fit"))).toBe(false);
  expect(valid(`${WORDS}//`)).toBe(false);
});

test("a sealed key opens with its password, and not with another or with a changed byte", async () => {
  const sealed = await seal(`${WORDS}//Alice`, "correct horse");
  expect(JSON.stringify(sealed)).not.toContain("bottom");
  expect(await unseal(sealed, "correct horse")).toBe(`${WORDS}//Alice`);
  await expect(unseal(sealed, "correct horsf")).rejects.toThrow();
  for (const place of ["lock", "words"] as const) {
    const box = sealed[place];
    const flipped = (Number.parseInt(box.bytes[0] ?? "0", 16) ^ 1).toString(16) + box.bytes.slice(1);
    await expect(
      unseal({ ...sealed, [place]: { ...box, bytes: flipped } }, "correct horse"),
    ).rejects.toThrow();
  }
});

test("a password needs ten characters or four words", () => {
  expect(strongEnough("123456789")).toBe(false);
  expect(strongEnough("1234567890")).toBe(true);
  expect(strongEnough("a b c d")).toBe(true);
});

test("a passkey is a second lock: its secret opens the key, another one does not, and the password still does", async () => {
  const sealed = await seal(`${WORDS}//Alice`, "correct horse");
  const secret = new Uint8Array(32).fill(7);
  const passkey = { id: "01", salt: "02", secret };
  await expect(addPasskey(sealed, "wrong horse", passkey)).rejects.toThrow();
  const both = await addPasskey(sealed, "correct horse", passkey);
  expect(JSON.stringify(both)).not.toContain("07070707");
  expect(await unsealByPasskey(both, secret)).toBe(`${WORDS}//Alice`);
  expect(await unseal(both, "correct horse")).toBe(`${WORDS}//Alice`);
  await expect(unsealByPasskey(both, new Uint8Array(32).fill(8))).rejects.toThrow();
  await expect(unsealByPasskey(sealed, secret)).rejects.toThrow();
});
