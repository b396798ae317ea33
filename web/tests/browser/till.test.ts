// Pay at the till: two members, by light client only, and nothing is paid twice.
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

let world: World;
let customer: Phone;
let till: Phone;

beforeAll(async () => {
  world = await begin(false);
  customer = await world.phone();
  till = await world.phone({ colorScheme: "dark" });
});
afterAll(async () => world?.stop());

test("a member takes the dividend, checked by the phone itself", async () => {
  await customer.signIn("Alice");
  await customer.checked();
  await customer.look("home-dividend");
  await customer.button("Take it").click();
  await customer.sheetButton("Take it").waitFor();
  await customer.text("It is free.");
  await customer.look("confirm-claim");
  await customer.sheetButton("Take it").click();
  await customer.page.locator("li.done[data-step=final]").waitFor();
  await customer.look("confirm-final");
  await customer.button("Done").click();
  await customer.page.locator("[data-movement=dividend]").waitFor();
});

test("the till shows a code, and the customer pays it by a double touch, once", async () => {
  await till.signIn("Bob");
  await till.checked();
  await till.go("#/receive");
  await till.field(/How much/).fill("1.5");
  await till.field("What for").fill("Bread");
  await till.look("receive-dark");
  const link = (await till.page.locator("[data-link]").textContent()) ?? "";
  const before = await balance("Bob");

  await customer.go(link.slice(link.indexOf("#")));
  await customer.button("Look at it once more").click();
  await customer.text("Bread #");
  await customer.look("confirm-pay");
  await customer.sheetButton("Pay now").dblclick();
  await till.text(/1\.50 DEV.* arrived from/);
  await till.text("Final");
  await customer.page.locator("li.done[data-step=final]").waitFor();
  await till.look("receive-arrived-dark");
  await customer.button("Done").click();
  expect(await balance("Bob")).toBe(before + 1_500_000_000n);
  await customer.page.locator("[data-movement=out]").waitFor();
  expect(await customer.page.locator("[data-movement=out]").count()).toBe(1);
  await customer.look("home-movements");
});

test("the same code paid again is said, and so is a wrong amount", async () => {
  await till.button("Next customer").click();
  await till.field(/How much/).fill("2");
  const code = (await till.page.locator("[data-link]").textContent()) ?? "";
  await pay(code, "1");
  await till.text(/Only .*1 DEV.* arrived, and you asked for/);
  await pay(code, "2");
  await till.text("This code was paid");
});

test("more than there is cannot be sent", async () => {
  await customer.go("#/pay");
  await customer.field("Address, code").fill("5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y");
  await customer.button("Go on").click();
  await customer.field(/How much/).fill("1000000");
  await customer.text(/You have only/);
  expect(await customer.button("Look at it once more").isDisabled()).toBe(true);
  await customer.look("pay-too-much");
});

test("after a reload the log and the balance are there at once, and the key asks for its password", async () => {
  await customer.go("#/");
  await customer.page.reload();
  await customer.page.locator("[data-movement=dividend]").waitFor({ timeout: 5_000 });
  await customer.checked();
  // What was begun before the reload is still there.
  await customer.go("#/pay");
  await customer.text(/You have only/);
  expect(await customer.field(/How much/).inputValue()).toBe("1000000");
  await customer.button("Change").click();
  await customer.field("Address, code").fill("1");
  await customer.button("Go on").click();
  await customer.field(/How much/).fill("0.5");
  await customer.button("Look at it once more").click();
  await customer.sheetButton("Pay now").click();
  await customer.field("Password").fill("wrong password");
  await customer.sheetButton("Pay now").click();
  await customer.text("This is not the password.");
  await customer.look("confirm-password");
  await customer.field("Password").fill("development");
  await customer.sheetButton("Pay now").click();
  await customer.page.locator("li.done[data-step=final]").waitFor();
});

async function pay(link: string, amount: string) {
  await customer.go("#/");
  await customer.go(link.slice(link.indexOf("#")));
  await customer.field(/How much/).fill(amount);
  await customer.button("Look at it once more").click();
  await customer.sheetButton("Pay now").click();
  await customer.page.locator("li.done[data-step=final]").waitFor();
  await customer.button("Done").click();
}

async function balance(name: "Bob"): Promise<bigint> {
  const addresses = { Bob: "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty" };
  return (await world.api.apis.CommunityApi.balance(addresses[name], { at: "best" })).free;
}
