// A budget with all its projects, as its screens read it.
import {
  type Budget,
  budget,
  type Part,
  type Project,
  partIn,
  projects,
  type Result,
  results,
} from "../../chain/budgets";
import { home } from "../../session";
import { confirm } from "../confirm";
import { againAt, type Known, known } from "../known";

export interface All {
  terms: Budget;
  projects: Project[];
  results: Result[];
  part?: Part;
}

export type Done = (call: Promise<Uint8Array>) => Promise<string>;

/** The number of this member, if they can act. */
export const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);

/** The budget with this number. `done` asks for a signature, and then asks the chain again. */
export function all(number: () => number): Known<All> & { done: Done } {
  const told = known<All>(
    () => `budget-${number()}-${me() ?? ""}`,
    async () => {
      const terms = await budget(number());
      if (!terms) return undefined;
      const who = me();
      const [listed, won, part] = await Promise.all([
        projects(number()),
        results(terms),
        who === undefined ? undefined : partIn(number(), who),
      ]);
      return { terms, projects: listed, results: won, ...(part ? { part } : {}) };
    },
  );
  againAt(() => told.value()?.terms.endsAt, told.again);
  const done: Done = async (call) => {
    const became = await confirm(call);
    await told.again();
    return became;
  };
  return { ...told, done };
}
