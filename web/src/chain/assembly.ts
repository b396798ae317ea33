// What the members decide: proposals, votes, delegations and discussions.
import type { Rule, Tally } from "../domain/tally";
import { type Api, ask } from "./connect";
import { decisionStop } from "./outcomes";
import { bytesOf, hashOf } from "./preimages";
import { decode } from "./send";
import type { Call } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
const at = "best" as const;
/** Referenda count time in ticks of so many milliseconds. */
const TICK = 10_000;
/** The newest proposals that the list looks at. */
const NEWEST = 20;
/** The most statements that one answer has. */
const PAGE = 64;
const BILLION = 1e9;

export type Track = "Constitution" | "Commons" | "Policy" | "Membership" | "Emergency";
export const TRACKS: Track[] = ["Commons", "Policy", "Constitution", "Membership", "Emergency"];

export type Ballot = { kind: "Aye" | "Nay" | "Abstain" } | { kind: "Approved" | "Ranked"; answers: number[] };

export type Matter =
  | { kind: "call"; call?: Call }
  | { kind: "question"; text: string; answers: string[]; ranking: boolean }
  | { kind: "choice"; rivals: number[] };

export interface Proposal {
  number: number;
  by: bigint;
  track: Track;
  stage: "Waiting" | "Open" | "Closed" | "Decided" | "Compared";
  matter: Matter;
  proposedAt: number;
  closedAt?: number;
  /** The proposal to which this one is an amendment. */
  amends?: number;
  /** The proposal on which this one is the second vote. */
  again?: number;
}

/** What is known of a vote that is open, or of a decision that waits. */
export interface Vote {
  rule: Rule;
  tally?: Tally;
  /** When the vote began. */
  since?: number;
  endsAt?: number;
  /** When it is approved, if its majority lasts until then. */
  confirmedAt?: number;
  decision?: { dueAt: number; petitioners: number; contested: boolean };
  /** How many members want a vote on a proposal that waits, and whether this member is one of them. */
  support?: { count: number; mine: boolean };
  /** How this member's vote counts. */
  mine?: { ballot: Ballot; through?: bigint; carried: number };
}

export type Subject =
  | { kind: "proposal"; number: number }
  | { kind: "project"; cycle: number; project: number };

export interface Statement {
  number: number;
  by: bigint;
  kind: "For" | "Against" | "Question" | "Answer";
  /** The question that it answers. */
  to?: number;
  text: string;
  helpful: number;
}

export interface Discussion {
  /** The text that describes the subject. It is `"wrong"` if it does not have the hash that the chain has kept. */
  description?: string | "wrong";
  statements: Statement[];
}

type ChainProposal = NonNullable<Awaited<ReturnType<Api["view"]["Assembly"]["proposal"]>>>;

/** The call of a proposal. It is nothing if its bytes are no longer there, or mean nothing to this runtime. */
async function callOf(matter: ChainProposal["matter"]): Promise<Call | undefined> {
  if (matter.type !== "Call") return undefined;
  const { call } = matter.value;
  try {
    const bytes = await ask((api) => bytesOf(api, at, call));
    return bytes && (await decode(bytes));
  } catch {
    return undefined;
  }
}

async function proposalOf(number: number, from: ChainProposal, stop: number): Promise<Proposal> {
  const { matter } = from;
  return {
    number,
    by: from.by,
    track: from.track.type,
    stage: from.stage.type,
    proposedAt: Number(from.proposed_at) + stop,
    ...(from.stage.type === "Closed" ? { closedAt: Number(from.stage.value) + stop } : {}),
    ...(from.link.type === "AmendmentTo" ? { amends: from.link.value } : {}),
    ...(from.link.type === "SecondVoteOn" ? { again: from.link.value } : {}),
    matter: await matterOf(matter),
  };
}

async function matterOf(matter: ChainProposal["matter"]): Promise<Matter> {
  switch (matter.type) {
    case "Call": {
      const call = await callOf(matter);
      return { kind: "call", ...(call ? { call } : {}) };
    }
    case "Question":
      return {
        kind: "question",
        text: decoder.decode(matter.value.text),
        answers: matter.value.answers.map((answer) => decoder.decode(answer)),
        ranking: matter.value.method.type === "Ranking",
      };
    case "Choice":
      return { kind: "choice", rivals: matter.value };
  }
}

/** The newest proposals, newest first. */
export async function proposals(): Promise<Proposal[]> {
  const [[page], stop] = await Promise.all([
    ask((api) => api.apis.MemberAppApi.proposals(undefined, undefined, NEWEST, { at })),
    ask((api) => decisionStop(api, at)),
  ]);
  return Promise.all(page.map(([number, one]) => proposalOf(number, one, stop)));
}

/** The number that the next proposal gets. */
export const nextProposal = () => ask((api) => api.query.Assembly.NextProposal.getValue({ at }));

export async function proposal(number: number): Promise<Proposal | undefined> {
  const [one, stop] = await Promise.all([
    ask((api) => api.view.Assembly.proposal(number, { at })),
    ask((api) => decisionStop(api, at)),
  ]);
  return one && proposalOf(number, one, stop);
}

/** The rule of a track: the community's own one, or the one that every community begins with. */
export async function ruleOf(track: Track): Promise<Rule> {
  const key = { type: "Assembly" as const, value: { type: track, value: undefined } };
  const stored = await ask((api) => api.query.Parameters.Parameters.getValue(key, { at }));
  if (stored?.type === "Assembly" && stored.value.type === track) {
    const { decision, support, approval, preparation, enactment, supporters } = stored.value.value;
    return {
      decision: Math.max(1, Math.ceil(Number(decision) / TICK)) * TICK,
      support: support / BILLION,
      approval: approval / BILLION,
      preparation: Number(preparation),
      enactment: Number(enactment),
      supporters,
    };
  }
  const first = (await ask((api) => api.constants.Referenda.Tracks())).find(([id]) => id.type === track);
  if (!first) throw new Error(`there is no track ${track}`);
  const [, info] = first;
  const floor = (curve: typeof info.min_support) =>
    curve.type === "LinearDecreasing" ? curve.value.floor / BILLION : 1;
  return {
    decision: info.decision_period * TICK,
    support: floor(info.min_support),
    approval: floor(info.min_approval),
  };
}

/** For what a proposal that waits is supported: an amendment for its place in a choice, as long as there can be one. */
async function aimOf(amends: number | undefined): Promise<"Vote" | "Choice"> {
  if (amends === undefined) return "Vote";
  const amended = await ask((api) => api.view.Assembly.proposal(amends, { at }));
  return amended?.stage.type === "Waiting" && amended.link.type === "None" ? "Choice" : "Vote";
}

/** How many members support a proposal that waits, and whether this member is one of them. */
async function supportOf(from: Proposal, member: bigint | undefined) {
  const aim = await aimOf(from.amends);
  const [support, backed] = await Promise.all([
    ask((api) => api.view.Assembly.support_of(from.number, { at })),
    member === undefined
      ? undefined
      : ask((api) =>
          api.query.Assembly.Backings.getValue(
            member,
            [
              { type: from.track, value: undefined },
              { type: aim, value: undefined },
            ],
            { at },
          ),
        ),
  ]);
  return { count: support?.[0] ?? 0, mine: backed === from.number && from.by !== member };
}

/** How the vote on a proposal goes, and how this member's own vote counts in it. */
export async function voteOn(from: Proposal, member: bigint | undefined): Promise<Vote> {
  const [rule, stop, polls, decisions, cast] = await Promise.all([
    ruleOf(from.track),
    ask((api) => decisionStop(api, at)),
    ask((api) => api.view.Assembly.open_polls({ at })),
    ask((api) => api.view.Assembly.decisions({ at })),
    member === undefined ? undefined : ask((api) => api.view.Assembly.cast(from.number, member, { at })),
  ]);
  const vote: Vote = { rule };
  if (from.stage === "Waiting") vote.support = await supportOf(from, member);
  const referendum = polls.find((poll) => poll.proposal === from.number)?.referendum;
  if (referendum !== undefined) {
    const info = await ask((api) => api.query.Referenda.ReferendumInfoFor.getValue(referendum, { at }));
    if (info?.type === "Ongoing") {
      vote.tally = info.value.tally;
      const { deciding } = info.value;
      if (deciding) {
        vote.since = deciding.since * TICK + stop;
        vote.endsAt = vote.since + rule.decision;
        if (deciding.confirming !== undefined) vote.confirmedAt = deciding.confirming * TICK + stop;
      }
    }
  } else if (from.stage === "Open") {
    const question = await ask((api) => api.query.Assembly.Questions.getValue(from.number, { at }));
    if (question) vote.endsAt = Number(question.ends_at) + stop;
  }
  const decided = decisions.find((decision) => decision.proposal === from.number);
  if (decided) {
    const { due_at, petitioners, contested } = decided;
    vote.decision = { dueAt: Number(due_at) + stop, petitioners, contested };
  }
  if (cast) {
    vote.mine = {
      ballot: ballotOf(cast.ballot),
      ...(cast.through === undefined ? {} : { through: cast.through }),
      carried: cast.carried,
    };
  }
  return vote;
}

type ChainBallot = NonNullable<Awaited<ReturnType<Api["view"]["Assembly"]["cast"]>>>["ballot"];

function ballotOf(ballot: ChainBallot): Ballot {
  switch (ballot.type) {
    case "Approved": {
      const places = Array.from({ length: 16 }, (_, place) => place);
      return { kind: "Approved", answers: places.filter((place) => (ballot.value >> place) & 1) };
    }
    case "Ranked":
      return { kind: "Ranked", answers: [...ballot.value] };
    default:
      return { kind: ballot.type };
  }
}

/** A subject as the chain writes it. */
export function onChain(subject: Subject) {
  return subject.kind === "proposal"
    ? { type: "Proposal" as const, value: subject.number }
    : { type: "Project" as const, value: { cycle: subject.cycle, project: subject.project } };
}

/** What is said of a subject. The text that describes it is checked against its hash. */
export async function discussion(subject: Subject): Promise<Discussion> {
  const about = onChain(subject);
  const [text, kept, said] = await Promise.all([
    ask((api) => api.view.Assembly.description(about, { at })),
    ask((api) => api.query.Assembly.Descriptions.getValue(about, { at })),
    ask((api) => api.view.Assembly.statements(about, 0, PAGE, { at })),
  ]);
  const right = text && kept && hashOf(text) === kept.hash;
  return {
    ...(text ? { description: right ? decoder.decode(text) : "wrong" } : {}),
    statements: said.map(([number, one]) => ({
      number,
      by: one.by,
      kind: one.kind.type,
      ...(one.kind.type === "Answer" ? { to: one.kind.value } : {}),
      text: decoder.decode(one.text),
      helpful: one.helpful,
    })),
  };
}

export interface Delegation {
  track: Track;
  to: bigint;
}

/** To whom this member has given their vote, and on how many votes of others they act. */
export async function delegations(member: bigint): Promise<{ given: Delegation[]; carries: number }> {
  const [given, behind] = await Promise.all([
    ask((api) => api.view.Assembly.delegates_of(member, { at })),
    Promise.all(
      TRACKS.map((track) =>
        ask((api) =>
          api.query.Assembly.Delegators.getValue(member, { type: track, value: undefined }, { at }),
        ),
      ),
    ),
  ]);
  return { given: given.map(([track, to]) => ({ track: track.type, to })), carries: Math.max(0, ...behind) };
}
