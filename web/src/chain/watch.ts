// Movements of one account, as blocks bring them. The screens keep a log of them, because the chain keeps none.
import type { Api, Head, Link } from "./connect";
import { onHeads } from "./connect";
import { PATIENCE_MS, within } from "./patience";
import { assetId, memoText } from "./read";
import type { Address, Movement } from "./types";

export interface Movements {
  /** Movements of a block that was not seen before. They may be undone until the block is final. */
  fresh: Movement[];
  /** Hashes of blocks that are final now. */
  final: Set<string>;
}

type Events = Awaited<ReturnType<Api["query"]["System"]["Events"]["getValue"]>>;

/** Calls `heard` with each new block of the best chain, and with what it moved to or from `who`. */
export function watchMovements(who: Address, heard: (movements: Movements) => void): () => void {
  const seen = new Map<string, number>();
  const finals = new Set<string>();
  return onHeads((link, best, final) => {
    for (const block of best) {
      if (seen.has(block.hash)) continue;
      seen.set(block.hash, block.number);
      within(read(link, block, who), Date.now() + PATIENCE_MS)
        .then((fresh) => heard({ fresh, final: new Set(finals) }))
        // Another block may be asked in its place; the light client forgets blocks of the past.
        .catch(() => seen.delete(block.hash));
    }
    if (!finals.has(final.hash)) {
      for (const [hash, number] of seen) {
        if (number < final.number - 64) seen.delete(hash);
      }
      for (const hash of finals) if (!seen.has(hash)) finals.delete(hash);
      markFinal(best, final, seen, finals);
      heard({ fresh: [], final: new Set(finals) });
    }
  });
}

/** Blocks below the final one that were seen as best are final with it, since forks are short and seen at once. */
function markFinal(best: Head[], final: Head, seen: Map<string, number>, finals: Set<string>) {
  const open = new Set(best.filter((block) => block.number > final.number).map((block) => block.hash));
  for (const [hash, number] of seen) if (number <= final.number && !open.has(hash)) finals.add(hash);
}

async function read(link: Link, block: Head, who: Address): Promise<Movement[]> {
  const events = await link.api.query.System.Events.getValue({ at: block.hash });
  const found = movements(events, who);
  if (found.length === 0) return [];
  const at = Number(await link.api.query.Timestamp.Now.getValue({ at: block.hash }));
  return found.map(([index, movement]) => ({
    ...movement,
    key: `${block.hash}-${index}`,
    block: block.hash,
    at,
    final: false,
  }));
}

type Part = Omit<Movement, "key" | "block" | "at" | "final">;

function movements(events: Events, who: Address): [number, Part][] {
  const found: [number, Part][] = [];
  events.forEach(({ event }, index) => {
    const part = movement(event, who);
    if (part) found.push([index, part]);
  });
  return found;
}

function movement(event: Events[number]["event"], who: Address): Part | undefined {
  if (event.type === "Payments" && event.value.type === "Paid") {
    const { payment, payer, payee, asset, amount, memo } = event.value.value;
    if (payer !== who && payee !== who) return undefined;
    const out = payer === who;
    return {
      kind: out ? "out" : "in",
      other: out ? payee : payer,
      asset: assetId(asset),
      amount,
      memo: memoText(memo),
      payment,
    };
  }
  if (event.type === "Dividend" && event.value.type === "Claimed") {
    const claimed = event.value.value;
    const { amount } = claimed;
    return claimed.who === who ? { kind: "dividend", asset: null, amount, memo: "" } : undefined;
  }
  return undefined;
}
