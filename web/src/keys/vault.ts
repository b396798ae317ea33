// The encrypted seed. Its format stands in README.md. Nothing but this folder sees a seed or its words.
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import {
  entropyToMiniSecret,
  generateMnemonic,
  mnemonicToEntropy,
  ss58Address,
  validateMnemonic,
} from "@polkadot-labs/hdkd-helpers";

export const PREFIX = 42;
const COST = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 };

/** What is kept: version 1. Bytes are in hexadecimal digits. */
export interface Sealed {
  version: 1;
  address: string;
  salt: string;
  /** The key K, encrypted under the password. */
  lock: Box;
  /** The words with their path, encrypted under K. */
  words: Box;
  /** A second lock: K under what a passkey of this phone gives for the salt. */
  passkey?: { id: string; salt: string; lock: Box };
}
interface Box {
  nonce: string;
  bytes: string;
}

export interface Open {
  publicKey: Uint8Array;
  address: string;
  sign(message: Uint8Array): Uint8Array;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const unhex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export const newWords = () => generateMnemonic(128);

/** Splits `words//path`. */
function parts(secret: string): [phrase: string, path: string] {
  const start = secret.indexOf("/");
  const phrase = (start < 0 ? secret : secret.slice(0, start)).trim().toLowerCase().split(/\s+/).join(" ");
  return [phrase, start < 0 ? "" : secret.slice(start).trim()];
}

/** Whether these words, with a path or without, are a key. */
export function valid(secret: string): boolean {
  const [phrase, path] = parts(secret);
  return validateMnemonic(phrase) && /^(\/\/?[^/]+)*$/.test(path);
}

/** The key of these words. */
export function open(secret: string): Open {
  const [phrase, path] = parts(secret);
  const entropy = mnemonicToEntropy(phrase);
  const seed = entropyToMiniSecret(entropy);
  const pair = sr25519CreateDerive(seed)(path);
  entropy.fill(0);
  seed.fill(0);
  return {
    publicKey: pair.publicKey,
    address: ss58Address(pair.publicKey, PREFIX),
    sign: (message) => pair.sign(message),
  };
}

async function key(bytes: Uint8Array, use: KeyUsage): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes.slice(), "AES-GCM", false, [use]);
}

async function put(bytes: Uint8Array, under: Uint8Array): Promise<Box> {
  const nonce = random(12);
  const made = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce },
    await key(under, "encrypt"),
    bytes.slice(),
  );
  return { nonce: hex(nonce), bytes: hex(new Uint8Array(made)) };
}

async function take(box: Box, under: Uint8Array): Promise<Uint8Array> {
  const iv = unhex(box.nonce);
  const found = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv },
    await key(under, "decrypt"),
    unhex(box.bytes),
  );
  return new Uint8Array(found);
}

const stretch = (password: string, salt: Uint8Array) => scryptAsync(password.normalize("NFKC"), salt, COST);

export async function seal(secret: string, password: string): Promise<Sealed> {
  const salt = random(16);
  const master = random(32);
  const [phrase, path] = parts(secret);
  const words = bytesOf(phrase + path);
  const sealed: Sealed = {
    version: 1,
    address: open(secret).address,
    salt: hex(salt),
    lock: await put(master, await stretch(password, salt)),
    words: await put(words, master),
  };
  words.fill(0);
  master.fill(0);
  return sealed;
}

/** What a passkey gives is random already, so it is only made into a key of its own. */
async function fromPasskey(secret: Uint8Array): Promise<Uint8Array> {
  const base = await crypto.subtle.importKey("raw", secret.slice(), "HKDF", false, ["deriveBits"]);
  const use = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: bytesOf("rochdale passkey") };
  return new Uint8Array(await crypto.subtle.deriveBits(use, base, 256));
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The same key with a lock for a passkey, which gives `secret` for `salt`. */
export async function addPasskey(
  sealed: Sealed,
  password: string,
  passkey: { id: string; salt: string; secret: Uint8Array },
): Promise<Sealed> {
  const master = await take(sealed.lock, await stretch(password, unhex(sealed.salt)));
  const { id, salt, secret } = passkey;
  const lock = await put(master, await fromPasskey(secret));
  master.fill(0);
  return { ...sealed, passkey: { id, salt, lock } };
}

/** The words with their path. A wrong password and changed bytes are the same error. */
export async function unseal(sealed: Sealed, password: string): Promise<string> {
  return wordsUnder(sealed, await take(sealed.lock, await stretch(password, unhex(sealed.salt))));
}

/** The same, by what the passkey gives. */
export async function unsealByPasskey(sealed: Sealed, secret: Uint8Array): Promise<string> {
  if (!sealed.passkey) throw new Error("there is no passkey");
  return wordsUnder(sealed, await take(sealed.passkey.lock, await fromPasskey(secret)));
}

async function wordsUnder(sealed: Sealed, master: Uint8Array): Promise<string> {
  const words = await take(sealed.words, master);
  master.fill(0);
  const secret = new TextDecoder().decode(words);
  words.fill(0);
  if (open(secret).address !== sealed.address) throw new Error("the address does not belong to these words");
  return secret;
}
