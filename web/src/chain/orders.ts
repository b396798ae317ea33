// Requests, planned payments and permissions to collect: questions and calls.
import { ask } from "./connect";
import { chainAsset } from "./currencies";
import { assetId, memoText, stopped } from "./read";
import { encode } from "./send";
import type { Address, AssetId } from "./types";

const at = "best" as const;
const PAGE = 50;

/** Somebody asks somebody for money. */
export interface AskedFor {
  id: bigint;
  payee: Address;
  payer: Address;
  asset: AssetId;
  amount: bigint;
  memo: string;
  expires: number;
}

/** Payments that the chain makes by itself. */
export interface Plan {
  id: bigint;
  to: Address;
  asset: AssetId;
  amount: bigint;
  memo: string;
  nextAt: number;
  every: number;
  /** How many are left; absent if it does not end. */
  left?: number;
  /** How many have failed in a row. */
  failures: number;
}

/** Somebody may collect so much in each period. */
export interface Permission {
  payee: Address;
  asset: AssetId;
  most: bigint;
  period: number;
  /** What can be collected now. */
  available: bigint;
  expires: number;
}

export interface Orders {
  toMe: AskedFor[];
  byMe: AskedFor[];
  plans: Plan[];
  permissions: Permission[];
}

type ChainRequest = {
  payee: string;
  payer: string;
  asset: Parameters<typeof assetId>[0];
  amount: bigint;
  memo: Parameters<typeof memoText>[0];
  expires_at: bigint;
};

const askedFor = ([id, from]: [bigint, ChainRequest], stop: number): AskedFor => ({
  id,
  payee: from.payee,
  payer: from.payer,
  asset: assetId(from.asset),
  amount: from.amount,
  memo: memoText(from.memo),
  expires: Number(from.expires_at) + stop,
});

/** All that this account has agreed or asked for, and all that it is asked for. */
export async function orders(who: Address): Promise<Orders> {
  const [toMe, byMe, plans, mandates, stop] = await Promise.all([
    ask((api) => api.view.Payments.requests_to(who, undefined, PAGE, { at })),
    ask((api) => api.view.Payments.requests_by(who, { at })),
    ask((api) => api.view.Payments.schedules_by(who, { at })),
    ask((api) => api.view.Payments.mandates_by(who, undefined, PAGE, { at })),
    stopped(),
  ]);
  const permissions = mandates.map(async ([[payee, asset], mandate]): Promise<Permission> => {
    const now = await ask((api) => api.view.Payments.mandate(who, payee, asset, { at }));
    return {
      payee,
      asset: assetId(asset),
      most: mandate.limit.amount,
      period: Number(mandate.limit.every),
      available: now?.[1] ?? 0n,
      expires: Number(mandate.expires_at) + stop,
    };
  });
  return {
    toMe: toMe.map((request) => askedFor(request, stop)),
    byMe: byMe.map((request) => askedFor(request, stop)),
    plans: plans.map(([id, plan]) => ({
      id,
      to: plan.payee,
      asset: assetId(plan.asset),
      amount: plan.amount,
      memo: memoText(plan.memo),
      nextAt: Number(plan.next_at) + stop,
      every: Number(plan.every),
      ...(plan.left === undefined ? {} : { left: plan.left }),
      failures: plan.failures,
    })),
    permissions: await Promise.all(permissions),
  };
}

/** What the chain still knows of a payment, and how much of it was given back. */
export async function payment(id: bigint): Promise<{ amount: bigint; refunded: bigint } | undefined> {
  const found = await ask((api) => api.view.Payments.payment(id, { at }));
  return found && { amount: found.amount, refunded: found.refunded };
}

const text = (memo: string) => ({ type: "Text" as const, value: new TextEncoder().encode(memo) });
/** A date, on the community's clock. */
const clock = async (date: number) => BigInt(Math.round(date - (await stopped())));

export const orderCalls = {
  accept: (request: bigint) => encode((tx) => tx.Payments.accept_request({ request })),
  refuse: (request: bigint) => encode((tx) => tx.Payments.refuse_request({ request })),
  withdraw: (request: bigint) => encode((tx) => tx.Payments.withdraw_request({ request })),
  endPlan: (schedule: bigint) => encode((tx) => tx.Payments.cancel_schedule({ schedule })),
  revoke: (payee: Address, asset: AssetId) =>
    encode((tx) => tx.Payments.revoke({ payee, asset: chainAsset(asset) })),
  refund: (payment: bigint) => encode((tx) => tx.Payments.refund({ payment, amount: undefined })),
  request: async (from: Address, asset: AssetId, amount: bigint, memo: string, expires: number) => {
    const expires_at = await clock(expires);
    return encode((tx) =>
      tx.Payments.request({ from, asset: chainAsset(asset), amount, memo: text(memo), expires_at }),
    );
  },
  authorise: async (payee: Address, asset: AssetId, most: bigint, period: number, expires: number) => {
    const expires_at = await clock(expires);
    return encode((tx) =>
      tx.Payments.authorise({ payee, asset: chainAsset(asset), most, period: BigInt(period), expires_at }),
    );
  },
  /** `times` is absent for payments until one ends them. */
  schedule: async (
    to: Address,
    asset: AssetId,
    amount: bigint,
    memo: string,
    plan: { first: number; every: number; times?: number },
  ) => {
    const first_at = await clock(plan.first);
    return encode((tx) =>
      tx.Payments.schedule({
        to,
        asset: chainAsset(asset),
        amount,
        memo: text(memo),
        plan: { first_at, every: BigInt(plan.every), times: plan.times },
      }),
    );
  },
};
