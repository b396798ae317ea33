// A budget from the proposal to the receipt: projects, their discussion, ballots, the count with its reasons, a payment in two
// parts with a report between them, ratings; and the public page shows it.
import { Enum } from "polkadot-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf, begin, type Phone, type World } from "./world";

const DEV = 1_000_000_000n;
const bytes = (text: string) => new TextEncoder().encode(text);
const none = (type: string) => ({ type, value: undefined });

let world: World;
let alice: Phone;
let bob: Phone;

beforeAll(async () => {
  world = await begin(true);
  alice = await world.phone({ colorScheme: "dark" });
  bob = await world.phone();
  await Promise.all([alice.signIn("Alice"), bob.signIn("Bob")]);
  await Promise.all([alice.checked(), bob.checked()]);
  // The commons get money, and each author what the deposit takes.
  await Promise.all(
    ["Alice", "Bob", "Charlie", "Dave"].map((name) => world.does(name, (tx) => tx.Dividend.claim())),
  );
  const { commons } = await world.api.apis.CommunityApi.info();
  await world.does("Alice", (tx) =>
    tx.Balances.transfer_keep_alive({ dest: Enum("Id", commons), value: 70n * DEV }),
  );
  await start();
});
afterAll(async () => world?.stop());

/** The council begins a budget: 60 units, of which each project can have all. */
async function start() {
  const terms = {
    electorate: Enum("Community"),
    asset: Enum("Native"),
    pot: 60n * DEV,
    rule: Enum("EqualShares", Enum("Greedy")),
    utility: Enum("Cost"),
    step_part: 100,
    ties: Enum("LeastCost"),
    ballot: Enum("Approval", { most: 3 }),
    secret: false,
    least_cost: DEV,
    most_cost: 60n * DEV,
    shares: [],
    one_category: false,
    cosponsors: 1,
    most_proposals: 2,
    objectors: 100_000_000,
    stop_callers: 100_000_000,
    stop_quorum: 100_000_000,
    phases: {
      proposing: 80_000n,
      review: 1_000n,
      objecting: 1_000n,
      voting: 75_000n,
      revealing: 0n,
      carrying_out: 180_000n,
      judging: 20_000n,
      objection_to_report: 6_000n,
      stop_vote: 5_000n,
    },
  };
  const motion = world.api.tx.ParticipatoryBudget.start_cycle({ terms });
  const length = (await motion.getEncodedData()).length;
  await world.does("Alice", (tx) =>
    tx.Council.propose({ threshold: 2, proposal: motion.decodedCall, length_bound: length }),
  );
  const [proposal = ""] = await world.api.query.Council.Proposals.getValue();
  await Promise.all(
    ["Alice", "Bob"].map((name) =>
      world.does(name, (tx) => tx.Council.vote({ proposal, index: 0, approve: true })),
    ),
  );
  await world.does("Charlie", (tx) =>
    tx.Council.close({
      proposal_hash: proposal,
      index: 0,
      proposal_weight_bound: { ref_time: 1_000_000_000n, proof_size: 1_000_000n },
      length_bound: length,
    }),
  );
  expect(await world.api.apis.BudgetApi.cycles()).toBe(1);
}

/** The place of a project on the ballot paper: those that were backed first come first. */
async function placeOf(proposal: number): Promise<number> {
  const [page] = await world.api.apis.BudgetApi.proposals(0, proposal, 1);
  const status = page[0]?.status;
  if (status?.type !== "Admitted") throw new Error(`project ${proposal} is not on the paper`);
  return status.value;
}
let [pump, trees, stageInPark] = [0, 0, 0];

const stage = async () => (await world.api.apis.BudgetApi.cycle(0))?.stage.type;

/** Waits until the budget has come so far. */
async function until(next: string) {
  await expect.poll(stage, { timeout: 120_000, interval: 500 }).toBe(next);
}

test("Bob proposes a project by keyboard alone: its name, why, two parts of money", async () => {
  await bob.go("#/decide");
  await bob.page.locator("a[href='#/decide/budget/0']").click();
  await bob.text("There is no project yet.");
  await bob.page.getByRole("link", { name: "Propose a project" }).click();
  const { keyboard } = bob.page;
  await bob.field("Its name, in a few words").focus();
  await keyboard.type("A pump for the well");
  await keyboard.press("Tab");
  await keyboard.type("The old one leaks.\nWe would have water all year.");
  await keyboard.press("Tab");
  await keyboard.type("12");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await keyboard.press("Shift+Tab");
  await keyboard.type("8");
  await bob.text("Together 20");
  await bob.look("budget-propose");
  for (let tab = 0; tab < 4; tab += 1) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await bob.text("You propose a project");
  await bob.text("A pump for the well");
  await bob.text("A deposit of");
  await bob.look("confirm-budget-propose");
  await bob.sign("Yes, do all of it");
  await bob.text("This phone has checked that nobody changed this text.");
  await bob.text("0 of 1 supporters");
  await bob.look("project-proposed");
});

test("others propose, back and discuss", async () => {
  const propose = (name: string, title: string, cost: bigint) =>
    world.does(name, (tx) =>
      tx.ParticipatoryBudget.propose({
        cycle: 0,
        content: {
          title: bytes(title),
          reference: bytes("https://example.org/plan"),
          hash: `0x${"22".repeat(32)}`,
          category: 0,
          beneficiary: addressOf("Ferdie"),
          milestones: [cost * DEV],
        },
      }),
    );
  await propose("Charlie", "Lime trees along the river", 30n);
  await propose("Dave", "A stage in the park", 50n);
  const subject = { type: "Project" as const, value: { cycle: 0, project: 0 } };
  const say = (name: string, type: "For" | "Question", text: string) =>
    world.does(name, (tx) => tx.Assembly.say({ subject, kind: Enum(type), text: bytes(text) }));
  const back = (name: string, proposal: number) =>
    world.does(name, (tx) => tx.ParticipatoryBudget.sponsor({ cycle: 0, proposal, backs: true }));
  await Promise.all([
    say("Charlie", "Question", "Who repairs it?"),
    say("Dave", "For", "The children carry water today."),
    back("Eve", 1),
    back("Ferdie", 2),
  ]);
  await alice.go("#/decide/budget/0");
  await alice.text("A stage in the park");
  await alice.look("budget-proposing-dark");
  await alice.page.getByRole("link", { name: /A pump/ }).click();
  await alice.text("The children carry water today.");
  await alice.button("Helpful").first().click();
  await alice.sign();
  await alice.text("helpful to 1");
  await alice.button("Back it").click();
  await alice.sign();
  await alice.text("1 of 1 supporters");
  await alice.look("project-backed-dark");
  await bob.field("Your answer").fill("I do, every spring.");
  await bob.button("Answer").click();
  await bob.sign();
  await bob.text("I do, every spring.");
});

test("voting opens; Alice fills in her ballot, casts it, and changes it", async () => {
  await until("Voting");
  [pump, trees, stageInPark] = await Promise.all([placeOf(0), placeOf(1), placeOf(2)]);
  const vote = (name: string, ...places: number[]) =>
    world.does(name, (tx) =>
      tx.ParticipatoryBudget.vote({
        cycle: 0,
        ballot: places.toSorted((a, b) => a - b).map((project) => ({ project, points: 1 })),
      }),
    );
  const others = Promise.all([
    vote("Bob", pump),
    vote("Charlie", pump, trees),
    vote("Dave", pump, trees),
    vote("Eve", trees, stageInPark),
    vote("Ferdie", trees),
  ]);
  await alice.go("#/");
  await alice.page.locator("a[href='#/decide/budget/0']").waitFor();
  await alice.page.locator("a[href='#/decide/budget/0']").click();
  await alice.page.getByRole("checkbox", { name: /A pump/ }).check();
  await alice.page.getByRole("checkbox", { name: /A stage/ }).check();
  await alice.text("You can choose 1 more.");
  await alice.text("Not sent yet");
  await alice.look("ballot-unsent-dark");
  await alice.button("Cast my ballot").click();
  await alice.sign();
  await alice.text("Your ballot is cast.");
  // A ballot survives when the app is closed before it is sent.
  await alice.page.getByRole("checkbox", { name: /A stage/ }).uncheck();
  await alice.text("Not sent yet");
  await alice.page.reload();
  await alice.text("Not sent yet");
  expect(await alice.page.getByRole("checkbox", { name: /A stage/ }).isChecked()).toBe(false);
  await alice.button("Change my ballot").click();
  // The key was locked when the app was closed.
  await alice.sign();
  await alice.text("Your ballot is cast.");
  await others;
  await alice.look("ballot-sent-dark");
  const receipt = await world.api.apis.BudgetApi.receipt(0, 0n);
  expect(receipt?.ballot).toEqual([{ project: pump, points: 1 }]);
});

test("it is counted: who has won, why, and who pays; the receipt says what the ballot paid", async () => {
  await until("CarryingOut");
  await alice.text("What my ballot paid");
  const paid = (await world.api.apis.BudgetApi.receipt(0, 0n))?.paid;
  expect(paid).toEqual([[pump, 5n * DEV]]);
  await alice.page.locator(`[data-receipt='${pump}']`).getByText("5").waitFor();
  await alice.text("It did not win");
  await alice.look("budget-result-dark");
  await alice.page.getByRole("link", { name: /Lime trees/ }).click();
  // Two had ten left each, and two had paid half of it for the pump.
  await alice.text("4 members voted for it. 2 paid 10");
  await alice.look("project-won-dark");
  await alice.go("#/decide/budget/0/0");
  await alice.text("4 members voted for it. Each paid 5");
  await alice.text("Your share paid 5");
  await alice.page.getByRole("img", { name: /members voted for it/ }).waitFor();
  await alice.look("project-mine-dark");
});

test("Bob got the first part and reports; after the time to object Alice has the rest paid, and rates it", async () => {
  await bob.go("#/decide/budget/0/0");
  await bob.text("Take my deposit back");
  await bob.field("What was the money spent on?").fill("The pump, 11.50, from the smith. Bill 17.");
  await bob.look("project-report");
  await bob.button("Report").click();
  await bob.text("You report on what was paid");
  await bob.sign("Yes, do all of it");
  await alice.text("Bill 17.");
  await alice.text("Now members can object.");
  await alice.button("Pay the next part").click();
  await alice.sign();
  await alice.text("All of it is paid.");
  await alice.page.getByRole("radio", { name: "5" }).check();
  await alice.button("Rate it").click();
  await alice.sign();
  await alice.text("5 of 5 stars, from 1 member");
  await alice.look("project-done-dark");
  const [page] = await world.api.apis.BudgetApi.proposals(0, 0, 1);
  expect(page[0]?.work).toMatchObject({ paid: 2, progress: none("Finished"), stars: 5 });
  expect(new TextDecoder().decode(page[0]?.content.reference)).toBe("preimage:");
});

test("everybody sees it on the public page, with the report and its hash", async () => {
  const reader = await world.phone();
  await reader.page.goto(`${world.url}public.html`);
  await reader.page.evaluate(() => {
    location.hash = "budgets";
  });
  const card = reader.page.locator("[data-budget='0']");
  await card.waitFor({ timeout: 60_000 });
  await card.locator("[data-report='1']").getByText("Bill 17.").waitFor();
  await reader.look("public-budget");
});
