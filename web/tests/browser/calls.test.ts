// What the forms make, on the real node and without a browser: each call is described as it is meant, and is carried out.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from "@polkadot-labs/hdkd-helpers";
import { createClient, type PolkadotClient } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { afterAll, beforeAll, expect, test } from "vitest";
import { community } from "#community";
import { type Node, startNode } from "../../scripts/node.ts";
import { connect, disconnect } from "../../src/chain/connect";
import { founding, resolutions } from "../../src/chain/cooperatives";
import { decodeWhole } from "../../src/chain/documents";
import { foundingCalls, offered, propose } from "../../src/chain/founding";
import { guardedBy, guardianRules, guardiansSince, nameGuardians } from "../../src/chain/guardians";
import { details } from "../../src/chain/people";
import { preview } from "../../src/chain/send";
import { agreementsOf, myOffers, swapCalls } from "../../src/chain/swaps";
import { type Choice, usual } from "../../src/domain/bylaws";
import { describe } from "../../src/domain/describe";
import type { Wish } from "../../src/domain/resolution";
import { quickCommunity } from "./world";

const UNIT = 1_000_000_000n;
const ADDRESSES = {
  Alice: "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
  Bob: "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
  Charlie: "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y",
};
type Name = keyof typeof ADDRESSES;

const folder = mkdtempSync(join(tmpdir(), "rochdale-calls-"));
let node: Node;
let client: PolkadotClient;

/** Sends what a form has made, once the preview says that it would succeed. */
async function does(name: Name, call: Promise<Uint8Array>) {
  const bytes = await call;
  const before = await preview(ADDRESSES[name], bytes);
  expect(before, name).not.toHaveProperty("refused");
  expect(before, name).not.toHaveProperty("fails");
  const pair = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))(`//${name}`);
  const signer = getPolkadotSigner(pair.publicKey, "Sr25519", pair.sign);
  const transaction = await client.getTypedApi(community).txFromCallData(bytes);
  const done = await transaction.signAndSubmit(signer);
  expect(done.ok, name).toBe(true);
  return describe(await decodeWhole(bytes));
}

beforeAll(async () => {
  const chain = quickCommunity(folder, []);
  const base = ["--base-path", join(folder, "node"), "--unsafe-force-node-key-generation"];
  node = await startNode(["--chain", chain, "--alice", "--force-authoring", "--rpc-port", "0", ...base]);
  client = createClient(getWsProvider(node.url));
  const { genesisHash: genesis } = await client.getChainSpecData();
  const site = { name: "", genesis, symbol: "DEV", decimals: 9, gateways: [] };
  connect(site, "", { node: node.url }, (asked, at) => asked.apis.CommunityApi.info({ at }));
  // Deposits are held from the dividend.
  const api = client.getTypedApi(community);
  const claim = () => api.tx.Dividend.claim().getEncodedData();
  while ((await api.apis.CommunityApi.balance(ADDRESSES.Alice, { at: "best" })).unclaimed < 90n * UNIT)
    await new Promise((next) => setTimeout(next, 2_000));
  for (const name of ["Alice", "Bob", "Charlie"] as const) await does(name, claim());
});
afterAll(async () => {
  disconnect();
  client?.destroy();
  await node?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("guardians are named, and their list waits", async () => {
  const rules = await guardianRules();
  expect(rules).toMatchObject({ rule: 2, most: 15 });
  expect(rules.delay).toBeGreaterThan(0);
  const said = await does("Alice", nameGuardians([1n, 2n], 2));
  expect(said.parts.map(([, part]) => part)).toEqual([
    { kind: "member", id: 1n },
    { kind: "member", id: 2n },
    { kind: "text", text: "2" },
  ]);
  expect((await details(0n))?.guardians).toMatchObject({ named: false, next: { members: [1n, 2n] } });
  // The list does not hold office yet, so nobody knows a time since when.
  expect(await guardiansSince(0n)).toBeUndefined();
  expect((await guardedBy(1n, 1)).more).toBe(false);
});

const choice: Choice = { ...usual, par: UNIT / 10n, work: "hours" };

test("a cooperative is founded, with the text of its bylaws on the chain", async () => {
  const text = "The Repairers serves its members.";
  const said = await does("Bob", foundingCalls.found("The Repairers", [1n, 0n, 2n], choice, text));
  expect(said.parts.map(([, part]) => (part.kind === "call" ? part.sentence.id : ""))).toEqual([
    "Preimage-note_preimage",
    "Cooperatives-found",
  ]);
  const found = await founding(0);
  expect(found?.text).toBe(text);
  expect(found?.founders.map(({ signed }) => signed)).toEqual([true, false, false]);
  const api = client.getTypedApi(community);
  for (const name of ["Alice", "Charlie"] as const)
    await does(
      name,
      api.tx.Cooperatives.sign({ cooperative: 0, proposal: found?.proposal ?? "0x" }).getEncodedData(),
    );
  const what = await offered(0);
  expect(what?.members.map(({ number, person }) => [number, person])).toEqual([
    [0, 1n],
    [1, 0n],
    [2, 2n],
  ]);
  expect(what?.expenses.length).toBeGreaterThan(0);
});

/** What the sheet says of the motion. */
async function says(wish: Wish) {
  const bytes = await propose(0, 0, wish, `Reasons for ${wish.kind}`);
  const answer = await preview(ADDRESSES.Bob, bytes);
  expect(answer, wish.kind).not.toHaveProperty("refused");
  expect(answer, wish.kind).not.toHaveProperty("fails");
  const whole = describe(await decodeWhole(bytes));
  const proposal = whole.parts.at(-1)?.[1];
  const motion =
    proposal?.kind === "call" ? proposal.sentence.parts.find(([name]) => name === "motion") : undefined;
  return motion?.[1].kind === "call" ? motion[1].sentence.id : motion?.[1];
}

test("each thing that can be proposed would be taken, and is said in words", async () => {
  const expense = (await offered(0))?.expenses[0]?.number ?? -1;
  expect(await says({ kind: "text" })).toEqual({ kind: "word", id: "word-text" });
  expect(await says({ kind: "elect", office: "Chair", member: 1 })).toEqual({
    kind: "word",
    id: "word-chair",
  });
  expect(await says({ kind: "spend", to: ADDRESSES.Alice, amount: 1n, memo: "nails" })).toBe(
    "Cooperatives-act",
  );
  expect(await says({ kind: "admit", person: 4n })).toBe("Cooperatives-admit");
  expect(await says({ kind: "expel", member: 2, reason: "never came" })).toBe("Cooperatives-expel");
  const bill = { to: ADDRESSES.Alice, account: expense, amount: 1n, due: Date.now(), memo: "nails" };
  expect(await says({ kind: "bill", ...bill })).toBe("Cooperatives-record_booking");
  expect(await says({ kind: "change", what: "notice", to: 10 })).toBe("Cooperatives-amend_bylaws");
  expect(await says({ kind: "end" })).toBe("Cooperatives-dissolve");
});

test("a change of the bylaws is too long for a motion, and is read from the chain", async () => {
  await does("Bob", propose(0, 0, { kind: "change", what: "notice", to: 10 }, "It is too long."));
  const [first] = await resolutions(0);
  expect(first).toMatchObject({ kind: "Bylaws", text: "It is too long." });
  const call = first?.motion.kind === "call" ? first.motion.call : "";
  const said = typeof call === "string" ? undefined : describe(call);
  expect(said?.id).toBe("Cooperatives-amend_bylaws");
  const notice = said?.parts.find(([name]) => name === "bylaws-notice");
  expect(notice?.[1]).toEqual({ kind: "duration", time: 864_000_000 });
});

test("an offer to swap is posted and withdrawn", async () => {
  const api = client.getTypedApi(community);
  const bytes = (text: string) => new TextEncoder().encode(text);
  await does(
    "Charlie",
    api.tx.CommunityCurrencies.open({
      terms: {
        decimals: 2,
        minimum: 1n,
        name: bytes("Market voucher"),
        symbol: bytes("MV"),
        supply: {
          type: "Vouchers",
          value: { issuer: ADDRESSES.Charlie, cap: 1_000_000n, expires_at: undefined, redemption_fee: 0 },
        },
        demurrage: undefined,
      },
    }).getEncodedData(),
  );
  const said = await does(
    "Charlie",
    swapCalls.offer(0, null, { sold: 100n, bought: UNIT }, undefined, Date.now() + 86_400_000),
  );
  expect(said.parts.slice(0, 2).map(([name]) => name)).toEqual(["gives", "wants"]);
  const [mine] = await myOffers(ADDRESSES.Charlie);
  expect(mine).toMatchObject({ sells: 0, buys: null, rate: { sold: 100n, bought: UNIT } });
  await does("Charlie", swapCalls.withdraw(mine?.id ?? -1n));
  expect(await myOffers(ADDRESSES.Charlie)).toEqual([]);
  expect(await agreementsOf(0)).toEqual([]);
});
