// What a member does in a cooperative, as bytes of calls.
import type { Vote } from "./cooperatives";
import { encode } from "./send";
import type { Hex } from "./types";

const bytes = (text: string) => new TextEncoder().encode(text);
const word = <W extends string>(type: W) => ({ type, value: undefined });
const of = (value: number) => ({ type: "Cooperative" as const, value });

export const cooperativeCalls = {
  /** `proposal` is the hash of what was displayed, so that nobody signs anything else. */
  sign: (cooperative: number, proposal: Hex) =>
    encode((tx) => tx.Cooperatives.sign({ cooperative, proposal })),
  apply: (cooperative: number, shares: number, first: number) =>
    encode((tx) => tx.Cooperatives.apply({ cooperative, class: 0, shares, first })),
  payShares: (cooperative: number, shares: number) =>
    encode((tx) => tx.Cooperatives.pay_shares({ cooperative, shares })),
  leave: (cooperative: number) => encode((tx) => tx.Cooperatives.leave({ cooperative })),
  collect: (cooperative: number, member: number) =>
    encode((tx) => tx.Cooperatives.collect({ cooperative, member })),
  claimPatronage: (cooperative: number, period: number, member: number) =>
    encode((tx) => tx.Cooperatives.claim_patronage({ cooperative, period, member })),
  appeal: (cooperative: number, reason: string) =>
    encode((tx) => tx.Cooperatives.appeal({ cooperative, reason: bytes(reason) })),
  vote: (cooperative: number, resolution: number, member: number, vote: Vote) =>
    encode((tx) => tx.Cooperatives.vote({ cooperative, resolution, member, vote: word(vote) })),
  closeResolution: (cooperative: number, resolution: number) =>
    encode((tx) =>
      tx.Cooperatives.close_resolution({
        cooperative,
        resolution,
        weight_bound: { ref_time: 100_000_000_000n, proof_size: 1_000_000n },
      }),
    ),
  attend: (cooperative: number, meeting: number, member: number) =>
    encode((tx) => tx.Meetings.attend({ electorate: of(cooperative), meeting, member })),
};
