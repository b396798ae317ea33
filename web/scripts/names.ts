// The names of all that the chain can refuse, and of its calls, read from the metadata that `descriptors.ts` has made.
import { readFileSync } from "node:fs";
import { decAnyMetadata, unifyMetadata } from "@polkadot-api/substrate-bindings";

const file = new URL("../generated/metadata.scale", import.meta.url);

interface Variant {
  name: string;
  fields: { type: number; name?: string | undefined }[];
}

const read = () => unifyMetadata(decAnyMetadata(readFileSync(file)));

function variantsIn(lookup: ReturnType<typeof read>["lookup"]) {
  return (type: number): Variant[] => {
    const definition = lookup[type]?.def;
    return definition?.tag === "variant" ? definition.value : [];
  };
}

/** `Payments.pay`, …, with the names of its arguments. */
export function callArguments(): Map<string, string[]> {
  const { pallets, lookup } = read();
  const variants = variantsIn(lookup);
  return new Map(
    pallets.flatMap(({ name, calls }) =>
      (calls ? variants(calls.type) : []).map((call) => [
        `${name}.${call.name}`,
        call.fields.map((field) => field.name ?? ""),
      ]),
    ),
  );
}

/** `Payments-ToOneself`, `Token-Frozen`, `Transaction-Stale`, `BadOrigin`, …: each once. */
export function errorNames(): string[] {
  const { pallets, lookup } = read();
  const variants = variantsIn(lookup);
  const named = (path: string) => {
    const found = lookup.find((entry) => entry.path.join("::") === path);
    if (!found) throw new Error(`the metadata has no type ${path}`);
    return variants(found.id);
  };
  const names = new Set<string>();
  for (const { name, errors } of pallets) {
    if (errors) for (const error of variants(errors.type)) names.add(`${name}-${error.name}`);
  }
  // An error of no pallet. Some have a reason of their own kind.
  for (const { name, fields } of named("sp_runtime::DispatchError")) {
    const inner = fields[0] ? variants(fields[0].type) : [];
    if (name === "Module") continue;
    if (inner.length === 0) names.add(name);
    for (const reason of inner) names.add(`${name}-${reason.name}`);
  }
  // Why a transaction does not come into a block.
  for (const type of ["InvalidTransaction", "UnknownTransaction"]) {
    for (const { name } of named(`sp_runtime::transaction_validity::${type}`))
      names.add(`Transaction-${name}`);
  }
  return [...names];
}
