/** What a member can propose to a cooperative by a form, and how hard it is to pass. */
import type { Change, Office } from "./bylaws";

export type Wish =
  | { kind: "text" }
  /** Without a member the office is left empty. Members have a number in the register. */
  | { kind: "elect"; office: Office; member?: number }
  | { kind: "spend"; to: string; amount: bigint; memo: string }
  /** `person` is a member of the community who has applied. */
  | { kind: "admit"; person: bigint }
  | { kind: "expel"; member: number; reason: string }
  /** A bill, which is owed from now on, and paid once it is due: a date in milliseconds. */
  | { kind: "bill"; to: string; account: number; amount: bigint; due: number; memo: string }
  | { kind: "change"; what: Change; to: number }
  | { kind: "end" };

export const WISHES = ["text", "elect", "spend", "admit", "expel", "bill", "change", "end"] as const;

export type ResolutionKind = "Ordinary" | "Qualified" | "Bylaws" | "Dissolution";

/** The kind of resolution that the chain asks for. A lower one would be refused when it is carried out. */
export function kindOf(wish: Wish["kind"]): ResolutionKind {
  switch (wish) {
    case "expel":
      return "Qualified";
    case "change":
      return "Bylaws";
    case "end":
      return "Dissolution";
    default:
      return "Ordinary";
  }
}
