// A referendum with a delegate: support, a discussion, votes, and a vote that is changed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

let world: World;
let alice: Phone;
let bob: Phone;

beforeAll(async () => {
  const policy = '[tracks.policy]\npreparation = "30 s"\n';
  world = await begin(true, [[`${policy}decision = "5 minutes"`, `${policy}decision = "30 minutes"`]]);
  alice = await world.phone();
  bob = await world.phone({ colorScheme: "dark" });
  await alice.signIn("Alice");
  await bob.signIn("Bob");
});
afterAll(async () => world?.stop());

test("nothing is there yet, and the screen says what to do", async () => {
  await alice.go("#/decide");
  await alice.text("There is no proposal now.");
  await alice.look("decide-empty");
  await alice.go("#/decide/elections");
  await alice.text("No election is open now.");
  await alice.look("elections-empty");
  await alice.go("#/decide/jury");
  await alice.text("You are on no jury.");
  await alice.look("jury-empty");
});

test("Bob gives his vote on rules to Alice", async () => {
  await bob.go("#/decide/delegate");
  await bob.field("Their member number").fill("0");
  await bob.page.getByLabel("On what").selectOption({ label: "Rules" });
  await bob.button("Delegate").click();
  await bob.text("You let another member vote for you");
  await bob.sign();
  await bob.page.locator("[data-delegate='0']").waitFor();
  await bob.look("delegate-dark");
});

test("Alice proposes a higher dividend, says why, and others support it", async () => {
  await alice.go("#/decide/propose");
  await alice.page.getByLabel("Change the dividend").check();
  await alice.field(/The new dividend/).fill("12");
  await alice.look("propose");
  await alice.button("Propose it").click();
  await alice.text("You propose something to the members");
  await alice.text("A rule changes");
  await alice.look("confirm-propose");
  await alice.sign();
  await alice.text("Proposal 0");
  await alice.field("Say why you propose it").fill("Bread costs more than last year.");
  await alice.button("Describe it").click();
  await alice.sign();
  await alice.text("This phone has checked that nobody changed this text.");
  await world.does("Charlie", (tx) => tx.Assembly.support({ proposal: 0 }));
  await alice.text("1 of 1 supporters");
  await alice.look("proposal-waits");
});

test("members argue on both sides", async () => {
  const subject = { type: "Proposal" as const, value: 0 };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const say = (name: string, kind: "For" | "Against" | "Question", text: string) =>
    world.does(name, (tx) =>
      tx.Assembly.say({ subject, kind: { type: kind, value: undefined }, text: bytes(text) }),
    );
  await say("Charlie", "For", "Two of us cannot pay for the bus.");
  await say("Dave", "Against", "The bakery needs time to adapt.");
  await say("Eve", "Question", "What does it cost in a year?");
  await alice.text("What does it cost in a year?");
  await alice.button("Helpful").first().click();
  await alice.sign();
  await alice.text("helpful to 1");
});

test("the vote opens; Alice votes for herself and for Bob; Bob's own vote then counts instead", async () => {
  await alice.text("The time to discuss it is over.");
  await alice.button("Begin the vote").click();
  await alice.sign();
  await alice.text("My vote");
  await alice.look("proposal-open");
  await alice.page.getByRole("radio", { name: "For it" }).check();
  await alice.text("Not sent yet");
  await alice.button("Cast my ballot").click();
  await alice.sign();
  await alice.text("Your vote counts.");
  await alice.text("2 of 6 members are for it.");
  await alice.text("Your ballot counts for 1 other member, too.");
  await alice.look("proposal-voted");

  await bob.go("#/decide/0");
  await bob.text("Member 0 votes for you: For it.");
  await bob.look("proposal-delegated-dark");
  await bob.page.getByRole("radio", { name: "Against it" }).check();
  await bob.button("Cast my ballot").click();
  await bob.sign();
  await bob.text("1 of 6 members are for it.");
  await bob.look("proposal-against-dark");
  const cast = await world.api.view.Assembly.cast(0, 1n);
  expect(cast).toMatchObject({ ballot: { type: "Nay" }, carried: 0 });
  expect(cast?.through).toBeUndefined();
});

test("what waits is listed with its last day, until one has voted", async () => {
  await alice.go("#/decide");
  await alice.text("Nothing waits for you now.");
  await alice.look("decide");
  const ferdie = await world.phone();
  await ferdie.signIn("Ferdie");
  await ferdie.go("#/decide");
  await ferdie.page.locator("#mine + ul a[href='#/decide/0']").waitFor();
  await ferdie.look("decide-waiting");
});

test("the vote ends and its call is made; the app and the public page say how, with the votes", async () => {
  for (const name of ["Charlie", "Dave", "Eve", "Ferdie"])
    await world.does(name, (tx) =>
      tx.Assembly.vote({ proposal: 0, ballot: { type: "Aye", value: undefined } }),
    );
  await alice.go("#/decide/0");
  await alice.page.locator("[data-outcome=Enacted]").waitFor({ timeout: 150_000 });
  await alice.text("The members have approved it, and it is done.");
  await alice.text("5 for it, 1 against it, 0 neither, of 6 members.");
  await alice.look("proposal-ended");
  const info = await world.api.apis.CommunityApi.info();
  expect(info.dividend.amount).toBe(12_000_000_000n);

  await bob.page.goto(`${world.url}public.html#decisions`);
  const shown = bob.page.locator("section.shown [data-decision='0']");
  await shown.locator("[data-outcome=Enacted]").waitFor({ timeout: 60_000 });
  await bob.text("5 for and 1 against, of 6 members.");
  await bob.look("public-outcome-dark");
});
