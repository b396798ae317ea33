// What the public page asks. Each answer names the final block that it was read from, so that anybody can ask again.
import { blake2b } from "@noble/hashes/blake2.js";
import type { Tally } from "../domain/tally";
import { type Api, ask, type Link } from "./connect";
import { decisionStop, outcomeOf } from "./outcomes";
import { type Bounded, bytesOf } from "./preimages";
import { assetId } from "./read";
import { textsIn } from "./texts";
import type { AssetId, Hex, Outcome } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
const text = (bytes: Uint8Array) => decoder.decode(bytes);

/** Where an answer comes from. */
export interface Source {
  block: number;
  hash: Hex;
  /** The date of the block. */
  at: number;
}
export interface Answer<T> {
  value: T;
  source: Source;
}

/** A part of the page has many questions. */
const PATIENCE_MS = 60_000;
/** How many budgets, decisions, cooperatives and currencies a page has, the newest first. */
const PAGE = 20;

interface Question {
  api: Api;
  link: Link;
  at: Hex;
  /** The date of a time of the community's clock. */
  date: (time: bigint) => number;
}

/** Asks about the newest final block. */
async function final<T>(question: (about: Question) => Promise<T>): Promise<Answer<T>> {
  return ask(async (api, link) => {
    const { hash: at, number: block } = await link.client.getFinalizedBlock();
    const [now, stopped] = await Promise.all([
      api.query.Timestamp.Now.getValue({ at }),
      api.query.Standstill.Stopped.getValue({ at }),
    ]);
    const date = (time: bigint) => Number(time + stopped);
    return {
      value: await question({ api, link, at, date }),
      source: { block, hash: at, at: Number(now) },
    };
  }, PATIENCE_MS);
}

export interface Money {
  issuance: bigint;
  commons: bigint;
  /** What members have a right to and have not taken. It is not issued before they take it. */
  members: number;
  dividend: { amount: bigint; period: number; nextAt?: number; entitled: bigint };
}

export const money = () =>
  final<Money>(async ({ api, at, date }) => {
    const info = await api.apis.CommunityApi.info({ at });
    const { amount, period, next_at, entitled } = info.dividend;
    return {
      issuance: info.issuance,
      commons: info.commons_balance,
      members: info.members,
      dividend: {
        amount,
        period: Number(period),
        entitled,
        ...(next_at === undefined ? {} : { nextAt: date(next_at) }),
      },
    };
  });

export interface People {
  active: number;
  /** Those who have all vouches and wait for room. */
  waiting: number;
  /** How many may join now; more may later. */
  room: number;
  moreAt?: number;
  /** How many persons are challenged now, at most a page of them. */
  challenged: number;
}

export const people = () =>
  final<People>(async ({ api, at, date }) => {
    const [info, joining, [challenged]] = await Promise.all([
      api.apis.CommunityApi.info({ at }),
      api.apis.CommunityApi.joining(0n, 1_000, { at }),
      api.apis.CommunityApi.challenges(0n, 1_000, { at }),
    ]);
    return {
      active: info.members,
      waiting: joining.waiting.length,
      room: joining.room,
      ...(joining.more_at === undefined ? {} : { moreAt: date(joining.more_at) }),
      challenged: challenged.length,
    };
  });

export interface Project {
  title: string;
  asked: bigint;
  /** Whether the vote gave it money; `undefined` before the count. */
  won?: boolean;
  /** How much more it would have needed, if that is known. */
  missing?: bigint;
  /** How many parts of its money were paid, of how many. */
  paid?: [number, number];
  progress?: "UnderWay" | "Reported" | "StopVote" | "Finished" | "Stopped";
  /** What its payee has reported, and the hash of each report. */
  reports: { part: number; text: string; hash: string }[];
}
export interface Budget {
  cycle: number;
  asset: AssetId;
  stage: string;
  endsAt: number;
  pot: bigint;
  awarded: bigint;
  paid: bigint;
  returned: bigint;
  /** Who may vote, once this is settled, and how many ballots there are. */
  voters?: number;
  ballots: number;
  projects: Project[];
}

export const budgets = () =>
  final<Budget[]>(async ({ api, at, date }) => {
    const end = await api.apis.BudgetApi.cycles({ at });
    const numbers = Array.from({ length: Math.min(end, PAGE) }, (_, back) => end - 1 - back);
    const found = await Promise.all(numbers.map((cycle) => budget(api, at, cycle, date)));
    return found.filter((one) => one !== undefined);
  });

async function budget(api: Api, at: Hex, cycle: number, date: Question["date"]): Promise<Budget | undefined> {
  const info = await api.apis.BudgetApi.cycle(cycle, { at });
  if (!info) return undefined;
  const [proposals, ...categories] = await Promise.all([
    allProposals(api, at, cycle),
    ...Array.from({ length: info.shares.length + 1 }, (_, category) =>
      api.apis.BudgetApi.category(cycle, category, { at }),
    ),
  ]);
  const reports = await Promise.all(proposals.map((project) => reportsOn(api, at, cycle, project)));
  // What the count says of each project: won, or lost and by how much.
  const results = new Map<number, { won: boolean; missing?: bigint }>();
  for (const category of categories) {
    for (const { project } of category?.outcome?.winners ?? []) results.set(project, { won: true });
    for (const { project, missing } of category?.outcome?.losers ?? [])
      results.set(project, { won: false, missing });
  }
  return {
    cycle,
    asset: assetId(info.asset),
    stage: info.stage.type,
    endsAt: date(info.ends_at),
    pot: info.pot,
    awarded: info.awarded,
    paid: info.paid,
    returned: info.returned,
    ...(info.voters === undefined ? {} : { voters: info.voters }),
    ballots: info.ballots,
    projects: proposals.map(({ content, status, work }, place) => ({
      title: text(content.title),
      asked: content.milestones.reduce((sum, part) => sum + part, 0n),
      ...(status.type === "Admitted" ? results.get(status.value) : undefined),
      ...(work
        ? { paid: [work.paid, content.milestones.length] as [number, number], progress: work.progress.type }
        : {}),
      reports: reports[place] ?? [],
    })),
  };
}

type ChainProject = Awaited<ReturnType<typeof allProposals>>[number];

/** The reports on the parts of a project that are paid. Its author can report, too. */
async function reportsOn(
  api: Api,
  at: Hex,
  cycle: number,
  project: ChainProject,
): Promise<Project["reports"]> {
  const { id, author, content, work } = project;
  if (!work) return [];
  const person = await api.apis.CommunityApi.member_by_id(author, { at });
  const parts = Array.from({ length: work.paid }, (_, before) => before + 1);
  const texts = await textsIn(
    api,
    at,
    parts.map((part) => ({ kind: "report", cycle, project: id, part })),
    [content.beneficiary, ...(person ? [person.account] : [])],
  );
  return texts.flatMap((signed, before) =>
    signed.map(({ text: words, hash }) => ({ part: before + 1, text: words, hash })),
  );
}

async function allProposals(api: Api, at: Hex, cycle: number) {
  const all: Awaited<ReturnType<Api["apis"]["BudgetApi"]["proposals"]>>[0] = [];
  for (let start: number | undefined = 0; start !== undefined; ) {
    const [page, next]: [typeof all, number | undefined] = await api.apis.BudgetApi.proposals(
      cycle,
      start,
      100,
      { at },
    );
    all.push(...page);
    start = next;
  }
  return all;
}

export interface Decision {
  proposal: number;
  /** What the proposal is, until the chain removes it. */
  of?: {
    by: bigint;
    track: string;
    stage: "Waiting" | "Open" | "Closed" | "Decided" | "Compared";
    at: number;
    /** The answers to a question, or the numbers of the proposals among which the members choose. */
    answers: (string | number)[];
  };
  /** The description that its proposer wrote, or the question. */
  text?: string;
  /** The pallet and the call that it would make. */
  call?: string;
  /** The whole count of votes on a call. */
  tally?: Tally;
  /** How the vote has ended. */
  outcome?: Outcome;
  /** The ballots that members cast themselves. Those behind a delegate are not among them. */
  cast: { ayes: number; nays: number; abstentions: number; others: number };
  /** Approved, and made at this date unless members ask for a second vote. */
  dueAt?: number;
  petitioners?: number;
}

export const decisions = () =>
  final<Decision[]>(async (about) => {
    const { api, at } = about;
    const [end, due, stop] = await Promise.all([
      api.query.Assembly.NextProposal.getValue({ at }),
      api.view.Assembly.decisions({ at }),
      decisionStop(api, at),
    ]);
    const numbers = Array.from({ length: Math.min(end, PAGE) }, (_, back) => end - 1 - back);
    const all = await Promise.all(numbers.map((number) => decision(about, number, stop)));
    return all
      .filter((one) => one !== undefined)
      .map((one) => {
        const made = due.find(({ proposal }) => proposal === one.proposal);
        return made ? { ...one, dueAt: Number(made.due_at) + stop, petitioners: made.petitioners } : one;
      });
  });

async function decision({ api, at }: Question, number: number, stop: number): Promise<Decision | undefined> {
  const [proposal, open, ended, said, ballots] = await Promise.all([
    api.view.Assembly.proposal(number, { at }),
    api.view.Assembly.tally(number, { at }),
    api.view.Assembly.outcome(number, { at }),
    api.view.Assembly.description({ type: "Proposal", value: number }, { at }),
    api.query.Assembly.Ballots.getEntries(number, { at }),
  ]);
  const outcome = ended && outcomeOf(ended, stop);
  if (!proposal && !outcome) return undefined;
  const cast = { ayes: 0, nays: 0, abstentions: 0, others: 0 };
  const kinds = {
    Aye: "ayes",
    Nay: "nays",
    Abstain: "abstentions",
    Approved: "others",
    Ranked: "others",
  } as const;
  for (const { value } of ballots) cast[kinds[value.type]] += 1;
  const matter = proposal?.matter;
  const words = said ?? (matter?.type === "Question" ? matter.value.text : undefined);
  const call = matter?.type === "Call" ? await nameOfCall(api, at, matter.value.call) : undefined;
  const tally = open ? count(open) : outcome?.tally;
  return {
    proposal: number,
    cast,
    ...(proposal ? { of: proposed(proposal, stop) } : {}),
    ...(words ? { text: text(words) } : {}),
    ...(call ? { call } : {}),
    ...(tally ? { tally } : {}),
    ...(outcome ? { outcome } : {}),
  };
}

type ChainProposal = NonNullable<Awaited<ReturnType<Api["view"]["Assembly"]["proposal"]>>>;

function proposed(
  { by, track, stage, matter, proposed_at }: ChainProposal,
  stop: number,
): NonNullable<Decision["of"]> {
  const answers =
    matter.type === "Question"
      ? matter.value.answers.map(text)
      : matter.type === "Choice"
        ? matter.value
        : [];
  const at = Number(stage.type === "Closed" ? stage.value : proposed_at) + stop;
  return { by, track: track.type, stage: stage.type, at, answers };
}

const count = ([electorate = 0, ayes = 0, nays = 0, abstentions = 0]: readonly number[]) => ({
  electorate,
  ayes,
  nays,
  abstentions,
});

async function nameOfCall(api: Api, at: Hex, call: Bounded): Promise<string | undefined> {
  const bytes = await bytesOf(api, at, call);
  if (!bytes) return undefined;
  try {
    const { type, value } = (await api.txFromCallData(bytes)).decodedCall;
    return `${type}.${value.type}`;
  } catch {
    // It was written for an earlier release. The proposal is shown all the same.
    return undefined;
  }
}

export interface Body {
  body: "Council" | "Validators";
  seats: { member: bigint; until: number }[];
  election?: {
    round: number;
    stage: string;
    endsAt: number;
    voters: number;
    ballots: number;
    candidates: number;
  };
}

export const elections = () =>
  final<Body[]>(({ api, at, date }) =>
    Promise.all(
      (["Council", "Validators"] as const).map(async (body) => {
        const of = { type: body, value: undefined };
        const [seats, open] = await Promise.all([
          api.view.Elections.seats(of, { at }),
          api.view.Elections.open_election(of, { at }),
        ]);
        const [round, info] = open ?? [];
        const paper = round === undefined ? [] : await api.view.Elections.paper(of, round, { at });
        return {
          body,
          seats: seats.map(({ member, until }) => ({ member, until })),
          ...(info && round !== undefined
            ? {
                election: {
                  round,
                  stage: info.stage.type,
                  endsAt: date(info.ends_at),
                  voters: info.voters,
                  ballots: info.ballots,
                  candidates: paper.filter(({ out }) => !out).length,
                },
              }
            : {}),
        };
      }),
    ),
  );

export interface Cooperative {
  id: number;
  name: string;
  asset: AssetId;
  persons: number;
  memberships: number;
  shareValue: bigint;
  reserve: bigint;
  shares: bigint;
  assets: bigint;
  debts: bigint;
  result: bigint;
  state: string;
  /** Where the surplus of the last closed period went, or who bore its loss. */
  last?: { period: number; surplus: bigint; lines: { step: string; amount: bigint }[] };
}

export const cooperatives = () =>
  final<Cooperative[]>(async ({ api, at }) => {
    const [found] = await api.apis.CooperativesApi.cooperatives(0, PAGE, { at });
    return Promise.all(
      found.map(async ({ id, name, book, persons, memberships, share_value, books, state, period }) => {
        const before =
          period === 0 ? undefined : await api.apis.CooperativesApi.period(id, period - 1, { at });
        const fall = before?.waterfall;
        return {
          id,
          name: text(name),
          asset: assetId(book),
          persons,
          memberships,
          shareValue: share_value,
          reserve: books.reserve,
          shares: books.shares,
          assets: books.assets,
          debts: books.debts,
          result: books.result,
          state: state.type,
          ...(fall
            ? {
                last: {
                  period: period - 1,
                  surplus: fall.surplus,
                  lines: fall.lines.map(({ step, amount }) => ({ step: step.type, amount })),
                },
              }
            : {}),
        };
      }),
    );
  });

export interface Currency {
  id: number;
  name: string;
  symbol: string;
  decimals: number;
  kind: string;
  issuance: bigint;
  commons: bigint;
  accounts: number;
  state: string;
  /** What its issuer says lies behind it. Nobody on the chain can check that. */
  reserve?: { amount: bigint; reference: string; at: number };
}

export const currencies = () =>
  final<Currency[]>(async ({ api, at, date }) => {
    const [found] = await api.apis.CurrenciesApi.currencies(0, PAGE, { at });
    return found.map((from) => ({
      id: from.id,
      name: text(from.name),
      symbol: text(from.symbol),
      decimals: from.decimals,
      kind: from.supply.type,
      issuance: from.issuance,
      commons: from.commons[1],
      accounts: from.accounts,
      state: from.state.type,
      ...(from.reserve
        ? {
            reserve: {
              amount: from.reserve.amount,
              reference: text(from.reserve.reference),
              at: date(from.reserve.at),
            },
          }
        : {}),
    }));
  });

export interface Network {
  validators: { account: string; status: string; inSession: boolean; authored: number; missed: number }[];
  /** The newest block, and how far the newest final one is behind it. */
  best: number;
  lag: number;
  slot: number;
}

export const network = () =>
  final<Network>(async ({ api, link, at }) => {
    const [validators, slot, [best], newest] = await Promise.all([
      api.view.Validators.validators({ at }),
      api.query.Policy.StoredSlotDuration.getValue({ at }),
      link.client.getBestBlocks(),
      link.client.getFinalizedBlock(),
    ]);
    const top = best?.number ?? newest.number;
    return {
      validators: validators.map(({ account, status, in_session, authored, missed }) => ({
        account,
        status: status.type,
        inSession: in_session,
        authored,
        missed,
      })),
      best: top,
      lag: top - newest.number,
      slot: Number(slot ?? 0n),
    };
  });

/** A rule of the community: its name as `Members.VouchesNeeded`, and its value. */
export interface Rule {
  name: string;
  value: unknown;
}

export const rules = () =>
  final<Rule[]>(async ({ api, at }) => {
    const entries = await api.query.Parameters.Parameters.getEntries({ at });
    return entries
      .map(({ value: { type: area, value } }) => ({
        name: `${area}.${value.type}`,
        value: value.value as unknown,
      }))
      .sort((a, b) => a.name.localeCompare(b.name));
  });

/** The figures of one day. */
export interface Day {
  at: number;
  issuance: bigint;
  commons: bigint;
  entitled: bigint;
  unclaimed: bigint;
  dividend: bigint;
  active: number;
  candidates: number;
  invited: number;
  lapsed: number;
  validators: number;
  /** All payments until then. */
  payments: number;
  paid: bigint;
}

/** What the chain's `StatisticsApi` answers. Its types are written here, because an older chain does not have it. */
interface DayInfo {
  point: {
    at: bigint;
    figures: Omit<Day, "at" | "payments" | "paid">;
    turnover: { payments: bigint; sum: bigint };
  };
}
type Days = (
  start: number | undefined,
  count: number,
  at: { at: Hex },
) => Promise<[DayInfo[], number | undefined]>;

const hex = (bytes: Uint8Array) =>
  `0x${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/** Whether the chain's runtime has this API. Its version names each by a hash. */
async function has(api: Api, name: string): Promise<boolean> {
  const wanted = hex(blake2b(new TextEncoder().encode(name), { dkLen: 8 }));
  const { apis } = await api.constants.System.Version();
  return apis.some(([hash]) => hash === wanted);
}

/** The figures of each day. `undefined` if this chain does not keep them. */
export const days = () =>
  final<Day[] | undefined>(async ({ api, link, at }) => {
    if (!(await has(api, "StatisticsApi"))) return undefined;
    const unsafe = link.client.getUnsafeApi() as unknown as { apis: { StatisticsApi: { days: Days } } };
    const all: Day[] = [];
    for (let start: number | undefined, more = true; more; ) {
      const [page, next]: [DayInfo[], number | undefined] = await unsafe.apis.StatisticsApi.days(start, 128, {
        at,
      });
      for (const { point } of page)
        all.push({
          ...point.figures,
          at: Number(point.at),
          payments: Number(point.turnover.payments),
          paid: point.turnover.sum,
        });
      start = next;
      more = next !== undefined;
    }
    return all;
  });
