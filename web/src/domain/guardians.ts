/** Guardians, who can move a person to a new key together. */

/** At least two must always agree, so that nobody alone moves anybody. */
const LEAST = 2;

/**
 * How few of so many guardians may agree: more than half of them, and no fewer than the community's rule. Nobody has to
 * agree where there are none.
 */
export const leastToAgree = (guardians: number, rule: number): number =>
  guardians === 0 ? 0 : Math.max(LEAST, rule, Math.floor(guardians / 2) + 1);

/** What is missing before such a list can be signed. */
export type ListProblem = "few" | "many";

export function listProblem(guardians: number, rule: number, most: number): ListProblem | undefined {
  if (guardians > most) return "many";
  return guardians < leastToAgree(guardians, rule) || guardians === 0 ? "few" : undefined;
}

/** All numbers of guardians that may have to agree, fewest first. */
export const possible = (guardians: number, rule: number): number[] => {
  const least = leastToAgree(guardians, rule);
  return Array.from({ length: Math.max(0, guardians - least + 1) }, (_, more) => least + more);
};
