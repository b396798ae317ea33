/** A budget ballot, while a member fills it in. */
import type { Choice } from "./secrets";

export interface Terms {
  /** How many projects a ballot can name. */
  most: number;
  /** How many points it has; absent if a ballot approves or does not. */
  points?: number;
  /** Whether all its projects must be of one category. */
  oneCategory: boolean;
}

export interface Listed {
  place: number;
  category: number;
}

export interface Left {
  projects: number;
  points?: number;
}

export function left(ballot: Choice[], { most, points }: Terms): Left {
  const spent = ballot.reduce((sum, choice) => sum + choice.points, 0);
  return { projects: most - ballot.length, ...(points === undefined ? {} : { points: points - spent }) };
}

/** Why a project cannot be added to this ballot; nothing if it can. */
export function full(
  ballot: Choice[],
  terms: Terms,
  project: Listed,
  all: Listed[],
): "projects" | "points" | "category" | undefined {
  if (ballot.some((choice) => choice.project === project.place)) return undefined;
  const rest = left(ballot, terms);
  if (rest.projects <= 0) return "projects";
  if (rest.points !== undefined && rest.points <= 0) return "points";
  const first = all.find((one) => one.place === ballot[0]?.project);
  if (terms.oneCategory && first && first.category !== project.category) return "category";
  return undefined;
}

/** The ballot with so many points for a project, in the order that the chain wants. None takes it off. */
export function withPoints(ballot: Choice[], project: number, points: number): Choice[] {
  const others = ballot.filter((choice) => choice.project !== project);
  return (points > 0 ? [...others, { project, points }] : others).sort((a, b) => a.project - b.project);
}

export const same = (a: Choice[], b: Choice[]) =>
  a.length === b.length &&
  a.every((choice, i) => choice.project === b[i]?.project && choice.points === b[i]?.points);
