// Questions about guardians: since when they are in office, whom a member guards, and what the community's rules say.
import { ask } from "./connect";
import { type Fellow, people } from "./people";
import { personById, stopped } from "./read";
import { encode } from "./send";
import type { Person } from "./types";

const at = "best" as const;

/** What a list of guardians has to keep to. */
export interface GuardianRules {
  /** The fewest who must agree. */
  rule: number;
  most: number;
  /** For how long a new list waits; absent where the community has left the chain's own time. */
  delay?: number;
}

export async function guardianRules(): Promise<GuardianRules> {
  const key = (type: "RecoveryThreshold" | "RecoveryDelay") =>
    ask((api) =>
      api.query.Parameters.Parameters.getValue(
        { type: "Members", value: { type, value: undefined } },
        { at },
      ),
    );
  const [threshold, delay, most] = await Promise.all([
    key("RecoveryThreshold"),
    key("RecoveryDelay"),
    ask((api) => api.constants.Members.MaxGuardians()),
  ]);
  const number = (found: typeof delay) => (found?.type === "Members" ? Number(found.value.value) : undefined);
  const time = number(delay);
  return { rule: number(threshold) ?? 0, most, ...(time === undefined ? {} : { delay: time }) };
}

/**
 * Since when the named guardians of a person are in office. The chain keeps the time at which a list takes over until
 * another one is named; it has no time where nobody was named, or where a list was replaced twice.
 */
export async function guardiansSince(id: bigint): Promise<number | undefined> {
  const [found, stop] = await Promise.all([
    ask((api) => api.query.Members.Guardians.getValue(id, { at })),
    stopped(),
  ]);
  const since = found.next === undefined ? undefined : Number(found.next[1]) + stop;
  return since !== undefined && since <= Date.now() ? since : undefined;
}

/** These persons, in the same order. Those who are gone are left out. */
export async function persons(ids: bigint[]): Promise<Person[]> {
  const found = await Promise.all(ids.map(personById));
  return found.filter((person) => person !== undefined);
}

/** Whom a member guards, among so many pages of persons, and whether there are more pages. */
export async function guardedBy(me: bigint, pages: number): Promise<{ list: Fellow[]; more: boolean }> {
  const list: Fellow[] = [];
  let start: bigint | undefined = 0n;
  for (let page = 0; page < pages && start !== undefined; page += 1) {
    const found: Awaited<ReturnType<typeof people>> = await people(start);
    list.push(...found.list.filter(({ guardians }) => guardians.members.includes(me)));
    start = found.next;
  }
  return { list, more: start !== undefined };
}

/** Without anybody in it, the list leaves it to those who vouch. */
export const nameGuardians = (guardians: bigint[], threshold: number) =>
  encode((tx) => tx.Members.set_guardians({ guardians, threshold }));
