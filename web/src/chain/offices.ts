// Elections and juries.
import type { Level } from "../domain/secrets";
import { type Api, ask } from "./connect";
import { stopped } from "./read";

const decoder = new TextDecoder("utf-8", { fatal: false });
const at = "best" as const;
/** The newest cases among which a juror's own ones are looked for. */
const NEWEST = 20;
/** More pages of ballots than any community of a size that we know of has. */
const MOST_PAGES = 1_000;

export type Body = "Council" | "Validators";
export const BODIES: Body[] = ["Council", "Validators"];
const named = (body: Body) => ({ type: body, value: undefined });

export interface Election {
  round: number;
  stage: "Standing" | "Voting" | "Counting" | "Over" | "Clearing";
  endsAt: number;
  voters: number;
  ballots: number;
  /** The ballot paper: ballots name candidates by their place on it. */
  paper: { member: bigint; backers: number; out: boolean }[];
  /** The places that this member has approved of; nothing without a ballot. */
  mine?: number[];
}

export interface Office {
  body: Body;
  seats: bigint[];
  election?: Election;
}

/** A body: who has a seat, and its open election with this member's own ballot. */
export async function office(body: Body, member: bigint | undefined): Promise<Office> {
  const [seats, open, stop] = await Promise.all([
    ask((api) => api.view.Elections.seats(named(body), { at })),
    ask((api) => api.view.Elections.open_election(named(body), { at })),
    stopped(),
  ]);
  const told: Office = { body, seats: seats.map((seat) => seat.member) };
  if (!open) return told;
  const [round, info] = open;
  const [paper, mine] = await Promise.all([
    ask((api) => api.view.Elections.paper(named(body), round, { at })),
    member === undefined ? undefined : ownBallot(body, round, member),
  ]);
  told.election = {
    round,
    stage: info.stage.type,
    endsAt: Number(info.ends_at) + stop,
    voters: info.voters,
    ballots: info.ballots,
    paper,
    ...(mine ? { mine } : {}),
  };
  return told;
}

async function ownBallot(body: Body, round: number, member: bigint): Promise<number[] | undefined> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const ballots = await ask((api) => api.view.Elections.ballots(named(body), round, page, { at }));
    if (!ballots || ballots.length === 0) return undefined;
    const own = ballots.find(([voter]) => voter === member);
    if (own) return own[1].length > 0 ? own[1] : undefined;
  }
  return undefined;
}

export interface JuryCase {
  number: number;
  dispute: Dispute["type"];
  /** What it is about, by the names that the sentence has for it. */
  about: Record<string, string>;
  level: Level;
  stage: string;
  endsAt: number;
  service: "Summoned" | "Serving" | "Committed" | "Voted" | "Gone";
  fee: bigint;
  verdict?: boolean;
  /** What this juror has committed to, as hexadecimal digits. */
  commitment?: string;
  /** What was said before the first panel, and before that of the appeal. */
  statements: { level: Level; by: "party" | "juror"; text: string }[];
}

type Dispute = NonNullable<Awaited<ReturnType<Api["view"]["Juries"]["case"]>>>["dispute"];

function aboutOf(dispute: Dispute): Record<string, string> {
  switch (dispute.type) {
    case "Challenge":
    case "Recovery":
      return { id: String(dispute.value) };
    case "Expulsion":
    case "Freeze":
      return { id: String(dispute.value.member) };
    case "Objection": {
      const { electorate, meeting, item } = dispute.value;
      return {
        cooperative: electorate.type === "Cooperative" ? String(electorate.value) : "none",
        meeting: String(meeting),
        // Members count from one.
        item: String(item + 1),
      };
    }
  }
}

/** The cases in which this member is a juror, newest first. */
export async function casesOf(member: bigint): Promise<JuryCase[]> {
  const [end, stop] = await Promise.all([
    ask((api) => api.query.Juries.NextCase.getValue({ at })),
    stopped(),
  ]);
  const numbers = Array.from({ length: Math.min(end, NEWEST) }, (_, place) => end - 1 - place);
  const found = await Promise.all(numbers.map((number) => juryCase(number, member, stop)));
  return found.flatMap((one) => (one ? [one] : []));
}

async function juryCase(number: number, member: bigint, stop: number): Promise<JuryCase | undefined> {
  const found = await ask((api) => api.view.Juries.case(number, { at }));
  if (!found) return undefined;
  const { dispute, level } = found;
  const panel = await ask((api) => api.view.Juries.panel(number, level, { at }));
  const me = panel.find((juror) => juror.member === member);
  if (!me) return undefined;
  const said = await ask((api) => api.query.Juries.Statements.getEntries(number, { at }));
  return {
    number,
    dispute: dispute.type,
    about: aboutOf(dispute),
    level: level.type,
    stage: found.stage.type,
    endsAt: Number(found.ends_at) + stop,
    service: me.service.type,
    ...(me.service.type === "Committed" ? { commitment: me.service.value } : {}),
    fee: found.rules.fee,
    ...(found.verdict === undefined ? {} : { verdict: found.verdict }),
    statements: said.map(({ keyArgs, value }) => {
      const [before, author] = keyArgs[1];
      return {
        level: before.type,
        by: author.type === "Party" ? ("party" as const) : ("juror" as const),
        text: decoder.decode(value),
      };
    }),
  };
}
