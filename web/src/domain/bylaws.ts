/** The bylaws of a cooperative: what founders choose, what follows from it, and all of it as parts of a sentence. */

import { toHex } from "./address";
import type { Argument } from "./describe";

/** A document with this reference is the text on the chain whose hash it has. */
export const ON_CHAIN = "preimage:";
const DAY = 86_400_000;
const PERCENT = 10_000_000;

export const CLASSES = ["Worker", "Consumer", "Producer"] as const;
export type ClassKind = (typeof CLASSES)[number] | "Supporter";
export type Office = "Chair" | "Treasurer" | "Bookkeeper" | "Auditor";
/** Who does something: all members by a vote, or the holder of an office. */
export type Task = "Members" | Exclude<Office, "Auditor">;

/** What the founders choose. Parts of a whole are in percent, times in days. */
export interface Choice {
  kind: (typeof CLASSES)[number];
  book: number | null;
  par: bigint;
  first: number;
  most: number;
  period: number;
  reserve: number;
  commons: number;
  interest: number;
  cash: number;
  vote: number;
  quorum: number;
  notice: number;
  defence: number;
  admission: Task;
  recording: Task;
  work: string;
}

export const usual: Omit<Choice, "par" | "work"> = {
  kind: "Worker",
  book: null,
  first: 1,
  most: 100,
  period: 365,
  reserve: 20,
  commons: 5,
  interest: 2,
  cash: 50,
  vote: 7,
  quorum: 50,
  notice: 90,
  defence: 14,
  admission: "Members",
  recording: "Bookkeeper",
};

/** The chain asks for at least so much of each surplus for the reserve. */
export const LEAST_RESERVE = 5;
/** Of weighty matters and new bylaws two thirds decide, and of the end three quarters: in parts of 10^9. */
const TWO_THIRDS = 666_666_667;
const THREE_QUARTERS = 750_000_000;

/** What is wrong with a choice: the name of the field. */
export function wrongIn(choice: Choice): keyof Choice | undefined {
  const part = (value: number) => value >= 0 && value <= 100;
  const whole = (value: number) => Number.isSafeInteger(value) && value > 0;
  const checks: [keyof Choice, boolean][] = [
    ["par", choice.par > 0n],
    ["first", whole(choice.first)],
    ["most", whole(choice.most) && choice.most >= choice.first],
    ["period", choice.period > 0],
    ["reserve", part(choice.reserve) && choice.reserve >= LEAST_RESERVE],
    ["commons", part(choice.commons) && choice.reserve + choice.commons <= 100],
    ["interest", part(choice.interest)],
    ["cash", part(choice.cash)],
    ["vote", choice.vote > 0],
    ["quorum", choice.quorum > 0 && choice.quorum <= 100],
    ["notice", choice.notice >= 0],
    ["defence", choice.defence > 0],
    ["work", choice.work.trim() !== ""],
  ];
  return checks.find(([, good]) => !good)?.[0];
}

const word = <W extends string>(type: W) => ({ type, value: undefined });
const days = (count: number) => BigInt(Math.round(count * DAY));
const parts = (percent: number) => Math.round(percent * PERCENT);
const task = (who: Task) =>
  who === "Members" ? word("Members") : { type: "Office" as const, value: word(who) };

/** The bylaws as the chain takes them. What founders did not choose has a length that is usual. */
export function bylawsOf(choice: Choice, document: { reference: Uint8Array; hash: string }) {
  const rule = (majority: number, least = 0) => ({
    quorum: Math.max(parts(choice.quorum), least),
    majority,
    duration: days(choice.vote),
  });
  const asset = choice.book === null ? word("Native") : { type: "WithId" as const, value: choice.book };
  const names = choice.work.split(/[,;\n]/).map((name) => name.trim());
  return {
    document,
    classes: [{ kind: word(choice.kind), weight: 1 }],
    book: asset,
    par: choice.par,
    least_shares: choice.first,
    most_shares: choice.most,
    first_shares: choice.first,
    instalment_time: days(365),
    notice: days(choice.notice),
    defence: days(choice.defence),
    admission: task(choice.admission),
    recording: task(choice.recording),
    decisions: {
      ordinary: rule(50 * PERCENT),
      qualified: rule(TWO_THIRDS),
      bylaws: rule(TWO_THIRDS),
      dissolution: rule(THREE_QUARTERS, 50 * PERCENT),
    },
    waterfall: {
      reserve: parts(choice.reserve),
      commons: parts(choice.commons),
      interest: parts(choice.interest),
      cash: parts(choice.cash),
    },
    solvency: parts(25),
    period: days(choice.period),
    claim_time: days(365),
    contest_time: days(14),
    work: names
      .filter((name) => name !== "")
      .map((name) => ({ name: new TextEncoder().encode(name), weight: 1 })),
  };
}

/** Bylaws as the chain has them, from a call or from a question. */
export interface Terms {
  document: { reference: Uint8Array; hash: unknown };
  classes: { kind: { type: ClassKind }; weight: number }[];
  book: { type: string; value?: unknown };
  par: bigint;
  least_shares: number;
  most_shares: number;
  first_shares: number;
  instalment_time: bigint;
  notice: bigint;
  defence: bigint;
  admission: Authority;
  recording: Authority;
  decisions: Record<"ordinary" | "qualified" | "bylaws" | "dissolution", Decision>;
  waterfall: Record<"reserve" | "commons" | "interest" | "cash", number>;
  solvency: number;
  period: bigint;
  claim_time: bigint;
  contest_time: bigint;
  work: { name: Uint8Array; weight: number }[];
}
interface Decision {
  quorum: number;
  majority: number;
  duration: bigint;
}
type Authority = { type: string; value?: unknown };

const decoder = new TextDecoder();

/** All terms, each with its label `part-bylaws-…`. Nothing is left out: who signs, signs all of it. */
export function termsOf(terms: Terms): [name: string, argument: Argument][] {
  const book = terms.book.type === "WithId" ? Number(terms.book.value) : null;
  const count = (value: number): Argument => ({ kind: "text", text: String(value) });
  const time = (value: bigint): Argument => ({ kind: "duration", time: Number(value) });
  const part = (value: number): Argument => ({ kind: "part", of: value });
  const { ordinary, qualified, bylaws, dissolution } = terms.decisions;
  const decision = ({ quorum, majority, duration }: Decision): Argument => ({
    kind: "decision",
    quorum,
    majority,
    time: Number(duration),
  });
  const { reserve, commons, interest, cash } = terms.waterfall;
  return [
    ...terms.classes.map(({ kind, weight }): [string, Argument] => [
      "bylaws-members",
      weight > 1
        ? { kind: "text", text: `${kind.type} × ${weight}` }
        : { kind: "word", id: `word-${kind.type.toLowerCase()}` },
    ]),
    ["bylaws-par", { kind: "amount", amount: terms.par, asset: book, small: true }],
    ["bylaws-first", count(terms.first_shares)],
    ["bylaws-least", count(terms.least_shares)],
    ["bylaws-most", count(terms.most_shares)],
    ["bylaws-instalments", time(terms.instalment_time)],
    ["bylaws-admission", whoOf(terms.admission)],
    ["bylaws-recording", whoOf(terms.recording)],
    ...terms.work.map(({ name, weight }): [string, Argument] => [
      "bylaws-work",
      { kind: "text", text: weight > 1 ? `${decoder.decode(name)} × ${weight}` : decoder.decode(name) },
    ]),
    ["bylaws-contest", time(terms.contest_time)],
    ["bylaws-period", time(terms.period)],
    ["bylaws-reserve", part(reserve)],
    ["bylaws-commons", part(commons)],
    ["bylaws-interest", part(interest)],
    ["bylaws-cash", part(cash)],
    ["bylaws-claim", time(terms.claim_time)],
    ["bylaws-solvency", part(terms.solvency)],
    ["bylaws-ordinary", decision(ordinary)],
    ["bylaws-qualified", decision(qualified)],
    ["bylaws-bylaws", decision(bylaws)],
    ["bylaws-dissolution", decision(dissolution)],
    ["bylaws-notice", time(terms.notice)],
    ["bylaws-defence", time(terms.defence)],
    ["bylaws-text", whereOf(decoder.decode(terms.document.reference))],
    ["bylaws-hash", { kind: "text", text: hash(terms.document.hash) }],
  ];
}

const whereOf = (reference: string): Argument =>
  reference === ON_CHAIN ? { kind: "word", id: "word-on-chain" } : { kind: "text", text: reference };
const hash = (value: unknown) => (value instanceof Uint8Array ? `0x${toHex(value)}` : String(value));

function whoOf({ type, value }: Authority): Argument {
  if (type === "Account") return { kind: "account", account: String(value) };
  const office = (value as { type?: string } | undefined)?.type;
  return { kind: "word", id: `word-${(office ?? "all-members").toLowerCase()}` };
}

/** The terms that a resolution can change by a form, each with the unit in which it is entered. */
export const CHANGES = {
  most: "count",
  period: "days",
  reserve: "percent",
  commons: "percent",
  interest: "percent",
  cash: "percent",
  vote: "days",
  quorum: "percent",
  notice: "days",
  defence: "days",
} as const;
export type Change = keyof typeof CHANGES;

/** The same bylaws with one term changed. A stricter rule for everyday votes takes the others along. */
export function changed<T extends Terms>(terms: T, what: Change, to: number): T {
  const { decisions, waterfall } = terms;
  const each = (change: (one: Decision) => Decision) =>
    Object.fromEntries(Object.entries(decisions).map(([name, one]) => [name, change(one)]));
  switch (what) {
    case "most":
      return { ...terms, most_shares: to };
    case "period":
    case "notice":
    case "defence":
      return { ...terms, [what]: days(to) };
    case "reserve":
    case "commons":
    case "interest":
    case "cash":
      return { ...terms, waterfall: { ...waterfall, [what]: parts(to) } };
    case "vote":
      return {
        ...terms,
        decisions: { ...decisions, ordinary: { ...decisions.ordinary, duration: days(to) } },
      };
    case "quorum":
      return {
        ...terms,
        decisions: {
          ...each((one) => ({ ...one, quorum: Math.max(one.quorum, parts(to)) })),
          ordinary: { ...decisions.ordinary, quorum: parts(to) },
        },
      };
  }
}
