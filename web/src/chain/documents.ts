// Texts and calls whose bytes lie on the chain under their hash, so that nobody can change them.
import { ON_CHAIN } from "../domain/bylaws";
import { type Api, ask } from "./connect";
import { hashOf, stored } from "./preimages";
import { decode } from "./send";
import type { Call } from "./types";

const at = "best" as const;
/** The longest call that stands in a motion itself; of a longer one the hash stands there. */
const INLINE = 128;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What was read once. A hash stands for one text for ever. */
const texts = new Map<string, string>();

/** The text of a document on the chain, if it is still there. */
export async function textOf(hash: string): Promise<string | undefined> {
  const known = texts.get(hash);
  if (known !== undefined) return known;
  const status = await ask((api) => api.query.Preimage.RequestStatusFor.getValue(hash, { at }));
  const length = status?.type === "Unrequested" ? status.value.len : status?.value.maybe_len;
  if (length === undefined) return undefined;
  const bytes = await ask((api) => stored(api, at, hash, length));
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  texts.set(hash, text);
  return text;
}

type Tx = Api["tx"];
type Inner = Parameters<Tx["Utility"]["batch_all"]>[0]["calls"][number];

/** A text that goes onto the chain, and the document that names it. */
export function onChain(tx: Tx, text: string) {
  const bytes = bytesOf(text);
  return {
    note: tx.Preimage.note_preimage({ bytes }).decodedCall as Inner,
    document: { reference: bytesOf(ON_CHAIN), hash: hashOf(bytes) },
  };
}

/** A call inside a motion, and what has to be put onto the chain before. */
export function bounded(tx: Tx, call: Uint8Array) {
  if (call.length <= INLINE) return { call: { type: "Inline" as const, value: call }, notes: [] };
  const value = { hash: hashOf(call), len: call.length };
  return {
    call: { type: "Lookup" as const, value },
    notes: [tx.Preimage.note_preimage({ bytes: call }).decodedCall as Inner],
  };
}

/**
 * What these bytes mean, with the calls that they contain as bytes: a motion to a cooperative has its call so, or the hash
 * of it.
 */
export async function decodeWhole(call: Uint8Array): Promise<Call> {
  const outer = await decode(call);
  const noted = new Map<string, Uint8Array>();
  await everywhere(outer.args, async ({ type, value }) => {
    const { bytes } = (value ?? {}) as { bytes?: unknown };
    if (type === "note_preimage" && bytes instanceof Uint8Array) noted.set(hashOf(bytes), bytes);
  });
  await everywhere(outer.args, async (motion) => {
    if (motion.type !== "Call") return;
    const { type, value } = (motion.value ?? {}) as { type?: string; value?: unknown };
    const bytes =
      type === "Inline"
        ? value
        : type === "Lookup"
          ? await found(value as { hash: string; len: number }, noted)
          : undefined;
    if (!(bytes instanceof Uint8Array)) return;
    try {
      const { pallet, name, args } = await decode(bytes);
      motion.value = { type: pallet, value: { type: name, value: args } };
    } catch {
      // It stays as it is, and the sheet shows its bytes.
    }
  });
  return outer;
}

const found = async ({ hash, len }: { hash: string; len: number }, noted: Map<string, Uint8Array>) =>
  noted.get(hash) ?? (await ask((api) => stored(api, at, hash, len)));

/** Looks at each `{ type, value }` in a decoded call. */
async function everywhere(
  value: unknown,
  look: (part: { type: string; value?: unknown }) => Promise<void>,
): Promise<void> {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  if ("type" in value && typeof value.type === "string")
    await look(value as { type: string; value?: unknown });
  for (const part of Object.values(value)) await everywhere(part, look);
}
