/** Addresses: the 32 bytes of an account, written in SS58 or in hex. */

import { blake2b } from "@noble/hashes/blake2.js";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));
/** What every checksum of SS58 begins with. */
const PREIMAGE = new TextEncoder().encode("SS58PRE");
/** The general prefix, which this app writes. */
const PREFIX = 42;
/** 32 bytes, two of a prefix and two of a checksum never need more letters. */
const MOST_LETTERS = 50;

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The account's bytes of `0x` and 64 hex digits, or `undefined`. */
export function readHex(text: string): Uint8Array | undefined {
  const digits = /^0x([0-9a-fA-F]{64})$/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}

/** The account's bytes of an address in SS58 with any prefix, and the prefix, or `undefined`. */
export function readAddress(text: string): { account: Uint8Array; prefix: number } | undefined {
  const bytes = text.length <= MOST_LETTERS ? fromBase58(text) : undefined;
  const first = bytes?.[0];
  const second = bytes?.[1];
  if (bytes === undefined || first === undefined || second === undefined || first >= 128) return undefined;
  const length = first < 64 ? 1 : 2;
  if (bytes.length !== length + 34) return undefined;
  const prefix = length === 1 ? first : ((first & 0x3f) << 2) | (second >> 6) | ((second & 0x3f) << 8);
  // A prefix below 64 has one byte, so that each address is written in one way only.
  if (length === 2 && prefix < 64) return undefined;
  const body = bytes.subarray(0, length + 32);
  const sum = checksum(body);
  if (bytes[length + 32] !== sum[0] || bytes[length + 33] !== sum[1]) return undefined;
  return { account: body.slice(length), prefix };
}

/** The address of an account in SS58, with the general prefix. */
export function writeAddress(account: Uint8Array): string {
  if (account.length !== 32) throw new RangeError("an account has 32 bytes");
  const body = Uint8Array.of(PREFIX, ...account);
  const sum = checksum(body);
  return toBase58(Uint8Array.of(...body, sum[0] ?? 0, sum[1] ?? 0));
}

function checksum(body: Uint8Array): Uint8Array {
  return blake2b(Uint8Array.of(...PREIMAGE, ...body), { dkLen: 64 });
}

function fromBase58(text: string): Uint8Array | undefined {
  let number = 0n;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    number = number * 58n + value;
  }
  const bytes: number[] = [];
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 0xffn));
  // Each leading 1 is a byte of zero.
  for (const letter of text) {
    if (letter !== "1") break;
    bytes.unshift(0);
  }
  return Uint8Array.from(bytes);
}

function toBase58(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let text = "";
  for (; number > 0n; number /= 58n) text = (ALPHABET[Number(number % 58n)] ?? "") + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}
