// Links and codes. `tests/unit/qr-vectors.json` has examples that other apps can use.
import { address } from "./address";
import { exact, typed } from "./amount";

const MEMO_BYTES = 140;
const NAME_CHARACTERS = 40;
/** Room for ` #` and the reference behind the memo. */
const REFERENCE = /^[0-9a-f]{8}$/;

export interface PayLink {
  to: string;
  /** The number of a community currency; absent for the native money. */
  currency?: number;
  amount?: bigint;
  memo?: string;
  /** How they call themselves. */
  name?: string;
  /** Until when it is good, in seconds. */
  expires?: number;
  reference?: string;
}

export type Kind = "person" | "invite" | "recover" | "newkey";

export type Read =
  | { kind: "pay"; link: PayLink }
  | { kind: Kind; account: string; name?: string }
  | { kind: "refused"; why: Why };

/** Names of messages in `qr.ftl`. */
export type Why = "noCode" | "otherCommunity" | "newer" | "expired" | "broken";

/** What is needed to read a code of this community. */
export interface Here {
  genesis: string;
  /** Decimals of a money, `undefined` for one that is not known. */
  decimals: (currency: number | undefined) => number | undefined;
  /** In seconds. */
  now: number;
}

const short = (genesis: string) => genesis.replace(/^0x/, "").slice(0, 16);
export const bytesOf = (text: string) => new TextEncoder().encode(text).length;

export function writePay(site: string, here: Here, link: PayLink): string {
  const query = new URLSearchParams({ to: link.to, g: short(here.genesis) });
  const decimals = here.decimals(link.currency);
  if (link.currency !== undefined) query.set("c", String(link.currency));
  if (link.amount !== undefined && decimals !== undefined) query.set("a", exact(link.amount, decimals));
  if (link.memo) query.set("m", link.memo);
  if (link.name) query.set("n", link.name);
  if (link.expires !== undefined) query.set("e", String(link.expires));
  if (link.reference) query.set("r", link.reference);
  return `${site}#/pay/1?${query}`;
}

export function writeCard(site: string, here: Here, kind: Kind, account: string, name?: string): string {
  const query = new URLSearchParams({ to: account, g: short(here.genesis) });
  if (name) query.set("n", name);
  return `${site}#/${kind}/1?${query}`;
}

const refused = (why: Why): Read => ({ kind: "refused", why });

/** Reads a code: our own, a bare account, or one of Polkadot-JS and Nova. */
export function read(text: string, here: Here): Read {
  const trimmed = text.trim();
  const substrate = /^substrate:([^:]+)(?::[^:]*)?(?::(.*))?$/.exec(trimmed);
  const bare = address(substrate?.[1] ?? trimmed);
  if (bare) {
    const name = substrate?.[2]?.slice(0, NAME_CHARACTERS);
    return { kind: "person", account: bare, ...(name ? { name } : {}) };
  }
  const own = /#\/(pay|person|invite|recover|newkey)\/(\d+)\?(.*)$/.exec(trimmed);
  if (!own) return refused("noCode");
  const [, kind = "", version, query = ""] = own;
  if (version !== "1") return refused("newer");
  const fields = new URLSearchParams(query);
  const known = kind === "pay" ? ["to", "g", "c", "a", "m", "n", "e", "r"] : ["to", "g", "n"];
  for (const key of fields.keys()) if (!known.includes(key)) return refused("newer");
  if (known.some((key) => fields.getAll(key).length > 1)) return refused("broken");
  if (fields.get("g") !== short(here.genesis)) return refused(fields.get("g") ? "otherCommunity" : "broken");
  const account = address(fields.get("to") ?? "");
  if (!account) return refused("broken");
  const name = fields.get("n") ?? undefined;
  if (name !== undefined && [...name].length > NAME_CHARACTERS) return refused("broken");
  if (kind !== "pay") return { kind: kind as Kind, account, ...(name ? { name } : {}) };
  return pay(account, name, fields, here);
}

function pay(to: string, name: string | undefined, fields: URLSearchParams, here: Here): Read {
  const c = fields.get("c");
  if (c !== null && !/^\d{1,9}$/.test(c)) return refused("broken");
  const currency = c === null ? undefined : Number(c);
  const a = fields.get("a");
  const decimals = here.decimals(currency);
  const amount =
    a === null || decimals === undefined || !/^\d+(\.\d+)?$/.test(a) ? undefined : typed(a, decimals);
  if (a !== null && amount === undefined) return refused("broken");
  const memo = fields.get("m") ?? undefined;
  const reference = fields.get("r") ?? undefined;
  if (reference !== undefined && !REFERENCE.test(reference)) return refused("broken");
  if (bytesOf(withReference(memo ?? "", reference)) > MEMO_BYTES) return refused("broken");
  const e = fields.get("e");
  if (e !== null && !/^\d{1,12}$/.test(e)) return refused("broken");
  if (e !== null && Number(e) < here.now) return refused("expired");
  return {
    kind: "pay",
    link: {
      to,
      ...(currency === undefined ? {} : { currency }),
      ...(amount === undefined ? {} : { amount }),
      ...(memo ? { memo } : {}),
      ...(name ? { name } : {}),
      ...(e === null ? {} : { expires: Number(e) }),
      ...(reference ? { reference } : {}),
    },
  };
}

/** The memo of a payment, by which a till knows it. */
export function withReference(memo: string, reference: string | undefined): string {
  return reference ? `${memo} #${reference}`.trim() : memo;
}

/** A new reference. */
export function newReference(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
