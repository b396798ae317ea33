// The way of a call: encoded, previewed by the chain, signed, sent, watched until it is final.
import { type Api, ask, type Link, link } from "./connect";
import { refusal, thrown } from "./errors";
import { PATIENCE_MS, within } from "./patience";
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
  /** If it is a payment: what the chain will have of it, from this time of its clock on. */
  payment?: { to: Address; asset: AssetId; amount: bigint; from: bigint };
}

/** How a call has ended. `unseen`: it came into a block, and nobody here has seen whether it worked. */
export type End = "final" | "unseen" | "expired";

export type Sign = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * Errors that do not tell that nothing happened. This very call may have used its number, and its time may have passed
 * since, while nobody here was looking.
 */
const DOUBTFUL = new Set(["Unknown", "Transaction-Stale", "Transaction-AncientBirthBlock"]);
/** How often one looks after a call that was sent. */
const LOOK_MS = 5_000;
/** How many payments are looked at for one that was sent. */
const PAYMENTS = 20;

/**
 * Signs and sends a call with this number. `before` is told what to remember before anything leaves the phone, so that
 * the call is never sent twice. The promise ends when the call is final or has failed, and fails if nothing was sent.
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
  const end = Date.now() + PATIENCE_MS;
  const way = await within(link(), end);
  // The connection stays until the end is known. If it is closed all the same, another one tells what became of it.
  let closed: () => void = () => undefined;
  const watching = () => closed();
  way.open.add(watching);
  try {
    const { signed, sent } = await within(prepare(way, who, publicKey, call, number, sign), end);
    await before(sent);
    heard({ step: "sent" });
    await watch(way, signed, sent, heard, (leave) => {
      closed = leave;
    });
  } finally {
    way.open.delete(watching);
  }
}

async function prepare(
  { api, client }: Link,
  ...[who, publicKey, call, number, sign]: [Address, Uint8Array, Uint8Array, number, Sign]
): Promise<{ signed: Uint8Array; sent: Sent }> {
  const [period, transaction, { getPolkadotSigner }, now] = await Promise.all([
    validFor(api),
    api.txFromCallData(call),
    import("./client"),
    api.query.Standstill.Now.getValue({ at }),
  ]);
  const signer = getPolkadotSigner(publicKey, "Sr25519", sign);
  const signed = await transaction.sign(signer, { nonce: number, mortality: { mortal: true, period } });
  const final = await client.getFinalizedBlock();
  const { type, value } = transaction.decodedCall;
  const pays = type === "Payments" && value.type === "pay" ? value.value : undefined;
  return {
    signed,
    sent: {
      who,
      number,
      validUntil: final.number + period,
      ...(pays
        ? { payment: { to: pays.to, asset: assetId(pays.asset), amount: pays.amount, from: now ?? 0n } }
        : {}),
    },
  };
}

/** Follows a signed call until its end. The library tells most; what it does not see, the number of the account tells. */
function watch(
  { client }: Link,
  signed: Uint8Array,
  sent: Sent,
  heard: (sending: Sending) => void,
  onClosed: (leave: () => void) => void,
): Promise<void> {
  return new Promise((done) => {
    let lost = false;
    let over = false;
    let ended = 0;
    const end = (last: Sending) => {
      if (over) return;
      over = true;
      clearInterval(timer);
      subscription.unsubscribe();
      heard(last);
      done();
    };
    const look = async () => {
      const became = await whatBecameOf(sent).catch(() => "open" as const);
      ended = became === "open" ? 0 : ended + 1;
      // The library knows more of it, and may be about to tell.
      if (became === "open" || (ended === 1 && !lost)) return;
      if (became === "expired")
        end({ step: "failed", why: refusal({ type: "Invalid", value: { type: "AncientBirthBlock" } }) });
      else end({ step: became });
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    const subscription = client.submitAndWatch(signed).subscribe({
      next: (event) => {
        if (event.type !== "finalized" && !(event.type === "txBestBlocksState" && event.found)) return;
        const final = event.type === "finalized";
        const now: Sending = event.ok
          ? { step: final ? "final" : "inBlock" }
          : { step: "failed", why: refusal(event.dispatchError) };
        if (final) end(now);
        else heard(now);
      },
      error: (error) => {
        console.warn(error);
        lost = true;
        const why = thrown(error);
        if (!DOUBTFUL.has(why.id)) queueMicrotask(() => end({ step: "failed", why }));
      },
    });
    onClosed(() => {
      lost = true;
      subscription.unsubscribe();
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
export async function whatBecameOf(sent: Sent): Promise<End | "open"> {
  const { who, number, validUntil, payment } = sent;
  return ask(async (api, { client }) => {
    const { hash, number: final } = await client.getFinalizedBlock();
    const next = await api.apis.AccountNonceApi.account_nonce(who, { at: hash });
    if (next <= number) return final > validUntil ? "expired" : "open";
    if (!payment) return "unseen";
    const made = await api.apis.MemberAppApi.payments_of(who, undefined, PAYMENTS, { at: hash });
    const found = made.some(
      ([, { payer, payee, asset, amount, at }]) =>
        payer === who &&
        payee === payment.to &&
        assetId(asset) === payment.asset &&
        amount === payment.amount &&
        at >= payment.from,
    );
    return found ? "final" : "unseen";
  });
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
