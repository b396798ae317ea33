// Every screen of the app's own table of routes, in light and dark, on a small phone with large text, on a usual one and on
// a wide screen, in two languages, and from right to left. Pictures go to `shots/`, and somebody looks at them.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Code, writeCode } from "../../src/domain/codes";
import { begin, type Phone, type World } from "./world";

const bytes = (text: string) => new TextEncoder().encode(text);
const word = <W extends string>(type: W) => ({ type, value: undefined });
const UNIT = 1_000_000_000n;
const PERCENT = 10_000_000;
const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
const STRANGER = "5Ck5SLSHYac6WFt5UZRSsdJjwmpSZq85fd5TRNAdZQVzEAPT";

/** The paths of all routes, as the app has them. */
const source = readFileSync(resolve(import.meta.dirname, "../../src/main.tsx"), "utf8");
const routes = [...source.matchAll(/<Route\s+path=(?:"([^"]+)"|\{\[([^\]]+)\]\})/g)].flatMap(
  ([, one, several]) =>
    one ? [one] : [...(several ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ""),
);

let world: World;
let member: Phone;
let german: Phone;
let guest: Phone;
let genesis = "";

const code = (what: Code) => {
  const link = writeCode("https://example.org/", what, genesis);
  return link.slice(link.indexOf("#"));
};

/** What is opened for each route: by a member, and by somebody without a key. A route that is not here fails the test. */
const looks: Record<string, { member?: () => string[]; guest?: () => string[]; leadsOn?: true }> = {
  "/": { member: () => ["#/"], guest: () => ["#/"] },
  "/new": { guest: () => ["#/new"] },
  "/have": { guest: () => ["#/have"] },
  "/lost": { member: () => ["#/lost"], guest: () => ["#/lost"] },
  // It signs in, and goes home at once.
  "/sign-in/:name": { leadsOn: true },
  "/pay/:version?": {
    member: () => ["#/pay", code({ kind: "pay", to: BOB, amount: "2.5", memo: "Zwei Brote" })],
  },
  "/pay/in/:currency": { member: () => ["#/pay/in/1"] },
  "/history": { member: () => ["#/history"] },
  "/orders": { member: () => ["#/orders"] },
  "/orders/new/:kind": {
    member: () => ["#/orders/new/request", "#/orders/new/plan", "#/orders/new/permission"],
  },
  "/cooperatives": { member: () => ["#/cooperatives"] },
  "/cooperatives/found": { member: () => ["#/cooperatives/found"] },
  "/cooperatives/:id": { member: () => ["#/cooperatives/0"] },
  "/cooperatives/:id/propose": { member: () => ["#/cooperatives/0/propose"] },
  "/currencies": { member: () => ["#/currencies"] },
  "/currencies/:id": { member: () => ["#/currencies/0", "#/currencies/1"] },
  "/currencies/swaps": { member: () => ["#/currencies/swaps"] },
  "/currencies/:id/across": { member: () => ["#/currencies/1/across"] },
  "/receive": { member: () => ["#/receive"] },
  "/decide": { member: () => ["#/decide"] },
  "/decide/propose": { member: () => ["#/decide/propose"] },
  "/decide/delegate": { member: () => ["#/decide/delegate"] },
  "/decide/:number": { member: () => ["#/decide/0"] },
  "/decide/budget/:number": { member: () => ["#/decide/budget/0"] },
  "/decide/elections": { member: () => ["#/decide/elections"] },
  "/decide/jury": { member: () => ["#/decide/jury"] },
  "/people": { member: () => ["#/people"] },
  "/people/:id": { member: () => ["#/people/0", "#/people/1"] },
  "/people/:id/challenge": { member: () => ["#/people/5/challenge"] },
  "/guardians": { member: () => ["#/guardians"] },
  "/join": { member: () => ["#/join"], guest: () => ["#/join"] },
  "/compare": { member: () => ["#/compare"], guest: () => ["#/compare"] },
  "/move": { member: () => ["#/move"], guest: () => ["#/move"] },
  "/meet": { member: () => ["#/meet"], guest: () => ["#/meet"] },
  "/invite/:version": { member: () => [code({ kind: "invite", to: STRANGER, name: "Rosa" })] },
  "/person/:version": { member: () => [code({ kind: "person", to: BOB })] },
  "/recover/:version": { member: () => [code({ kind: "recover", id: 1, to: STRANGER })] },
  "/newkey/:version": { member: () => [code({ kind: "newkey", to: STRANGER })] },
  "/me": { member: () => ["#/me"] },
  "/me/licences": { member: () => ["#/me/licences"] },
  "/me/words": { member: () => ["#/me/words"] },
};

/** So many pictures that a fault of one width, theme or language is seen. */
const states = (phone: "english" | "german") =>
  phone === "english"
    ? [
        { as: "small-large-text", width: 320, height: 640, large: true },
        { as: "wide", width: 1280, height: 800 },
        { as: "mirrored", width: 390, height: 844, rightToLeft: true },
      ]
    : [
        { as: "light", width: 390, height: 844 },
        { as: "dark", width: 390, height: 844, dark: true },
        { as: "small", width: 320, height: 640 },
      ];

async function open(phone: Phone, hash: string) {
  await phone.go("#/nowhere");
  await phone.go(hash);
  // Skeletons say that an answer is on its way.
  await phone.page
    .waitForFunction(() => !document.querySelector(".skeleton"), undefined, { timeout: 15_000 })
    .catch(() => undefined);
}

const nameOf = (hash: string) => hash.slice(2).split("?")[0]?.replaceAll("/", "-") || "home";

async function all(phone: Phone, by: "member" | "guest", language: "english" | "german") {
  const faults: string[] = [];
  for (const look of Object.values(looks)) {
    for (const hash of look[by]?.() ?? []) {
      await open(phone, hash);
      for (const { as, ...state } of states(language))
        faults.push(...(await phone.lookIn(`screen-${by}-${nameOf(hash)}-${as}`, state)));
    }
  }
  return faults;
}

beforeAll(async () => {
  world = await begin(true, [], { light: false });
  for (const name of ["Alice", "Bob", "Charlie"]) await world.does(name, (tx) => tx.Dividend.claim());
  const soon = () => BigInt(Date.now() + 86_400_000);
  const memo = (text: string) => ({ type: "Text" as const, value: bytes(text) });
  const terms = { decimals: 2, minimum: 1n };
  const rule = (quorum: number, majority: number) => ({
    quorum: quorum * PERCENT,
    majority: majority * PERCENT,
    duration: 3_600_000n,
  });
  type Tx = World["api"]["tx"];
  const found = (tx: Tx, name: string) =>
    tx.Cooperatives.found({
      name: bytes(name),
      bylaws: {
        document: { reference: bytes("https://example.org/bylaws"), hash: `0x${"5a".repeat(32)}` },
        classes: [{ kind: word("Worker"), weight: 1 }],
        book: word("Native"),
        par: UNIT,
        least_shares: 1,
        most_shares: 10,
        first_shares: 1,
        instalment_time: 3_600_000n,
        notice: 86_400_000n,
        defence: 30_000n,
        admission: word("Members"),
        recording: { type: "Office", value: word("Bookkeeper") },
        decisions: {
          ordinary: rule(50, 50),
          qualified: rule(60, 60),
          bylaws: rule(60, 66),
          dissolution: rule(66, 75),
        },
        waterfall: { reserve: 20 * PERCENT, commons: 5 * PERCENT, interest: 2 * PERCENT, cash: 50 * PERCENT },
        solvency: 25 * PERCENT,
        period: 3_600_000n,
        claim_time: 600_000n,
        contest_time: 10_000n,
        work: [{ name: bytes("hours"), weight: 1 }],
      },
      founders: [0n, 1n, 2n].map((id) => [{ type: "Person", value: id }, 0, 2]),
    });
  /** Several calls of one member at once, since each waits until it is final. */
  const together = (name: string, calls: (tx: Tx) => { decodedCall: Inner }[]) =>
    world.does(name, (tx) =>
      tx.Utility.batch_all({ calls: calls(tx).map(({ decodedCall }) => decodedCall) }),
    );
  type Inner = Parameters<Tx["Utility"]["batch_all"]>[0]["calls"][number];

  await together("Bob", (tx) => [
    tx.Payments.request({
      from: ALICE,
      asset: word("Native"),
      amount: 2n * UNIT,
      memo: memo("The repair of your bicycle, as we said on Tuesday"),
      expires_at: soon(),
    }),
    tx.CommunityCurrencies.open({
      terms: {
        ...terms,
        name: bytes("Market voucher"),
        symbol: bytes("MV"),
        supply: {
          type: "Vouchers",
          value: { issuer: BOB, cap: 1_000_000n, expires_at: undefined, redemption_fee: 50_000_000 },
        },
        demurrage: { rate: 70_000_000, to: word("Commons") },
      },
    }),
    tx.CommunityCurrencies.issue({ currency: 0, to: ALICE, amount: 12_345n }),
    tx.Payments.post_offer({
      sells: { type: "WithId", value: 0 },
      buys: word("Native"),
      rate: { sold: 10_000n, bought: UNIT },
      per_day: undefined,
      total: undefined,
      expires_at: soon(),
    }),
    tx.Members.set_guardians({ guardians: [0n, 2n, 3n], threshold: 2 }),
  ]);
  await together("Charlie", (tx) => [
    tx.CommunityCurrencies.open({
      terms: {
        ...terms,
        name: bytes("Neighbours’ hours"),
        symbol: bytes("h"),
        supply: {
          type: "MutualCredit",
          value: {
            default_limit: 2_000n,
            warn_at: 800_000_000,
            earned: undefined,
            levy: 2_000_000,
            grace: 7_776_000_000n,
            arrears: { after: undefined, limit_left: 1_000_000_000, listed: false, rest: word("Fund") },
          },
        },
        demurrage: undefined,
      },
    }),
    found(tx, "The Bakers"),
    found(tx, "The Repairers of Everything"),
  ]);
  const proposal = (await world.api.apis.CooperativesApi.founding(0, { at: "best" }))?.[0].proposal ?? "0x";
  await world.does("Bob", (tx) => tx.Cooperatives.sign({ cooperative: 0, proposal }));
  await together("Alice", (tx) => [
    tx.Payments.pay({ to: BOB, asset: word("Native"), amount: UNIT, memo: memo("Two loaves") }),
    tx.Payments.schedule({
      to: BOB,
      asset: word("Native"),
      amount: UNIT / 2n,
      memo: memo("Garden"),
      plan: { first_at: soon(), every: 604_800_000n, times: undefined },
    }),
    tx.CommunityCurrencies.join({ currency: 1 }),
    tx.Cooperatives.sign({ cooperative: 0, proposal }),
    tx.Cooperatives.propose({
      cooperative: 0,
      member: 0,
      kind: word("Ordinary"),
      motion: { type: "Election", value: { office: word("Bookkeeper"), member: 1 } },
      document: { reference: bytes("https://example.org/why"), hash: `0x${"5b".repeat(32)}` },
    }),
  ]);
  genesis = await genesisOf(world);
  member = await world.phone({ locale: "en-GB" });
  german = await world.phone({ locale: "de-DE" });
  guest = await world.phone({ locale: "de-DE" });
  for (const phone of [member, german]) {
    await phone.go("#/sign-in/Alice");
    await phone.page.locator(".amount.huge").first().waitFor({ timeout: 60_000 });
  }
  await guest.go("#/");
});
afterAll(async () => world?.stop());

async function genesisOf({ url }: World): Promise<string> {
  const site = (await (await fetch(`${url}community.json`)).json()) as { genesis: string };
  return site.genesis;
}

test("the table of routes is read, and each route has a look", () => {
  expect(routes.length).toBeGreaterThan(30);
  expect(Object.keys(looks).sort()).toEqual([...new Set(routes)].sort());
  const nothing = Object.entries(looks).filter(
    ([, { member, guest, leadsOn }]) => !member && !guest && !leadsOn,
  );
  expect(nothing).toEqual([]);
});

test("a member's screens in English, with large text, on a wide screen, and from right to left", async () => {
  expect(await all(member, "member", "english")).toEqual([]);
});

test("a member's screens in German, light and dark", async () => {
  expect(await all(german, "member", "german")).toEqual([]);
});

test("the screens of somebody without a key", async () => {
  expect(await all(guest, "guest", "german")).toEqual([]);
});
