// A stranger becomes a member; then the phone is lost, and two guardians bring the member back. Nobody types an address.
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

/** A stranger needs no more touches than this, until the first dividend is taken. */
const MOST_TAPS = 25;
const PASSWORD = "four words are long";

let world: World;
let alice: Phone;
let bob: Phone;
let stranger: Phone;
let taps = 0;
let member = -1n;

beforeAll(async () => {
  world = await begin(true, [
    ['challenge_period = "3 minutes"', 'challenge_period = "1 minute"'],
    ['recovery_delay = "6 minutes"', 'recovery_delay = "2 minutes"'],
  ]);
  [alice, bob, stranger] = [
    await world.phone(),
    await world.phone({ colorScheme: "dark" }),
    await world.phone(),
  ];
  await alice.signIn("Alice");
  await bob.signIn("Bob");
}, 600_000);
afterAll(async () => world?.stop());

const addressOn = async (phone: Phone) => {
  await phone.go("#/me");
  return (await phone.page.locator("[data-address]").textContent()) ?? "";
};
const tap = async (what: string | RegExp) => {
  taps += 1;
  await stranger.page.getByRole("link", { name: what }).or(stranger.button(what)).first().click();
};
const codeOn = async (phone: Phone) => {
  const link = (await phone.page.locator("[data-link]").textContent()) ?? "";
  return link.slice(link.indexOf("#"));
};

/** Signs what the open sheet shows, and waits until it is final. */
async function sign(phone: Phone, button: string | RegExp) {
  await phone.sheetButton(button).click();
  await phone.page.locator("li.done[data-step=final]").waitFor();
  await phone.button("Done").click();
}

async function makeKey(phone: Phone) {
  await phone.field("A password for this phone").fill(PASSWORD);
  await phone.field("The same password again").fill(PASSWORD);
  await phone.button("Make my key").click();
  await phone.text("You are not a member yet");
}

/** The member says two numbers, and the other person reads three words: by voice, as it were. */
async function compare(helper: Phone, other: Phone) {
  const said = (await helper.page.locator("[data-spoken]").textContent()) ?? "";
  const [number = "", drawn = ""] = said.match(/\d+/g) ?? [];
  await other.go("#/compare");
  await other.field("Their member number").fill(number);
  await other.field("The number of four digits").fill(drawn);
  await other.button("Show my words").click();
  const words = ((await other.page.locator("[data-words]").textContent()) ?? "").trim();
  expect(words.split(" ")).toHaveLength(3);
  await helper.page.locator("[data-choices]").getByRole("button", { name: words, exact: true }).click();
}

test("a stranger makes a key, and shows a code", async () => {
  await stranger.go("#/");
  await tap("I am new here");
  taps += 1;
  await makeKey(stranger);
  await tap("Become a member");
  await stranger.field("Your name").fill("Rosa");
  await stranger.look("join-code");
});

test("a member invites only after the three words were found", async () => {
  await alice.go(await codeOn(stranger));
  await alice.text("Rosa");
  await alice.look("invite");
  await alice.button("Invite them").click();
  await alice.look("compare");
  await alice.button("None of these").click();
  await alice.text("These are not the words of this key.");
  await alice.look("compare-wrong");
  expect(await alice.page.getByRole("dialog").getByRole("button", { name: "Invite" }).count()).toBe(0);
  await alice.button("Compare once more").click();
  await compare(alice, stranger);
  taps += 3;
  await stranger.look("compare-say");
  await alice.text("It is free.");
  await alice.look("confirm-invite");
  await sign(alice, "Invite");
});

test("the stranger accepts without a coin, and a second member vouches", async () => {
  await stranger.go("#/join");
  await stranger.button("Accept the invitation").waitFor();
  await stranger.look("join-invited");
  await tap("Accept the invitation");
  await stranger.text("It is free.");
  taps += 2;
  await sign(stranger, "Accept");
  await stranger.text(/Tell them your number/);
  await stranger.look("join-candidate");
  const address = await addressOn(stranger);
  member = (await world.api.apis.CommunityApi.member(address, { at: "best" }))?.id ?? -1n;
  await bob.go("#/people");
  await bob.text(/Candidate with .*1.* vouch/);
  await bob.look("people-dark");
  await bob.page.locator(`[data-person="${member}"]`).click();
  await bob.look("person-candidate-dark");
  await bob.button("Vouch for them").click();
  await bob.look("compare-dark");
  await compare(bob, stranger);
  taps += 3;
  await sign(bob, "Yes, do it");
});

test("the stranger joins after the waiting time, and takes the first dividend", async () => {
  await stranger.go("#/join");
  await stranger.text(/You can join .*, if nobody objects/);
  await stranger.look("join-waits");
  await stranger.page.locator("text=You can join now.").waitFor({ timeout: 150_000 });
  await tap("Join");
  taps += 2;
  await sign(stranger, "Join");
  await stranger.text(/You are member/);
  await stranger.look("join-done");
  await tap("Home");
  await tap("Take it");
  taps += 2;
  await sign(stranger, "Take it");
  await stranger.page.locator("[data-movement=dividend]").waitFor();
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  await stranger.go("#/people");
  await stranger.text(/2.* people vouch for you/);
  await stranger.look("people");
});

test("a member chooses guardians, and keeps the old ones until a time is over", async () => {
  await alice.go("#/guardians");
  await alice.text("You have named nobody");
  await alice.look("guardians");
  await alice.button("Choose guardians").click();
  await alice.text(/Choose at least .*2/);
  expect(await alice.button("Look at it once more").isDisabled()).toBe(true);
  // By keyboard alone: one whom Alice knows, and one by number.
  await alice.page.locator('[data-choose="1"] input').focus();
  await alice.page.keyboard.press("Space");
  await alice.field("Add a member by number").fill("0");
  await alice.page.keyboard.press("Enter");
  await alice.text("That is you. Choose somebody else.");
  await alice.field("Add a member by number").fill("2");
  await alice.page.keyboard.press("Enter");
  await alice.page.locator('[data-choose="2"] input:checked').waitFor();
  await alice.look("guardians-choose");
  await alice.lookOtherwise("guardians-choose");
  await alice.go("#/guardians");
  await alice.button("Choose guardians").click();
  for (const id of [1, 2]) {
    const known = alice.page.locator(`[data-choose="${id}"]`);
    if ((await known.count()) > 0) await known.click();
    else {
      await alice.field("Add a member by number").fill(String(id));
      await alice.button("Add").click();
      await alice.page.locator(`[data-choose="${id}"]`).waitFor();
    }
  }
  await alice.button("Look at it once more").click();
  await alice.text("You name guardians");
  await alice.look("confirm-guardians");
  await sign(alice, "Yes, do it");
  await alice.text(/2.* of these .*2.* can bring you back/);
  await alice.look("guardians-next");
});

test("the phone is lost: two guardians compare the words, and confirm the new key", async () => {
  const lost = await world.phone();
  await lost.go("#/lost");
  await lost.look("lost");
  await lost.page.getByRole("link", { name: "Make a new key" }).click();
  await makeKey(lost);
  const address = await addressOn(lost);
  await lost.go("#/lost");
  await lost.field("Your member number").fill(String(member));
  await lost.text("That is me");
  await lost.look("lost-number");
  await lost.button("That is me").click();
  await lost.text(/0.* of .*2.* guardians have confirmed/);
  await lost.look("lost-code");
  const code = await codeOn(lost);
  for (const guardian of [alice, bob]) {
    await guardian.go(code);
    await guardian.text("Somebody says that this member has lost their key");
    await guardian.look(`support-${guardian === bob ? "dark" : "light"}`);
    await guardian.button("Compare with them").click();
    await compare(guardian, lost);
    await sign(guardian, "Yes, do it");
    await lost.go("#/lost");
  }

  // The old key learns of it, and could stop it.
  await stranger.go("#/");
  await stranger.text("Somebody is moving your account");
  await stranger.button("Stop it").waitFor();
  await stranger.look("moving");

  await lost.text(/2.* of .*2.* guardians have confirmed/);
  await lost.text(/The new key can take over/);
  await lost.look("lost-waits");
  expect(await lost.button("Take my account back").isDisabled()).toBe(true);
  await lost.page
    .locator("button:not([disabled])", { hasText: "Take my account back" })
    .waitFor({ timeout: 200_000 });
  await lost.button("Take my account back").click();
  await lost.text("It is free.");
  await sign(lost, "Yes, do it");
  await lost.go("#/");
  await lost.text("Dividend");
  const now = await world.api.apis.CommunityApi.member(address, { at: "best" });
  expect(now?.id).toBe(member);
}, 400_000);

test("the new guardians are in office, and see who counts on them", async () => {
  await alice.go("#/guardians");
  await alice.text("They are in office since");
  await alice.look("guardians-named");
  await bob.go("#/guardians");
  await bob.page.locator('[data-guarded="0"]').waitFor();
  await bob.text("Has named you");
  await bob.look("guardians-guarded-dark");
});

test("a move to another phone is shown in red on the old one, and stopped there", async () => {
  const next = await world.phone();
  await next.go("#/new");
  await makeKey(next);
  await next.go("#/move");
  await next.look("move-code");
  await alice.go("#/move");
  await alice.text("Open the app on the new phone");
  await alice.look("move-old");
  await alice.go(await codeOn(next));
  await alice.text("Is this your own new phone?");
  await alice.look("move-is-it");
  await alice.button("Move to this phone").click();
  await sign(alice, "Yes, do it");
  await alice.go("#/");
  await alice.text("Somebody is moving your account");
  await alice.look("moving-key");
  await next.text("This phone takes over your account");
  await next.look("move-waits");
  await alice.button("Stop it").click();
  await sign(alice, "Yes, do it");
  await next.text("Scan this code with your old phone");
});

test("a challenge takes a reason, which goes onto the chain with it", async () => {
  // The text takes a deposit.
  await world.does("Alice", (tx) => tx.Dividend.claim());
  const reason = "This is the same person as member 4.";
  await alice.go("#/people/5/challenge");
  await alice.field("What makes you sure?").fill(reason);
  await alice.look("challenge");
  await alice.button("Look at it once more").click();
  await alice.text("You challenge this person.");
  await alice.text(/A deposit of/);
  await alice.look("confirm-challenge");
  await sign(alice, "Yes, do all of it");
  await alice.text(/1.* member doubts this person/);
  await alice.look("person-challenged");
  const open = await world.api.view.Members.challengers(5n, { at: "best" });
  const [by, hash] = open?.[0][0] ?? [];
  expect(by).toBe(0n);
  const stored = await world.api.query.Preimage.PreimageFor.getValue([hash ?? "", reason.length], {
    at: "best",
  });
  expect(new TextDecoder().decode(stored)).toBe(reason);
});
