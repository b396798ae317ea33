// How a vote has ended, as messages of the catalogue.
import type { Outcome } from "../chain/types";

type Message = [id: string, values: Record<string, string | number>];

/** What has become of it. */
export function endingMessage({ ending }: Outcome): Message {
  return [`outcome-${ending.kind}`, "proposal" in ending ? { number: ending.proposal } : {}];
}

/** The answers from the best one on. Those in a tie have the same place, and the places after it stay empty. */
export function places(ranks: number[], answers: string[]): { place: number; answer: string }[] {
  return ranks
    .map((rank, index) => ({
      place: 1 + ranks.filter((other) => other < rank).length,
      answer: answers[index] ?? String(index + 1),
    }))
    .sort((one, other) => one.place - other.place);
}

/** The votes, or how many members could vote. */
export function votesMessage({ tally, members }: Outcome): Message {
  if (!tally) return ["outcome-members", { members }];
  const { ayes, nays, abstentions } = tally;
  return ["outcome-votes", { ayes, nays, abstentions, members }];
}
