/** What somebody can do now, by the answer to "what concerns me". The chain decides; this only spares a refusal. */

export type Status = "Invited" | "Candidate" | "Active" | "Lapsed";

/** What the rules look at. The record of the home screen has it all. */
export interface Situation {
  person?: { status: Status; expires?: number };
  safeMode: boolean;
  /** Calls that are paused, as `Pallet.call`. */
  paused: readonly string[];
}

/** Why something is not possible now: names of messages in `rules.ftl`. */
export type Obstacle =
  | "safe-mode"
  | "paused"
  | "not-a-person"
  | "not-active"
  | "lapsed"
  | "not-invited"
  | "not-a-candidate"
  | "not-renewable";

/** Pallets that go on in safe mode; of some, only these calls. The runtime has the same list. */
const IN_SAFE_MODE: Record<string, "all" | readonly string[]> = {};

/** Calls for which membership must be active. All others can be made by anybody who can pay. */
const ACTIVE_ONLY = new Set([
  "Dividend.claim",
]);

export function obstacle(call: string, now: Situation): Obstacle | undefined {
  return undefined;
}
