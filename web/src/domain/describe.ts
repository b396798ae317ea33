// A call as a sentence. It is made from the decoded bytes, and not from the form that somebody filled in.
import type { Call } from "../chain/types";

/** A part of a sentence. The screens show amounts and people in their own way. */
export type Argument =
  | { kind: "text"; text: string }
  | { kind: "amount"; amount: bigint; asset: number | null }
  | { kind: "account"; account: string }
  | { kind: "member"; id: bigint };

export interface Sentence {
  /** The name of a message in `calls.ftl`; `unknown` for a call that this app does not know. */
  id: string;
  parts: [name: string, argument: Argument][];
}

const decoder = new TextDecoder();

function asset(value: unknown): number | null {
  const named = value as { type: string; value?: unknown };
  return named.type === "WithId" && typeof named.value === "number" ? named.value : null;
}

function memo(value: unknown): string {
  const named = value as { type: string; value?: unknown };
  return named.type === "Text" && named.value instanceof Uint8Array ? decoder.decode(named.value) : "";
}

type Make = (args: Record<string, unknown>) => [string, Argument][];

/** Each call that this app makes: its message, and what of its arguments is shown. */
export const known: Record<string, Make> = {
  "Payments.pay": (args) => [
    ["amount", { kind: "amount", amount: args["amount"] as bigint, asset: asset(args["asset"]) }],
    ["to", { kind: "account", account: String(args["to"]) }],
    ["memo", { kind: "text", text: memo(args["memo"]) }],
  ],
  "Dividend.claim": () => [],
  "Members.invite": (args) => [["who", { kind: "account", account: String(args["who"]) }]],
  "Members.accept_invitation": () => [],
  "Members.join": (args) => [["id", { kind: "member", id: args["id"] as bigint }]],
};

export function describe(call: Call): Sentence {
  const name = `${call.pallet}.${call.name}`;
  const make = known[name];
  if (!make) return { id: "unknown", parts: [["call", { kind: "text", text: name }]] };
  return { id: `${call.pallet}-${call.name}`, parts: make(call.args).filter(([, part]) => !empty(part)) };
}

const empty = (part: Argument) => part.kind === "text" && part.text === "";
