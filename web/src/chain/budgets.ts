// Budgets in which the members decide.
import type { Choice } from "../domain/secrets";
import { type Api, ask } from "./connect";
import { hashOf } from "./preimages";
import { assetId, stopped } from "./read";
import { encode } from "./send";
import { written } from "./texts";
import type { Address, AssetId } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
const at = "best" as const;
const PAGE = 100;
/** The newest budgets that the list looks at. */
const NEWEST = 10;

export interface Budget {
  number: number;
  asset: AssetId;
  pot: bigint;
  stage: string;
  endsAt: number;
  secret: boolean;
  /** How many projects a ballot can name; with points, how many points it has. */
  most: number;
  points?: number;
  voters?: number;
  ballots: number;
  categories: number;
  oneCategory: boolean;
  mostProposals: number;
  /** How many members besides the author must back a project. */
  cosponsors: number;
  limits: [least: bigint, most: bigint];
  /** How long members can ask for a vote to stop a project after each report. */
  objection: number;
}

export interface Project {
  number: number;
  author: bigint;
  title: string;
  /** What is paid with the award, and after each report. */
  parts: bigint[];
  cost: bigint;
  category: number;
  beneficiary: Address;
  /** Where its document is found, and the hash of it. A text on the chain is at `preimage:`. */
  reference: string;
  hash: string;
  sponsors: number;
  status: "Gathering" | "Admitted" | "Merged";
  /** Its place on the ballot paper. */
  place?: number;
  /** Why the review says that it cannot be done. */
  unfeasible?: string;
  /** How it goes on, once it has won. */
  work?: Work;
}

export interface Work {
  /** How many parts are paid. */
  paid: number;
  progress: "UnderWay" | "Reported" | "StopVote" | "Finished" | "Stopped";
  /** Until when members can ask for a vote to stop it, or vote on that. */
  until?: number;
  /** How many ask for a vote to stop it, or are for stopping it in the vote. */
  against?: number;
  raters: number;
  stars: number;
}

export interface Result {
  place: number;
  won: boolean;
  /** How many ballots name it. */
  votes: number;
  /** Nobody's share has paid for it: it was bought with what was left. */
  greedy?: boolean;
  /** What each of its voters pays for a point, and the points of those who could. Others pay what they have left. */
  price?: bigint;
  full?: number;
  /** How much more it would have needed. */
  missing?: bigint;
}

/** What this member has done in a budget. */
export interface Part {
  onRoll: boolean;
  ballot: { project: number; points: number }[];
  paid: { project: number; amount: bigint }[];
  /** What the member has committed to in a secret vote, as hexadecimal digits. */
  commitment?: string;
  /** The projects that the member backs, and the stars that they have given, by the numbers of projects. */
  backed: number[];
  rated: { project: number; stars: number }[];
}

/** What somebody has done with the money of earlier budgets. */
export interface Record {
  won: number;
  finished: number;
  stopped: number;
  raters: number;
  stars: number;
}

type ChainBudget = NonNullable<Awaited<ReturnType<typeof cycle>>>;
const cycle = (number: number) => ask((api) => api.apis.BudgetApi.cycle(number, { at }));

function budgetOf(number: number, from: ChainBudget, stop: number): Budget {
  const { ballot } = from;
  return {
    number,
    asset: assetId(from.asset),
    pot: from.pot,
    stage: from.stage.type,
    endsAt: Number(from.ends_at) + stop,
    secret: from.secret,
    most: ballot.value.most,
    ...(ballot.type === "Points" ? { points: ballot.value.total } : {}),
    ...(from.voters === undefined ? {} : { voters: from.voters }),
    ballots: from.ballots,
    categories: Math.max(1, from.shares.length),
    oneCategory: from.one_category,
    mostProposals: from.most_proposals,
    cosponsors: from.cosponsors,
    limits: [from.limits[0] ?? 0n, from.limits[1] ?? 0n],
    objection: Number(from.phases.objection_to_report),
  };
}

/** The community's newest budgets, newest first. */
export async function budgets(): Promise<Budget[]> {
  const [end, stop] = await Promise.all([ask((api) => api.apis.BudgetApi.cycles({ at })), stopped()]);
  const numbers = Array.from({ length: Math.min(end, NEWEST) }, (_, place) => end - 1 - place);
  const found = await Promise.all(
    numbers.map(async (number) => {
      const one = await cycle(number);
      return one?.electorate.type === "Community" ? [budgetOf(number, one, stop)] : [];
    }),
  );
  return found.flat();
}

export async function budget(number: number): Promise<Budget | undefined> {
  const [one, stop] = await Promise.all([cycle(number), stopped()]);
  return one && budgetOf(number, one, stop);
}

/** The number that the next project of this budget gets. */
export const nextProject = async (number: number) => (await cycle(number))?.proposals ?? 0;

/** All projects of a budget, in the order of their numbers. */
export async function projects(number: number): Promise<Project[]> {
  const stop = await stopped();
  const all: Project[] = [];
  let start: number | undefined = 0;
  while (start !== undefined) {
    const from: number = start;
    const [page, next] = await ask((api) => api.apis.BudgetApi.proposals(number, from, PAGE, { at }));
    all.push(...page.map((one) => projectOf(one, stop)));
    start = next;
  }
  return all;
}

type ChainProject = Awaited<ReturnType<Api["apis"]["BudgetApi"]["proposals"]>>[0][number];

function projectOf(one: ChainProject, stop: number): Project {
  const { content, status, verdict, work } = one;
  return {
    number: one.id,
    author: one.author,
    title: decoder.decode(content.title),
    parts: content.milestones,
    cost: content.milestones.reduce((sum, milestone) => sum + milestone, 0n),
    category: content.category,
    beneficiary: content.beneficiary,
    reference: decoder.decode(content.reference),
    hash: String(content.hash),
    sponsors: one.sponsors,
    status: status.type,
    ...(status.type === "Admitted" ? { place: status.value } : {}),
    ...(verdict.type === "NotFeasible" ? { unfeasible: decoder.decode(verdict.value) } : {}),
    ...(work ? { work: workOf(work, stop) } : {}),
  };
}

function workOf(from: NonNullable<ChainProject["work"]>, stop: number): Work {
  const { progress, paid, raters, stars } = from;
  const told: Work = { paid, progress: progress.type, raters, stars };
  if (progress.type === "Reported" || progress.type === "StopVote") {
    told.until = Number(progress.value.until) + stop;
    told.against = progress.type === "Reported" ? progress.value.calls : progress.value.stop;
  }
  return told;
}

/** What has won and lost, and why; nothing before the count. */
export async function results(of: Budget): Promise<Result[]> {
  const numbers = Array.from({ length: of.categories }, (_, category) => category);
  const found = await Promise.all(
    numbers.map((category) => ask((api) => api.apis.BudgetApi.category(of.number, category, { at }))),
  );
  return found.flatMap((category): Result[] => {
    const outcome = category?.outcome;
    if (!outcome) return [];
    const votes = new Map(category.projects.map((line) => [line.project, Number(line.votes)]));
    return [
      ...outcome.winners.map(
        ({ project, how }): Result => ({
          place: project,
          won: true,
          votes: votes.get(project) ?? 0,
          ...(how.type === "Greedy"
            ? { greedy: true }
            : { price: how.value.price, full: Number(how.value.points) }),
        }),
      ),
      ...outcome.losers.map(
        ({ project, missing }): Result => ({
          place: project,
          won: false,
          votes: votes.get(project) ?? 0,
          missing,
        }),
      ),
    ];
  });
}

export async function partIn(number: number, member: bigint): Promise<Part> {
  const [receipt, commitment] = await Promise.all([
    ask((api) => api.apis.BudgetApi.receipt(number, member, { at })),
    ask((api) => api.query.ParticipatoryBudget.Commitments.getValue(number, member, { at })),
  ]);
  const part: Part = {
    onRoll: false,
    ballot: receipt?.ballot ?? [],
    paid: (receipt?.paid ?? []).map(([project, amount]) => ({ project, amount })),
    backed: [],
    rated: [],
    ...(commitment === undefined ? {} : { commitment: String(commitment) }),
  };
  let start: number | undefined = 0;
  while (start !== undefined) {
    const from: number = start;
    const page = await ask((api) => api.apis.MemberAppApi.budget_part(number, member, from, PAGE, { at }));
    part.onRoll = page?.on_roll ?? false;
    part.backed.push(...(page?.backed ?? []));
    part.rated.push(...(page?.rated ?? []).map(([project, stars]) => ({ project, stars })));
    start = page?.next;
  }
  return part;
}

/** What is known of somebody who was paid for projects before. */
export async function recordOf(who: Address): Promise<Record> {
  const found = await ask((api) => api.apis.BudgetApi.record(who, { at }));
  return { ...found, stars: Number(found.stars) };
}

/** Whether the deposit for this project is still held, and from whom. */
export async function depositOf(number: number, project: number): Promise<Address | undefined> {
  const found = await ask((api) => api.query.ParticipatoryBudget.Proposals.getValue(number, project, { at }));
  return found?.deposit?.[0];
}

const bytes = (text: string) => new TextEncoder().encode(text);
/** Where a document is that lies on the chain. */
export const ON_CHAIN = "preimage:";

export interface Wish {
  title: string;
  text: string;
  category: number;
  beneficiary: Address;
  parts: bigint[];
}

/** Calls of members in a budget, as bytes. A project is known by its number, and by its place on the ballot paper. */
export const budgeting = {
  /** The project and its text, which gets this number if nobody else proposes before. */
  propose: (cycle: number, next: number, { title, text, category, beneficiary, parts }: Wish) =>
    encode((tx) => {
      const hash = hashOf(bytes(text));
      const content = {
        title: bytes(title),
        reference: bytes(ON_CHAIN),
        hash,
        category,
        beneficiary,
        milestones: parts,
      };
      const subject = { type: "Project" as const, value: { cycle, project: next } };
      return tx.Utility.batch_all({
        calls: [
          tx.ParticipatoryBudget.propose({ cycle, content }).decodedCall,
          tx.Assembly.describe({ subject, text: bytes(text) }).decodedCall,
        ],
      });
    }),
  back: (cycle: number, proposal: number, backs: boolean) =>
    encode((tx) => tx.ParticipatoryBudget.sponsor({ cycle, proposal, backs })),
  withdraw: (cycle: number, proposal: number) =>
    encode((tx) => tx.ParticipatoryBudget.withdraw_proposal({ cycle, proposal })),
  object: (cycle: number, proposal: number) =>
    encode((tx) => tx.ParticipatoryBudget.object_to_review({ cycle, proposal })),
  vote: (cycle: number, ballot: Choice[]) => encode((tx) => tx.ParticipatoryBudget.vote({ cycle, ballot })),
  commit: (cycle: number, commitment: string) =>
    encode((tx) => tx.ParticipatoryBudget.commit({ cycle, commitment })),
  reveal: (cycle: number, ballot: Choice[], salt: string) =>
    encode((tx) => tx.ParticipatoryBudget.reveal({ cycle, ballot, salt })),
  /** The receipt lies on the chain, and its hash is in the report. */
  report: (
    cycle: number,
    { number, place, paid }: { number: number; place: number; paid: number },
    text: string,
  ) =>
    encode((tx) => {
      const receipt = bytes(written({ kind: "report", cycle, project: number, part: paid }, text));
      return tx.Utility.batch_all({
        calls: [
          tx.Preimage.note_preimage({ bytes: receipt }).decodedCall,
          tx.ParticipatoryBudget.report_milestone({
            cycle,
            project: place,
            reference: bytes(ON_CHAIN),
            hash: hashOf(receipt),
          }).decodedCall,
        ],
      });
    }),
  pay: (cycle: number, project: number) =>
    encode((tx) => tx.ParticipatoryBudget.pay_milestone({ cycle, project })),
  callStop: (cycle: number, project: number) =>
    encode((tx) => tx.ParticipatoryBudget.call_stop({ cycle, project })),
  voteStop: (cycle: number, project: number, stop: boolean) =>
    encode((tx) => tx.ParticipatoryBudget.vote_stop({ cycle, project, stop })),
  rate: (cycle: number, project: number, stars: number) =>
    encode((tx) => tx.ParticipatoryBudget.rate_project({ cycle, project, stars })),
  returnDeposit: (cycle: number, proposal: number) =>
    encode((tx) => tx.ParticipatoryBudget.return_deposit({ cycle, proposal })),
};
