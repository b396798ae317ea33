// How votes of the members have ended. The chain keeps it for ever, also when the proposal and its ballots are gone.
import { type Api, ask } from "./connect";
import { refusal } from "./errors";
import type { Hex, Outcome } from "./types";

const at = "best" as const;

/** For how long the clock of decisions has stood still; it goes on in safe mode, unlike the community's clock. */
export async function decisionStop(api: Api, when: Hex | "best"): Promise<number> {
  const [stopped, held] = await Promise.all([
    api.query.Standstill.Stopped.getValue({ at: when }),
    api.query.Standstill.HeldFor.getValue({ at: when }),
  ]);
  return Number(stopped - held);
}

type ChainOutcome = NonNullable<Awaited<ReturnType<Api["view"]["Assembly"]["outcome"]>>>;

/** As this app knows it, if a vote on the proposal has ended. */
export function outcomeOf(from: ChainOutcome, stop: number): Outcome {
  const { electorate, votes, ending, since } = from;
  return {
    members: electorate,
    since: Number(since) + stop,
    ...(votes.type === "Call" ? { tally: { electorate, ...votes.value } } : { ranks: [...votes.value] }),
    ending: endingOf(ending),
  };
}

function endingOf(from: ChainOutcome["ending"]): Outcome["ending"] {
  switch (from.type) {
    case "Failed":
      return { kind: "Failed", why: refusal(from.value) };
    case "Contested":
    case "Chosen":
      return { kind: from.type, proposal: from.value };
    case "Open":
      throw new Error("an open vote has no outcome");
    default:
      return { kind: from.type };
  }
}

/** How the vote on a proposal has ended. Nothing if there was none, or if it is open. */
export function outcome(number: number): Promise<Outcome | undefined> {
  return ask(async (api) => {
    const [found, stop] = await Promise.all([
      api.view.Assembly.outcome(number, { at }),
      decisionStop(api, at),
    ]);
    return found && outcomeOf(found, stop);
  });
}
