// The connection: a gateway at first if the site names one, and the light client as soon as it has caught up.

import type { Api, Link } from "./client";
import { PATIENCE_MS, UNPROVED, within } from "./patience";
import type { Connection, Hex, Site } from "./types";

export type { Api, Link };
export interface Head {
  hash: string;
  number: number;
  parent: string;
}
/** The best blocks, newest first, down to the newest final one. */
type Heads = (link: Link, best: Head[], final: Head) => void;

/** What is asked of a gateway once more, about a final block, when this phone can check the answer. */
export type Test = (api: Api, at: Hex) => Promise<unknown>;

/** What may be used: the light client only, or a gateway until it is ready. */
export type Ways = "light" | "both" | { node: string };

/** The newest block may be so old before we say that we know nothing new. */
const STALE_MS = 60_000;
/** How often the age of the newest block is asked for. */
const AGE_EVERY_MS = 10_000;
/** How often a light client is asked whether it reaches anybody, and for how long it may reach nobody at the start. */
const PEERS_EVERY_MS = 3_000;
const ALONE_MS = 15_000;
/** How often a connection that is used no more is looked at, whether it can end. */
const RETIRE_EVERY_MS = 1_000;

let state: Connection = { kind: "starting" };
const listeners = new Set<(state: Connection) => void>();
const heads = new Set<Heads>();
let current: Link | undefined;
let waiting: ((link: Link) => void)[] = [];
let closing: (() => void)[] = [];
/** Gateways that told something else than what this phone has checked. They are asked no more. */
const liars = new Set<string>();
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
  if (state.kind === next.kind && next.kind !== "stale" && next.kind !== "checked") return;
  if (state.kind === "checked" && next.kind === "checked" && state.liars === next.liars) return;
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
export function connect(site: Site, spec: string, ways: Ways, test: Test) {
  disconnect();
  const time = opening;
  open(site, spec, ways, test, () => time === opening).catch((error) => {
    // The libraries could not be loaded.
    console.warn(error);
    if (time === opening) become({ kind: "offline" });
  });
}

async function open(site: Site, spec: string, ways: Ways, test: Test, wanted: () => boolean) {
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
  const gateways = (site.gateways ?? []).filter((gateway) => !liars.has(gateway));
  const first = ways === "both" && gateways.length > 0 ? ask(gateways) : undefined;
  try {
    const made = await light(spec, (end) => closing.push(end));
    const onReady = async () => {
      if (!first) return;
      await checkGateway(first, made, test);
      if (wanted()) retire(first);
    };
    if (wanted()) follow(closeLater(made), site, () => void onReady());
    else made.client.destroy();
  } catch (error) {
    // The site's specification is none. A gateway may go on, but nothing is checked.
    console.warn(error);
    if (wanted() && !first) become({ kind: "broken" });
  }
}

function closeLater(link: Link): Link {
  closing.push(() => {
    for (const fail of link.open) fail(new Error("the connection was closed"));
    link.client.destroy();
  });
  return link;
}

/** Compares what the gateway says of a final block with what this phone has checked. */
async function checkGateway(gateway: Link, light: Link, test: Test): Promise<void> {
  const name = gateway.address?.();
  try {
    const { hash } = await light.client.getFinalizedBlock();
    const end = Date.now() + PATIENCE_MS;
    const [said, proved] = await within(Promise.all([test(gateway.api, hash), test(light.api, hash)]), end);
    if (name === undefined || text(said) === text(proved)) return;
    liars.add(name);
    if (state.kind === "checked") become(checked());
  } catch (error) {
    // A gateway that does not answer has not lied. It is used no more anyway.
    console.warn(error);
  }
}

const checked = (): Connection => ({
  kind: "checked",
  ...(liars.size > 0 ? { liars: [...liars].join(", ") } : {}),
});
const text = (value: unknown) =>
  JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));

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
  /** The date of the newest block that was looked at. */
  let stamp = 0;
  const isFresh = () => Date.now() - stamp < STALE_MS;

  const judge = async (best: Head) => {
    const now = Date.now();
    if (now - askedAt < (ready ? AGE_EVERY_MS : 500)) return;
    askedAt = now;
    stamp = Number(await link.api.query.Timestamp.Now.getValue({ at: best.hash }));
    const fresh = isFresh();
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
    else become(link.light ? checked() : { kind: "gateway" });
  };

  // A connection that has broken brings no block, so nothing else would tell.
  const begun = Date.now();
  let over = false;
  /** Another way is used, or none any more. */
  const unused = () => over || (current !== link && (ready || current !== undefined));
  const timer = setInterval(async () => {
    if (unused()) return;
    if (ready && !isFresh() && state.kind !== "offline" && state.kind !== "stale")
      become({ kind: "stale", since: stamp });
    if (!link.light) return;
    const health = link.client._request<{ peers: number }>("system_health", []);
    const { peers } = await health.catch(() => ({ peers: 0 }));
    if (unused()) return;
    if (peers > 0) {
      // Whoever was alone is told by the next block.
      if (state.kind === "offline") askedAt = 0;
    } else if (ready || Date.now() - begun > ALONE_MS) become({ kind: "offline" });
  }, PEERS_EVERY_MS);
  closing.push(() => {
    over = true;
    clearInterval(timer);
  });

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

/**
 * Asks the chain. A block that was forgotten in the meantime is no reason to give up, nor is a node that proves nothing.
 * Whoever asks a great deal at once has more patience.
 */
export async function ask<T>(
  question: (api: Api, link: Link) => Promise<T>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const way = await within(link(), end);
      return await answered(question(way.api, way), way, end);
    } catch (error) {
      const unproved = error instanceof Error && error.message === UNPROVED;
      if (Date.now() >= end || (attempt >= 4 && !unproved)) throw error;
      await new Promise((done) => setTimeout(done, Math.min(800, 200 * attempt)));
    }
  }
}

/** The answer, or an error as soon as the connection is closed, or time is over. */
function answered<T>(answer: Promise<T>, { open }: Link, end: number): Promise<T> {
  let close: (error: Error) => void = () => undefined;
  const closed = new Promise<never>((_, fail) => {
    close = fail;
  });
  open.add(close);
  return within(Promise.race([answer, closed]), end).finally(() => open.delete(close));
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
