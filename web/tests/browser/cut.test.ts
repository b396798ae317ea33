// A connection that is cut while somebody pays, by light client only: nothing is paid twice, and the app says what is.
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../scripts/node.ts";
import { begin, type Phone, type World } from "./world";

const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
const UNIT = 1_000_000_000n;

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await begin(false, [], { cuttable: true });
  await world.does("Alice", (tx) => tx.Dividend.claim());
  phone = await world.phone();
  await phone.signIn("Alice");
  await phone.checked();
});
afterAll(async () => world?.stop());

const wire = () => {
  if (!world.wire) throw new Error("there is no wire");
  return world.wire;
};
const balance = async () => (await world.api.apis.CommunityApi.balance(BOB, { at: "best" })).free;
const arrived = async (sum: bigint) => {
  await expect.poll(balance, { timeout: 60_000, interval: 500 }).toBe(sum);
};
/** Signs the open sheet, and cuts the wire as soon as the node has the payment. */
async function payAndCut() {
  const before = await balance();
  await phone.sheetButton("Pay now").click();
  for (let there = false; !there; ) {
    const waiting = (await ask(world.node.url, "author_pendingExtrinsics")) as string[];
    there = waiting.length > 0 || (await balance()) !== before;
  }
  wire().cut();
}
const offline = () => phone.page.locator("[data-connection=offline]").waitFor({ timeout: 60_000 });

/** Fills in a payment to Bob, and opens the sheet. */
async function prepare(amount: string) {
  await phone.go("#/");
  await phone.go("#/pay");
  await phone.field("Address, code").fill(BOB);
  await phone.button("Go on").click();
  await phone.field(/How much/).fill(amount);
  await phone.button("Look at it once more").click();
  await phone.text("It is free.");
}

test("cut before it is sent: the app says so, keeps the button back, and pays when the connection is there again", async () => {
  const before = await balance();
  await prepare("1");
  wire().cut();
  await phone.text("There is no connection now. You can send it when it is back.");
  expect(await phone.sheetButton("Pay now").isDisabled()).toBe(true);
  await phone.look("cut-before");
  expect(await balance()).toBe(before);
  wire().mend();
  await phone.page.locator("dialog button[type=submit]:enabled").waitFor({ timeout: 60_000 });
  await phone.sheetButton("Pay now").click();
  await phone.page.locator("li.done[data-step=final]").waitFor({ timeout: 60_000 });
  await phone.button("Done").click();
  expect(await balance()).toBe(before + UNIT);
});

test("cut after it was sent: the app does not know, does not send it again, and then says that it was paid", async () => {
  const before = await balance();
  await prepare("2");
  await payAndCut();
  await arrived(before + 2n * UNIT);
  await phone.text("Do not send it twice.");
  await phone.look("cut-after");
  wire().mend();
  await phone.page.locator("li.done[data-step=final]").waitFor({ timeout: 90_000 });
  await phone.button("Done").click();
  expect(await balance()).toBe(before + 2n * UNIT);
});

test("cut, and the app is closed: when it is opened again, it says how the payment ended", async () => {
  const before = await balance();
  await prepare("3");
  await payAndCut();
  await arrived(before + 3n * UNIT);
  await phone.page.reload();
  await phone.go("#/");
  await offline();
  await phone.text(/Your payment of .*3.*DEV.* is on its way/);
  await phone.look("cut-closed");
  wire().mend();
  await phone.text(/Your payment of .*3.*DEV.* has arrived/);
  await phone.look("cut-ended");
  await phone.button("All right").click();
  await phone.page.locator("[data-ended]").waitFor({ state: "detached" });
  expect(await balance()).toBe(before + 3n * UNIT);
});
