// A cooperative: its founding is signed, a share is paid, a resolution is voted, and the surplus is shown.
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

const bytes = (text: string) => new TextEncoder().encode(text);
const word = <W extends string>(type: W) => ({ type, value: undefined });
const PERCENT = 10_000_000;
const UNIT = 1_000_000_000n;
const document = (name: string) => ({
  reference: bytes(`https://example.org/${name}`),
  hash: `0x${"5a".repeat(32)}` as const,
});
const COOPERATIVE = 0;

let world: World;
let bob: Phone;

/** Signs what the open sheet shows, and waits until it is final. */
async function sign(phone: Phone, button: string | RegExp) {
  await phone.sheetButton(button).click();
  await phone.page.locator("li.done[data-step=final]").waitFor();
  await phone.button("Done").click();
}
const rule = (quorum: number, majority: number) => ({
  quorum: quorum * PERCENT,
  majority: majority * PERCENT,
  duration: 60_000n,
});

beforeAll(async () => {
  world = await begin(true);
  for (const name of ["Alice", "Bob", "Charlie", "Dave"]) await world.does(name, (tx) => tx.Dividend.claim());
  await world.does("Alice", (tx) =>
    tx.Cooperatives.found({
      name: bytes("The Bakers"),
      bylaws: {
        document: document("bylaws"),
        classes: [{ kind: word("Worker"), weight: 1 }],
        book: word("Native"),
        par: 2n * UNIT,
        least_shares: 1,
        most_shares: 10,
        first_shares: 1,
        instalment_time: 3_600_000n,
        notice: 30_000n,
        defence: 30_000n,
        admission: word("Members"),
        recording: word("Members"),
        decisions: {
          ordinary: rule(50, 50),
          qualified: rule(60, 60),
          bylaws: rule(60, 66),
          dissolution: rule(66, 75),
        },
        waterfall: { reserve: 20 * PERCENT, commons: 5 * PERCENT, interest: 2 * PERCENT, cash: 50 * PERCENT },
        solvency: 25 * PERCENT,
        period: 90_000n,
        claim_time: 600_000n,
        contest_time: 10_000n,
        work: [{ name: bytes("hours"), weight: 1 }],
      },
      founders: [0n, 1n, 2n].map((id) => [{ type: "Person", value: id }, 0, 2]),
    }),
  );
  bob = await world.phone();
});
afterAll(async () => world?.stop());

test("a founder signs the terms that stand on the screen", async () => {
  await bob.signIn("Bob");
  await bob.go("#/cooperatives");
  await bob.text(/The Bakers.* is being founded/);
  await bob.text(/1.* of .*3.* founders have signed/);
  await bob.look("founding");
  await bob.button("Sign the bylaws").click();
  await bob.text("You found a cooperative: you sign these bylaws");
  await sign(bob, "Yes, do it");
  await bob.text(/2.* of .*3.* founders have signed/);
  const founding = await world.api.apis.CooperativesApi.founding(COOPERATIVE, { at: "best" });
  const proposal = founding?.[0].proposal ?? "0x";
  await world.does("Charlie", (tx) => tx.Cooperatives.sign({ cooperative: COOPERATIVE, proposal }));
  await bob.text("You are a member");
  await bob.look("cooperatives");
});

test("the second share is paid", async () => {
  await bob.page.getByRole("link", { name: /The Bakers/ }).click();
  await bob.text(/Pay .*1.* more share/);
  await bob.look("cooperative-to-pay");
  await bob.button("Pay for").click();
  await bob.text("You pay your shares of a cooperative");
  await sign(bob, "Yes, do it");
  await bob.text(/You have .*2.* shares/);
});

test("a resolution is voted, and counted", async () => {
  await world.does("Alice", (tx) =>
    tx.Cooperatives.propose({
      cooperative: COOPERATIVE,
      member: 0,
      kind: word("Ordinary"),
      motion: { type: "Election", value: { office: word("Bookkeeper"), member: 1 } },
      document: document("minutes"),
    }),
  );
  await bob.text(/becomes the bookkeeper/);
  await bob.look("resolution-open");
  await bob.button("For it").click();
  await bob.text("You vote on a resolution of a cooperative");
  await sign(bob, "Yes, do it");
  await bob.page.locator("button[aria-pressed=true]").waitFor();
  await world.does("Charlie", (tx) =>
    tx.Cooperatives.vote({ cooperative: COOPERATIVE, resolution: 0, member: 2, vote: word("Aye") }),
  );
  await bob.button("Count and close").click();
  await sign(bob, "Yes, do it");
  await bob.text("Accepted.");
  const [[found]] = await world.api.apis.CooperativesApi.resolutions(COOPERATIVE, 0, 1, { at: "best" });
  expect(found?.outcome.type).toBe("Accepted");
});

test("the surplus of a period stands there step by step", async () => {
  await world.does("Dave", (tx) =>
    tx.Cooperatives.buy({ cooperative: COOPERATIVE, amount: 5n * UNIT, memo: bytes("bread") }),
  );
  const end = Date.now() + 150_000;
  let closed = false;
  while (!closed && Date.now() < end) {
    await new Promise((next) => setTimeout(next, 3_000));
    const now = await world.api.apis.CooperativesApi.period(COOPERATIVE, 0, { at: "best" });
    closed = now?.waterfall !== undefined;
    if (!closed)
      await world
        .does("Dave", (tx) => tx.Cooperatives.close_period({ cooperative: COOPERATIVE }))
        .catch(() => undefined);
  }
  await bob.text(/Where the surplus of period .*1.* went/);
  await bob.look("cooperative");
  const dark = await world.phone({ colorScheme: "dark", viewport: { width: 320, height: 740 } });
  await dark.signIn("Charlie");
  await dark.go(`#/cooperatives/${COOPERATIVE}`);
  await dark.text(/Where the surplus of period .*1.* went/);
  await dark.look("cooperative-dark-320");
});
