import { ss58Address, ss58Decode } from "@polkadot-labs/hdkd-helpers";

const PREFIX = 42;

export const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
export const fromHex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The public key of an address with any prefix, or of `0x…`; nothing if it is neither. */
export function publicKey(text: string): Uint8Array | undefined {
  if (/^0x[0-9a-f]{64}$/i.test(text)) return fromHex(text.slice(2));
  try {
    const [key, prefix] = ss58Decode(text);
    // Each address is written in one way only. A small prefix in two bytes would be a second one.
    return key.length === 32 && ss58Address(key, prefix) === text ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The same account with the prefix 42, as this app writes it. */
export function address(text: string): string | undefined {
  const key = publicKey(text);
  return key && ss58Address(key, PREFIX);
}

/** The last characters, which people compare. */
export const ending = (account: string) => account.slice(-6);
