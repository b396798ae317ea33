// Bytes that lie on the chain under their hash. A phone checks the hash itself.
import { digest, hex } from "../domain/secrets";
import type { Api } from "./connect";
import type { Hex } from "./types";

export const hashOf = (bytes: Uint8Array) => hex(digest(bytes));

/** They are nothing if they are not there, or do not have this hash. */
export async function stored(
  api: Api,
  at: Hex | "best",
  hash: Hex,
  length: number,
): Promise<Uint8Array | undefined> {
  const bytes = await api.query.Preimage.PreimageFor.getValue([hash, length], { at });
  return bytes && hashOf(bytes) === hash ? bytes : undefined;
}

/** A call as the chain keeps it: the bytes, or their hash and length. Of an old one only the hash is known. */
export type Bounded =
  | { type: "Inline"; value: Uint8Array }
  | { type: "Lookup"; value: { hash: Hex; len: number } }
  | { type: "Legacy"; value: { hash: Hex } };

export async function bytesOf(api: Api, at: Hex | "best", call: Bounded): Promise<Uint8Array | undefined> {
  if (call.type === "Inline") return call.value;
  return call.type === "Lookup" ? stored(api, at, call.value.hash, call.value.len) : undefined;
}
