// My own phone: a passkey beside the password, what was begun and not sent, and what the app is made of.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

const PASSWORD = "development";
let world: World;
let phone: Phone;
let device: Awaited<ReturnType<typeof withPasskeys>>;

/** A device that has passkeys with secrets, and says yes each time. */
async function withPasskeys(on: Phone) {
  const session = await on.page.context().newCDPSession(on.page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  return { remove: () => session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }) };
}

beforeAll(async () => {
  world = await begin(true, [], { light: false });
  phone = await world.phone({}, world.url.replace("127.0.0.1", "localhost"));
  await phone.signIn("Bob");
  device = await withPasskeys(phone);
});
afterAll(async () => world?.stop());

const step = () => phone.page.locator("li.done[data-step=final]").waitFor();

test("a passkey needs the password once, and opens the key by one touch from then on", async () => {
  await phone.go("#/me");
  await phone.text("With a passkey of this phone");
  await phone.look("me");
  await phone.button("Add a passkey").click();
  await phone.field("Password").fill("something else");
  await phone.button("Add a passkey").click();
  await phone.text("This is not the password.");
  await phone.look("me-passkey-wrong");
  await phone.field("Password").fill(PASSWORD);
  await phone.page.keyboard.press("Enter");
  await phone.text("A passkey of this phone opens your key.");
  await phone.look("me-passkey");
  await phone.button("Lock my key now").click();
  await phone.go("#/");
  await phone.button("Take it").click();
  await phone.sheetButton("Take it").click();
  await step();
  await phone.button("Done").click();
});

test("it is there after the app was closed, and the password opens the key when the passkey is gone", async () => {
  await phone.page.reload();
  await phone.go("#/me");
  await phone.text("A passkey of this phone opens your key.");
  await device.remove();
  await phone.go("#/");
  await phone.button("Take it").click();
  await phone.sheetButton("Take it").click();
  await phone.field("Password").fill(PASSWORD);
  await phone.page.keyboard.press("Enter");
  await step();
  await phone.button("Done").click();
  await phone.go("#/me");
  await phone.button("Take the passkey away").click();
  await phone.page.getByText("A passkey of this phone opens your key.").waitFor({ state: "detached" });
});

test("a payment that was begun is there after a reload, and gone when it is sent", async () => {
  await phone.go("#/pay");
  await phone.field("Address, code, or number of a member").fill("0");
  await phone.page.keyboard.press("Enter");
  await phone.field(/How much/).fill("1,5");
  await phone.field("What for").fill("a jar of honey");
  await phone.go("#/");
  await phone.text("You have begun: Pay");
  await phone.page.reload();
  await phone.text("You have begun: Pay");
  await phone.look("begun");
  await phone.page.getByRole("link", { name: /You have begun/ }).click();
  expect(await phone.field(/How much/).inputValue()).toBe("1,5");
  await phone.button("Look at it once more").click();
  await phone.text("a jar of honey");
  await phone.sheetButton("Pay now").click();
  await phone.field("Password").fill(PASSWORD);
  await phone.page.keyboard.press("Enter");
  await step();
  await phone.button("Done").click();
  await phone.text("You have");
  expect(await phone.page.getByText("You have begun").count()).toBe(0);
});

test("all packages of the build stand on a screen", async () => {
  await phone.go("#/me");
  await phone.page.getByRole("link", { name: "What this app is made of" }).click();
  await phone.text("smoldot");
  await phone.look("licences");
  const file = resolve(import.meta.dirname, "../../dist/licences.json");
  const shipped = JSON.parse(readFileSync(file, "utf8")) as { name: string }[];
  expect(await phone.page.locator(".rows li").count()).toBe(shipped.length);
});
