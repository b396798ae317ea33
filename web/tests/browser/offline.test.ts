// The app starts without a connection, says so, and takes a new version only when it is told to.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

const copy = mkdtempSync(join(tmpdir(), "rochdale-published-"));
const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
let world: World;
let phone: Phone;

beforeAll(async () => {
  // The files are changed below, as those of a published app are.
  cpSync(resolve(import.meta.dirname, "../../dist"), copy, { recursive: true });
  world = await begin(true, [], { app: copy, light: false });
  phone = await world.phone();
});
afterAll(async () => {
  await world?.stop();
  rmSync(copy, { recursive: true, force: true });
});

test("a wide screen has its own order, and other languages have their room", async () => {
  await phone.signIn("Alice");
  await phone.go("#/");
  await phone.text("You have");
  for (const name of ["Alice", "Bob"]) await world.does(name, (tx) => tx.Dividend.claim());
  await world.does("Bob", (tx) =>
    tx.Payments.pay({
      to: ALICE,
      asset: { type: "Native", value: undefined },
      amount: 5_000_000_000n,
      memo: { type: "Text", value: new TextEncoder().encode("Two loaves") },
    }),
  );
  await phone.text("Two loaves");
  // The description of the runtime came with the app: the hash of the chain's code is the one it was made from.
  const loaded = await phone.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(loaded.filter((name) => /\/metadata-[\w-]+\.packed$/.test(name))).not.toEqual([]);
  await phone.look("home");
  await phone.lookOtherwise("home");
  await phone.go("#/pay");
  await phone.text("Scan a code");
  await phone.lookOtherwise("pay");
  await phone.page.setViewportSize({ width: 1280, height: 800 });
  for (const [hash, text] of [
    ["#/", "You have"],
    ["#/pay", "Scan a code"],
    ["#/people", "Members"],
    ["#/me", "My card"],
  ] as const) {
    await phone.go(hash);
    await phone.text(text);
    await phone.look(`wide-${hash.slice(2) || "home"}`);
  }
  await phone.page.setViewportSize({ width: 360, height: 740 });
});

test("without a connection the app opens, with what it knew and when", async () => {
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).active?.state === "activated",
  );
  // The second visit is answered by the kept files, and the community's own ones are kept.
  await phone.page.reload();
  await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.go("#/");
  await phone.text("You have");
  // Neither the site nor the chain can be reached now.
  await phone.page.context().setOffline(true);
  world.node.stop();
  await phone.page.reload();
  await phone.text("You have");
  await phone.text(/^As of/);
  // Each screen is there, also one that was never opened.
  await phone.go("#/me");
  await phone.text("My card");
  await phone.look("offline-me");
  // A payment is written, and stays on the phone.
  await phone.go("#/pay");
  await phone.field("Address, code, or number of a member").fill(ALICE);
  await phone.page.keyboard.press("Enter");
  await phone.field(/How much/).fill("2");
  await phone.field("What for").fill("a jar of honey");
  await phone.text("There is no connection now. What you write stays on this phone");
  expect(await phone.button("Look at it once more").isDisabled()).toBe(true);
  await phone.look("offline-pay");
  await phone.go("#/");
  await phone.text("You have begun: Pay");
  await phone.page.reload();
  await phone.text("You have begun: Pay");
  await phone.look("offline-begun");
  await phone.page.getByRole("link", { name: /You have begun/ }).click();
  expect(await phone.field("What for").inputValue()).toBe("a jar of honey");
  await phone.page.context().setOffline(false);
});

test("a new version waits until it is told to take over", async () => {
  const page = join(copy, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<body>", '<body data-version="next">'));
  const worker = join(copy, "offline.worker.js");
  writeFileSync(
    worker,
    readFileSync(worker, "utf8").replace("const kept = `files-", "const kept = `files-next-"),
  );
  await phone.page.reload();
  await phone.text("There is a new version of this app.");
  expect(await phone.page.locator("[data-version=next]").count()).toBe(0);
  await phone.look("new-version");
  await phone.button("Take it now").click();
  await phone.page.locator("[data-version=next]").waitFor({ timeout: 60_000 });
  await phone.page.getByText("There is a new version of this app.").waitFor({ state: "detached" });
});
