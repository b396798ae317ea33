// Vouchers and a debt: a currency is bought, paid and redeemed, and a limit is said before it is reached.
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

const bytes = (text: string) => new TextEncoder().encode(text);
const native = { type: "Native" as const, value: undefined };
const money = (value: number) => ({ type: "WithId" as const, value });
const [VOUCHERS, HOURS] = [0, 1];
const addresses = {
  Alice: "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
  Bob: "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
  Charlie: "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y",
};

let world: World;
let bob: Phone;
let charlie: Phone;

const holding = async (name: keyof typeof addresses, currency: number) =>
  world.api.apis.CurrenciesApi.account(currency, addresses[name], { at: "best" });

beforeAll(async () => {
  world = await begin(true);
  await world.does("Alice", (tx) => tx.Dividend.claim());
  // A request takes a deposit.
  await world.does("Charlie", (tx) => tx.Dividend.claim());
  const terms = { decimals: 2, minimum: 1n };
  await world.does("Alice", (tx) =>
    tx.CommunityCurrencies.open({
      terms: {
        ...terms,
        name: bytes("Market voucher"),
        symbol: bytes("MV"),
        supply: {
          type: "Vouchers",
          value: {
            issuer: addresses.Alice,
            cap: 1_000_000n,
            expires_at: undefined,
            redemption_fee: 50_000_000,
          },
        },
        demurrage: { rate: 70_000_000, to: { type: "Commons", value: undefined } },
      },
    }),
  );
  await world.does("Alice", (tx) =>
    tx.CommunityCurrencies.issue({ currency: VOUCHERS, to: addresses.Alice, amount: 10_000n }),
  );
  await world.does("Alice", (tx) =>
    tx.Payments.post_offer({
      sells: money(VOUCHERS),
      buys: native,
      // A hundred vouchers for one unit of the community's money.
      rate: { sold: 10_000n, bought: 1_000_000_000n },
      per_day: undefined,
      total: undefined,
      expires_at: BigInt(Date.now() + 86_400_000),
    }),
  );
  await world.does("Alice", (tx) =>
    tx.CommunityCurrencies.open({
      terms: {
        ...terms,
        name: bytes("Neighbours’ hours"),
        symbol: bytes("h"),
        supply: {
          type: "MutualCredit",
          value: {
            default_limit: 2_000n,
            warn_at: 800_000_000,
            earned: undefined,
            levy: 2_000_000,
            grace: 7_776_000_000n,
            arrears: {
              after: undefined,
              limit_left: 1_000_000_000,
              listed: false,
              rest: { type: "Fund", value: undefined },
            },
          },
        },
        demurrage: undefined,
      },
    }),
  );
  await world.does("Charlie", (tx) => tx.CommunityCurrencies.join({ currency: HOURS }));
  bob = await world.phone();
  charlie = await world.phone({ colorScheme: "dark" });
});
afterAll(async () => world?.stop());

test("vouchers are bought at a posted rate", async () => {
  await bob.signIn("Bob");
  await bob.button("Take it").click();
  await bob.sign("Take it");
  await bob.go("#/currencies");
  await bob.text("Market voucher");
  await bob.look("currencies");
  await bob.page.getByRole("link", { name: /Market voucher/ }).click();
  await bob.text("Offers to swap");
  await bob.field(/How much/).fill("50");
  await bob.button(/Get .*50/).click();
  await bob.text("You swap at a posted rate");
  await bob.text("What you will have more or less");
  await bob.look("confirm-swap");
  await bob.sign("Yes, do it");
  await bob.text(/Unused, .* are left/);
  await bob.look("currency-vouchers");
  const bought = (await holding("Bob", VOUCHERS))?.free ?? 0n;
  // Idle money decays from the first moment on, and is rounded down.
  expect(bought).toBeGreaterThanOrEqual(4_999n);
  expect(bought).toBeLessThanOrEqual(5_000n);
});

test("they are paid by the number of a member, and redeemed", async () => {
  await bob.page.getByRole("link", { name: "Pay", exact: true }).first().click();
  await bob.field("Address, code").fill("2");
  await bob.button("Go on").click();
  await bob.field(/How much/).fill("20");
  await bob.field("What for").fill("Apples");
  await bob.button("Look at it once more").click();
  await bob.sheetButton("Pay now").waitFor();
  await bob.look("confirm-pay-vouchers");
  await bob.sign("Pay now");
  await bob.page.locator("[data-movement=out]").waitFor();

  await charlie.signIn("Charlie");
  await charlie.go(`#/currencies/${VOUCHERS}`);
  await charlie.field(/How much/).fill("5000");
  await charlie.text(/You have only/);
  await charlie.field(/How much/).fill("15");
  await charlie.look("currency-redeem-dark");
  await charlie.button("Give them back").click();
  await charlie.text("You give vouchers back for what they promise");
  await charlie.sign("Yes, do it");
  const left = (await holding("Charlie", VOUCHERS))?.free ?? 0n;
  expect(left).toBeGreaterThanOrEqual(498n);
  expect(left).toBeLessThanOrEqual(500n);
});

test("a debt and its limit are said before they are there", async () => {
  await bob.go(`#/currencies/${HOURS}`);
  await bob.text("Join, and you can pay");
  await bob.look("currency-credit-outside");
  await bob.button("Join").click();
  await bob.sign("Yes, do it");
  await bob.text(/You can still owe .*20.*h/);
  await bob.page.getByRole("link", { name: "Pay", exact: true }).first().click();
  await bob.field("Address, code").fill(addresses.Charlie);
  await bob.button("Go on").click();
  await bob.field(/How much/).fill("25");
  await bob.text(/You can pay .*19\.96.* at most/);
  expect(await bob.button("Look at it once more").isDisabled()).toBe(true);
  await bob.look("pay-over-limit");
  await bob.field(/How much/).fill("18");
  await bob.text(/You then owe .*18\.04/);
  await bob.look("pay-near-limit");
  await bob.field(/How much/).fill("5");
  await bob.text(/You then owe .*5\.01.* Your limit is .*20/);
  await bob.button("Look at it once more").click();
  await bob.sign("Pay now");
  expect(await holding("Bob", HOURS)).toMatchObject({ free: 0n, debt: 501n });
  await bob.go(`#/currencies/${HOURS}`);
  await bob.text(/You can still owe .*14\.99/);
  await bob.look("currency-credit-debt");
});

test("a request in a currency is made by number, stands on the other’s home, and is paid", async () => {
  await charlie.go("#/orders/new/request");
  await charlie.field("Address, code").fill("1");
  await charlie.button("Go on").click();
  await charlie.field("Which money").selectOption(String(VOUCHERS));
  await charlie.field(/How much/).fill("2.5");
  await charlie.field("What for").fill("Bread");
  await charlie.look("request-new-dark");
  await charlie.button("Look at it once more").click();
  await charlie.text("You ask somebody for money");
  await charlie.sign("Yes, do it");
  await charlie.text("You ask for");
  await charlie.look("orders-dark");

  await bob.go("#/");
  await bob.page.getByRole("link", { name: /asks for .*2\.50/ }).click();
  await bob.text("You are asked for");
  await bob.look("orders");
  await bob.button("Pay").click();
  await bob.text("You pay what somebody asks of you");
  await bob.sign("Yes, do it");
  await bob.text("Nobody asks you for money");
});

test("the statement adds up to what the chain says", async () => {
  await bob.go("#/history");
  await bob.field("Which money").selectOption(String(VOUCHERS));
  await bob.text("Then there was");
  await bob.look("history");
  await bob.go("#/");
  await bob.look("home-money");
});
