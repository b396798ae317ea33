/**
 * The comparison before somebody answers for another person: two people read three words to each other, to see that both
 * phones speak of the same two keys. Somebody in between, who has put a key of their own into a code, makes other words.
 *
 * The member's phone draws a number only after it knows the other key. So nobody can look for a key that would make the
 * same words beforehand: an attacker has one chance in fifteen thousand million. And the member does not see the words,
 * but finds them among others. So the step cannot be done without listening.
 */
import { blake2b } from "@noble/hashes/blake2.js";
import type { Call } from "../chain/types";
import { publicKey } from "./address";

/** Syllables that are said alike in all our languages. So two phones in two languages have the same words. */
const CONSONANTS = [..."bdfklmnrst"];
const VOWELS = [..."aeiou"];
const SYLLABLES = BigInt(CONSONANTS.length * VOWELS.length);
const WORDS = 3;
const SYLLABLES_IN_A_WORD = 2;
/** How many answers the member chooses from. One is right. */
const CHOICES = 4;
const DIGITS = 4;

const domain = new TextEncoder().encode("rochdale: compare 1");

/** Three words from a large number. */
function spell(from: bigint): string {
  let rest = from;
  const syllable = () => {
    const index = Number(rest % SYLLABLES);
    rest /= SYLLABLES;
    return `${CONSONANTS[Math.floor(index / VOWELS.length)]}${VOWELS[index % VOWELS.length]}`;
  };
  const word = () => Array.from({ length: SYLLABLES_IN_A_WORD }, syllable).join("");
  return Array.from({ length: WORDS }, word).join(" ");
}

const large = (bytes: Uint8Array) => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** The three words that both phones compute: from the member's key, the other key, and the number that was drawn. */
export function threeWords(genesis: string, member: string, other: string, drawn: string): string {
  const keys = [member, other].map(publicKey);
  const parts = [domain, new TextEncoder().encode(`${genesis} ${drawn} `), ...keys];
  const all: number[] = [];
  for (const part of parts) {
    if (!part) throw new RangeError("this is no address");
    all.push(...part);
  }
  return spell(large(blake2b(Uint8Array.from(all), { dkLen: 32 })));
}

const random = (bytes: number) => large(crypto.getRandomValues(new Uint8Array(bytes)));

/** Whether a text is a number as a member's phone draws it. */
export const isDrawn = (text: string) => new RegExp(`^\\d{${DIGITS}}$`).test(text);

/** That a member has compared the words for these two keys. Only `Comparison` makes one. */
export interface Compared {
  readonly member: string;
  readonly other: string;
}
const made = new WeakSet<Compared>();

/** One comparison, on the phone of the member. It has one answer: for another one a new number is drawn. */
export class Comparison {
  /** The member says this number to the other person. */
  readonly drawn: string;
  /** The words, and others that were drawn by lot, in any order. */
  readonly choices: readonly string[];
  readonly #right: string;
  readonly #keys: Compared;
  #answered = false;

  constructor(genesis: string, member: string, other: string) {
    this.drawn = String(random(8) % 10n ** BigInt(DIGITS)).padStart(DIGITS, "0");
    this.#right = threeWords(genesis, member, other, this.drawn);
    this.#keys = Object.freeze({ member, other });
    const choices = new Set([this.#right]);
    while (choices.size < CHOICES) choices.add(spell(random(32)));
    // The right one is nowhere more often than elsewhere: all are sorted.
    this.choices = [...choices].sort();
  }

  /** The words that the member heard. If they are right, this is what a signature needs. */
  answer(words: string): Compared | undefined {
    if (this.#answered) return undefined;
    this.#answered = true;
    if (words !== this.#right) return undefined;
    made.add(this.#keys);
    return this.#keys;
  }
}

/** Whose key has to be compared before a call may be signed: that of a person, or one that the call names. */
export type Vouched = { person: bigint } | { account: string };

/** The calls by which a member answers for somebody, and whom they name. */
const ANSWERING: Record<string, (args: Record<string, unknown>) => Vouched> = {
  "Members.invite": ({ who }) => ({ account: String(who) }),
  "Members.vouch": ({ id }) => ({ person: BigInt(String(id)) }),
  "Members.support_recovery": ({ new: key }) => ({ account: String(key) }),
};

/** All that a call answers for, also in the calls inside it. */
export function vouchedIn({ pallet, name, args }: Call): Vouched[] {
  const whom = ANSWERING[`${pallet}.${name}`];
  return [...(whom ? [whom(args)] : []), ...inside(args)];
}

/** A decoded call inside another one is `{ type: pallet, value: { type: name, value: arguments } }`. */
function inside(value: unknown): Vouched[] {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
  if (Array.isArray(value)) return value.flatMap(inside);
  const { type: pallet, value: call } = value as { type?: unknown; value?: unknown };
  const { type: name, value: args } = (typeof call === "object" && call !== null ? call : {}) as {
    type?: unknown;
    value?: unknown;
  };
  const whom = ANSWERING[`${String(pallet)}.${String(name)}`];
  const here =
    whom && typeof args === "object" && args !== null ? [whom(args as Record<string, unknown>)] : [];
  return [...here, ...Object.values(value).flatMap(inside)];
}

/**
 * Whether `member` may sign this call: each key for which they answer has been compared by them. `accountOf` gives the key
 * of a person.
 */
export async function mayBeSigned(
  call: Call,
  member: string,
  compared: Compared | undefined,
  accountOf: (person: bigint) => Promise<string | undefined>,
): Promise<boolean> {
  for (const whom of vouchedIn(call)) {
    const account = "account" in whom ? whom.account : await accountOf(whom.person);
    const good = compared && made.has(compared) && compared.member === member && compared.other === account;
    if (!good) return false;
  }
  return true;
}
