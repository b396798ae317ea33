// Errors of the runtime, by their names. `errors.ftl` of each language has a sentence for each: `error-` and the name.
import type { Refusal } from "./types";

interface Named {
  type: string;
  value?: unknown;
}

function named(value: unknown): Named | undefined {
  return typeof value === "object" && value !== null && "type" in value ? (value as Named) : undefined;
}

/** `{Module, {Payments, {ToOneself}}}` is `Payments-ToOneself`, and `{Token, {Frozen}}` is `Token-Frozen`. */
export function refusal(error: unknown): Refusal {
  const outer = named(error);
  if (!outer) return { id: "Unknown" };
  if (outer.type === "Module" || outer.type === "Invalid" || outer.type === "Unknown") {
    const pallet = named(outer.value);
    if (!pallet) return { id: "Unknown" };
    // Why a transaction does not come into a block. Custom reasons are numbers.
    if (outer.type !== "Module") return { id: `Transaction-${pallet.type}` };
    const inner = named(pallet.value);
    return { id: inner ? `${pallet.type}-${inner.type}` : pallet.type };
  }
  const inner = named(outer.value);
  return { id: inner ? `${outer.type}-${inner.type}` : outer.type };
}

/** An error thrown by the library that talks to the chain. */
export function thrown(error: unknown): Refusal {
  const carried = typeof error === "object" && error !== null && "error" in error ? error.error : undefined;
  if (named(carried)) return refusal(carried);
  return { id: "Unknown" };
}
