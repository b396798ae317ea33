/**
 * Codes and links that apps give to each other: `https://HOST/PATH#/pay/1?to=…&g=…`. A phone's own camera opens them, and
 * nothing after `#` reaches a server. `tests/vectors/codes.json` has examples, for other apps too.
 *
 * After `#` stand the kind, the version of the format, and values as in a query, each encoded by percent signs. `+` is a
 * plus sign. Each key stands once, in any order.
 */

import { address, publicKey, toHex } from "./address";
import { readExact } from "./amounts";

/** A request for a payment, as a till shows it. */
export interface PayCode {
  kind: "pay";
  /** The payee's address, with the general prefix. */
  to: string;
  /** The number of the currency; without it, native money. */
  currency?: number;
  /** An exact decimal. How many decimals the money has is not known here: see `amountIn`. */
  amount?: string;
  memo?: string;
  name?: string;
  /** The last moment, in seconds of the calendar since 1970. */
  until?: number;
  /** 8 hex digits, by which a till knows its payment. */
  reference?: string;
}

/** The others with a person in them. */
export interface PersonCode {
  /** Somebody's card; somebody who asks for an invitation; the new key of a person with a new phone. */
  kind: "person" | "invite" | "newkey";
  to: string;
  name?: string;
}

/** Somebody who has lost their key, and asks for support of a new one. */
export interface RecoverCode {
  kind: "recover";
  /** The number of the person. */
  id: number;
  /** The address of the new key. */
  to: string;
  name?: string;
}

/** A proposal to the assembly, or a cooperative. */
export interface ThingCode {
  kind: "proposal" | "coop";
  id: number;
}

/** A project in a budget. */
export interface ProjectCode {
  kind: "project";
  budget: number;
  id: number;
}

export type Code = PayCode | PersonCode | RecoverCode | ThingCode | ProjectCode;

/** Why a text is refused. The catalogues have a sentence `code-<problem>` for each. */
export type CodeProblem =
  /** No code or address that this app knows. */
  | "unknown"
  /** A code of a newer app: with another version, kind or key. */
  | "newer"
  /** A code of another community. */
  | "other-community"
  /** It was valid until some time ago. */
  | "past"
  /** An address in it is none. */
  | "bad-address"
  /** The amount in it is none. */
  | "bad-amount"
  /** A text in it is too long, or has signs that are not to be seen. */
  | "bad-text"
  /** Something in it is missing, doubled or of the wrong form. */
  | "damaged";

export type ReadCode =
  | { ok: true; code: Code }
  /** `genesis`: of which community it is, if of another one: the first 8 bytes of its genesis hash, in hex. */
  | { ok: false; problem: CodeProblem; genesis?: string };

/** Where and when a code is read. */
export interface Here {
  /** The genesis hash of this community, in hex with `0x`. */
  genesis: string;
  /** The calendar, in milliseconds since 1970. */
  now: number;
}

/** The longest memo, in bytes of UTF-8: as long as the chain lets it be. */
export const MEMO_BYTES = 140;
/** The longest name, in characters. */
export const NAME_CHARACTERS = 40;
/** The longest code. More fits into no code that a camera can read. */
export const CODE_CHARACTERS = 2_048;

const VERSION = "1";
/** The keys of each kind, in the order in which they are written. A key with `!` must be there. */
const KEYS: Record<Code["kind"], readonly string[]> = {
  pay: ["to!", "g!", "c", "a", "m", "n", "e", "r"],
  person: ["to!", "g!", "n"],
  invite: ["to!", "g!", "n"],
  newkey: ["to!", "g!", "n"],
  recover: ["id!", "to!", "g!", "n"],
  proposal: ["id!", "g!"],
  project: ["b!", "id!", "g!"],
  coop: ["id!", "g!"],
};
const U32 = 2 ** 32;
/** The most decimals that a currency can have. */
const MOST_DECIMALS = 18;

class Refusal extends Error {
  constructor(
    readonly problem: CodeProblem,
    readonly genesis?: string,
  ) {
    super(problem);
  }
}

/** Reads a code of this app, a bare address, or an address as other apps show it. */
export function readCode(text: string, here: Here): ReadCode {
  try {
    return { ok: true, code: read(text.trim(), here) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem, genesis } = error;
    return genesis === undefined ? { ok: false, problem } : { ok: false, problem, genesis };
  }
}

/** The link of a code. `page` is the address of the app, without `#`. It throws if the code could not be read again. */
export function writeCode(page: string, code: Code, genesis: string): string {
  const values = valuesOf(code, short(genesis));
  const query = KEYS[code.kind].flatMap((key) => {
    const name = key.replace("!", "");
    const value = values[name];
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const link = `${page.replace(/#.*$/, "")}#/${code.kind}/${VERSION}?${query.join("&")}`;
  const again = readCode(link, { genesis, now: 0 });
  if (!again.ok) throw new RangeError(`this code could not be read: ${again.problem}`);
  return link;
}

/** The amount of a code in a money with this many decimals, or `undefined` if it has more digits, or is too large. */
export function amountIn(code: PayCode, decimals: number): bigint | undefined {
  return code.amount === undefined ? undefined : readExact(code.amount, decimals);
}

/** The memo with which a code is paid: with its reference at the end, if it has one. */
export function memoOf(code: PayCode): string {
  const { memo = "", reference } = code;
  if (reference === undefined) return memo;
  return memo === "" ? `#${reference}` : `${memo} #${reference}`;
}

/** Whether a memo fits into a payment, with this reference behind it, and has no hidden signs. */
export function memoFits(memo: string, reference?: string): boolean {
  const whole = memoOf({ kind: "pay", to: "", memo, ...(reference === undefined ? {} : { reference }) });
  return bytesIn(whole) <= MEMO_BYTES && !hasHiddenSigns(memo);
}

/** A new reference, which nobody can guess. */
export function newReference(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(4)));
}

/** The reference at the end of a memo, if there is one. */
export function referenceIn(memo: string): string | undefined {
  return /(?:^| )#([0-9a-f]{8})$/.exec(memo)?.[1];
}

export function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The first 8 bytes of a genesis hash, as codes have them. */
function short(genesis: string): string {
  return genesis.replace(/^0x/, "").slice(0, 16).toLowerCase();
}

function read(text: string, here: Here): Code {
  if (text.length > CODE_CHARACTERS) throw new Refusal("unknown");
  const link = /^(?:https?:\/\/[^#\s]*)?#\/([a-z]+)\/([0-9]+)(?:\?([^\s]*))?$/i.exec(text);
  if (link !== null) return readLink(link[1] ?? "", link[2] ?? "", link[3] ?? "", here);
  const to = /^substrate:/i.test(text) ? readForeign(text, here) : address(text);
  if (to === undefined) throw new Refusal("unknown");
  return { kind: "person", to };
}

/** `substrate:ADDRESS:GENESIS[:NAME]` of Polkadot-JS, or `substrate:ADDRESS:PUBLIC_KEY[:NAME]` of Nova. The name is dropped
 * if it would not be one here: it is for show only. */
function readForeign(text: string, here: Here): string | undefined {
  const [, shown = "", third = ""] = text.split(":");
  const key = publicKey(shown);
  if (key === undefined) throw new Refusal("bad-address");
  if (third === "" || third === "0x" || third.toLowerCase() === `0x${toHex(key)}`) return address(shown);
  if (!/^0x[0-9a-f]{64}$/i.test(third)) throw new Refusal("damaged");
  if (short(third) !== short(here.genesis)) throw new Refusal("other-community", short(third));
  return address(shown);
}

function readLink(kind: string, version: string, query: string, here: Here): Code {
  if (!isKind(kind) || version !== VERSION) throw new Refusal("newer");
  const values = readQuery(query, KEYS[kind]);
  // Another community's code is refused as that, whatever else may be wrong.
  const genesis = values.get("g") ?? "";
  if (!/^[0-9a-f]{16}$/.test(genesis)) throw new Refusal("damaged");
  if (genesis !== short(here.genesis)) throw new Refusal("other-community", genesis);
  if (kind === "proposal" || kind === "coop") return { kind, id: number(values, "id") };
  if (kind === "project") return { kind, budget: number(values, "b"), id: number(values, "id") };
  const to = generalAddress(values.get("to") ?? "");
  const named = values.has("n") ? { name: readName(values.get("n") ?? "") } : {};
  if (kind === "recover") return { kind, id: number(values, "id"), to, ...named };
  if (kind !== "pay") return { kind, to, ...named };
  return readPay(to, named, values, here);
}

function readPay(to: string, named: { name?: string }, values: Map<string, string>, here: Here): PayCode {
  const code: PayCode = { kind: "pay", to, ...named };
  if (values.has("c")) code.currency = number(values, "c");
  const amount = values.get("a");
  if (amount !== undefined) {
    const places = amount.split(".")[1]?.length ?? 0;
    if (places > MOST_DECIMALS || !readExact(amount, places)) throw new Refusal("bad-amount");
    code.amount = amount;
  }
  const reference = values.get("r");
  if (reference !== undefined) {
    if (!/^[0-9a-f]{8}$/.test(reference)) throw new Refusal("damaged");
    code.reference = reference;
  }
  const memo = values.get("m");
  if (memo !== undefined) {
    if (memo === "" || hasHiddenSigns(memo)) throw new Refusal("bad-text");
    code.memo = memo;
  }
  if (bytesIn(memoOf(code)) > MEMO_BYTES) throw new Refusal("bad-text");
  const until = values.get("e");
  if (until !== undefined) {
    if (!/^[1-9][0-9]{0,11}$/.test(until)) throw new Refusal("damaged");
    code.until = Number(until);
    if (code.until * 1_000 <= here.now) throw new Refusal("past");
  }
  return code;
}

function isKind(kind: string): kind is Code["kind"] {
  return Object.hasOwn(KEYS, kind);
}

/** The values of a query. Each key is one of these, and stands once; none that must be there is missing. */
function readQuery(query: string, keys: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const part of query === "" ? [] : query.split("&")) {
    const at = part.indexOf("=");
    if (at < 1) throw new Refusal("damaged");
    const key = part.slice(0, at);
    if (!keys.some((known) => known.replace("!", "") === key)) throw new Refusal("newer");
    if (values.has(key)) throw new Refusal("damaged");
    values.set(key, decoded(part.slice(at + 1)));
  }
  if (keys.some((key) => key.endsWith("!") && !values.has(key.slice(0, -1)))) throw new Refusal("damaged");
  return values;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Refusal("damaged");
  }
}

function number(values: Map<string, string>, key: string): number {
  const text = values.get(key) ?? "";
  if (!/^(0|[1-9][0-9]{0,9})$/.test(text) || Number(text) >= U32) throw new Refusal("damaged");
  return Number(text);
}

function generalAddress(text: string): string {
  if (address(text) !== text) throw new Refusal("bad-address");
  return text;
}

/** What they call themselves. */
function readName(text: string): string {
  const characters = [...text].length;
  if (characters === 0 || characters > NAME_CHARACTERS || text.trim() !== text || hasHiddenSigns(text))
    throw new Refusal("bad-text");
  return text;
}

/** Controls, marks of direction and signs without width make a text look like another one. The joiner of emojis and of
 * Arabic and Indian scripts is none of them. */
function hasHiddenSigns(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u.test(
    text,
  );
}

function valuesOf(code: Code, genesis: string): Record<string, string | undefined> {
  switch (code.kind) {
    case "proposal":
    case "coop":
      return { id: String(code.id), g: genesis };
    case "project":
      return { b: String(code.budget), id: String(code.id), g: genesis };
    case "recover":
      return { id: String(code.id), to: code.to, g: genesis, n: code.name };
    case "pay":
      return {
        to: code.to,
        g: genesis,
        c: code.currency?.toString(),
        a: code.amount,
        m: code.memo,
        n: code.name,
        e: code.until?.toString(),
        r: code.reference,
      };
    default:
      return { to: code.to, g: genesis, n: code.name };
  }
}
