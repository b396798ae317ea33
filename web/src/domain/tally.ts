/** How far a vote has come, as the chain judges it. Shares are parts of one. */

export interface Rule {
  /** How long the vote is open, in milliseconds. */
  decision: number;
  /** The share of all members that must be for it at the end. */
  support: number;
  /** The share of ayes among ayes and nays. */
  approval: number;
  /** How long it is discussed, and how long it waits after the approval. Absent if this community has not set them. */
  preparation?: number;
  enactment?: number;
  supporters?: number;
}

export interface Tally {
  electorate: number;
  ayes: number;
  nays: number;
  abstentions: number;
}

export interface Standing {
  /** The ayes as a share of all who can vote, and how many are needed now and at the end. */
  support: { now: number; needed: number; atEnd: number };
  /** The ayes as a share of ayes and nays; nothing if nobody has said either. */
  approval: { now: number | undefined; needed: number };
  passes: boolean;
}

/** More than half of all members decide at any time. */
const MAJORITY = 0.500_000_001;

export function standing(tally: Tally, rule: Rule, elapsed: number): Standing {
  const part = Math.min(1, Math.max(0, elapsed / rule.decision));
  const top = Math.max(MAJORITY, rule.support);
  const needed = top - (top - rule.support) * part;
  const support = tally.electorate === 0 ? 0 : tally.ayes / tally.electorate;
  const said = tally.ayes + tally.nays;
  const approval = said === 0 ? undefined : tally.ayes / said;
  return {
    support: { now: support, needed, atEnd: rule.support },
    approval: { now: approval, needed: rule.approval },
    passes: support >= needed && (approval ?? 0) >= rule.approval,
  };
}

/** How many ayes are a share of the members, rounded up. */
export const ayesFor = (share: number, electorate: number) => Math.ceil(share * electorate - 1e-9);

/** How many members besides the proposer have to want a vote. A quarter of all members is always enough. */
export function supportersNeeded(track: string, supporters: number, members: number): number {
  const least = track === "Emergency" ? Math.ceil(members / 12) : 0;
  return Math.min(Math.max(supporters, least), Math.floor(members / 4));
}
