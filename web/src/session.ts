// The state that all screens share: the community, the account of this phone, and what the chain last said of it.
import { createSignal } from "solid-js";
import { connect, disconnect, onConnection, sleepWhenHidden } from "./chain/connect";
import { type Currency, currencies as readCurrencies } from "./chain/currencies";
import { ownFile } from "./chain/patience";
import * as read from "./chain/read";
import { whatBecameOf } from "./chain/send";
import type { AssetId, Community, Connection, Home, Movement, Site } from "./chain/types";
import { watchMovements } from "./chain/watch";
import { publicKey } from "./domain/address";
import { palette } from "./domain/colour";
import { wordsAreDue } from "./domain/rules";
import { preferred, speak } from "./i18n";
import * as keys from "./keys";
import * as store from "./store";

export interface Account {
  address: string;
  publicKey: Uint8Array;
  sealed: keys.Sealed;
}

const [site, setSite] = createSignal<Site>();
const [account, setAccount] = createSignal<Account>();
const [home, setHome] = createSignal<Home>();
/** When `home` was read. */
const [homeAt, setHomeAt] = createSignal<number>();
const [community, setCommunity] = createSignal<Community>();
const [currencies, setCurrencies] = createSignal<Currency[]>([]);
const [movements, setMovements] = createSignal<Movement[]>([]);
const [connection, setConnection] = createSignal<Connection>({ kind: "starting" });
const [contacts, setContacts] = createSignal<store.Contact[]>([]);
const [drafts, setDrafts] = createSignal<store.Draft[]>([]);
const [unsent, setUnsent] = createSignal<Record<string, store.Unsent>>({});
const [wordsChecked, setWordsChecked] = createSignal(true);
const [keySince, setKeySince] = createSignal(0);
const [ways, setWays] = createSignal<store.Settings["ways"]>("both");

export {
  account,
  community,
  connection,
  contacts,
  currencies,
  drafts,
  home,
  homeAt,
  movements,
  site,
  unsent,
  ways,
  wordsChecked,
};

const REFRESH_MS = 15_000;
let spec = "";
let unwatch: (() => void) | undefined;

/** The community's money: its symbol and decimals. */
export const money = () => ({ symbol: site()?.symbol ?? "", decimals: site()?.decimals ?? 0 });

/** Symbol and decimals of a money; of a currency that was not read yet, nothing is known. */
export const unit = (asset: AssetId) =>
  asset === null ? money() : currencies().find((currency) => currency.id === asset);

/** Reads the list of currencies, from which amounts get their symbols. */
export async function learnCurrencies(): Promise<Currency[]> {
  const found = await readCurrencies();
  setCurrencies(found);
  await store.remember("currencies", found);
  return found;
}

/** What is needed to read codes. */
export const here = () => ({ genesis: site()?.genesis ?? "", now: Date.now() });

/** Whether the words are to be written down and checked now. */
export const wordsDue = () => !wordsChecked() && wordsAreDue(Date.now(), keySince(), home());

/** The address of this page without its fragment, for links that others open. */
export const pageUrl = () => location.href.replace(/#.*$/, "");

/** The name of an account in our address book. */
export const nameOf = (address: string) => contacts().find((contact) => contact.account === address)?.name;

const [numbers, setNumbers] = createSignal<ReadonlyMap<string, bigint>>(new Map());
const asked = new Set<string>();

/** The member's number of an account, once the chain has said it. */
export function numberOf(address: string): bigint | undefined {
  if (!asked.has(address)) {
    asked.add(address);
    read.personOf(address).then(
      (person) => person && setNumbers((known) => new Map(known).set(address, person.id)),
      () => asked.delete(address),
    );
  }
  return numbers().get(address);
}

/** Reads what the site says, opens the store, and connects. */
export async function start(): Promise<void> {
  const [language, sealed, checked, chosen] = await Promise.all([
    store.setting("language"),
    store.setting("sealed"),
    store.setting("wordsChecked"),
    store.setting("ways"),
  ]);
  await speak(language ?? preferred());
  const [said, chain] = await Promise.all([ownFile("community.json"), ownFile("chain.json")]);
  if (!said?.ok || !chain?.ok) {
    setConnection({ kind: "broken" });
    return;
  }
  const found = (await said.json()) as Site;
  spec = await chain.text();
  setSite(found);
  document.title = found.name;
  for (const [name, value] of Object.entries(palette(found.colour))) {
    document.documentElement.style.setProperty(name, value);
  }
  setWordsChecked(checked !== undefined);
  if (chosen) setWays(chosen);
  setContacts(await store.contacts());
  setUnsent((await store.setting("unsent")) ?? {});
  setCurrencies((await store.remembered<Currency[]>("currencies"))?.value ?? []);
  onConnection((state) => {
    setConnection(state);
    if (state.kind !== "gateway" && state.kind !== "checked") return;
    void refresh();
    void learnCurrencies().catch(() => undefined);
  });
  if (sealed) await enter(sealed);
  reconnect();
  setInterval(refresh, REFRESH_MS);
  sleepWhenHidden(reconnect);
}

function reconnect() {
  const now = site();
  if (!now) return;
  connect(now, spec, ways(), (api, at) => {
    const me = account()?.address;
    return me ? api.apis.MemberAppApi.me(me, { at }) : api.apis.CommunityApi.info({ at });
  });
}

/** Uses this key from now on. */
export async function enter(sealed: keys.Sealed): Promise<void> {
  const key = publicKey(sealed.address);
  if (!key) throw new Error("the stored address is none");
  await store.set("sealed", sealed);
  let since = await store.setting("keySince");
  if (since?.account !== sealed.address) {
    since = { account: sealed.address, at: Date.now() };
    await store.set("keySince", since);
  }
  setKeySince(since.at);
  unwatch?.();
  const { address } = sealed;
  setAccount({ address, publicKey: key, sealed });
  const last = await store.remembered<Home>(`home-${address}`);
  setHome(last?.value);
  setHomeAt(last?.at);
  setMovements(await store.log(address));
  setDrafts(await store.drafts());
  unwatch = watchMovements(address, ({ fresh, final }) => void hear(address, fresh, final));
  // A question that is on its way may be about nobody, or about another key.
  await refreshing;
  await refresh();
}

/** Keeps the same key with other locks. */
export async function reseal(sealed: keys.Sealed): Promise<void> {
  const now = account();
  if (!now || now.address !== sealed.address) return;
  await store.set("sealed", sealed);
  setAccount({ ...now, sealed });
}

/** New movements come in; those in final blocks are written into the log. */
async function hear(address: string, fresh: Movement[], final: Set<string>) {
  const known = new Map(movements().map((movement) => [movement.key, movement]));
  for (const movement of fresh) if (!known.has(movement.key)) known.set(movement.key, movement);
  const ended: Movement[] = [];
  for (const movement of known.values()) {
    if (movement.final || !final.has(movement.block)) continue;
    const done = { ...movement, final: true };
    known.set(done.key, done);
    ended.push(done);
  }
  if (fresh.length === 0 && ended.length === 0) return;
  setMovements([...known.values()].sort((a, b) => b.at - a.at));
  if (ended.length > 0) await store.write(address, ended);
  if (fresh.length > 0) await refresh();
}

let refreshing: Promise<void> | undefined;

/** Asks the chain again for all that the first screen shows. */
export function refresh(): Promise<void> {
  refreshing ??= ask().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

async function ask() {
  const state = connection().kind;
  if (state !== "gateway" && state !== "checked") return;
  try {
    await Promise.all([read.community().then(setCommunity), askForHome()]);
  } catch (error) {
    // The connection says by itself that it is gone; what was known stays on the screen with its time.
    console.warn(error);
  }
}

async function askForHome() {
  const who = account()?.address;
  if (!who) return;
  const now = await read.home(who);
  if (account()?.address !== who) return;
  setHome(now);
  setHomeAt(Date.now());
  await store.remember(`home-${who}`, now);
  await lookAfterDrafts();
}

/** Finds out how the calls have ended that were sent. The member is told on the first screen. */
export async function lookAfterDrafts(): Promise<void> {
  for (const draft of await store.drafts()) {
    if (draft.became) continue;
    const became = await whatBecameOf(draft);
    if (became !== "open") await store.saveDraft({ ...draft, became });
  }
  setDrafts(await store.drafts());
}

export async function keepDraft(draft: store.Draft): Promise<void> {
  await store.saveDraft(draft);
  setDrafts(await store.drafts());
}

export async function endDraft(id: string): Promise<void> {
  await store.dropDraft(id);
  setDrafts(await store.drafts());
}

/** Keeps what somebody has written in a form. Empty fields are nothing, and end what was kept. */
export async function keepUnsent(form: string, title: string, values: Record<string, string>): Promise<void> {
  const { [form]: before, ...others } = unsent();
  const written = Object.values(values).some((value) => value.trim() !== "");
  if (!written && !before) return;
  const next = written ? { ...others, [form]: { title, at: Date.now(), values } } : others;
  setUnsent(next);
  await store.set("unsent", next);
}

/** Writes a note beside a movement. One that is not final yet takes it along when it is. */
export async function note(movement: Movement, text: string): Promise<void> {
  const who = account()?.address;
  if (!who) return;
  const noted = { ...movement, note: text };
  setMovements(movements().map((known) => (known.key === movement.key ? noted : known)));
  if (movement.final) await store.write(who, [noted]);
}

export async function saveContact(contact: store.Contact): Promise<void> {
  await store.saveContact(contact);
  setContacts(await store.contacts());
}

export async function chooseLanguage(tag: string): Promise<void> {
  await store.set("language", tag);
  await speak(tag);
}

export async function chooseWays(next: store.Settings["ways"]): Promise<void> {
  await store.set("ways", next);
  setWays(next);
  reconnect();
}

export async function checkedWords(): Promise<void> {
  await store.set("wordsChecked", Date.now());
  setWordsChecked(true);
}

/** Forgets everything on this phone. */
export async function leave(): Promise<void> {
  unwatch?.();
  disconnect();
  await keys.lock();
  await store.forget();
  location.hash = "#/";
  location.reload();
}
