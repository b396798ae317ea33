// What the public page knows: the community, the connection, the view, and the last answer to each question.
import { createSignal } from "solid-js";
import { connect, onConnection, sleepWhenHidden } from "../chain/connect";
import { ownFile } from "../chain/patience";
import * as read from "../chain/public";
import type { Connection, Site } from "../chain/types";
import { palette } from "../domain/colour";
import { preferred, speak } from "../i18n";
import { type Part, readView, type View, writeView } from "./view";

/** The texts of this page. Those of the app are not loaded. */
const AREAS = ["app", "public", "policy", "outcome"];
const REFRESH_MS = 10_000;

export interface Known<T> {
  answer?: read.Answer<T>;
  /** The last question had no answer. What was known stays. */
  failed: boolean;
}

const [site, setSite] = createSignal<Site>();
const [connection, setConnection] = createSignal<Connection>({ kind: "starting" });
const [view, setView] = createSignal<View>(readView(location.hash));

export { connection, site, view };

interface Topic {
  ask(): Promise<void>;
}

function topic<T>(question: () => Promise<read.Answer<T>>): Topic & { known: () => Known<T> } {
  const [known, setKnown] = createSignal<Known<T>>({ failed: false });
  const ask = async () => {
    try {
      setKnown({ answer: await question(), failed: false });
    } catch (error) {
      console.warn(error);
      setKnown((before) => ({ ...before, failed: true }));
    }
  };
  return { known, ask };
}

export const topics = {
  money: topic(read.money),
  people: topic(read.people),
  budgets: topic(read.budgets),
  decisions: topic(read.decisions),
  elections: topic(read.elections),
  cooperatives: topic(read.cooperatives),
  currencies: topic(read.currencies),
  network: topic(read.network),
  rules: topic(read.rules),
  days: topic(read.days),
};
type Name = keyof typeof topics;

/** What each part of the page asks. */
const asked: Record<Part, Name[]> = {
  overview: ["money", "people", "decisions", "budgets", "network"],
  money: ["money", "days"],
  members: ["people", "elections", "days"],
  budgets: ["budgets"],
  decisions: ["decisions"],
  cooperatives: ["cooperatives"],
  currencies: ["currencies"],
  validators: ["network"],
  rules: ["rules"],
};

let busy = false;
let again = false;

/** Asks what the part in view shows, and then the rest if it is not known, so that the print has all. */
export async function refresh(): Promise<void> {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  const now = asked[view().part];
  for (const name of now) await topics[name].ask();
  for (const [name, { known, ask }] of Object.entries(topics)) {
    if (again) break;
    if (!now.includes(name as Name) && !known().answer) await ask();
  }
  busy = false;
  if (again) {
    again = false;
    await refresh();
  }
}

export function show(next: Partial<View>) {
  location.hash = writeView({ ...view(), ...next });
}

export const say = (tag: string) => speak(tag, AREAS);

export async function start(): Promise<void> {
  await say(preferred());
  const [said, chain] = await Promise.all([ownFile("community.json"), ownFile("chain.json")]);
  if (!said?.ok || !chain?.ok) {
    setConnection({ kind: "broken" });
    return;
  }
  const found = (await said.json()) as Site;
  const spec = await chain.text();
  setSite(found);
  document.title = found.name;
  for (const [name, value] of Object.entries(palette(found.colour)))
    document.documentElement.style.setProperty(name, value);
  onConnection((state) => {
    setConnection(state);
    if (state.kind === "gateway" || state.kind === "checked") void refresh();
  });
  addEventListener("hashchange", () => {
    setView(readView(location.hash));
    void refresh();
  });
  const open = () => connect(found, spec, "both", (api, at) => api.apis.CommunityApi.info({ at }));
  open();
  setInterval(() => {
    if (!document.hidden && ["gateway", "checked"].includes(connection().kind)) void refresh();
  }, REFRESH_MS);
  sleepWhenHidden(open);
}
