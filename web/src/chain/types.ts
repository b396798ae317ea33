/** What the screens know of the chain: plain records. Amounts are in smallest parts, times are dates in milliseconds. */

import type { Tally } from "../domain/tally";

export type Hex = string;
/** An account, written with the prefix 42. */
export type Address = string;

/** What a published site says about its community, in `community.json`. */
export interface Site {
  name: string;
  genesis: Hex;
  symbol: string;
  decimals: number;
  colour?: string;
  gateways?: string[];
  languages?: string[];
  /** On a development chain, anybody may sign in as Alice or Bob. */
  development?: boolean;
}

export type Connection =
  | { kind: "starting" }
  /** A gateway says so; this phone has not checked it yet. */
  | { kind: "gateway" }
  /** This phone has checked it. Gateways that told something else are named. */
  | { kind: "checked"; liars?: string }
  | { kind: "stale"; since: number }
  | { kind: "offline" }
  /** The chain is another one than the site says. */
  | { kind: "broken" };

export type Status = "Invited" | "Candidate" | "Active" | "Lapsed";

/** A vouch, as one of its two persons sees it. */
export interface Vouch {
  /** The other person. */
  member: bigint;
  expires: number;
}

export interface Person {
  id: bigint;
  account: Address;
  status: Status;
  expires?: number;
  /** The vouches for this person that are valid now. */
  vouches: Vouch[];
  /** Guardians of this person have named another key. */
  moving: boolean;
}

export interface Quota {
  left: bigint;
  cap: bigint;
  fullAt: number;
}

export interface Balance {
  free: bigint;
  held: bigint;
  unclaimed: bigint;
  quota?: Quota;
}

export interface Request {
  id: bigint;
  payee: Address;
  asset: AssetId;
  amount: bigint;
  memo: string;
}

/** The number of a community currency, or `null` for the native money. */
export type AssetId = number | null;

export interface Home {
  person?: Person;
  balance: Balance;
  requests: Request[];
  /** Votes of the members that are open, in which this member has not voted. */
  polls: number[];
  /** Budgets in which this member can do something now. */
  budgets: { cycle: number; stage: string; endsAt: number; voted: boolean }[];
  juryPanels: number;
  /** The community's clock stands still, so no right ends meanwhile. */
  stopped: boolean;
  safeMode: boolean;
  paused: string[];
}

export interface Community {
  members: number;
  commons: bigint;
  minimum: bigint;
  dividend: { amount: bigint; period: number; nextAt?: number };
}

/** A call as the chain's description decodes it. */
export interface Call {
  pallet: string;
  name: string;
  args: Record<string, unknown>;
}

/** Something the runtime refused: the name of its message in `errors.ftl`, without `error-`. */
export interface Refusal {
  id: string;
}

/** How a vote of the members has ended. */
export interface Outcome {
  /** How many members could vote. */
  members: number;
  since: number;
  /** Of a call: the votes, with those by delegates. */
  tally?: Tally;
  /** Of a question or a choice: the rank of each answer, from 0. Equal ranks are a tie. */
  ranks?: number[];
  ending:
    | { kind: "Rejected" | "Approved" | "Enacted" | "Cancelled" | "Answered" }
    | { kind: "Failed"; why: Refusal }
    | { kind: "Contested" | "Chosen"; proposal: number };
}

export interface Preview {
  pays: { kind: "free"; left?: Quota } | { kind: "fee"; asset: AssetId; amount: bigint };
  /** Why it would fail; absent if it would succeed. */
  fails?: Refusal;
  /** How much more is held for deposits afterwards. It is negative if a deposit comes back. */
  deposit: bigint;
  /** What the signer has more or less of each money afterwards, by transfers. The fee is not in it. */
  moved: { asset: AssetId; amount: bigint }[];
}

export type PreviewAnswer = Preview | { refused: Refusal };

/** Money that came to an account or left it. */
export interface Movement {
  /** Block and place in it. A movement is known by it. */
  key: string;
  block: Hex;
  at: number;
  kind: "in" | "out" | "dividend" | "refundIn" | "refundOut";
  other?: Address;
  asset: AssetId;
  amount: bigint;
  memo: string;
  payment?: bigint;
  final: boolean;
  /** What the member wrote beside it. It stays on the phone. */
  note?: string;
}

export type Sending =
  | { step: "sent" }
  | { step: "inBlock" }
  | { step: "final" }
  /** It came into a block, and nobody here has seen whether it worked. */
  | { step: "unseen" }
  | { step: "failed"; why: Refusal };
