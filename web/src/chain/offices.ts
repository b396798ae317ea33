// Elections: who has a seat, who stands, how the members vote, and what came of it.
import { approvals, elected, represented } from "../domain/phragmen";
import { ask } from "./connect";
import { stopped } from "./read";

const at = "best" as const;
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

/** What came of the last election, and why. */
export interface Result {
  round: number;
  voters: number;
  ballots: number;
  lines: { member: bigint; approvals: number; elected: boolean }[];
  /** How many of the ballots approve of somebody who was elected. */
  represented: number;
  /** Whether this phone has counted the ballots, and has elected the same. */
  counted: boolean;
}

export interface Office {
  body: Body;
  seats: bigint[];
  election?: Election;
  result?: Result;
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

/** The last election of a body by whose ballots somebody has a seat, counted again. */
export async function lastResult(body: Body): Promise<Result | undefined> {
  const seats = await ask((api) => api.view.Elections.seats(named(body), { at }));
  const rounds = seats.flatMap((seat) => (seat.elected === undefined ? [] : [seat.elected]));
  if (rounds.length === 0) return undefined;
  const round = Math.max(...rounds);
  const [info, paper, ballots] = await Promise.all([
    ask((api) => api.view.Elections.election(named(body), round, { at })),
    ask((api) => api.view.Elections.paper(named(body), round, { at })),
    ballotsOf(body, round),
  ]);
  if (!info) return undefined;
  const won = seats.filter((seat) => seat.elected === round).map((seat) => seat.member);
  const places = paper.flatMap(({ member }, place) => (won.includes(member) ? [place] : []));
  const cast = ballots.map(([, choices]) => choices).filter((choices) => choices.length > 0);
  const standing = paper.flatMap(({ out }, place) => (out && !places.includes(place) ? [] : [place]));
  const again = elected(cast, standing, places.length);
  return {
    round,
    voters: info.voters,
    ballots: cast.length,
    lines: paper
      .map(({ member }, place) => ({
        member,
        approvals: approvals(cast, place),
        elected: places.includes(place),
      }))
      .sort((a, b) => Number(b.elected) - Number(a.elected) || b.approvals - a.approvals),
    represented: represented(cast, places),
    counted: places.length > 0 && places.every((place) => again.includes(place)),
  };
}

/** All ballots of an election, each with its member. */
async function ballotsOf(body: Body, round: number): Promise<[bigint, number[]][]> {
  const all: [bigint, number[]][] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const ballots = await ask((api) => api.view.Elections.ballots(named(body), round, page, { at }));
    if (!ballots || ballots.length === 0) break;
    all.push(...ballots);
  }
  return all;
}

async function ownBallot(body: Body, round: number, member: bigint): Promise<number[] | undefined> {
  const own = (await ballotsOf(body, round)).find(([voter]) => voter === member);
  return own && own[1].length > 0 ? own[1] : undefined;
}
