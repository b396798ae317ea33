// Questions about cooperatives and their meetings.
import { ON_CHAIN, type Terms } from "../domain/bylaws";
import { type Api, ask } from "./connect";
import { textOf } from "./documents";
import { refusal } from "./errors";
import { assetId, stopped } from "./read";
import { decode } from "./send";
import type { Address, AssetId, Call, Hex, Refusal } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
const at = "best" as const;
const PAGE = 50;
const MOST_PAGES = 10;

export interface Cooperative {
  id: number;
  name: string;
  account: Address;
  openedAt: number;
  book: AssetId;
  persons: number;
  shares: number;
  shareValue: bigint;
  par: bigint;
  reserve: bigint;
  assets: bigint;
  free: bigint;
  /** The number of the period that is open now. */
  period: number;
  state: "Open" | "Dissolving" | "Ended" | "Clearing";
}

export interface Rule {
  quorum: number;
  majority: number;
  duration: number;
}

export interface Bylaws {
  reference: string;
  hash: Hex;
  classes: { kind: "Worker" | "Consumer" | "Producer" | "Supporter"; weight: number }[];
  book: AssetId;
  par: bigint;
  leastShares: number;
  mostShares: number;
  firstShares: number;
  instalmentTime: number;
  notice: number;
  defence: number;
  ordinary: Rule;
  /** Parts of 10^9. */
  waterfall: { reserve: number; commons: number; interest: number; cash: number };
  period: number;
  work: string[];
}

/** A person of the community, or another cooperative. */
export type Party = { kind: "person"; id: bigint } | { kind: "cooperative"; id: number };

export interface Founding {
  id: number;
  name: string;
  founders: { who: Party; shares: number; signed: boolean }[];
  signBy: number;
  /** The hash of the name, the founders and the bylaws: what a founder signs. */
  proposal: Hex;
  bylaws: Bylaws;
  /** The same as the chain has them. */
  terms: Terms;
  /** The bylaws in words, if they lie on the chain. */
  text?: string;
}

export interface Place {
  number: number;
  shares: number;
  subscribed: number;
  payBy: number;
  standing:
    | { kind: "Active" | "Left" }
    | { kind: "Expelling" | "Missing"; from: number; appealed: boolean }
    | { kind: "Leaving"; from: number };
}

/** The part of the cooperative's money that is a member's. */
export interface Share {
  shares: bigint;
  collectable: bigint;
  claimable: bigint;
  retained: bigint;
  total: bigint;
}

export type Vote = "Aye" | "Nay" | "Abstain";

export interface Resolution {
  number: number;
  /** None if the call of a yearly meeting proposed it. */
  proposer?: number | undefined;
  kind: "Ordinary" | "Qualified" | "Bylaws" | "Dissolution";
  motion:
    | { kind: "text" }
    /** What it does, or the hash of a call that is not known. */
    | { kind: "call"; call: Call | Hex }
    | { kind: "election"; office: string; member?: number };
  reference: string;
  /** The reasons, if they lie on the chain. */
  text?: string;
  endsAt: number;
  ayes: bigint;
  nays: bigint;
  abstentions: bigint;
  /** All votes that there are. */
  votes: bigint;
  rule: Rule;
  outcome: { kind: "Open" | "Rejected" } | { kind: "Accepted"; fails?: Refusal };
  forMeeting: boolean;
  closable: boolean;
  mine?: Vote;
}

export type Step =
  | "LossToRetained"
  | "LossToShares"
  | "LossToReserve"
  | "Carried"
  | "Restored"
  | "Reserve"
  | "Commons"
  | "Interest"
  | "Cash"
  | "Retained"
  | "Remainder";

/** A period of the books. */
export interface Period {
  number: number;
  beganAt: number;
  endsAt?: number;
  surplus?: bigint;
  result?: bigint;
  /** Where the surplus went, step by step, each with what was left after it. */
  lines: { step: Step; amount: bigint; left: bigint }[];
  /** Patronage in cash that was not claimed yet, and until when it can be. Before all of it is held, nobody can. */
  cash?: { left: bigint; until?: number };
}

export interface Meeting {
  number: number;
  stage: "Notice" | "Sitting" | "Revealing" | "Ended" | "Concluded";
  opensAt: number;
  closesAt: number;
  present: number;
  needed: number;
  quorate?: boolean;
  attending: boolean;
  items: {
    number: number;
    secret: boolean;
    options: { resolution: number; ayes: bigint; accepted?: boolean }[];
    nays: bigint;
    abstentions: bigint;
    mine?: string;
  }[];
  minutes?: { hash: Hex; mustSign: boolean; complete: boolean };
}

type Answer<T extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<T>>>;
type Questions = Api["apis"]["CooperativesApi"];
type Found = Answer<Questions["cooperative"]>;

const moment = (time: bigint, stop: number) => Number(time) + stop;

function cooperativeOf(from: Found[0], stop: number): Cooperative {
  return {
    id: from.id,
    name: decoder.decode(from.name),
    account: from.account,
    openedAt: moment(from.opened_at, stop),
    book: assetId(from.book),
    persons: from.persons,
    shares: from.shares,
    shareValue: from.share_value,
    par: from.par,
    reserve: from.books.reserve,
    assets: from.books.assets,
    free: from.books.free,
    period: from.period,
    state: from.state.type,
  };
}

const ruleOf = (from: Found[1]["decisions"]["ordinary"]): Rule => ({
  quorum: from.quorum,
  majority: from.majority,
  duration: Number(from.duration),
});

function bylawsOf(from: Found[1]): Bylaws {
  return {
    reference: decoder.decode(from.document.reference),
    hash: from.document.hash,
    classes: from.classes.map((entry) => ({ kind: entry.kind.type, weight: entry.weight })),
    book: assetId(from.book),
    par: from.par,
    leastShares: from.least_shares,
    mostShares: from.most_shares,
    firstShares: from.first_shares,
    instalmentTime: Number(from.instalment_time),
    notice: Number(from.notice),
    defence: Number(from.defence),
    ordinary: ruleOf(from.decisions.ordinary),
    waterfall: { ...from.waterfall },
    period: Number(from.period),
    work: from.work.map((entry) => decoder.decode(entry.name)),
  };
}

/** All open cooperatives; of very many, the first 500 numbers. */
export async function cooperatives(): Promise<Cooperative[]> {
  const stop = await stopped();
  const found: Cooperative[] = [];
  let start: number | undefined = 0;
  for (let page = 0; start !== undefined && page < MOST_PAGES; page += 1) {
    const from: number = start;
    const [list, next] = await ask((api) => api.apis.CooperativesApi.cooperatives(from, PAGE, { at }));
    found.push(...list.map((one) => cooperativeOf(one, stop)));
    start = next;
  }
  return found;
}

/** The cooperatives in which this person has a place, with its number. */
export async function placesOf(person: bigint): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  let start: number | undefined = 0;
  for (let page = 0; start !== undefined && page < MOST_PAGES; page += 1) {
    const from: number = start;
    const [list, next] = await ask((api) =>
      api.apis.MemberAppApi.cooperatives_of(person, from, PAGE, { at }),
    );
    for (const [id, number] of list) {
      if (id !== undefined && number !== undefined) found.set(id, number);
    }
    start = next;
  }
  return found;
}

/** A cooperative with its bylaws. */
export async function cooperative(
  id: number,
): Promise<{ cooperative: Cooperative; bylaws: Bylaws } | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.apis.CooperativesApi.cooperative(id, { at })),
    stopped(),
  ]);
  return found && { cooperative: cooperativeOf(found[0], stop), bylaws: bylawsOf(found[1]) };
}

const partyOf = (from: { type: "Person"; value: bigint } | { type: "Cooperative"; value: number }): Party =>
  from.type === "Person" ? { kind: "person", id: from.value } : { kind: "cooperative", id: from.value };

/** The text of a document that lies on the chain. */
async function documentText(from: { reference: Uint8Array; hash: Hex }): Promise<string | undefined> {
  return decoder.decode(from.reference) === ON_CHAIN ? textOf(from.hash) : undefined;
}

/** A proposed cooperative that not all founders have signed. */
export async function founding(id: number): Promise<Founding | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.apis.CooperativesApi.founding(id, { at })),
    stopped(),
  ]);
  if (!found) return undefined;
  const [info, bylaws] = found;
  const text = await documentText(bylaws.document);
  return {
    id,
    name: decoder.decode(info.name),
    founders: info.founders.map(({ who, shares, signed }) => ({ who: partyOf(who), shares, signed })),
    signBy: moment(info.sign_by, stop),
    proposal: info.proposal,
    bylaws: bylawsOf(bylaws),
    terms: bylaws,
    ...(text === undefined ? {} : { text }),
  };
}

/** Proposed cooperatives, newest first. The chain has no list of them, so the newest numbers are looked at. */
export async function foundings(): Promise<Founding[]> {
  const next = (await ask((api) => api.query.Cooperatives.NextCooperative.getValue({ at }))) ?? 0;
  const numbers = Array.from({ length: Math.min(next, 20) }, (_, back) => next - 1 - back);
  const found = await Promise.all(numbers.map(founding));
  return found.filter((one) => one !== undefined);
}

function standingOf(
  from: Answer<Questions["register"]>[0][number]["standing"],
  stop: number,
): Place["standing"] {
  switch (from.type) {
    case "Active":
    case "Left":
      return { kind: from.type };
    case "Leaving":
      return { kind: "Leaving", from: moment(from.value.from, stop) };
    case "Expelling":
    case "Missing":
      return { kind: from.type, from: moment(from.value.from, stop), appealed: from.value.appealed };
  }
}

/** A member's line in the register. */
export async function place(id: number, member: number): Promise<Place | undefined> {
  const [[list], stop] = await Promise.all([
    ask((api) => api.apis.CooperativesApi.register(id, member, 1, { at })),
    stopped(),
  ]);
  const found = list.find((entry) => entry.number === member);
  if (!found) return undefined;
  return {
    number: found.number,
    shares: found.shares,
    subscribed: found.subscribed,
    payBy: moment(found.pay_by, stop),
    standing: standingOf(found.standing, stop),
  };
}

/** What of the cooperative's money is this member's. */
export async function share(id: number, member: number): Promise<Share | undefined> {
  const found = await ask((api) => api.apis.CooperativesApi.statement(id, member, 0, PAGE, { at }));
  if (!found) return undefined;
  const { shares, collectable, claimable, retained, total } = found[0];
  return { shares, collectable, claimable, retained, total };
}

/** The resolutions that are kept, newest first, with this member's vote on those that are open. */
export async function resolutions(id: number, member?: number): Promise<Resolution[]> {
  const stop = await stopped();
  const found: Resolution[] = [];
  let start: number | undefined = 0;
  for (let page = 0; start !== undefined && page < MOST_PAGES; page += 1) {
    const from: number = start;
    const [list, next] = await ask((api) => api.apis.CooperativesApi.resolutions(id, from, PAGE, { at }));
    for (const entry of list) found.push(await resolutionOf(id, entry, member, stop));
    start = next;
  }
  return found.reverse();
}

type ChainResolution = Answer<Questions["resolutions"]>[0][number];

async function resolutionOf(
  id: number,
  from: ChainResolution,
  member: number | undefined,
  stop: number,
): Promise<Resolution> {
  const open = from.outcome.type === "Open";
  const mine =
    open && member !== undefined && !from.for_meeting
      ? await ask((api) => api.apis.CooperativesApi.ballot(id, from.number, member, { at }))
      : undefined;
  const text = await documentText(from.document);
  return {
    number: from.number,
    proposer: from.proposer,
    kind: from.kind.type,
    motion: await motionOf(from.motion),
    reference: decoder.decode(from.document.reference),
    ...(text === undefined ? {} : { text }),
    endsAt: moment(from.ends_at, stop),
    ayes: from.ayes,
    nays: from.nays,
    abstentions: from.abstentions,
    votes: from.votes,
    rule: ruleOf(from.rule),
    outcome: outcomeOf(from.outcome),
    forMeeting: from.for_meeting,
    closable: from.closable,
    ...(mine ? { mine: mine.vote.type } : {}),
  };
}

function outcomeOf(from: ChainResolution["outcome"]): Resolution["outcome"] {
  if (from.type !== "Accepted") return { kind: from.type };
  return from.value.success ? { kind: "Accepted" } : { kind: "Accepted", fails: refusal(from.value.value) };
}

async function motionOf(from: ChainResolution["motion"]): Promise<Resolution["motion"]> {
  switch (from.type) {
    case "Text":
      return { kind: "text" };
    case "Election": {
      const { office, member } = from.value;
      return { kind: "election", office: office.type, ...(member === undefined ? {} : { member }) };
    }
    case "Call": {
      const bytes = from.value.call;
      const call = bytes && (await decode(bytes).catch(() => undefined));
      return { kind: "call", call: call ?? from.value.hash };
    }
  }
}

/** A period with the steps of its surplus; none if it is forgotten. */
export async function period(id: number, number: number): Promise<Period | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.apis.CooperativesApi.period(id, number, { at })),
    stopped(),
  ]);
  if (!found) return undefined;
  const { waterfall, cash, ends_at } = found;
  return {
    number: found.number,
    beganAt: moment(found.began_at, stop),
    ...(ends_at === undefined ? {} : { endsAt: moment(ends_at, stop) }),
    ...(waterfall ? { surplus: waterfall.surplus, result: waterfall.result } : {}),
    lines: (waterfall?.lines ?? []).map(({ step, amount, left }) => ({ step: step.type, amount, left })),
    ...(cash
      ? {
          cash: { left: cash.left, ...(cash.until === undefined ? {} : { until: moment(cash.until, stop) }) },
        }
      : {}),
  };
}

/** The newest meetings of a cooperative, with their agenda. */
export async function meetings(id: number, member?: number): Promise<Meeting[]> {
  const of = { type: "Cooperative", value: id } as const;
  const [list] = await ask((api) => api.apis.MeetingsApi.meetings(of, undefined, 10, { at }));
  const stop = await stopped();
  const found = list.map(async (info): Promise<Meeting | undefined> => {
    const whole = await ask((api) => api.apis.MeetingsApi.meeting(of, info.number, { at }));
    if (!whole) return undefined;
    const [, items, minutes] = whole;
    const me =
      member === undefined
        ? undefined
        : (await ask((api) => api.apis.MeetingsApi.participants(of, info.number, member, 1, { at })))[0].find(
            (one) => one.member === member,
          );
    const mine = new Map(me?.ballots.map(([item, ballot]) => [item, ballot.choice.type]));
    return {
      number: info.number,
      stage: info.stage.type,
      opensAt: moment(info.opens_at, stop),
      closesAt: moment(info.closes_at, stop),
      present: info.present,
      needed: info.needed,
      ...(info.conclusion ? { quorate: info.conclusion.quorate } : {}),
      attending: me?.weight !== undefined,
      items: items.map((item, number) => {
        const choice = mine.get(number);
        return {
          number,
          secret: item.secret,
          options: item.options.map(({ resolution, ayes, accepted }) => ({
            resolution,
            ayes,
            ...(accepted === undefined ? {} : { accepted }),
          })),
          nays: item.nays,
          abstentions: item.abstentions,
          ...(choice === undefined ? {} : { mine: choice }),
        };
      }),
      ...(minutes?.document
        ? {
            minutes: {
              hash: minutes.document.hash,
              mustSign:
                member !== undefined &&
                (minutes.drawn?.includes(member) ?? false) &&
                !minutes.signed.includes(member),
              complete: minutes.complete,
            },
          }
        : {}),
    };
  });
  return (await Promise.all(found)).filter((one) => one !== undefined);
}
