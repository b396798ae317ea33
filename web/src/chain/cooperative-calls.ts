// What a member does in a cooperative, as bytes of calls.
import type { Bylaws, Vote } from "./cooperatives";
import { chainAsset } from "./currencies";
import { encode } from "./send";
import type { Hex } from "./types";

const bytes = (text: string) => new TextEncoder().encode(text);
const person = (value: bigint) => ({ type: "Person" as const, value });
const word = <W extends string>(type: W) => ({ type, value: undefined });
const of = (value: number) => ({ type: "Cooperative" as const, value });

/** What founders choose. All other terms of the bylaws follow from it, and are shown before they sign. */
export type Terms = Pick<
  Bylaws,
  | "reference"
  | "hash"
  | "book"
  | "par"
  | "leastShares"
  | "mostShares"
  | "firstShares"
  | "waterfall"
  | "period"
  | "notice"
> & { kind: Bylaws["classes"][number]["kind"]; decision: number; work: string };

const PERCENT = 10_000_000;

export const cooperativeCalls = {
  found: (name: string, terms: Terms, founders: bigint[]) =>
    encode((tx) => {
      const rule = (quorum: number, majority: number) => ({
        quorum: quorum * PERCENT,
        majority: majority * PERCENT,
        duration: BigInt(terms.decision),
      });
      return tx.Cooperatives.found({
        name: bytes(name),
        bylaws: {
          document: { reference: bytes(terms.reference), hash: terms.hash },
          classes: [{ kind: word(terms.kind), weight: 1 }],
          book: chainAsset(terms.book),
          par: terms.par,
          least_shares: terms.leastShares,
          most_shares: terms.mostShares,
          first_shares: terms.firstShares,
          instalment_time: BigInt(terms.notice),
          notice: BigInt(terms.notice),
          defence: BigInt(terms.decision),
          admission: { type: "Members", value: undefined },
          recording: { type: "Members", value: undefined },
          decisions: {
            ordinary: rule(30, 50),
            qualified: rule(50, 60),
            bylaws: rule(50, 66),
            dissolution: rule(66, 75),
          },
          waterfall: terms.waterfall,
          solvency: 25 * PERCENT,
          period: BigInt(terms.period),
          claim_time: BigInt(terms.period),
          contest_time: BigInt(terms.decision),
          work: [{ name: bytes(terms.work), weight: 1 }],
        },
        founders: founders.map((id): [ReturnType<typeof person>, number, number] => [
          person(id),
          0,
          terms.firstShares,
        ]),
      });
    }),
  /** `proposal` is the hash of what was displayed, so that nobody signs anything else. */
  sign: (cooperative: number, proposal: Hex) =>
    encode((tx) => tx.Cooperatives.sign({ cooperative, proposal })),
  abandon: (cooperative: number) => encode((tx) => tx.Cooperatives.abandon({ cooperative })),
  apply: (cooperative: number, shares: number, first: number) =>
    encode((tx) => tx.Cooperatives.apply({ cooperative, class: 0, shares, first })),
  payShares: (cooperative: number, shares: number) =>
    encode((tx) => tx.Cooperatives.pay_shares({ cooperative, shares })),
  subscribe: (cooperative: number, more: number) =>
    encode((tx) => tx.Cooperatives.subscribe({ cooperative, more })),
  leave: (cooperative: number) => encode((tx) => tx.Cooperatives.leave({ cooperative })),
  collect: (cooperative: number, member: number) =>
    encode((tx) => tx.Cooperatives.collect({ cooperative, member })),
  claimPatronage: (cooperative: number, period: number, member: number) =>
    encode((tx) => tx.Cooperatives.claim_patronage({ cooperative, period, member })),
  closePeriod: (cooperative: number) => encode((tx) => tx.Cooperatives.close_period({ cooperative })),
  appeal: (cooperative: number, reason: string) =>
    encode((tx) => tx.Cooperatives.appeal({ cooperative, reason: bytes(reason) })),
  propose: (cooperative: number, member: number, reference: string, hash: Hex) =>
    encode((tx) =>
      tx.Cooperatives.propose({
        cooperative,
        member,
        kind: word("Ordinary"),
        motion: { type: "Text", value: undefined },
        document: { reference: bytes(reference), hash },
      }),
    ),
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
  voteInMeeting: (
    cooperative: number,
    meeting: number,
    item: number,
    member: number,
    choice: { for: number } | "Against" | "Abstain",
  ) =>
    encode((tx) =>
      tx.Meetings.vote({
        electorate: of(cooperative),
        meeting,
        item,
        member,
        choice: typeof choice === "string" ? word(choice) : { type: "For", value: choice.for },
      }),
    ),
  conclude: (cooperative: number, meeting: number) =>
    encode((tx) => tx.Meetings.conclude({ electorate: of(cooperative), meeting })),
  signMinutes: (cooperative: number, meeting: number, member: number, hash: Hex) =>
    encode((tx) => tx.Meetings.sign_minutes({ electorate: of(cooperative), meeting, member, hash })),
};
