// The arguments of calls that only a decision of the members makes: rules with their new values, and budgets.
import { toHex } from "./address";
import type { Argument } from "./describe";

type Parts = [name: string, argument: Argument][];

const decoder = new TextDecoder();

/** The money in a budget. */
export function budget(terms: unknown): Parts {
  const { pot, asset } = terms as { pot: bigint; asset: { type: string; value?: number } };
  const number = asset.type === "WithId" ? (asset.value ?? null) : null;
  return [["pot", { kind: "amount", amount: pot, asset: number }]];
}

/** A project of a budget. Its amounts are in the money of that budget. */
export function project(content: unknown, cycle: unknown): Parts {
  const { title, reference, beneficiary, milestones } = content as {
    title: Uint8Array;
    reference: Uint8Array;
    beneficiary: string;
    milestones: bigint[];
  };
  const where = decoder.decode(reference);
  return [
    ["title", { kind: "text", text: decoder.decode(title) }],
    ...milestones.map((amount): Parts[number] => [
      "milestone",
      { kind: "ofBudget", amount, cycle: Number(cycle) },
    ]),
    ["beneficiary", { kind: "account", account: beneficiary }],
    // The text itself stands in a call of its own.
    ...(where === "preimage:" ? [] : [["reference", { kind: "text", text: where }] as Parts[number]]),
  ];
}

/** The rule that a parameter is, with its new value. `rule-…` is its name in the catalogue, if it has one there. */
export function rule(keyValue: unknown): Parts {
  const { type: area, value } = keyValue as { type: string; value: { type: string; value: unknown } };
  const next = (value.value as unknown[]).at(-1);
  const parts: Parts = [["rule", { kind: "word", id: `rule-${area}-${value.type}` }]];
  parts.push([
    "value",
    next === undefined ? { kind: "word", id: "word-default" } : measured(area, value.type, next),
  ]);
  return parts;
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
    return /^[\p{L}\p{N}\p{P}\p{Z}]*$/u.test(text) ? text : `0x${toHex(value)}`;
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
