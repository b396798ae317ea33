// A gateway that lies: what it says is marked as not checked, the phone finds it out, says so, and asks it no more.
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatAmount } from "../../src/domain/amounts";
import { begin, type Phone, type World } from "./world";

const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
/** So much more the gateway says that there is. */
const MORE = 1_000_000_000_000_000n;

let world: World;
let phone: Phone;
/** How often the gateway was asked, and how often it lied. */
let opened = 0;
let lies = 0;

/** A number of 128 bits as the chain writes it. */
const written = (value: bigint) => {
  const bytes = Buffer.alloc(16);
  bytes.writeBigUInt64LE(value & 0xffff_ffff_ffff_ffffn);
  bytes.writeBigUInt64LE(value >> 64n, 8);
  return bytes.toString("hex");
};

beforeAll(async () => {
  world = await begin(true);
  await world.does("Alice", (tx) => tx.Dividend.claim());
  const { free } = await world.api.apis.CommunityApi.balance(ALICE, { at: "best" });
  phone = await world.phone();
  await phone.page.routeWebSocket(new RegExp(world.node.url), (socket) => {
    opened += 1;
    const node = socket.connectToServer();
    node.onMessage((message) => {
      const told = String(message).replaceAll(written(free), written(free + MORE));
      if (told !== message) lies += 1;
      socket.send(told);
    });
  });
});
afterAll(async () => world?.stop());

test("the lie is shown as not checked, and not any more once this phone has checked", async () => {
  const { free } = await world.api.apis.CommunityApi.balance(ALICE, { at: "best" });
  const shown = phone.page.locator(".amount.huge").first();
  await phone.signIn("Alice");
  await phone.go("#/");
  await phone.checked();
  await phone.text(`A gateway told something else: ${world.node.url}`);
  expect(lies).toBeGreaterThan(0);
  await expect.poll(() => shown.textContent(), { timeout: 30_000 }).toContain(formatAmount(free, 9, "en"));
  await phone.look("liar-found");
});

test("the gateway is asked no more", async () => {
  const before = opened;
  // A page that was hidden for a while connects anew.
  await phone.page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await phone.page.waitForTimeout(31_000);
  await phone.page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => false });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await phone.page.locator("[data-connection=starting]").waitFor();
  await phone.checked();
  await phone.text("A gateway told something else");
  expect(opened).toBe(before);
});
