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

test("a member founds another one by a form, and the last signature opens it", async () => {
  await world.does("Bob", (tx) => tx.Dividend.claim());
  await bob.go("#/cooperatives");
  await bob.page.getByRole("link", { name: "Found a cooperative" }).click();
  await bob.field("Name of the cooperative").fill("The Repairers");
  expect(await bob.field("The bylaws in words").inputValue()).toMatch(/^The Repairers serves its members/);
  for (const number of ["0", "2"]) {
    await bob.field("Add a member by number").fill(number);
    await bob.page.keyboard.press("Enter");
    await bob.page.locator(`[data-choose="${number}"] input:checked`).waitFor();
  }
  await bob.field("A share costs").fill("1,5");
  await bob.text(/It begins when all of you have signed/);
  // What does not fit is said beside it.
  await bob.field("To the reserve").fill("3");
  await bob.text("This does not fit.");
  expect(await bob.button("Look at it once more").isDisabled()).toBe(true);
  await bob.field("To the reserve").fill("20");
  await bob.look("found");
  await bob.button("Look at it once more").click();
  await bob.text("You propose to found a cooperative");
  await bob.text("Votes on the bylaws");
  await bob.text(/A deposit of/);
  await bob.look("confirm-found");
  await sign(bob, "Yes, do all of it");
  await bob.text(/The Repairers.* is being founded/);
  await bob.text(/serves its members/);
  await bob.page.getByText("All terms").click();
  await bob.text("Who records work");
  await bob.look("founding-terms");
  const founding = await world.api.apis.CooperativesApi.founding(1, { at: "best" });
  expect(founding?.[1].par).toBe(1_500_000_000n);
  const proposal = founding?.[0].proposal ?? "0x";
  for (const name of ["Alice", "Charlie"])
    await world.does(name, (tx) => tx.Cooperatives.sign({ cooperative: 1, proposal }));
  await bob.page.getByRole("link", { name: /The Repairers/ }).waitFor();
});

/** A member proposes by the form; what stands in the sheet is what will be done. */
async function proposes(what: string, says: RegExp, fill: () => Promise<void>) {
  await bob.go(`#/cooperatives/${COOPERATIVE}`);
  await bob.page.getByRole("link", { name: "Propose something" }).click();
  await bob.field("What should be done?").selectOption({ label: what });
  await fill();
  await bob.field("Why you propose it").fill(`We have talked about it: ${what}.`);
  await bob.look(`propose-${what.split(" ")[0]?.toLowerCase()}`);
  await bob.button("Look at it once more").click();
  await bob.text("You propose something to a cooperative");
  await bob.text(says);
  await bob.look(`confirm-propose-${what.split(" ")[0]?.toLowerCase()}`);
  await sign(bob, "Yes, do all of it");
  await bob.text(`We have talked about it: ${what}.`);
}

test("a member proposes a payment, and it is made when the others agree", async () => {
  await proposes("Pay somebody", /You pay/, async () => {
    await bob.field("Address, code").fill("4");
    await bob.page.keyboard.press("Enter");
    await bob.field(/How much/).fill("1");
    await bob.field("What for").fill("two sacks");
  });
  const eve = "5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw";
  const before = (await world.api.apis.CommunityApi.balance(eve, { at: "best" })).free;
  await bob.button("For it").first().click();
  await sign(bob, "Yes, do it");
  await world.does("Charlie", (tx) =>
    tx.Cooperatives.vote({ cooperative: COOPERATIVE, resolution: 1, member: 2, vote: word("Aye") }),
  );
  await bob.button("Count and close").click();
  await sign(bob, "Yes, do it");
  await bob.page.locator('[data-resolution="1"]', { hasText: "Accepted." }).waitFor();
  const after = (await world.api.apis.CommunityApi.balance(eve, { at: "best" })).free;
  expect(after - before).toBe(UNIT);
});

test("a change of the bylaws is too long for a motion, and is read from the chain all the same", async () => {
  await proposes("Change the bylaws", /Notice before leaving/, async () => {
    await bob.field("Which term").selectOption({ label: "Notice before leaving" });
    await bob.field(/New value/).fill("10");
  });
  await bob.page.locator('[data-resolution="2"]').getByText("10 days").waitFor();
  await bob.look("resolution-bylaws");
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
