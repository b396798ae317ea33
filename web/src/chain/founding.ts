// To found a cooperative, and to propose something to it: what the forms need to know, and the calls.
import { bylawsOf, type Choice, changed } from "../domain/bylaws";
import { kindOf, type Wish } from "../domain/resolution";
import { ask, link } from "./connect";
import { bounded, onChain } from "./documents";
import { assetId, stopped } from "./read";
import { encode } from "./send";
import type { AssetId } from "./types";

const at = "best" as const;
const PAGE = 64;
const decoder = new TextDecoder();
const bytes = (text: string) => new TextEncoder().encode(text);
const word = <W extends string>(type: W) => ({ type, value: undefined });

/** A person in the register of a cooperative. */
export interface Registered {
  number: number;
  person: bigint;
}

/** What the form for a resolution offers. */
export interface Offered {
  book: AssetId;
  members: Registered[];
  /** Members of the community who have applied. */
  applicants: bigint[];
  /** The accounts for expenses in the books, by number. */
  expenses: { number: number; name: string }[];
}

export async function offered(id: number): Promise<Offered | undefined> {
  const [found, [register], [applications], chart] = await Promise.all([
    ask((api) => api.apis.CooperativesApi.cooperative(id, { at })),
    ask((api) => api.apis.CooperativesApi.register(id, 0, PAGE, { at })),
    ask((api) => api.apis.CooperativesApi.applications(id, undefined, PAGE, { at })),
    ask((api) => api.apis.CooperativesApi.chart(id, { at })),
  ]);
  if (!found) return undefined;
  return {
    book: assetId(found[0].book),
    members: register.flatMap(({ number, who, standing }) =>
      who.type === "Person" && standing.type === "Active" ? [{ number, person: who.value }] : [],
    ),
    applicants: applications.flatMap(({ who }) => (who.type === "Person" ? [who.value] : [])),
    expenses: chart
      .filter(([, account]) => account.kind.type === "Expense" && !account.guarded && !account.closed)
      .map(([number, account]) => ({ number, name: decoder.decode(account.name) })),
  };
}

export const foundingCalls = {
  /** The text of the bylaws goes onto the chain with the proposal, so that every founder can read what they sign. */
  found: (name: string, founders: bigint[], choice: Choice, text: string) =>
    encode((tx) => {
      const { note, document } = onChain(tx, text);
      const found = tx.Cooperatives.found({
        name: bytes(name),
        bylaws: bylawsOf(choice, document),
        founders: founders.map((id) => [{ type: "Person", value: id }, 0, choice.first]),
      });
      return tx.Utility.batch_all({ calls: [note, found.decodedCall] });
    }),
  giveUp: (cooperative: number) => encode((tx) => tx.Cooperatives.abandon({ cooperative })),
};

/** Proposes something, with its reasons, which go onto the chain, too. */
export async function propose(id: number, member: number, wish: Wish, reasons: string): Promise<Uint8Array> {
  const motion = await motionOf(id, wish);
  const { api } = await link();
  const { note, document } = onChain(api.tx, reasons);
  const { call, notes } = "call" in motion ? bounded(api.tx, motion.call) : { call: undefined, notes: [] };
  const proposal = api.tx.Cooperatives.propose({
    cooperative: id,
    member,
    kind: word(kindOf(wish.kind)),
    motion: call
      ? { type: "Call", value: call }
      : "election" in motion
        ? { type: "Election", value: motion.election }
        : word("Text"),
    document,
  });
  return encode((tx) => tx.Utility.batch_all({ calls: [note, ...notes, proposal.decodedCall] }));
}

async function motionOf(id: number, wish: Wish) {
  const cooperative = id;
  switch (wish.kind) {
    case "text":
      return {};
    case "elect":
      return { election: { office: word(wish.office), member: wish.member } };
    case "spend": {
      const found = await ask((api) => api.apis.CooperativesApi.cooperative(id, { at }));
      if (!found) throw new Error("there is no such cooperative");
      return {
        call: await encode((tx) => {
          const { to, amount, memo } = wish;
          const payment = tx.Payments.pay({
            to,
            asset: found[0].book,
            amount,
            memo: { type: "Text", value: bytes(memo) },
          });
          return tx.Cooperatives.act({ call: payment.decodedCall });
        }),
      };
    }
    case "admit": {
      const who = { type: "Person" as const, value: wish.person };
      return { call: await encode((tx) => tx.Cooperatives.admit({ cooperative, who })) };
    }
    case "expel": {
      const { member, reason } = wish;
      return {
        call: await encode((tx) => tx.Cooperatives.expel({ cooperative, member, reason: bytes(reason) })),
      };
    }
    case "bill": {
      const due = BigInt(Math.round(wish.due - (await stopped())));
      const { to: creditor, account, amount } = wish;
      return {
        call: await encode((tx) =>
          tx.Cooperatives.record_booking({
            cooperative,
            booking: { type: "Bill", value: { creditor, account, amount, due } },
            note: { text: bytes(wish.memo), document: undefined },
          }),
        ),
      };
    }
    case "change": {
      const found = await ask((api) => api.apis.CooperativesApi.cooperative(id, { at }));
      if (!found) throw new Error("there is no such cooperative");
      const [info, bylaws] = found;
      return {
        call: await encode((tx) =>
          tx.Cooperatives.amend_bylaws({
            cooperative,
            of: info.version,
            bylaws: changed(bylaws, wish.what, wish.to),
          }),
        ),
      };
    }
    case "end":
      return { call: await encode((tx) => tx.Cooperatives.dissolve({ cooperative, heir: word("Commons") })) };
  }
}
