// One function per question to the chain.
import { ask } from "./connect";
import type { Address, AssetId, Community, Home, Person, Quota, Vouch } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
const at = "best" as const;

/** The chain's `Asset`, and ours. */
export function assetId(asset: { type: "Native" } | { type: "WithId"; value: number }): AssetId {
  return asset.type === "Native" ? null : asset.value;
}

/** The text of a memo. A memo that is only a hash has none. */
export function memoText(memo: { type: string; value: unknown }): string {
  return memo.type === "Text" && memo.value instanceof Uint8Array ? decoder.decode(memo.value) : "";
}

/** It changes only when the chain stands still, so it is asked once in a while. */
let stop: { at: number; value: Promise<number> } | undefined;
const ASK_AGAIN_MS = 60_000;

/** For how long the community's clock has stood still; a time of the clock plus this is a date. */
export function stopped(): Promise<number> {
  if (!stop || Date.now() - stop.at > ASK_AGAIN_MS) {
    const value = ask(async (api) => Number(await api.query.Standstill.Stopped.getValue({ at })));
    stop = { at: Date.now(), value };
    value.catch(() => {
      stop = undefined;
    });
  }
  return stop.value;
}

interface ChainVouch {
  member: bigint;
  expires: bigint;
}

export const vouchOf = ({ member, expires }: ChainVouch, stop: number): Vouch => ({
  member,
  expires: Number(expires) + stop,
});

export interface ChainPerson {
  id: bigint;
  account: string;
  status: { type: Person["status"] };
  expires?: bigint | undefined;
  vouches_received: ChainVouch[];
  recovery?: unknown;
}

export function person(from: ChainPerson, stop: number): Person {
  return {
    id: from.id,
    account: from.account,
    status: from.status.type,
    ...(from.expires === undefined ? {} : { expires: Number(from.expires) + stop }),
    vouches: from.vouches_received.map((vouch) => vouchOf(vouch, stop)),
    moving: from.recovery !== undefined,
  };
}

export function quota(from: { left: bigint; cap: bigint; full_at: bigint }, stop: number): Quota {
  return { left: from.left, cap: from.cap, fullAt: Number(from.full_at) + stop };
}

/** All of the first screen. */
export async function home(who: Address): Promise<Home> {
  const [me, stop] = await Promise.all([ask((api) => api.apis.MemberAppApi.me(who, { at })), stopped()]);
  const { free, held, unclaimed, allowance } = me.balance;
  return {
    ...(me.person ? { person: person(me.person, stop) } : {}),
    balance: { free, held, unclaimed, ...(allowance ? { quota: quota(allowance, stop) } : {}) },
    requests: me.requests.map(([id, request]) => ({
      id,
      payee: request.payee,
      asset: assetId(request.asset),
      amount: request.amount,
      memo: memoText(request.memo),
    })),
    polls: me.polls.filter(([, voted]) => !voted).map(([proposal]) => proposal),
    budgets: me.budgets.map((budget) => ({
      cycle: budget.cycle,
      stage: budget.stage.type,
      endsAt: Number(budget.ends_at) + stop,
      voted: budget.voted,
    })),
    juryPanels: me.duty.panels,
    stopped: me.stopped,
    safeMode: me.safe_mode_until !== undefined,
    paused: me.paused.map(([pallet, call]) => `${decoder.decode(pallet)}.${decoder.decode(call)}`),
  };
}

/** The community in numbers. */
export async function community(): Promise<Community> {
  const [info, stop] = await Promise.all([ask((api) => api.apis.CommunityApi.info({ at })), stopped()]);
  const { amount, period, next_at } = info.dividend;
  return {
    members: info.members,
    commons: info.commons_balance,
    minimum: info.minimum_balance,
    dividend: {
      amount,
      period: Number(period),
      ...(next_at === undefined ? {} : { nextAt: Number(next_at) + stop }),
    },
  };
}

/** The person with this key, if there is one. */
export async function personOf(who: Address): Promise<Person | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.apis.CommunityApi.member(who, { at })),
    stopped(),
  ]);
  return found && person(found, stop);
}

/** The person with this number, if there is one. */
export async function personById(id: bigint): Promise<Person | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.apis.CommunityApi.member_by_id(id, { at })),
    stopped(),
  ]);
  return found && person(found, stop);
}

/** The money of a cooperative's books. */
export async function bookOf(cooperative: number): Promise<AssetId | undefined> {
  const found = await ask((api) => api.apis.CooperativesApi.cooperative(cooperative, { at }));
  return found && assetId(found[0].book);
}
