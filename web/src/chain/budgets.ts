// Budgets in which the members decide.
import { ask } from "./connect";
import { assetId, stopped } from "./read";
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
  cosponsors: number;
  limits: [least: bigint, most: bigint];
}

export interface Project {
  number: number;
  author: bigint;
  title: string;
  cost: bigint;
  category: number;
  beneficiary: Address;
  sponsors: number;
  status: "Gathering" | "Admitted" | "Merged";
  /** Its place on the ballot paper. */
  place?: number;
  /** Why the review says that it cannot be done. */
  unfeasible?: string;
}

export type Result =
  | { place: number; won: true; greedy: boolean; price?: bigint }
  | { place: number; won: false; missing: bigint };

/** What this member has done in a budget. */
export interface Part {
  ballot: { project: number; points: number }[];
  paid: { project: number; amount: bigint }[];
  /** What the member has committed to in a secret vote, as hexadecimal digits. */
  commitment?: string;
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

/** All proposals of a budget, in the order of their numbers. */
export async function projects(number: number): Promise<Project[]> {
  const all: Project[] = [];
  let start: number | undefined = 0;
  while (start !== undefined) {
    const from: number = start;
    const [page, next] = await ask((api) => api.apis.BudgetApi.proposals(number, from, PAGE, { at }));
    for (const one of page) {
      const { content, status, verdict } = one;
      all.push({
        number: one.id,
        author: one.author,
        title: decoder.decode(content.title),
        cost: content.milestones.reduce((sum, milestone) => sum + milestone, 0n),
        category: content.category,
        beneficiary: content.beneficiary,
        sponsors: one.sponsors,
        status: status.type,
        ...(status.type === "Admitted" ? { place: status.value } : {}),
        ...(verdict.type === "NotFeasible" ? { unfeasible: decoder.decode(verdict.value) } : {}),
      });
    }
    start = next;
  }
  return all;
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
    return [
      ...outcome.winners.map(
        ({ project, how }): Result => ({
          place: project,
          won: true,
          greedy: how.type === "Greedy",
          ...(how.type === "EqualShares" ? { price: how.value.price } : {}),
        }),
      ),
      ...outcome.losers.map(({ project, missing }): Result => ({ place: project, won: false, missing })),
    ];
  });
}

export async function partIn(number: number, member: bigint): Promise<Part> {
  const [receipt, commitment] = await Promise.all([
    ask((api) => api.apis.BudgetApi.receipt(number, member, { at })),
    ask((api) => api.query.ParticipatoryBudget.Commitments.getValue(number, member, { at })),
  ]);
  return {
    ballot: receipt?.ballot ?? [],
    paid: (receipt?.paid ?? []).map(([project, amount]) => ({ project, amount })),
    ...(commitment === undefined ? {} : { commitment: String(commitment) }),
  };
}
