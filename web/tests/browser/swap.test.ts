// One money for another: an offer is posted and taken, and somebody is paid in another currency by an agreement.
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type Phone, type World } from "./world";

const bytes = (text: string) => new TextEncoder().encode(text);
const word = <W extends string>(type: W) => ({ type, value: undefined });
const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
const CHARLIE = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
const [VOUCHERS, HOURS, GARDEN] = [0, 1, 2];

let world: World;
let alice: Phone;
let bob: Phone;

async function sign(phone: Phone, button: string | RegExp = "Yes, do it") {
  await phone.sheetButton(button).click();
  await phone.page.locator("li.done[data-step=final]").waitFor();
  await phone.button("Done").click();
}
const holding = async (who: string, currency: number) =>
  world.api.apis.CurrenciesApi.account(currency, who, { at: "best" });

beforeAll(async () => {
  // Only a gateway: the preview of a call on currencies comes late by light client.
  world = await begin(true, [], { light: false });
  for (const name of ["Alice", "Bob", "Charlie"]) await world.does(name, (tx) => tx.Dividend.claim());
  const terms = { decimals: 2, minimum: 1n, demurrage: undefined };
  await world.does("Alice", (tx) =>
    tx.CommunityCurrencies.open({
      terms: {
        ...terms,
        name: bytes("Market voucher"),
        symbol: bytes("MV"),
        supply: {
          type: "Vouchers",
          value: { issuer: ALICE, cap: 1_000_000n, expires_at: undefined, redemption_fee: 0 },
        },
      },
    }),
  );
  await world.does("Alice", (tx) =>
    tx.CommunityCurrencies.issue({ currency: VOUCHERS, to: ALICE, amount: 10_000n }),
  );
  const credit = (name: string, symbol: string) => ({
    terms: {
      ...terms,
      name: bytes(name),
      symbol: bytes(symbol),
      supply: {
        type: "MutualCredit" as const,
        value: {
          default_limit: 2_000n,
          warn_at: 800_000_000,
          earned: undefined,
          levy: 0,
          grace: 7_776_000_000n,
          arrears: {
            after: undefined,
            limit_left: 1_000_000_000,
            listed: false,
            rest: word("Fund"),
          },
        },
      },
    },
  });
  await world.does("Bob", (tx) => tx.CommunityCurrencies.open(credit("Neighbours’ hours", "h")));
  await world.does("Charlie", (tx) => tx.CommunityCurrencies.open(credit("Garden time", "gt")));
  await world.does("Bob", (tx) => tx.CommunityCurrencies.join({ currency: HOURS }));
  await world.does("Charlie", (tx) => tx.CommunityCurrencies.join({ currency: GARDEN }));
  // Three hours are worth two of the garden.
  await world.does("Bob", (tx) =>
    tx.CommunityCurrencies.propose_agreement({
      first: { currency: HOURS, limit: 1_000n },
      second: { currency: GARDEN, limit: 1_000n },
      rate: { first: 3n, second: 2n },
    }),
  );
  await world.does("Charlie", (tx) => tx.CommunityCurrencies.accept_agreement({ agreement: 0 }));
  alice = await world.phone();
  bob = await world.phone({ colorScheme: "dark" });
  await alice.signIn("Alice");
  await bob.signIn("Bob");
});
afterAll(async () => world?.stop());

test("an offer is posted, with each amount in its own money", async () => {
  await alice.go("#/currencies");
  await alice.page.getByRole("link", { name: "Swap" }).click();
  await alice.text("You offer nothing now.");
  const monies = alice.page.getByLabel("Which money");
  await monies.first().selectOption(String(VOUCHERS));
  await alice.text("Choose two different monies.");
  await monies.last().selectOption("");
  await alice.page.getByLabel(/How much, in .*MV/).fill("100");
  await alice.page.getByLabel(/How much, in .*DEV/).fill("1");
  await alice.look("swaps-new");
  await alice.button("Look at it once more").click();
  await alice.text("You offer to swap one money for another");
  await alice.text(/A deposit of/);
  await alice.look("confirm-offer");
  await sign(alice);
  await alice.page.locator("[data-offer]").waitFor();
  await alice.look("swaps");
});

test("somebody takes a part of it, and the rest stays on offer until it is withdrawn", async () => {
  await bob.go(`#/currencies/${VOUCHERS}`);
  await bob.text("Offers to swap");
  await bob.page
    .getByLabel(/How much, in .*MV/)
    .last()
    .fill("50");
  await bob.button(/Get .*50/).click();
  await bob.text("You swap at a posted rate");
  await sign(bob);
  expect((await holding(BOB, VOUCHERS))?.free).toBe(5_000n);
  await alice.button("Withdraw").click();
  await alice.text("You withdraw your offer to swap");
  await sign(alice);
  await alice.text("You offer nothing now.");
});

test("a member of one mutual credit pays a member of another, at the agreed rate", async () => {
  await bob.go(`#/currencies/${HOURS}`);
  await bob.page.getByRole("link", { name: "Pay in another currency" }).click();
  await bob.field("Address, code").fill("2");
  await bob.button("Go on").click();
  await bob.page.getByLabel(/They get, in .*gt/).fill("2");
  await bob.text(/It costs you .*3\.00/);
  await bob.look("across-dark");
  await bob.button("Look at it once more").click();
  await bob.text("You pay somebody in another currency");
  await bob.text("It costs at most");
  await bob.look("confirm-across-dark");
  await sign(bob);
  expect(await holding(BOB, HOURS)).toMatchObject({ free: 0n, debt: 300n });
  expect(await holding(CHARLIE, GARDEN)).toMatchObject({ free: 200n, debt: 0n });
});
