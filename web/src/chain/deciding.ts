// Calls with which members decide, as bytes.
import { type Ballot, onChain, type Subject, type Track } from "./assembly";
import { ask } from "./connect";
import type { Body } from "./offices";
import { encode } from "./send";
import { written } from "./texts";
import type { Address } from "./types";

const bytes = (text: string) => new TextEncoder().encode(text);
const unit = <Name extends string>(type: Name) => ({ type, value: undefined });

/** What a member can propose in this app. */
export type Wish =
  | { kind: "spend"; amount: bigint; to: Address }
  | { kind: "dividend"; amount: bigint }
  /** In nanoseconds of compute. */
  | { kind: "quota"; cap: bigint }
  | { kind: "vouches"; count: number };

export const trackOf = (kind: Wish["kind"]): Track => (kind === "spend" ? "Commons" : "Policy");

/** The call that the chain makes if the members agree. */
function propose(wish: Wish): Promise<Uint8Array> {
  const origin = { type: "Tracks" as const, value: unit(trackOf(wish.kind)) };
  return ask(async (api) => {
    const set = (value: Parameters<typeof api.tx.Policy.set_parameter>[0]["key_value"]) =>
      api.tx.Policy.set_parameter({ key_value: value });
    const inside = () => {
      switch (wish.kind) {
        case "spend":
          return api.tx.Treasury.spend({
            amount: wish.amount,
            beneficiary: wish.to,
            valid_from: undefined,
          });
        case "dividend": {
          const policy = { type: "Fixed" as const, value: { amount: wish.amount } };
          return set({ type: "Dividend", value: { type: "Policy", value: [policy] } });
        }
        case "quota":
          return set({ type: "Allowance", value: { type: "Cap", value: [wish.cap] } });
        case "vouches":
          return set({ type: "Members", value: { type: "VouchesNeeded", value: [wish.count] } });
      }
    };
    const call = inside().decodedCall;
    return api.tx.Assembly.propose({ proposal_origin: origin, call }).getEncodedData();
  });
}

const ballotOn = (ballot: Ballot) => {
  switch (ballot.kind) {
    case "Approved":
      return {
        type: "Approved" as const,
        value: ballot.answers.reduce((all, place) => all | (1 << place), 0),
      };
    case "Ranked":
      return { type: "Ranked" as const, value: Uint8Array.from(ballot.answers) };
    default:
      return unit(ballot.kind);
  }
};

export const deciding = {
  propose,
  support: (proposal: number) => encode((tx) => tx.Assembly.support({ proposal })),
  withdrawSupport: (proposal: number) => encode((tx) => tx.Assembly.withdraw_support({ proposal })),
  open: (proposal: number) => encode((tx) => tx.Assembly.open({ proposal })),
  vote: (proposal: number, ballot: Ballot) =>
    encode((tx) => tx.Assembly.vote({ proposal, ballot: ballotOn(ballot) })),
  retract: (proposal: number) => encode((tx) => tx.Assembly.retract({ proposal })),
  petition: (proposal: number) => encode((tx) => tx.Assembly.petition({ proposal })),
  delegate: (to: bigint, track: Track | undefined) =>
    encode((tx) => tx.Assembly.delegate({ to, track: track && unit(track) })),
  revoke: (track: Track | undefined) => encode((tx) => tx.Assembly.revoke({ track: track && unit(track) })),
  describe: (subject: Subject, text: string) =>
    encode((tx) => tx.Assembly.describe({ subject: onChain(subject), text: bytes(text) })),
  say: (subject: Subject, kind: "For" | "Against" | "Question" | { answer: number }, text: string) =>
    encode((tx) =>
      tx.Assembly.say({
        subject: onChain(subject),
        kind: typeof kind === "string" ? unit(kind) : { type: "Answer", value: kind.answer },
        text: bytes(text),
      }),
    ),
  rate: (subject: Subject, statement: number, helpful: boolean) =>
    encode((tx) => tx.Assembly.rate({ subject: onChain(subject), statement, helpful })),

  /** What the candidate wants goes onto the chain, if there is something. */
  stand: (body: Body, round: number, text: string) =>
    encode((tx) => {
      const stand = tx.Elections.stand({ body: unit(body) });
      if (!text) return stand;
      const note = { bytes: bytes(written({ kind: "candidate", body, round }, text)) };
      return tx.Utility.batch_all({
        calls: [stand.decodedCall, tx.Preimage.note_preimage(note).decodedCall],
      });
    }),
  standNoMore: (body: Body) => encode((tx) => tx.Elections.withdraw({ body: unit(body) })),
  takeBack: (hash: string) => encode((tx) => tx.Preimage.unnote_preimage({ hash })),
  resign: (body: Body) => encode((tx) => tx.Elections.resign({ body: unit(body) })),
  elect: (body: Body, ballot: number[]) =>
    encode((tx) => tx.Elections.vote({ body: unit(body), ballot: ballot.toSorted((a, b) => a - b) })),

  serve: (number: number) => encode((tx) => tx.Juries.accept({ case: number })),
  state: (number: number, text: string) =>
    encode((tx) => tx.Juries.state({ case: number, text: bytes(text) })),
  appeal: (number: number) => encode((tx) => tx.Juries.appeal({ case: number })),
  decline: (number: number) => encode((tx) => tx.Juries.decline({ case: number })),
  commitVerdict: (number: number, commitment: string) =>
    encode((tx) => tx.Juries.commit_vote({ case: number, commitment })),
  revealVerdict: (number: number, upheld: boolean, reason: string, salt: string) =>
    encode((tx) => tx.Juries.reveal_vote({ case: number, upheld, reason: bytes(reason), salt })),
};
