// Questions about community currencies and their dividends, and the calls that change what one has of them.
import { type Api, ask } from "./connect";
import { assetId, stopped } from "./read";
import { encode } from "./send";
import type { Address, AssetId } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
const at = "best" as const;
/** How many currencies a page has, and how many pages the app looks at. */
const PAGE = 50;
const MOST_PAGES = 10;

/** Parts of 10^9. */
export type Parts = number;

export interface Currency {
  id: number;
  name: string;
  symbol: string;
  decimals: number;
  guardian: Address;
  supply:
    | { kind: "dividend" }
    | { kind: "credit"; limit: bigint; warnAt: Parts; levy: Parts }
    | { kind: "vouchers"; issuer: Address; cap: bigint; expires?: number; fee: Parts };
  /** How much of what is idle is lost in a year, and where it goes. */
  demurrage?: { rate: number; to: "Commons" | "Dividend" | "Burnt" };
  minimum: bigint;
  /** It is wound down: until when, and how much native money there is for its units. */
  closing?: { until: number; redemption?: { native: bigint; per: bigint } };
  issuance: bigint;
  commons: bigint;
  fund: bigint;
  accounts: number;
  reserve?: { amount: bigint; reference: string; at: number };
}

/** What somebody has of a currency. */
export interface Holding {
  currency: number;
  free: bigint;
  held: bigint;
  debt: bigint;
  limit: bigint;
  /** What can be paid now: what is there, and what can be owed. */
  available: bigint;
  /** Whether this account has a place in the mutual credit. */
  joined: boolean;
  arrearsSince?: number;
  frozenUntil?: number;
  decays: boolean;
}

export interface CurrencyDividend {
  amount: bigint;
  participants: number;
  period?: number;
  nextAt: number;
}

/** What one member takes part in, with what waits there. */
export type Joined = Map<number, bigint>;

type ChainCurrency = NonNullable<Awaited<ReturnType<Api["apis"]["CurrenciesApi"]["currency"]>>>;

function supply(from: ChainCurrency["supply"], stop: number): Currency["supply"] {
  switch (from.type) {
    case "Dividend":
      return { kind: "dividend" };
    case "MutualCredit":
      return {
        kind: "credit",
        limit: from.value.default_limit,
        warnAt: from.value.warn_at,
        levy: from.value.levy,
      };
    case "Vouchers": {
      const { issuer, cap, expires_at, redemption_fee } = from.value;
      return {
        kind: "vouchers",
        issuer,
        cap,
        fee: redemption_fee,
        ...(expires_at === undefined ? {} : { expires: Number(expires_at) + stop }),
      };
    }
  }
}

function currencyOf(from: ChainCurrency, stop: number): Currency {
  const { state, reserve, demurrage } = from;
  const closing = state.type === "Closing" ? state.value : undefined;
  return {
    id: from.id,
    name: decoder.decode(from.name),
    symbol: decoder.decode(from.symbol),
    decimals: from.decimals,
    guardian: from.guardian,
    supply: supply(from.supply, stop),
    ...(demurrage ? { demurrage: { rate: demurrage.rate, to: demurrage.to.type } } : {}),
    minimum: from.minimum,
    ...(closing
      ? {
          closing: {
            until: Number(closing.until) + stop,
            ...(closing.redemption
              ? { redemption: { native: closing.redemption.native, per: closing.redemption.per } }
              : {}),
          },
        }
      : {}),
    issuance: from.issuance,
    commons: from.commons[1],
    fund: from.fund,
    accounts: from.accounts,
    ...(reserve
      ? {
          reserve: {
            amount: reserve.amount,
            reference: decoder.decode(reserve.reference),
            at: Number(reserve.at) + stop,
          },
        }
      : {}),
  };
}

/** All currencies, in the order of their numbers; of very many, the first 500. */
export async function currencies(): Promise<Currency[]> {
  const stop = await stopped();
  const found: Currency[] = [];
  let start: number | undefined = 0;
  for (let page = 0; start !== undefined && page < MOST_PAGES; page += 1) {
    const from: number = start;
    const [list, next] = await ask((api) => api.apis.CurrenciesApi.currencies(from, PAGE, { at }));
    found.push(...list.map((currency) => currencyOf(currency, stop)));
    start = next;
  }
  return found;
}

/** A currency as it is now, or none if there is no such currency. */
export async function currency(id: number): Promise<Currency | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.apis.CurrenciesApi.currency(id, { at })),
    stopped(),
  ]);
  return found && currencyOf(found, stop);
}

type ChainHolding = NonNullable<Awaited<ReturnType<Api["apis"]["CurrenciesApi"]["account"]>>>;

function holdingOf(currency: number, from: ChainHolding, stop: number): Holding {
  return {
    currency,
    free: from.free,
    held: from.held,
    debt: from.debt,
    limit: from.limit,
    available: from.available,
    joined: from.member !== undefined,
    ...(from.in_arrears_since === undefined ? {} : { arrearsSince: Number(from.in_arrears_since) + stop }),
    ...(from.frozen_until === undefined ? {} : { frozenUntil: Number(from.frozen_until) + stop }),
    decays: from.decays,
  };
}

/** What this account has of each currency in which it exists. */
export async function holdings(who: Address): Promise<Holding[]> {
  const stop = await stopped();
  const found: Holding[] = [];
  let start: number | undefined = 0;
  for (let page = 0; start !== undefined && page < MOST_PAGES; page += 1) {
    const from: number = start;
    const [list, next] = await ask((api) => api.apis.MemberAppApi.holdings(who, from, PAGE, { at }));
    found.push(...list.map(([id, account]) => holdingOf(id, account, stop)));
    start = next;
  }
  return found;
}

/** The dividends that this person has joined, and what waits in each. */
export async function joined(person: bigint): Promise<Joined> {
  const list = await ask((api) => api.view.Dividend.joined(person, { at }));
  const found: Joined = new Map();
  for (const [asset, waits] of list) {
    const id = assetId(asset);
    if (id !== null) found.set(id, waits);
  }
  return found;
}

/** The dividend of a currency, if one is open. */
export async function dividendOf(currency: number): Promise<CurrencyDividend | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.view.Dividend.community_info({ type: "WithId", value: currency }, { at })),
    stopped(),
  ]);
  if (!found) return undefined;
  return {
    amount: found.amount,
    participants: found.participants,
    nextAt: Number(found.next_at) + stop,
    ...(found.plan ? { period: Number(found.plan.period) } : {}),
  };
}

/** Somebody sells one money for another, at a posted rate. */
export interface Offer {
  id: bigint;
  poster: Address;
  sells: AssetId;
  buys: AssetId;
  /** So much of what is bought is paid for so much of what is sold. */
  rate: { sold: bigint; bought: bigint };
  left?: bigint;
  expires: number;
}

/** The first offers that sell this money for that. */
export async function offers(sells: AssetId, buys: AssetId): Promise<Offer[]> {
  const [list, stop] = await Promise.all([
    ask((api) => api.view.Payments.offers_for(chainAsset(sells), chainAsset(buys), undefined, PAGE, { at })),
    stopped(),
  ]);
  return list.map((one) => offerOf(one, stop));
}

type ChainOffer = Awaited<ReturnType<Api["view"]["Payments"]["offers_by"]>>[number];

export const offerOf = ([id, offer]: ChainOffer, stop: number): Offer => ({
  id,
  poster: offer.poster,
  sells: assetId(offer.sells),
  buys: assetId(offer.buys),
  rate: { sold: offer.rate.sold, bought: offer.rate.bought },
  ...(offer.left === undefined ? {} : { left: offer.left }),
  expires: Number(offer.expires_at) + stop,
});

/** What a taker would pay and get now. There is no answer if the offer does not sell this much. */
export async function quote(
  offer: bigint,
  give: bigint,
): Promise<{ pays: bigint; gets: bigint } | undefined> {
  const found = await ask((api) => api.view.Payments.quote(offer, give, { at }));
  const [pays, gets] = found ?? [];
  return pays === undefined || gets === undefined ? undefined : { pays, gets };
}

/** Our `AssetId`, and the chain's `Asset`. */
export const chainAsset = (asset: AssetId) =>
  asset === null
    ? ({ type: "Native", value: undefined } as const)
    : ({ type: "WithId", value: asset } as const);

export const currencyCalls = {
  joinCredit: (currency: number) => encode((tx) => tx.CommunityCurrencies.join({ currency })),
  leaveCredit: (currency: number) =>
    encode((tx) => tx.CommunityCurrencies.leave({ currency, heir: undefined })),
  redeem: (currency: number, amount: bigint) =>
    encode((tx) => tx.CommunityCurrencies.redeem({ currency, amount })),
  joinDividend: (currency: number) => encode((tx) => tx.Dividend.join({ asset: chainAsset(currency) })),
  leaveDividend: (currency: number) => encode((tx) => tx.Dividend.leave({ asset: chainAsset(currency) })),
  claimIn: (currency: number) => encode((tx) => tx.Dividend.claim_in({ asset: chainAsset(currency) })),
  swap: (offer: bigint, give: bigint, at_least: bigint) =>
    encode((tx) => tx.Payments.swap({ offer, give, at_least })),
};
