/** What a secret vote commits to: a hash that says nothing until vote and salt are shown. The chain computes the same. */
import { blake2b } from "@noble/hashes/blake2.js";

/** A project on a ballot, by its place on the ballot paper. */
export interface Choice {
  project: number;
  points: number;
}

function whole(value: bigint, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, place) => Number((value >> BigInt(8 * place)) & 0xffn));
}

/** The length of a list, as the chain writes it. Ballots and reasons are shorter than 2^14. */
function length(count: number): number[] {
  if (count < 64) return [count << 2];
  if (count < 16_384) return whole(BigInt((count << 2) | 1), 2);
  throw new RangeError("too long for a secret vote");
}

export const digest = (bytes: Uint8Array): Uint8Array => blake2b(bytes, { dkLen: 32 });

/** The commitment to a ballot in a secret budget. */
export function ballotCommitment(
  cycle: number,
  member: bigint,
  ballot: Choice[],
  salt: Uint8Array,
): Uint8Array {
  const lines = ballot.flatMap(({ project, points }) => [
    ...whole(BigInt(project), 2),
    ...whole(BigInt(points), 2),
  ]);
  return digest(
    new Uint8Array([
      ...whole(BigInt(cycle), 4),
      ...whole(member, 8),
      ...length(ballot.length),
      ...lines,
      ...salt,
    ]),
  );
}

export type Level = "First" | "Appeal";

/** The commitment of a juror to a vote and its reason. */
export function juryCommitment(
  { number, level, juror }: { number: number; level: Level; juror: bigint },
  { upheld, reason }: { upheld: boolean; reason: string },
  salt: Uint8Array,
): Uint8Array {
  const encoder = new TextEncoder();
  const text = encoder.encode(reason);
  return digest(
    new Uint8Array([
      ...encoder.encode("vote of a juror"),
      ...whole(BigInt(number), 4),
      level === "First" ? 0 : 1,
      ...whole(juror, 8),
      upheld ? 1 : 0,
      ...length(text.length),
      ...text,
      ...salt,
    ]),
  );
}

export const hex = (bytes: Uint8Array): string =>
  `0x${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

export const unhex = (text: string): Uint8Array =>
  Uint8Array.from(text.replace(/^0x/, "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
