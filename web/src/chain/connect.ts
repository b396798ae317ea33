// The connection: a gateway at first if the site names one, and the light client as soon as it has caught up.

import type { Api, Link } from "./client";
import type { Connection, Site } from "./types";

export type { Api, Link };
export interface Head {
  hash: string;
  number: number;
  parent: string;
}
/** The best blocks, newest first, down to the newest final one. */
type Heads = (link: Link, best: Head[], final: Head) => void;

/** What may be used: the light client only, or a gateway until it is ready. */
export type Ways = "light" | "both" | { node: string };

/** The newest block may be so old before we say that we know nothing new. */
const STALE_MS = 60_000;
/** How often the age of the newest block is asked for. */
const AGE_EVERY_MS = 10_000;
/** How often a connection that is used no more is looked at, whether it can end. */
const RETIRE_EVERY_MS = 1_000;

let state: Connection = { kind: "starting" };
const listeners = new Set<(state: Connection) => void>();
const heads = new Set<Heads>();
let current: Link | undefined;
let waiting: ((link: Link) => void)[] = [];
let closing: (() => void)[] = [];
/** Counts the openings, so that one that was closed in the meantime is not used. */
let opening = 0;

export function connection(): Connection {
  return state;
}

export function onConnection(listener: (state: Connection) => void): () => void {
  listeners.add(listener);
  listener(state);
  return () => listeners.delete(listener);
}

export function onHeads(listener: Heads): () => void {
  heads.add(listener);
  return () => heads.delete(listener);
}

function become(next: Connection) {
  if (state.kind === next.kind && next.kind !== "stale") return;
  state = next;
  for (const listener of listeners) listener(next);
}

/** The way to the chain that is used now. Before there is one, this waits. */
export function link(): Promise<Link> {
  return current ? Promise.resolve(current) : new Promise((done) => waiting.push(done));
}

function use(next: Link) {
  current = next;
  const known = waiting;
  waiting = [];
  for (const done of known) done(next);
}

/** Opens the connection. `spec` is the text of the light chain specification. */
export function connect(site: Site, spec: string, ways: Ways) {
  disconnect();
  const time = opening;
  open(site, spec, ways, () => time === opening).catch((error) => {
    // The libraries could not be loaded.
    console.warn(error);
    if (time === opening) become({ kind: "offline" });
  });
}

async function open(site: Site, spec: string, ways: Ways, wanted: () => boolean) {
  const { gateway, light } = await import("./client");
  if (!wanted()) return;
  // Of a light client we know by its blocks.
  const lost = () => {
    if (!current?.light) become({ kind: "offline" });
  };
  const ask = (urls: string[]) => follow(closeLater(gateway(urls, lost)), site);
  if (typeof ways === "object") {
    ask([ways.node]);
    return;
  }
  const gateways = site.gateways ?? [];
  const first = ways === "both" && gateways.length > 0 ? ask(gateways) : undefined;
  try {
    const made = await light(spec, (end) => closing.push(end));
    if (wanted()) follow(closeLater(made), site, () => first && retire(first));
    else made.client.destroy();
  } catch (error) {
    // The site's specification is none. A gateway may go on, but nothing is checked.
    console.warn(error);
    if (wanted() && !first) become({ kind: "broken" });
  }
}

function closeLater(link: Link): Link {
  closing.push(() => {
    link.client.destroy();
    for (const fail of link.open) fail(new Error("the connection was closed"));
  });
  return link;
}

/** Ends a connection as soon as nothing is open on it any more: what was sent by it is watched to the end. */
function retire(link: Link) {
  const timer = setInterval(() => {
    if (link.open.size > 0) return;
    clearInterval(timer);
    link.client.destroy();
  }, RETIRE_EVERY_MS);
  closing.push(() => clearInterval(timer));
}

/** Closes all connections and ends the light client. What was read stays on the screens. */
export function disconnect() {
  opening += 1;
  for (const close of closing) close();
  closing = [];
  current = undefined;
  become({ kind: "starting" });
}

/** Follows the blocks of one way, and uses it from the moment at which it knows the present. */
function follow(link: Link, site: Site, onReady?: () => void): Link {
  let ready = false;
  let askedAt = 0;
  let age = Number.POSITIVE_INFINITY;

  const judge = async (best: Head) => {
    const now = Date.now();
    if (now - askedAt < (ready ? AGE_EVERY_MS : 500)) return;
    askedAt = now;
    const stamp = Number(await link.api.query.Timestamp.Now.getValue({ at: best.hash }));
    age = Date.now() - stamp;
    const fresh = age < STALE_MS;
    if (!ready && (fresh || !current)) {
      ready = fresh;
      // A gateway of another chain, or a specification of one, must show nothing at all.
      const { genesisHash } = await link.client.getChainSpecData();
      if (genesisHash !== site.genesis) return become({ kind: "broken" });
      if (fresh || !current) use(link);
      if (fresh) onReady?.();
    }
    if (current !== link) return;
    if (!fresh) become({ kind: "stale", since: stamp });
    else become({ kind: link.light ? "checked" : "gateway" });
  };

  const subscription = link.client.bestBlocks$.subscribe({
    next: (blocks) => {
      const best = blocks[0];
      const final = blocks[blocks.length - 1];
      if (!best || !final) return;
      judge(best).catch(() => undefined);
      if (current === link) for (const listener of heads) listener(link, blocks, final);
    },
    error: () => {
      if (current === link) become({ kind: "offline" });
    },
  });
  closing.push(() => subscription.unsubscribe());
  return link;
}

/** Asks the chain. A block that was forgotten in the meantime is no reason to give up. */
export async function ask<T>(question: (api: Api, link: Link) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const way = await link();
    try {
      return await answered(question(way.api, way), way);
    } catch (error) {
      if (attempt === 4) throw error;
      await new Promise((done) => setTimeout(done, 200 * attempt));
    }
  }
}

/** The answer, or an error as soon as the connection is closed. */
function answered<T>(answer: Promise<T>, { open }: Link): Promise<T> {
  return new Promise((done, fail) => {
    open.add(fail);
    answer.then(done, fail).finally(() => open.delete(fail));
  });
}

const HIDDEN_MS = 30_000;

/** Ends the connection of a page that is hidden for a while. `wake` begins it again when somebody looks. */
export function sleepWhenHidden(wake: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asleep = false;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (document.hidden) {
      timer = setTimeout(() => {
        asleep = true;
        disconnect();
      }, HIDDEN_MS);
    } else if (asleep) {
      asleep = false;
      wake();
    }
  });
}
