// What this phone keeps, in IndexedDB. The key is in it only encrypted.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { End, Sent } from "../chain/send";
import type { Address, Movement } from "../chain/types";
import type { Sealed } from "../keys/vault";

/** Somebody in the address book. The name is ours, and never on the chain. */
export interface Contact {
  account: Address;
  name: string;
  /** The note says "as told by them" until we change it. */
  told: boolean;
}

export interface Settings {
  language: string;
  sealed: Sealed;
  /** When this phone got its key. */
  keySince: { account: Address; at: number };
  /** When the words were last checked. */
  wordsChecked: number;
  ways: "light" | "both" | { node: string };
  /**
   * Votes that this phone has sealed, by `jury-…` or `budget-…`, the newest first. Without the salt nobody can show them.
   * All are kept: a vote that was sealed anew stands only if the chain has its commitment.
   */
  sealedVotes: Record<string, SealedVote[]>;
  /** What somebody has written and not sent, by the address of its screen. */
  unsent: Record<string, Unsent>;
  /** The number of the person whose key this phone's new key is to become. */
  recovering: { account: Address; person: string };
}

/** The fields of a form that was left before it was sent. */
export interface Unsent {
  /** The name of the message that the screen has as its title. */
  title: string;
  at: number;
  values: Record<string, string>;
}

/** A secret vote, until it is shown. */
export interface SealedVote {
  salt: string;
  /** Of a budget: the ballot. */
  ballot?: { project: number; points: number }[];
  /** Of a jury: the vote and its reason. */
  upheld?: boolean;
  reason?: string;
}

/** A call that was signed and sent. It stays until the member knows how it ended. */
export interface Draft extends Sent {
  id: string;
  what: string;
  /** The bytes of the call, as hexadecimal digits. The same call is not sent again while this one can still come. */
  call: string;
  at: number;
  became?: End;
}

interface Schema extends DBSchema {
  settings: { key: string; value: unknown };
  contacts: { key: Address; value: Contact };
  /** The phone's own log of movements, for ever. */
  log: { key: [Address, string]; value: Movement & { who: Address } };
  drafts: { key: string; value: Draft };
  /** The last answers of the chain, shown until there are new ones. */
  known: { key: string; value: { at: number; value: unknown } };
}

const NAME = "rochdale";
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function db() {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(base) {
      base.createObjectStore("settings");
      base.createObjectStore("contacts", { keyPath: "account" });
      base.createObjectStore("log", { keyPath: ["who", "key"] });
      base.createObjectStore("drafts", { keyPath: "id" });
      base.createObjectStore("known");
    },
  });
  return opened;
}

export async function setting<K extends keyof Settings>(name: K): Promise<Settings[K] | undefined> {
  return (await (await db()).get("settings", name)) as Settings[K] | undefined;
}

export async function set<K extends keyof Settings>(name: K, value: Settings[K]): Promise<void> {
  await (await db()).put("settings", value, name);
}

export async function unset(name: keyof Settings): Promise<void> {
  await (await db()).delete("settings", name);
}

export const contacts = async () => (await db()).getAll("contacts");
export const saveContact = async (contact: Contact) => {
  await (await db()).put("contacts", contact);
};

/** The movements of this account, newest first. */
export async function log(who: Address): Promise<Movement[]> {
  const all = await (await db()).getAll("log", IDBKeyRange.bound([who, ""], [who, "\uffff"]));
  return all.sort((a, b) => b.at - a.at);
}

/** Writes movements that are final. One that was written before stays one. */
export async function write(who: Address, movements: Movement[]): Promise<void> {
  const change = (await db()).transaction("log", "readwrite");
  for (const movement of movements) await change.store.put({ ...movement, who });
  await change.done;
}

export const drafts = async () => (await db()).getAll("drafts");
export const saveDraft = async (draft: Draft) => {
  await (await db()).put("drafts", draft);
};
export const dropDraft = async (id: string) => (await db()).delete("drafts", id);

export async function remember(key: string, value: unknown): Promise<void> {
  await (await db()).put("known", { at: Date.now(), value }, key);
}
export async function remembered<T>(key: string): Promise<{ at: number; value: T } | undefined> {
  return (await (await db()).get("known", key)) as { at: number; value: T } | undefined;
}

export const unremember = async (key: string) => (await db()).delete("known", key);

/** Keeps a sealed vote. It is written before the vote is sent, so that it can be shown later in any case. */
export async function sealVote(name: string, vote: SealedVote): Promise<void> {
  const all = await setting("sealedVotes");
  await set("sealedVotes", { ...all, [name]: [vote, ...(all?.[name] ?? [])] });
}
/** All votes of this name that the phone has sealed, the newest first. */
export const sealedVotes = async (name: string) => (await setting("sealedVotes"))?.[name] ?? [];

/** All that cannot be asked from the chain again. The key in it is encrypted. */
export interface Backup {
  rochdale: 1;
  genesis: string;
  sealed?: Sealed;
  contacts: Contact[];
  log: (Movement & { who: Address })[];
  sealedVotes?: Record<string, SealedVote[]>;
}

/** JSON has no big integers, so they are written as `{"big": "12"}`. */
const big = (_: string, value: unknown) => (typeof value === "bigint" ? { big: String(value) } : value);
const unbig = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && "big" in value ? BigInt(String(value.big)) : value;

export async function backup(genesis: string): Promise<string> {
  const base = await db();
  const sealed = await setting("sealed");
  const sealedVotes = await setting("sealedVotes");
  const all: Backup = {
    rochdale: 1,
    genesis,
    ...(sealed ? { sealed } : {}),
    ...(sealedVotes ? { sealedVotes } : {}),
    contacts: await base.getAll("contacts"),
    log: await base.getAll("log"),
  };
  return JSON.stringify(all, big, 1);
}

/** Reads a backup of this community. It returns false for any other file. */
export async function restoreBackup(text: string, genesis: string): Promise<boolean> {
  let all: Backup;
  try {
    all = JSON.parse(text, unbig) as Backup;
  } catch {
    return false;
  }
  if (all.rochdale !== 1 || all.genesis !== genesis || !Array.isArray(all.contacts)) return false;
  const base = await db();
  if (all.sealed) await set("sealed", all.sealed);
  for (const [name, votes] of Object.entries(all.sealedVotes ?? {})) {
    const here = new Set((await sealedVotes(name)).map((vote) => vote.salt));
    for (const vote of votes.toReversed()) if (!here.has(vote.salt)) await sealVote(name, vote);
  }
  for (const contact of all.contacts) await base.put("contacts", contact);
  for (const movement of all.log) await base.put("log", movement);
  return true;
}

/** Removes everything. The next visit begins as if the app had never been here. */
export async function forget(): Promise<void> {
  (await db()).close();
  opened = undefined;
  await new Promise<void>((done, fail) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}
