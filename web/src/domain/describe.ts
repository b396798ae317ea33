// A call as a sentence. It is made from the decoded bytes, and not from the form that somebody filled in.
import type { Call } from "../chain/types";
import { toHex } from "./address";
import { ON_CHAIN, type Terms, termsOf } from "./bylaws";
import { budget, plain, project, rule } from "./decided";

/** A part of a sentence. The screens show amounts, people and times in their own way. */
export type Argument =
  | { kind: "text"; text: string }
  /** The name of a message. */
  | { kind: "word"; id: string }
  | { kind: "amount"; amount: bigint; asset: number | null; small?: true }
  /** In the money of this budget, which the call does not name. */
  | { kind: "ofBudget"; amount: bigint; cycle: number }
  /** An amount in the money of this cooperative’s books. */
  | { kind: "booked"; amount: bigint; cooperative: number }
  /** How a vote is decided. Parts are of 10^9. */
  | { kind: "decision"; quorum: number; majority: number; time: number }
  /** A part of a whole, in parts of 10^9. */
  | { kind: "part"; of: number }
  | { kind: "account"; account: string }
  | { kind: "member"; id: bigint }
  /** A time on the community's clock, in milliseconds. */
  | { kind: "date"; at: number }
  | { kind: "duration"; time: number }
  /** A call inside this one. */
  | { kind: "call"; sentence: Sentence };

export interface Sentence {
  /** The name of a message in `calls.ftl`; `unknown` for a call that this app does not know. */
  id: string;
  parts: [name: string, argument: Argument][];
}

/** How an argument is shown. Amounts are in the money that `asset` or `currency` of the same call names. */
type Kind =
  | "account"
  | "member"
  | "members"
  | "amount"
  | "asset"
  | "memo"
  | "hash"
  | "number"
  | "word"
  | "track"
  | "date"
  | "duration"
  | "plan"
  | "bytes"
  | "calls"
  | "rule"
  | "budget"
  | "project"
  | "terms"
  | "founders"
  | "place"
  | "party"
  | "motion"
  | "document"
  | "booking"
  | "note"
  | "rate"
  | "sold"
  | "plain";

const decoder = new TextDecoder();

/**
 * Each call of which this app knows what it does, and which of its arguments are shown, in this order. An argument that is
 * not listed says nothing that a member would miss: the sentence itself has it.
 */
export const known: Record<string, [name: string, kind: Kind][]> = {
  "Payments.pay": [
    ["amount", "amount"],
    ["to", "account"],
    ["memo", "memo"],
  ],
  "Payments.refund": [
    ["payment", "number"],
    ["amount", "amount"],
  ],
  "Payments.request": [
    ["amount", "amount"],
    ["from", "account"],
    ["memo", "memo"],
    ["expires_at", "date"],
  ],
  "Payments.accept_request": [["request", "number"]],
  "Payments.refuse_request": [["request", "number"]],
  "Payments.withdraw_request": [["request", "number"]],
  "Payments.authorise": [
    ["payee", "account"],
    ["most", "amount"],
    ["period", "duration"],
    ["expires_at", "date"],
  ],
  "Payments.revoke": [["payee", "account"]],
  "Payments.schedule": [
    ["amount", "amount"],
    ["to", "account"],
    ["memo", "memo"],
    ["plan", "plan"],
  ],
  "Payments.cancel_schedule": [["schedule", "number"]],
  "Payments.post_offer": [
    ["rate", "rate"],
    ["total", "sold"],
    ["expires_at", "date"],
  ],
  "Payments.withdraw_offer": [["offer", "number"]],
  "Dividend.claim": [],
  "Dividend.claim_in": [["asset", "asset"]],
  "Dividend.join": [["asset", "asset"]],
  "Dividend.leave": [["asset", "asset"]],
  "Members.invite": [["who", "account"]],
  "Members.withdraw_invitation": [["id", "member"]],
  "Members.accept_invitation": [],
  "Members.decline_invitation": [],
  "Members.vouch": [["id", "member"]],
  "Members.withdraw_vouch": [["id", "member"]],
  "Members.challenge": [["id", "member"]],
  "Members.close_recovery": [["id", "member"]],
  "Members.join": [["id", "member"]],
  "Members.renew": [],
  "Members.leave": [],
  "Members.stay": [],
  "Members.change_key": [["new", "account"]],
  "Members.confirm_key": [],
  "Members.stop_key_change": [],
  "Members.support_recovery": [
    ["id", "member"],
    ["new", "account"],
  ],
  "Members.withdraw_support": [["id", "member"]],
  "Members.object_to_recovery": [],
  "Members.complete_recovery": [],
  "Members.set_guardians": [
    ["guardians", "members"],
    ["threshold", "number"],
  ],
  "Preimage.note_preimage": [["bytes", "bytes"]],
  "Utility.batch_all": [["calls", "calls"]],
  "Utility.batch": [["calls", "calls"]],
  "Utility.force_batch": [["calls", "calls"]],
  // What only a decision of the members does.
  "Policy.set_parameter": [["key_value", "rule"]],
  "Treasury.spend": [
    ["amount", "amount"],
    ["beneficiary", "account"],
  ],
  "Assembly.cancel": [["proposal", "number"]],
  "ParticipatoryBudget.start_cycle": [["terms", "budget"]],
  "SafeMode.force_exit": [],
  "SafeMode.force_enter": [],
  "Safety.pause": [["call", "plain"]],
  "Council.propose": [["proposal", "calls"]],
  "Council.vote": [
    ["index", "number"],
    ["approve", "word"],
  ],
  "Council.close": [["index", "number"]],
  "TxPause.unpause": [["ident", "plain"]],
  "CommunityCurrencies.join": [["currency", "number"]],
  "CommunityCurrencies.leave": [
    ["currency", "number"],
    ["heir", "account"],
  ],
  "CommunityCurrencies.pay_across": [
    ["to", "account"],
    ["at_most", "amount"],
    ["agreement", "number"],
  ],
  "CommunityCurrencies.redeem": [["amount", "amount"]],
  "Cooperatives.sign": [["cooperative", "number"]],
  "Cooperatives.apply": [
    ["cooperative", "number"],
    ["shares", "number"],
  ],
  "Cooperatives.collect": [["cooperative", "number"]],
  "Cooperatives.appeal": [["cooperative", "number"]],
  "Cooperatives.close_resolution": [
    ["cooperative", "number"],
    ["resolution", "number"],
  ],
  "Meetings.attend": [],
  "Payments.swap": [["offer", "number"]],
  "CommunityCurrencies.forget_account": [["currency", "number"]],
  "Assembly.propose": [["call", "calls"]],
  "Assembly.describe": [["text", "memo"]],
  "Assembly.say": [
    ["kind", "word"],
    ["text", "memo"],
  ],
  "Assembly.rate": [["statement", "number"]],
  "Assembly.support": [["proposal", "number"]],
  "Assembly.withdraw_support": [["proposal", "number"]],
  "Assembly.open": [["proposal", "number"]],
  "Assembly.vote": [
    ["proposal", "number"],
    ["ballot", "word"],
  ],
  "Assembly.retract": [["proposal", "number"]],
  "Assembly.delegate": [
    ["to", "member"],
    ["track", "track"],
  ],
  "Assembly.revoke": [["track", "track"]],
  "Assembly.petition": [["proposal", "number"]],
  "Elections.stand": [["body", "word"]],
  "Elections.withdraw": [["body", "word"]],
  "Elections.vote_recall": [
    ["member", "member"],
    ["body", "word"],
    ["aye", "word"],
  ],
  "Elections.resign": [["body", "word"]],
  "Elections.sign_recall": [
    ["member", "member"],
    ["body", "word"],
  ],
  "Elections.vote": [["body", "word"]],
  "Juries.accept": [["case", "number"]],
  "Juries.state": [
    ["case", "number"],
    ["text", "memo"],
  ],
  "Juries.appeal": [["case", "number"]],
  "Juries.decline": [["case", "number"]],
  "Juries.commit_vote": [["case", "number"]],
  "Juries.reveal_vote": [
    ["case", "number"],
    ["upheld", "word"],
    ["reason", "memo"],
  ],
  "ParticipatoryBudget.propose": [
    ["cycle", "number"],
    ["content", "project"],
  ],
  "ParticipatoryBudget.withdraw_proposal": [
    ["cycle", "number"],
    ["proposal", "number"],
  ],
  "ParticipatoryBudget.report_milestone": [
    ["cycle", "number"],
    ["project", "number"],
    ["hash", "hash"],
  ],
  "ParticipatoryBudget.pay_milestone": [
    ["cycle", "number"],
    ["project", "number"],
  ],
  "ParticipatoryBudget.call_stop": [
    ["cycle", "number"],
    ["project", "number"],
  ],
  "ParticipatoryBudget.return_deposit": [
    ["cycle", "number"],
    ["proposal", "number"],
  ],
  "Preimage.unnote_preimage": [["hash", "hash"]],
  "ParticipatoryBudget.vote": [["cycle", "number"]],
  "ParticipatoryBudget.commit": [["cycle", "number"]],
  "ParticipatoryBudget.reveal": [["cycle", "number"]],
  "ParticipatoryBudget.sponsor": [
    ["cycle", "number"],
    ["proposal", "number"],
    ["backs", "word"],
  ],
  "ParticipatoryBudget.object_to_review": [
    ["cycle", "number"],
    ["proposal", "number"],
  ],
  "ParticipatoryBudget.vote_stop": [
    ["cycle", "number"],
    ["project", "number"],
    ["stop", "word"],
  ],
  "ParticipatoryBudget.rate_project": [
    ["cycle", "number"],
    ["project", "number"],
    ["stars", "number"],
  ],
  "Cooperatives.found": [
    ["name", "memo"],
    ["founders", "founders"],
    ["bylaws", "terms"],
  ],
  "Cooperatives.propose": [
    ["cooperative", "number"],
    ["kind", "word"],
    ["motion", "motion"],
    ["document", "document"],
  ],
  "Cooperatives.abandon": [["cooperative", "number"]],
  // What only a resolution of a cooperative does.
  "Cooperatives.act": [["call", "calls"]],
  "Cooperatives.admit": [["who", "party"]],
  "Cooperatives.expel": [
    ["member", "place"],
    ["reason", "memo"],
  ],
  "Cooperatives.amend_bylaws": [["bylaws", "terms"]],
  "Cooperatives.record_booking": [
    ["booking", "booking"],
    ["note", "note"],
  ],
  "Cooperatives.dissolve": [["heir", "word"]],
  "Cooperatives.leave": [["cooperative", "number"]],
  "Cooperatives.pay_shares": [
    ["cooperative", "number"],
    ["shares", "number"],
  ],
  "Cooperatives.subscribe": [
    ["cooperative", "number"],
    ["more", "number"],
  ],
  "Cooperatives.vote": [
    ["cooperative", "number"],
    ["resolution", "number"],
    ["vote", "word"],
  ],
  "Cooperatives.claim_patronage": [
    ["cooperative", "number"],
    ["period", "number"],
  ],
  "Cooperatives.sign_off_record": [
    ["cooperative", "number"],
    ["record", "number"],
  ],
};

export function describe(call: Call): Sentence {
  const name = `${call.pallet}.${call.name}`;
  const shape = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!shape) {
    // Nothing is left out of a call that the app does not know.
    const details = Object.entries(call.args).map(([label, value]): [string, Argument] => [
      "detail",
      { kind: "text", text: `${label}: ${plain(value)}` },
    ]);
    return { id: "unknown", parts: [["name", { kind: "text", text: name }], ...details] };
  }
  const parts = shape.flatMap(([argument, kind]) => shown(argument, kind, call.args));
  return { id: `${call.pallet}-${call.name}`, parts };
}

/** The words for yes and no, votes, bodies and tracks; the catalogue has them. Other ballots are shown by the screens that make them. */
const WORDS: Record<string, string> = {
  true: "word-yes",
  false: "word-no",
  Aye: "word-aye",
  Nay: "word-nay",
  Abstain: "word-abstain",
  Approved: "word-answers",
  Ranked: "word-ranking",
  For: "word-for",
  Against: "word-against",
  Question: "word-question",
  Answer: "word-answer",
  Council: "word-council",
  Validators: "word-validators",
  Constitution: "word-constitution",
  Commons: "word-commons",
  Policy: "word-policy",
  Membership: "word-membership",
  Emergency: "word-emergency",
  Ordinary: "word-ordinary",
  Qualified: "word-qualified",
  Bylaws: "word-bylaws",
  Dissolution: "word-dissolution",
  Chair: "word-chair",
  Treasurer: "word-treasurer",
  Bookkeeper: "word-bookkeeper",
  Auditor: "word-auditor",
};

/** The message for one of these words. */
export const wordOf = (type: string) => WORDS[type] ?? "word-other";

/** One argument. One that is absent or empty is not shown. */
function shown(name: string, kind: Kind, args: Record<string, unknown>): [string, Argument][] {
  const value = args[name];
  const one = (argument: Argument): [string, Argument][] => [[name, argument]];
  if (value === undefined || value === null)
    return kind === "track" ? one({ kind: "word", id: "word-all" }) : [];
  switch (kind) {
    case "account":
      return one({ kind, account: String(value) });
    case "member":
      return one({ kind, id: BigInt(String(value)) });
    case "members":
      // An empty list leaves it to others.
      if ((value as unknown[]).length === 0) return one({ kind: "word", id: "word-vouchers" });
      return (value as unknown[]).flatMap((id) => one({ kind: "member", id: BigInt(String(id)) }));
    case "amount":
      return one({ kind, amount: BigInt(String(value)), asset: moneyOf(args) });
    case "asset": {
      const number = assetOf(value);
      return one(
        number === null ? { kind: "word", id: "word-native" } : { kind: "text", text: String(number) },
      );
    }
    case "memo": {
      const text = memo(value);
      return text === "" ? [] : one({ kind: "text", text });
    }
    case "hash":
      return one({ kind: "text", text: hashText(value) });
    case "number":
      return one({ kind: "text", text: String(value) });
    case "track":
    case "word":
      return one({
        kind: "word",
        id: wordOf(typeof value === "boolean" ? String(value) : typeOf(value)),
      });
    case "date":
      return one({ kind, at: Number(value) });
    case "duration":
      return one({ kind, time: Number(value) });
    case "bytes":
      return one({ kind: "text", text: value instanceof Uint8Array ? decoder.decode(value) : String(value) });
    case "calls":
      return (Array.isArray(value) ? value : [value]).map((call) => [
        // A motion of the council calls its call a proposal.
        name === "calls" ? name : "call",
        { kind: "call", sentence: describe(opened(call as Inner)) },
      ]);
    case "rule":
      return rule(value);
    case "budget":
      return budget(value);
    case "project":
      return project(value, args["cycle"]);
    case "terms":
      return termsOf(value as Terms);
    case "founders":
      return (value as [Party, number, number][]).flatMap(([who]) => one(party(who)));
    case "place":
      return [["place", { kind: "text", text: String(value) }]];
    case "party":
      return one(party(value as Party));
    case "motion":
      return motion(name, value as Motion);
    case "document": {
      const { reference } = value as { reference: Uint8Array };
      const text = decoder.decode(reference);
      // A text on the chain stands in the call that brings it there.
      return text === ON_CHAIN ? [] : one({ kind: "text", text });
    }
    case "booking":
      return booking(value as Booking, Number(args.cooperative));
    case "rate": {
      const { sold, bought } = value as { sold: bigint; bought: bigint };
      return [
        ["gives", { kind: "amount", amount: sold, asset: assetOf(args.sells) }],
        ["wants", { kind: "amount", amount: bought, asset: assetOf(args.buys) }],
      ];
    }
    case "sold":
      return one({ kind: "amount", amount: BigInt(String(value)), asset: assetOf(args.sells) });
    case "note":
      return one({ kind: "text", text: decoder.decode((value as { text: Uint8Array }).text) });
    case "plain":
      return one({ kind: "text", text: plain(value) });
    case "plan":
      return plan(value as { first_at: bigint; every: bigint; times?: number });
  }
}

/** A call inside another one, as the library decodes it. */
interface Inner {
  type: string;
  value: { type: string; value?: Record<string, unknown> };
}

const opened = ({ type, value }: Inner): Call => ({
  pallet: type,
  name: value.type,
  args: value.value ?? {},
});

function plan({
  first_at,
  every,
  times,
}: {
  first_at: bigint;
  every: bigint;
  times?: number;
}): [string, Argument][] {
  const first: [string, Argument] = ["first_at", { kind: "date", at: Number(first_at) }];
  if (times === 1) return [first];
  const count: Argument =
    times === undefined ? { kind: "word", id: "word-endless" } : { kind: "text", text: String(times) };
  return [first, ["every", { kind: "duration", time: Number(every) }], ["times", count]];
}

type Party = { type: string; value: unknown };
/** A member of a cooperative: a person, or another cooperative. */
const party = ({ type, value }: Party): Argument =>
  type === "Person" ? { kind: "member", id: BigInt(String(value)) } : { kind: "text", text: `#${value}` };

type Motion =
  | { type: "Text" }
  | { type: "Election"; value: { office: { type: string }; member?: number } }
  | { type: "Call"; value: unknown };

/** What a resolution proposes. Its call is decoded before, if its bytes are known. */
function motion(name: string, what: Motion): [string, Argument][] {
  if (what.type === "Text") return [[name, { kind: "word", id: "word-text" }]];
  if (what.type === "Election") {
    const { office, member } = what.value;
    const holder: Argument =
      member === undefined ? { kind: "word", id: "word-nobody" } : { kind: "text", text: String(member) };
    return [
      [name, { kind: "word", id: wordOf(office.type) }],
      ["place", holder],
    ];
  }
  const call = what.value as Inner;
  const known = typeof call.value === "object" && call.value !== null && "type" in call.value;
  return [
    [
      name,
      known ? { kind: "call", sentence: describe(opened(call)) } : { kind: "text", text: plain(what.value) },
    ],
  ];
}

type Booking = { type: string; value: Record<string, unknown> };

/** A bill has an account that is paid; of any other booking all is said as it is. */
function booking({ type, value }: Booking, cooperative: number): [string, Argument][] {
  if (type !== "Bill") return [["booking", { kind: "text", text: plain({ type, value }) }]];
  return [
    ["creditor", { kind: "account", account: String(value.creditor) }],
    ["amount", { kind: "booked", amount: BigInt(String(value.amount)), cooperative }],
    ["account", { kind: "text", text: String(value.account) }],
    ["due", { kind: "date", at: Number(value.due) }],
  ];
}

function typeOf(value: unknown): string {
  return typeof value === "object" && value !== null && "type" in value ? String(value.type) : "";
}

/** The money of a call: that of its currency, or native money. */
function moneyOf({ asset, currency }: Record<string, unknown>): number | null {
  return typeof currency === "number" ? currency : assetOf(asset);
}

function assetOf(asset: unknown): number | null {
  const named = asset as { type: string; value?: unknown } | undefined;
  return named?.type === "WithId" && typeof named.value === "number" ? named.value : null;
}

/** A memo, or a text that stands for itself. */
function memo(value: unknown): string {
  if (value instanceof Uint8Array) return decoder.decode(value);
  const named = value as { type: string; value?: unknown };
  // A memo is a text, or the hash of one that both sides know.
  return named.type === "Text" && named.value instanceof Uint8Array
    ? decoder.decode(named.value)
    : hashText(named.value);
}

function hashText(value: unknown): string {
  return value instanceof Uint8Array ? `0x${toHex(value)}` : String(value ?? "");
}

const BATCHES = ["Utility-batch", "Utility-batch_all", "Utility-force_batch"];

/** One sentence for each thing that a decision does, in their order. Calls inside a batch have a sentence each. */
export function deeds(call: Call): Sentence[] {
  const single = (sentence: Sentence): Sentence[] =>
    BATCHES.includes(sentence.id)
      ? sentence.parts.flatMap(([, part]) => (part.kind === "call" ? single(part.sentence) : []))
      : [sentence];
  return single(describe(call));
}
