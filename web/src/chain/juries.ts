// Juries: the cases, what both sides say, and what jurors have to do.
import type { Level } from "../domain/secrets";
import { type Api, ask } from "./connect";
import { textOf } from "./documents";
import { personById, stopped } from "./read";
import type { Address } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
const at = "best" as const;
/** The newest cases that the list looks at. */
const NEWEST = 20;

export type Service = "Summoned" | "Serving" | "Committed" | "Voted" | "Gone";
/** Those who want the claim upheld, and those who are against it. */
export type Side = "claimant" | "respondent";

export interface JuryCase {
  number: number;
  dispute: Dispute["type"];
  /** What it is about, by the names that the sentence has for it. */
  about: Record<string, string>;
  level: Level;
  stage: string;
  endsAt: number;
  fee: bigint;
  seats: number;
  verdict?: boolean;
  /** What this member is in it: a juror, or a party. */
  service?: Service;
  side?: Side;
  /** What this juror has committed to, as hexadecimal digits. */
  commitment?: string;
}

export interface Statement {
  level: Level;
  by: Side | "party" | "juror";
  /** The account of a party, or the number of a juror. */
  author: Address | bigint;
  text: string;
}

/** A case as its screen shows it. */
export interface Details extends JuryCase {
  /** What was said before the first panel, and before that of the appeal. */
  statements: Statement[];
  /** How jurors have voted, and why, once they have shown it. */
  votes: { level: Level; juror: bigint; upheld: boolean; reason: string }[];
  /** How many jurors have accepted, sealed a vote, and shown it. */
  panel: { accepted: number; sealed: number; shown: number };
  /** Whether parties and jurors can still say something. */
  hears: boolean;
}

type ChainCase = NonNullable<Awaited<ReturnType<Api["view"]["Juries"]["case"]>>>;
type Dispute = ChainCase["dispute"];
type Juror = Awaited<ReturnType<Api["view"]["Juries"]["panel"]>>[number];

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

/** The accounts on each side, as far as they are known. In disputes of cooperatives nobody is told from others. */
interface Sides {
  claimants: Address[];
  respondents: Address[];
  /** Whether each party that is not among the respondents is on the other side. */
  twoSides: boolean;
  /** The hashes of what the challengers have written. */
  evidence: { by: Address; hash: string }[];
}

async function sidesOf(dispute: Dispute): Promise<Sides> {
  const accounts = async (ids: bigint[]) =>
    (await Promise.all(ids.map((id) => personById(id)))).map((person) => person?.account ?? "");
  switch (dispute.type) {
    case "Challenge": {
      const [person, challenged] = await Promise.all([
        personById(dispute.value),
        ask((api) => api.view.Members.challengers(dispute.value, { at })),
      ]);
      const by = challenged?.[0] ?? [];
      const claimants = await accounts(by.map(([id]) => id));
      return {
        claimants,
        respondents: [
          ...(person ? [person.account] : []),
          ...(await accounts(person?.vouches.map(({ member }) => member) ?? [])),
        ],
        twoSides: person !== undefined,
        evidence: by.map(([, hash], place) => ({ by: claimants[place] ?? "", hash: String(hash) })),
      };
    }
    case "Recovery":
    case "Freeze": {
      const id = dispute.type === "Recovery" ? dispute.value : dispute.value.member;
      const person = await personById(id);
      const agreed = person && (await ask((api) => api.apis.CommunityApi.member_by_id(id, { at })));
      const claim = agreed?.recovery?.agreed?.account;
      return {
        claimants: claim ? [claim] : [],
        respondents: person ? [person.account] : [],
        twoSides: person !== undefined,
        evidence: [],
      };
    }
    default:
      return { claimants: [], respondents: [], twoSides: false, evidence: [] };
  }
}

function caseOf(number: number, from: ChainCase, panel: Juror[], member: bigint | undefined, stop: number) {
  const me = panel.find((juror) => juror.member === member);
  const told: JuryCase = {
    number,
    dispute: from.dispute.type,
    about: aboutOf(from.dispute),
    level: from.level.type,
    stage: from.stage.type,
    endsAt: Number(from.ends_at) + stop,
    fee: from.rules.fee,
    seats: from.size,
    ...(from.verdict === undefined ? {} : { verdict: from.verdict }),
    ...(me ? { service: me.service.type } : {}),
    ...(me?.service.type === "Committed" ? { commitment: me.service.value } : {}),
  };
  return told;
}

/** The newest cases, newest first. */
export async function cases(member: bigint | undefined): Promise<JuryCase[]> {
  const [end, stop] = await Promise.all([
    ask((api) => api.query.Juries.NextCase.getValue({ at })),
    stopped(),
  ]);
  const numbers = Array.from({ length: Math.min(end, NEWEST) }, (_, place) => end - 1 - place);
  const found = await Promise.all(
    numbers.map(async (number) => {
      const one = await ask((api) => api.view.Juries.case(number, { at }));
      if (!one) return [];
      const panel = await ask((api) => api.view.Juries.panel(number, one.level, { at }));
      return [caseOf(number, one, panel, member, stop)];
    }),
  );
  return found.flat();
}

/** Stages in which a case can be heard: from its opening until the deliberation ends. */
const HEARS = ["Seeding", "Sealed", "Unsealing", "Drawing", "Summoning", "Deliberating"];

/** One case, with what was said and how jurors have voted. */
export async function caseDetails(
  number: number,
  member: bigint | undefined,
  account: Address | undefined,
): Promise<Details | undefined> {
  const [one, stop] = await Promise.all([ask((api) => api.view.Juries.case(number, { at })), stopped()]);
  if (!one) return undefined;
  const levels: Level[] = one.level.type === "Appeal" ? ["First", "Appeal"] : ["First"];
  const [sides, said, ...panels] = await Promise.all([
    sidesOf(one.dispute),
    ask((api) => api.query.Juries.Statements.getEntries(number, { at })),
    ...levels.map((level) =>
      ask((api) => api.view.Juries.panel(number, { type: level, value: undefined }, { at })),
    ),
  ]);
  const sideOf = (who: Address): Side | undefined => {
    if (sides.claimants.includes(who)) return "claimant";
    return sides.respondents.includes(who) ? "respondent" : undefined;
  };
  // When a challenge is decided, nobody challenges any more. What they said is still theirs.
  const other = sides.twoSides ? "claimant" : "party";
  const panel = panels.at(-1) ?? [];
  const count = (...services: Service[]) =>
    panel.filter((juror) => services.includes(juror.service.type)).length;
  const votes = await Promise.all(
    panels.flatMap((jurors, place) =>
      jurors.flatMap(({ member: juror, service }) =>
        service.type === "Voted"
          ? [
              reasonOf(number, juror).then((reason) => ({
                level: levels[place] ?? "First",
                juror,
                upheld: service.value,
                reason,
              })),
            ]
          : [],
      ),
    ),
  );
  const evidence = await Promise.all(sides.evidence.map(({ by, hash }) => evidenceOf(by, hash)));
  const own = account === undefined ? undefined : sideOf(account);
  return {
    ...caseOf(number, one, panel, member, stop),
    ...(own ? { side: own } : {}),
    statements: [
      ...evidence.flat(),
      ...said.map(({ keyArgs, value }): Statement => {
        const [before, author] = keyArgs[1];
        return {
          level: before.type,
          by: author.type === "Party" ? (sideOf(author.value) ?? other) : "juror",
          author: author.value,
          text: decoder.decode(value),
        };
      }),
    ],
    votes,
    panel: {
      accepted: count("Serving", "Committed", "Voted"),
      sealed: count("Committed", "Voted"),
      shown: count("Voted"),
    },
    hears: HEARS.includes(one.stage.type) && !one.heard,
  };
}

async function reasonOf(number: number, juror: bigint): Promise<string> {
  const found = await ask((api) => api.view.Juries.reason(number, juror, { at }));
  return found ? decoder.decode(found) : "";
}

/** What a challenger has written, if it lies on the chain. */
async function evidenceOf(by: Address, hash: string): Promise<Statement[]> {
  const text = await textOf(hash);
  return text === undefined ? [] : [{ level: "First", by: "claimant", author: by, text }];
}
