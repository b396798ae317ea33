/** What the chain will do if the members decide so, in sentences. Calls inside a batch have a sentence each. */
import type { Call } from "../chain/types";
import type { Argument, Sentence } from "./describe";

type Parts = [name: string, argument: Argument][];

const BATCHES = ["batch", "batch_all", "force_batch"];
const decoder = new TextDecoder();

/** A call inside another one, as the chain's description decodes it. */
export function inner(value: unknown): Call {
  const { type, value: call } = value as { type: string; value: { type: string; value?: unknown } };
  return { pallet: type, name: call.type, args: (call.value ?? {}) as Record<string, unknown> };
}

/** One sentence for each thing that a decision does, in their order. */
export function deeds(call: Call): Sentence[] {
  if (call.pallet === "Utility" && BATCHES.includes(call.name)) {
    return ((call.args.calls ?? []) as unknown[]).flatMap((one) => deeds(inner(one)));
  }
  return [deed(call)];
}

function deed({ pallet, name, args }: Call): Sentence {
  switch (`${pallet}.${name}`) {
    case "Policy.set_parameter":
      return parameter(args.key_value);
    case "Treasury.spend":
      return {
        id: "deed-spend",
        parts: [
          ["amount", { kind: "amount", amount: args.amount as bigint, asset: null }],
          ["to", { kind: "account", account: String(args.beneficiary) }],
        ],
      };
    case "Assembly.cancel":
      return { id: "deed-cancel", parts: [["proposal", { kind: "text", text: String(args.proposal) }]] };
    case "ParticipatoryBudget.start_cycle": {
      const { pot, asset } = args.terms as { pot: bigint; asset: { type: string; value?: number } };
      const number = asset.type === "WithId" ? (asset.value ?? null) : null;
      return { id: "deed-budget", parts: [["pot", { kind: "amount", amount: pot, asset: number }]] };
    }
    case "SafeMode.force_exit":
      return { id: "deed-leave-safe-mode", parts: [] };
    case "TxPause.unpause":
      return { id: "deed-unpause", parts: [["call", { kind: "text", text: plain(args.ident) }]] };
    default:
      return {
        id: "deed-other",
        parts: [
          ["call", { kind: "text", text: `${pallet}.${name}` }],
          ...Object.entries(args).map(([label, value]): [string, Argument] => [
            "detail",
            { kind: "text", text: `${label}: ${plain(value)}` },
          ]),
        ],
      };
  }
}

/** The rule that a parameter is, with its new value. `rule-…` is its name in the catalogue, if it has one there. */
function parameter(keyValue: unknown): Sentence {
  const { type: area, value } = keyValue as { type: string; value: { type: string; value: unknown } };
  const next = (value.value as unknown[]).at(-1);
  const parts: Parts = [["rule", { kind: "word", id: `rule-${area}-${value.type}` }]];
  parts.push([
    "value",
    next === undefined ? { kind: "word", id: "word-default" } : measured(area, value.type, next),
  ]);
  return { id: "deed-parameter", parts };
}

const NANOSECONDS = 1_000_000;
/** Parameters whose numbers are no times. */
const TIMES = /Period|Validity|Interval|Delay|Age$|Time|Term|Standing|Voting|Petition|Shortest|WindDown/;

function measured(area: string, key: string, value: unknown): Argument {
  if (area === "Allowance" && typeof value === "bigint" && key === "Cap")
    return { kind: "duration", time: Number(value) / NANOSECONDS };
  if ((area === "Fees" || (area === "Juries" && key === "Fee")) && typeof value === "bigint")
    return { kind: "amount", amount: value, asset: null };
  if (area === "Dividend" && key === "Policy") {
    const policy = value as { type: string; value: { amount?: bigint } };
    if (policy.type === "Fixed" && policy.value.amount !== undefined)
      return { kind: "amount", amount: policy.value.amount, asset: null };
  }
  if (typeof value === "bigint" && TIMES.test(key)) return { kind: "duration", time: Number(value) };
  return { kind: "text", text: plain(value) };
}

/** Any value as text: nothing is left out of a call that the app does not know. */
export function plain(value: unknown): string {
  if (value === undefined || value === null) return "–";
  if (value instanceof Uint8Array) {
    const text = decoder.decode(value);
    return /^[\p{L}\p{N}\p{P}\p{Z}]*$/u.test(text)
      ? text
      : `0x${[...value].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  }
  if (Array.isArray(value)) return value.map(plain).join(", ");
  if (typeof value === "object") {
    if ("type" in value && "value" in value) {
      const rest = value.value === undefined ? "" : ` (${plain(value.value)})`;
      return `${String(value.type)}${rest}`;
    }
    return Object.entries(value)
      .map(([label, one]) => `${label}: ${plain(one)}`)
      .join(", ");
  }
  return String(value);
}
