// Texts that people put onto the chain under their own name, about something that has no place for a text: the receipt of a
// payee, and what a candidate wants. Such a text is a preimage. Its first line says what it is about, and the account that
// pays the deposit is that of its author. The author can take it away again.
import { type Api, ask } from "./connect";
import { stored } from "./preimages";
import type { Address, Hex } from "./types";

const decoder = new TextDecoder("utf-8", { fatal: false });
/** The most bytes of such a text. Longer ones are not looked at. */
export const LONGEST = 8_192;

export type About =
  | { kind: "report"; cycle: number; project: number; part: number }
  | { kind: "candidate"; body: string; round: number };

/** The first line of the text, which people can read without this app, too. */
function headline(about: About): string {
  return about.kind === "report"
    ? `Report on budget ${about.cycle}, project ${about.project}, part ${about.part}`
    : `Candidate for ${about.body}, election ${about.round}`;
}

/** The text with its first line, as it stands on the chain. */
export const written = (about: About, text: string) => `${headline(about)}\n\n${text}`;

export interface Signed {
  by: Address;
  text: string;
  hash: string;
}

/** What these people have said about each of these things. The hash of each text is checked. */
export const textsAbout = (abouts: About[], by: Address[]): Promise<Signed[][]> =>
  ask((api) => textsIn(api, "best", abouts, by));

/** The same in one block. */
export async function textsIn(
  api: Api,
  at: Hex | "best",
  abouts: About[],
  by: Address[],
): Promise<Signed[][]> {
  if (abouts.length === 0 || by.length === 0) return abouts.map(() => []);
  const noted = await api.query.Preimage.RequestStatusFor.getEntries({ at });
  const theirs = noted.flatMap(({ keyArgs: [hash], value }) => {
    if (value.type !== "Unrequested" || value.value.len > LONGEST) return [];
    const author = String(value.value.ticket[0]);
    return by.includes(author) ? [{ hash, author, length: value.value.len }] : [];
  });
  const found = await Promise.all(
    theirs.map(async ({ hash, author, length }): Promise<Signed[]> => {
      const bytes = await stored(api, at, hash, length);
      return bytes ? [{ by: author, text: decoder.decode(bytes), hash }] : [];
    }),
  );
  return abouts.map((about) => {
    const first = `${headline(about)}\n`;
    return found
      .flat()
      .flatMap((one) =>
        one.text.startsWith(first) ? [{ ...one, text: one.text.slice(first.length).trim() }] : [],
      );
  });
}
