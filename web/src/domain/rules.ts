/**
 * What somebody can do now, by the answer to "what concerns me", so that a screen says at once why a button is off. The
 * chain decides, and the preview before a signature asks it.
 */

export type Status = "Invited" | "Candidate" | "Active" | "Lapsed";

/** What the rules look at; the home screen's record has it. */
export interface Situation {
  person?: { status: Status };
  safeMode: boolean;
  /** Calls that are paused, as `Pallet.call`. */
  paused: readonly string[];
}

/** Why something is not possible now. `rules.ftl` has a sentence `cannot-<obstacle>` for each. */
export type Obstacle =
  | "safe-mode"
  | "paused"
  | "stranger"
  | "invited"
  | "candidate"
  | "lapsed"
  | "not-invited"
  | "no-membership";

/** The pallets whose calls go on in safe mode, of those that this app calls. The runtime accepts the same ones. */
const IN_SAFE_MODE = ["Assembly", "Council"];

/**
 * The calls for which membership must be active. Those of budgets, juries and cooperatives are not here: "what concerns
 * me" lists the ones in which somebody has a part.
 */
export const OF_MEMBERS: readonly string[] = [
  "Assembly.propose",
  "Assembly.ask",
  "Assembly.support",
  "Assembly.withdraw_support",
  "Assembly.vote",
  "Assembly.retract",
  "Assembly.delegate",
  "Assembly.revoke",
  "Assembly.petition",
  "Elections.stand",
  "Elections.back",
  "Elections.vote",
  "Elections.sign_recall",
  "Elections.vote_recall",
  "Dividend.claim",
  "Dividend.join",
  "Dividend.leave",
  "Dividend.claim_in",
  "Members.invite",
  "Members.withdraw_invitation",
  "Members.vouch",
  "Members.withdraw_vouch",
  "Members.challenge",
  "Members.name_branch",
  "Members.change_key",
  "Members.support_recovery",
  "Members.withdraw_support",
  "Members.set_guardians",
  "CommunityCurrencies.join",
];

/** What hinders this account from a call, named `Pallet.call`; nothing, as far as the phone knows. */
export function obstacle(call: string, { person, safeMode, paused }: Situation): Obstacle | undefined {
  const [pallet = ""] = call.split(".");
  if (safeMode && !IN_SAFE_MODE.includes(pallet)) return "safe-mode";
  if (paused.includes(call)) return "paused";
  const status = person?.status;
  if (call === "Members.accept_invitation") return status === "Invited" ? undefined : "not-invited";
  if (call === "Members.renew" || call === "Members.leave")
    return status === "Active" || status === "Lapsed" ? undefined : "no-membership";
  if (!OF_MEMBERS.includes(call)) return undefined;
  switch (status) {
    case "Active":
      return undefined;
    case "Lapsed":
      return "lapsed";
    case "Candidate":
      return "candidate";
    case "Invited":
      return "invited";
    default:
      return "stranger";
  }
}

const DAY_MS = 86_400_000;

/**
 * Whether it is time to write down the words: once there is something to lose, and on the second day at the latest.
 * `since` is when this phone got the key.
 */
export function wordsAreDue(
  now: number,
  since: number,
  has: { balance: { free: bigint; held: bigint }; person?: { vouches: unknown[] } } | undefined,
): boolean {
  if (now - since >= DAY_MS) return true;
  return (
    has !== undefined && (has.balance.free + has.balance.held > 0n || (has.person?.vouches.length ?? 0) > 0)
  );
}
