// The council: who sits on it, its open motions, and what it can do for good.
import { ask } from "./connect";
import { decode, encode } from "./send";
import type { Address, Call } from "./types";

const at = "best" as const;
/** Around the bytes of a motion in `council.propose`: pallet, call and threshold before it, the length behind it. */
const BEFORE = 3;
const BEHIND = 1;

export interface Motion {
  hash: string;
  number: number;
  call: Call;
  /** The length of the call, and how heavy it is, which whoever closes the motion has to say. */
  length: number;
  weight: { ref_time: bigint; proof_size: bigint };
  threshold: number;
  ayes: Address[];
  nays: Address[];
  endsAt: number;
}

export interface Council {
  members: Address[];
  motions: Motion[];
}

/** How many of so many members of the council are two thirds. */
export const twoThirds = (members: number) => Math.ceil((members * 2) / 3);

export async function council(): Promise<Council> {
  const [members, hashes] = await ask((api) =>
    Promise.all([api.query.Council.Members.getValue({ at }), api.query.Council.Proposals.getValue({ at })]),
  );
  const motions = await Promise.all(hashes.map((hash) => motionOf(hash)));
  return { members, motions: motions.flat().sort((a, b) => b.number - a.number) };
}

async function motionOf(hash: string): Promise<Motion[]> {
  return ask(async (api) => {
    const [votes, proposal, block, slot] = await Promise.all([
      api.query.Council.Voting.getValue(hash, { at }),
      api.query.Council.ProposalOf.getValue(hash, { at }),
      api.query.System.Number.getValue({ at }),
      api.constants.Babe.ExpectedBlockTime(),
    ]);
    if (!votes || !proposal) return [];
    const around = await api.tx.Council.propose({ threshold: 1, proposal, length_bound: 0 }).getEncodedData();
    const bytes = around.slice(BEFORE, around.length - BEHIND);
    const info = await api.apis.TransactionPaymentCallApi.query_call_info(proposal, bytes.length, { at });
    return [
      {
        hash,
        number: votes.index,
        call: await decode(bytes),
        length: bytes.length,
        weight: info.weight,
        threshold: votes.threshold,
        ayes: votes.ayes,
        nays: votes.nays,
        // Motions end at a block. It comes later if blocks are missing.
        endsAt: Date.now() + Math.max(0, votes.end - block) * Number(slot),
      },
    ];
  });
}

/** What the council can stop for some days, if it must: the pallet and the call. */
export const PAUSES = [
  ["Payments", "pay"],
  ["CommunityCurrencies", "transfer"],
  ["Cooperatives", "found"],
] as const;

export type Step = { kind: "safeMode" } | { kind: "pause"; call: readonly [string, string] };

const bytes = (text: string) => new TextEncoder().encode(text);

export const councilCalls = {
  /** A motion of two thirds of the council. */
  propose: (step: Step, members: number) =>
    ask(async (api) => {
      const motion =
        step.kind === "safeMode"
          ? api.tx.SafeMode.force_enter()
          : api.tx.Safety.pause({ call: [bytes(step.call[0]), bytes(step.call[1])] });
      const { length } = await motion.getEncodedData();
      return api.tx.Council.propose({
        threshold: twoThirds(members),
        proposal: motion.decodedCall,
        length_bound: length,
      }).getEncodedData();
    }),
  vote: ({ hash, number }: Motion, approve: boolean) =>
    encode((tx) => tx.Council.vote({ proposal: hash, index: number, approve })),
  close: ({ hash, number, length, weight }: Motion) =>
    encode((tx) =>
      tx.Council.close({
        proposal_hash: hash,
        index: number,
        proposal_weight_bound: weight,
        length_bound: length,
      }),
    ),
};
