import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/chain/types";
import { endingMessage, places, votesMessage } from "../../src/domain/outcome";

const outcome = (ending: Outcome["ending"], rest: Partial<Outcome> = {}): Outcome => ({
  members: 7,
  since: 1,
  ending,
  ...rest,
});

test("answers stand from the best one on, and a tie has one place", () => {
  const names = (ranks: number[]) =>
    places(ranks, ["a", "b", "c", "d"]).map(({ place, answer }) => `${place}${answer}`);
  expect(names([2, 0, 1, 3])).toEqual(["1b", "2c", "3a", "4d"]);
  expect(names([1, 0, 0, 2])).toEqual(["1b", "1c", "3a", "4d"]);
  expect(names([])).toEqual([]);
  // The proposal is gone, and with it the names of the answers.
  expect(places([1, 0], []).map(({ answer }) => answer)).toEqual(["2", "1"]);
});

test("the message names the proposal that follows, and the votes", () => {
  expect(endingMessage(outcome({ kind: "Contested", proposal: 4 }))).toEqual([
    "outcome-Contested",
    { number: 4 },
  ]);
  expect(endingMessage(outcome({ kind: "Enacted" }))).toEqual(["outcome-Enacted", {}]);
  const tally = { electorate: 7, ayes: 3, nays: 2, abstentions: 1 };
  expect(votesMessage(outcome({ kind: "Rejected" }, { tally }))).toEqual([
    "outcome-votes",
    { ayes: 3, nays: 2, abstentions: 1, members: 7 },
  ]);
  expect(votesMessage(outcome({ kind: "Answered" }, { ranks: [0] }))).toEqual([
    "outcome-members",
    { members: 7 },
  ]);
});

test("each ending that the chain knows has a sentence", () => {
  const source = readFileSync(new URL("../../../pallets/assembly/src/types.rs", import.meta.url), "utf8");
  const endings = /pub enum Ending \{(.*?)\n\}/s.exec(source)?.[1] ?? "";
  const names = [...endings.matchAll(/^\t([A-Z]\w+)/gm)].map((match) => match[1]);
  expect(names).toContain("Open");
  const texts = readFileSync(new URL("../../src/i18n/en/outcome.ftl", import.meta.url), "utf8");
  for (const name of names.filter((one) => one !== "Open")) expect(texts).toMatch(`outcome-${name} =`);
});
