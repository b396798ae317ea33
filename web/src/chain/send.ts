// The way of a call: encoded, previewed by the chain, signed, sent, watched until it is final.
import { type Api, ask, type Link, link } from "./connect";
import { refusal, thrown } from "./errors";
import { assetId, quota, stopped } from "./read";
import type { Address, AssetId, Call, PreviewAnswer, Sending } from "./types";

const at = "best" as const;
/** For about how long a signed call is valid. */
const VALID_MS = 180_000;

interface Encodable {
  getEncodedData(): Promise<Uint8Array>;
}

/** The bytes of a call. `make` picks it from the calls of the runtime. */
export function encode(make: (tx: Api["tx"]) => Encodable): Promise<Uint8Array> {
  return ask((api) => make(api.tx).getEncodedData());
}

/** What these bytes mean, as the present runtime describes it. What is shown before signing is made from this. */
export async function decode(call: Uint8Array): Promise<Call> {
  const { type, value } = (await ask((api) => api.txFromCallData(call))).decodedCall;
  return { pallet: type, name: value.type, args: (value.value ?? {}) as Record<string, unknown> };
}

/** What would happen if `who` sent this call now. */
export async function preview(who: Address, call: Uint8Array): Promise<PreviewAnswer> {
  const [answer, stop] = await Promise.all([
    ask((api) => api.apis.MemberAppApi.preview(who, call, { at })),
    stopped(),
  ]);
  if (!answer.success) {
    const why = answer.value;
    return { refused: why.type === "NotACall" ? { id: "NotACall" } : refusal(why.value) };
  }
  const { pays, outcome } = answer.value;
  const [before = 0n, after = 0n] = answer.value.held;
  return {
    pays:
      pays.type === "Quota"
        ? { kind: "free", ...(pays.value.after ? { left: quota(pays.value.after, stop) } : {}) }
        : { kind: "fee", asset: assetId(pays.value.asset), amount: pays.value.amount },
    ...(outcome.success ? {} : { fails: refusal(outcome.value) }),
    deposit: after - before,
    moved: moved(who, answer.value.events),
  };
}

type Answer = Awaited<ReturnType<Api["apis"]["MemberAppApi"]["preview"]>>;
type Event = (Answer & { success: true })["value"]["events"][number];

/** What transfers change for this account, summed up for each money. */
function moved(who: Address, events: Event[]): { asset: AssetId; amount: bigint }[] {
  const sums = new Map<AssetId, bigint>();
  const add = (asset: AssetId, amount: bigint) => sums.set(asset, (sums.get(asset) ?? 0n) + amount);
  for (const event of events) {
    if (event.type === "Balances" && event.value.type === "Transfer") {
      const { from, to, amount } = event.value.value;
      if (from === who) add(null, -amount);
      if (to === who) add(null, amount);
    }
    if (event.type === "CommunityCurrencies" && event.value.type === "Transferred") {
      const { currency, from, to, amount, levy } = event.value.value;
      if (from === who) add(currency, -amount - levy);
      if (to === who) add(currency, amount);
    }
  }
  return [...sums].filter(([, amount]) => amount !== 0n).map(([asset, amount]) => ({ asset, amount }));
}

/** The number that the next call of this account must have. A call with a number that was used is refused. */
export function nextNumber(who: Address): Promise<number> {
  return ask((api) => api.apis.AccountNonceApi.account_nonce(who, { at }));
}

/** What is known of a call that was sent, also after the app was closed in between. */
export interface Sent {
  who: Address;
  number: number;
  /** The last block in which it can come. */
  validUntil: number;
}

export type Sign = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * Signs and sends a call with this number. `before` is told what to remember before anything leaves the phone, so that
 * the call is never sent twice. The promise ends when the call is final or has failed.
 */
export async function send(
  who: Address,
  publicKey: Uint8Array,
  call: Uint8Array,
  number: number,
  sign: Sign,
  before: (sent: Sent) => Promise<void>,
  heard: (sending: Sending) => void,
): Promise<void> {
  const way = await link();
  // The connection stays until the end is known. If it breaks, the draft is what remains, and is looked after.
  const watching = () => undefined;
  way.open.add(watching);
  try {
    await sendBy(way, who, publicKey, call, number, sign, before, heard);
  } finally {
    way.open.delete(watching);
  }
}

async function sendBy(
  { api, client }: Link,
  ...[who, publicKey, call, number, sign, before, heard]: Parameters<typeof send>
): Promise<void> {
  const period = await validFor(api);
  const transaction = await api.txFromCallData(call);
  const { getPolkadotSigner } = await import("./client");
  const signer = getPolkadotSigner(publicKey, "Sr25519", sign);
  const signed = await transaction.sign(signer, { nonce: number, mortality: { mortal: true, period } });
  const final = await client.getFinalizedBlock();
  await before({ who, number, validUntil: final.number + period });
  heard({ step: "sent" });
  await new Promise<void>((done) => {
    client.submitAndWatch(signed).subscribe({
      next: (event) => {
        if (event.type !== "finalized" && !(event.type === "txBestBlocksState" && event.found)) return;
        const ended = event.type === "finalized";
        if (!event.ok) heard({ step: "failed", why: refusal(event.dispatchError) });
        else heard({ step: ended ? "final" : "inBlock" });
        if (ended) done();
      },
      error: (error) => {
        heard({ step: "failed", why: thrown(error) });
        done();
      },
    });
  });
}

/** A number of blocks that takes about three minutes: a power of two, as the chain wants. */
async function validFor(api: Api): Promise<number> {
  const slot = Number(await api.constants.Babe.ExpectedBlockTime());
  const blocks = 2 ** Math.round(Math.log2(VALID_MS / slot));
  return Math.min(4096, Math.max(4, blocks));
}

/** Whether a call that was sent has come into a final block, can still come, or never will. */
export async function whatBecameOf(sent: Sent): Promise<"carriedOut" | "open" | "expired"> {
  const { api, client } = await link();
  const final = await client.getFinalizedBlock();
  const next = await api.apis.AccountNonceApi.account_nonce(sent.who, { at: final.hash });
  if (next > sent.number) return "carriedOut";
  return final.number > sent.validUntil ? "expired" : "open";
}

/** Calls of the members' app, as bytes. */
export const calls = {
  claim: () => encode((tx) => tx.Dividend.claim()),
  invite: (who: Address) => encode((tx) => tx.Members.invite({ who })),
  acceptInvitation: () => encode((tx) => tx.Members.accept_invitation()),
  join: (id: bigint) => encode((tx) => tx.Members.join({ id })),
  pay: (to: Address, asset: AssetId, amount: bigint, memo: string) =>
    encode((tx) =>
      tx.Payments.pay({
        to,
        asset: asset === null ? { type: "Native", value: undefined } : { type: "WithId", value: asset },
        amount,
        memo: { type: "Text", value: new TextEncoder().encode(memo) },
      }),
    ),
};
