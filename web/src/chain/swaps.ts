// Swaps of one money for another: offers of one's own, and payments across an agreement of two currencies.
import { ask } from "./connect";
import { chainAsset, type Offer, offerOf } from "./currencies";
import { stopped } from "./read";
import { encode } from "./send";
import type { Address, AssetId } from "./types";

const at = "best" as const;
const PAGE = 50;
const MOST_PAGES = 10;

/** The offers that this account has posted. */
export async function myOffers(who: Address): Promise<Offer[]> {
  const [list, stop] = await Promise.all([ask((api) => api.view.Payments.offers_by(who, { at })), stopped()]);
  return list.map((one) => offerOf(one, stop));
}

/** An agreement by which members of one currency pay members of another, seen from the first one. */
export interface Agreement {
  id: number;
  other: number;
  /** So much here is worth so much there. */
  rate: { here: bigint; there: bigint };
}

/** The agreements of a currency that both sides have accepted; of very many, the first. */
export async function agreementsOf(currency: number): Promise<Agreement[]> {
  const found: Agreement[] = [];
  let start: number | undefined = 0;
  for (let page = 0; start !== undefined && page < MOST_PAGES; page += 1) {
    const from: number = start;
    const [list, next] = await ask((api) => api.apis.CurrenciesApi.agreements(from, PAGE, { at }));
    for (const { id, first, second, rate, accepted } of list) {
      if (!accepted) continue;
      if (first.currency === currency)
        found.push({ id, other: second.currency, rate: { here: rate.first, there: rate.second } });
      else if (second.currency === currency)
        found.push({ id, other: first.currency, rate: { here: rate.second, there: rate.first } });
    }
    start = next;
  }
  return found;
}

export const swapCalls = {
  /** `most` is how much is sold in all; absent if there is no limit. */
  offer: async (
    sells: AssetId,
    buys: AssetId,
    rate: { sold: bigint; bought: bigint },
    most: bigint | undefined,
    until: number,
  ) => {
    const expires_at = BigInt(Math.round(until - (await stopped())));
    return encode((tx) =>
      tx.Payments.post_offer({
        sells: chainAsset(sells),
        buys: chainAsset(buys),
        rate,
        per_day: undefined,
        total: most,
        expires_at,
      }),
    );
  },
  withdraw: (offer: bigint) => encode((tx) => tx.Payments.withdraw_offer({ offer })),
  /** The payee gets exactly `amount`, in their own currency. */
  payAcross: (agreement: number, currency: number, to: Address, amount: bigint, at_most: bigint) =>
    encode((tx) => tx.CommunityCurrencies.pay_across({ agreement, currency, to, amount, at_most })),
};
