// A stranger becomes a member, as far as these screens go: a key, a card, the invitation, the vouches. A gateway helps.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, shots, type World } from "./world";

let world: World;
let stranger: Phone;
let address = "";

beforeAll(async () => {
  world = await begin(true);
  stranger = await world.phone({ viewport: { width: 320, height: 640 } });
});
afterAll(async () => world?.stop());

test("a stranger looks around, and makes a key", async () => {
  await stranger.go("#/");
  await stranger.text("Just look");
  await stranger.page.getByText("Members", { exact: true }).waitFor();
  await stranger.look("welcome");
  await stranger.go("#/lost");
  await stranger.look("lost");
  await stranger.go("#/have");
  await stranger
    .field("Your words")
    .fill("bottom drive obey lake curtain smoke basket hold race lonely fit fit");
  await stranger.text("These words are no key");
  await stranger.look("have");
  await stranger.go("#/new");
  await stranger.field("A password for this phone").fill("four words are long");
  await stranger.field("The same password again").fill("four words are long");
  await stranger.look("new");
  await stranger.button("Make my key").click();
  await stranger.text("You are not a member yet");
  await stranger.look("home-stranger");
});

test("the words are shown after the password, and tested", async () => {
  await stranger.go("#/me/words");
  await stranger.field("Password").fill("four words are long");
  await stranger.button("Show my words").click();
  await stranger.page.locator(".words li").nth(11).waitFor();
  const words = await stranger.page.locator(".words li").allTextContents();
  expect(words).toHaveLength(12);
  await stranger.look("words");
  await stranger.button("I have written them down").click();
  await stranger.look("words-test");
  for (const label of await stranger.page.locator("form label").allTextContents()) {
    const place = Number(/\d+/.exec(label)?.[0]);
    await stranger.field(label).fill(words[place - 1] ?? "");
  }
  await stranger.button("That is right").click();
  await stranger.text("You have your words.");
  await stranger.look("me");
  address = (await stranger.page.locator("[data-address]").textContent()) ?? "";
  // Nothing that the phone keeps has the words in it.
  const kept = await stranger.page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open("rochdale");
      open.onsuccess = () => done(open.result);
    });
    const settings = base.transaction("settings").objectStore("settings").getAll();
    await new Promise((done) => {
      settings.onsuccess = done;
    });
    return JSON.stringify(settings.result) + JSON.stringify({ ...localStorage });
  });
  for (const word of words.filter((each) => each.length > 4)) expect(kept).not.toContain(word);
});

test("a member invites; the stranger accepts for free; vouches come", async () => {
  await world.does("Alice", (tx) => tx.Members.invite({ who: address }));
  await stranger.go("#/");
  await stranger.text("You are invited.");
  await stranger.look("home-invited");
  await stranger.button("Accept the invitation").click();
  await stranger.text("It is free.");
  await stranger.sheetButton("Accept").click();
  await stranger.page.locator("li.done[data-step=final]").waitFor();
  await stranger.button("Done").click();
  await stranger.text(/1.? member vouches for you/);
  const person = await world.api.apis.CommunityApi.member(address, { at: "best" });
  await world.does("Bob", (tx) => tx.Members.vouch({ id: person?.id ?? -1n }));
  await stranger.text(/2.? members vouch for you/);
  // Too early: the chain says so before anything is signed.
  await stranger.button("Join").click();
  expect(await stranger.sheetButton("Join").isDisabled()).toBe(true);
  await stranger.look("confirm-refused");
});

test("the gateway's word is replaced by what the phone has checked", async () => {
  await stranger.page.keyboard.press("Escape");
  await stranger.checked();
});

test("the screens were photographed", () => {
  expect(readFileSync(`${shots}/home-stranger.png`).length).toBeGreaterThan(5_000);
});
