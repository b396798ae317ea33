// Questions about people: who vouches for whom, who is on the way to membership, and whose account moves to another key.
import { ask } from "./connect";
import { hashOf } from "./preimages";
import { type ChainPerson, person, personById, stopped, vouchOf } from "./read";
import { encode } from "./send";
import type { Address, Person } from "./types";

const at = "best" as const;
/** How many numbers a page of people looks at. */
const PAGE = 64;
/** How many recoveries are looked at for those that a guardian can support. */
const RECOVERIES = 64;

/** A guardian says that this account is the key of the person now. */
export interface Support {
  guardian: bigint;
  account: Address;
  /** Until when it counts. */
  until: number;
}

export interface Recovery {
  supports: Support[];
  /** The key on which enough guardians agree. */
  agreed?: { account: Address; completesAt: number; decideBy?: number };
}

/** A person, with all that others may know. */
export interface Fellow extends Person {
  since?: number;
  leavesAt?: number;
  guardians: {
    named: boolean;
    members: bigint[];
    threshold: number;
    next?: { members: bigint[]; threshold: number; from: number };
  };
  recovery?: Recovery;
}

/** A person whose screen is open. */
export interface Details extends Fellow {
  /** The member who has invited this person; absent for a founder. */
  inviter?: bigint;
  /** When a candidate with enough vouches can join. */
  joinsAt?: number;
  /** How many are ahead in the line of those who are ready to join. */
  ahead?: bigint;
  /** The key that the person has named, and from when on it can take over. */
  nextKey?: { account: Address; from: number };
  /** Before this, no other key can be named; absent when that time is over. */
  keyFixedUntil?: number;
  /** How many vouches somebody needs to join. */
  needed: number;
  /** Members who challenge this person, and until when it can be decided. */
  challenge?: { by: bigint[]; until: number };
}

/** What a member gives. */
export interface Giving {
  /** The persons for whom the member vouches, and until when. */
  given: { to: Fellow; expires: number }[];
  /** From when on they can vouch for somebody else. */
  nextAt: number;
  /** How many more they can vouch for; absent where the chain's own limit holds, which no question tells. */
  left?: number;
}

interface ChainFellow extends ChainPerson {
  since?: bigint | undefined;
  leaves_at?: bigint | undefined;
  guardians: {
    named: boolean;
    members: bigint[];
    threshold: number;
    next?: { members: bigint[]; threshold: number; from: bigint } | undefined;
  };
  recovery?:
    | {
        supports: { guardian: bigint; account: Address; until: bigint }[];
        agreed?: { account: Address; completable_at: bigint; decide_by?: bigint | undefined } | undefined;
      }
    | undefined;
}

function fellow(from: ChainFellow, stop: number): Fellow {
  const date = (time: bigint) => Number(time) + stop;
  const { named, members, threshold, next } = from.guardians;
  const { recovery } = from;
  const agreed = recovery?.agreed;
  return {
    ...person(from, stop),
    ...(from.since === undefined ? {} : { since: date(from.since) }),
    ...(from.leaves_at === undefined ? {} : { leavesAt: date(from.leaves_at) }),
    guardians: { named, members, threshold, ...(next ? { next: { ...next, from: date(next.from) } } : {}) },
    ...(recovery
      ? {
          recovery: {
            supports: recovery.supports.map((support) => ({ ...support, until: date(support.until) })),
            ...(agreed
              ? {
                  agreed: {
                    account: agreed.account,
                    completesAt: date(agreed.completable_at),
                    ...(agreed.decide_by === undefined ? {} : { decideBy: date(agreed.decide_by) }),
                  },
                }
              : {}),
          },
        }
      : {}),
  };
}

/** The key of a person now. */
export const accountOf = async (id: bigint): Promise<Address | undefined> => (await personById(id))?.account;

/** A page of all persons, in the order of their numbers, and where the next page begins. */
export async function people(start: bigint): Promise<{ list: Fellow[]; next?: bigint }> {
  const [[list, next], stop] = await Promise.all([
    ask((api) => api.apis.CommunityApi.members(start, PAGE, { at })),
    stopped(),
  ]);
  return { list: list.map((one) => fellow(one, stop)), ...(next === undefined ? {} : { next }) };
}

/** One person, by their number or by their key. */
export async function details(who: bigint | Address): Promise<Details | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) =>
      typeof who === "bigint"
        ? api.apis.CommunityApi.member_by_id(who, { at })
        : api.apis.CommunityApi.member(who, { at }),
    ),
    stopped(),
  ]);
  if (!found) return undefined;
  const { id, inviter, joins_at, next_key, key_fixed_until } = found;
  const [needed, challengers, ahead] = await Promise.all([
    ask((api) => api.view.Members.vouches_to_join({ at })),
    ask((api) => api.view.Members.challengers(id, { at })),
    ask((api) => api.view.Members.ahead(id, { at })),
  ]);
  const date = (time: bigint) => Number(time) + stop;
  const keyFixedUntil = key_fixed_until === undefined ? undefined : date(key_fixed_until);
  return {
    ...fellow(found, stop),
    ...(inviter === undefined ? {} : { inviter }),
    ...(joins_at === undefined ? {} : { joinsAt: date(joins_at) }),
    ...(ahead === undefined ? {} : { ahead }),
    // Without a time to wait for, it can take over now.
    ...(next_key === undefined ? {} : { nextKey: { account: next_key, from: keyFixedUntil ?? Date.now() } }),
    ...(keyFixedUntil === undefined ? {} : { keyFixedUntil }),
    needed,
    ...(challengers === undefined
      ? {}
      : { challenge: { by: challengers[0].map(([by]) => by), until: date(challengers[1]) } }),
  };
}

/** For whom this member vouches. */
export async function giving(me: bigint): Promise<Giving> {
  const [found, [, nextAt], most, stop] = await Promise.all([
    ask((api) => api.apis.CommunityApi.member_by_id(me, { at })),
    ask((api) => api.view.Members.given(me, { at })),
    mostVouches(),
    stopped(),
  ]);
  const vouches = (found?.vouches_given ?? []).map((vouch) => vouchOf(vouch, stop));
  const given = await Promise.all(
    vouches.map(async ({ member, expires }) => {
      const to = await ask((api) => api.apis.CommunityApi.member_by_id(member, { at }));
      return to ? [{ to: fellow(to, stop), expires }] : [];
    }),
  );
  return {
    given: given.flat().sort((a, b) => a.expires - b.expires),
    nextAt: Number(nextAt) + stop,
    ...(most === undefined ? {} : { left: Math.max(0, most - vouches.length) }),
  };
}

/** How many vouches a member can have given at once, if the community has set it. */
async function mostVouches(): Promise<number | undefined> {
  const key = { type: "Members", value: { type: "MaxVouches", value: undefined } } as const;
  const [set, bound] = await Promise.all([
    ask((api) => api.query.Parameters.Parameters.getValue(key, { at })),
    ask((api) => api.constants.Members.MaxVouchers()),
  ]);
  if (set?.type !== "Members" || set.value.type !== "MaxVouches") return undefined;
  return Math.min(Number(set.value.value), bound);
}

/** The persons whose recovery this member can support as a guardian, with what the guardians have said. */
export async function recoveriesFor(guardian: bigint): Promise<Fellow[]> {
  const [[own], stop] = await Promise.all([
    ask((api) => api.apis.MemberAppApi.recoveries(guardian, undefined, RECOVERIES, { at })),
    stopped(),
  ]);
  return own.map((one) => fellow(one, stop));
}

/** The person whose key this account is about to become. */
export function aboutToBe(account: Address): Promise<bigint | undefined> {
  return ask((api) => api.query.Members.NextKeyOf.getValue(account, { at }));
}

/** Calls about people, as bytes. */
export const peopleCalls = {
  invite: (who: Address) => encode((tx) => tx.Members.invite({ who })),
  withdrawInvitation: (id: bigint) => encode((tx) => tx.Members.withdraw_invitation({ id })),
  accept: () => encode((tx) => tx.Members.accept_invitation()),
  decline: () => encode((tx) => tx.Members.decline_invitation()),
  vouch: (id: bigint) => encode((tx) => tx.Members.vouch({ id })),
  withdrawVouch: (id: bigint) => encode((tx) => tx.Members.withdraw_vouch({ id })),
  join: (id: bigint) => encode((tx) => tx.Members.join({ id })),
  renew: () => encode((tx) => tx.Members.renew()),
  changeKey: (to: Address) => encode((tx) => tx.Members.change_key({ new: to })),
  confirmKey: () => encode((tx) => tx.Members.confirm_key()),
  stopKeyChange: () => encode((tx) => tx.Members.stop_key_change()),
  supportRecovery: (id: bigint, to: Address) => encode((tx) => tx.Members.support_recovery({ id, new: to })),
  withdrawSupport: (id: bigint) => encode((tx) => tx.Members.withdraw_support({ id })),
  object: () => encode((tx) => tx.Members.object_to_recovery()),
  completeRecovery: () => encode((tx) => tx.Members.complete_recovery()),
  closeRecovery: (id: bigint) => encode((tx) => tx.Members.close_recovery({ id })),
  /** The evidence goes onto the chain with the challenge, so that those who judge can read it. */
  challenge: (id: bigint, evidence: string) =>
    encode((tx) => {
      const bytes = new TextEncoder().encode(evidence);
      return tx.Utility.batch_all({
        calls: [
          tx.Preimage.note_preimage({ bytes }).decodedCall,
          tx.Members.challenge({ id, reason: hashOf(bytes) }).decodedCall,
        ],
      });
    }),
};
