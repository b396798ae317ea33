// An election and jury duty: a challenge comes before a jury while members stand for the council. Somebody drawn by lot
// accepts, reads both sides, seals a vote and shows it with its reason. The ballots elect a council in proportion.
import { Enum } from "polkadot-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digest, hex, juryCommitment } from "../../src/domain/secrets";
import { addressOf, begin, type Phone, type World } from "./world";

/** The members, by their numbers. */
const NAMES = "Alice Bob Charlie Dave Eve Ferdie Grace Heidi Ivan Judy".split(" ");
const nameOf = (member: bigint) => NAMES[Number(member)] ?? "nobody";
const bytes = (text: string) => new TextEncoder().encode(text);
const council = () => Enum("Council");

let world: World;
let alice: Phone;
let juror: Phone;
/** Who was drawn for the case. The first one has a phone. */
let drawn: bigint[] = [];

beforeAll(async () => {
  const newcomers = NAMES.slice(6).map((name) => `[[members]]\naccount = "${addressOf(name)}"\n`);
  world = await begin(true, [
    ["[[validators]]", `${newcomers.join("\n")}\n[[validators]]`],
    ['standing = "1 minute"', 'standing = "3 minutes"'],
    ['voting = "2 minutes"', 'voting = "75 s"'],
    ['challenge_period = "3 minutes"', 'challenge_period = "210 s"'],
    ['recovery_delay = "6 minutes"', 'recovery_delay = "7 minutes"'],
  ]);
  // A text on the chain takes a deposit.
  await Promise.all(["Alice", "Dave"].map((name) => world.does(name, (tx) => tx.Dividend.claim())));
  // The lot takes minutes, so the challenge comes first. The story of people has it on a phone.
  const evidence = bytes("Two people say that they are Ferdie.");
  await world.does("Alice", (tx) =>
    tx.Utility.batch_all({
      calls: [
        tx.Preimage.note_preimage({ bytes: evidence }).decodedCall,
        tx.Members.challenge({ id: 5n, reason: hex(digest(evidence)) }).decodedCall,
      ],
    }),
  );
  alice = await world.phone();
  await alice.signIn("Alice");
  await alice.checked();
});
afterAll(async () => world?.stop());

const stage = async () => (await world.api.view.Juries.case(0))?.stage.type;
async function until(...stages: string[]) {
  await expect.poll(stage, { timeout: 120_000, interval: 500 }).toSatisfy((now) => stages.includes(now));
}

test("the challenger reads the case and tells the jury more", async () => {
  await alice.go("#/decide/jury");
  await alice.text("You are on no jury.");
  await alice.page.locator("[data-case='0']").click();
  await alice.text("Two people say that they are Ferdie.");
  await alice.field("What do you say to it?").fill("I have asked both of them to come.");
  await alice.button("Say it").click();
  await alice.text("You say something to a jury");
  await alice.sign();
  await alice.text("I have asked both of them to come.");
  await alice.look("case-party");
  await world.does("Ferdie", (tx) => tx.Juries.state({ case: 0, text: bytes("The other one is my twin.") }));
});

test("members stand for the council; Alice says what she wants", async () => {
  await alice.go("#/decide/elections");
  const card = alice.page.locator("[data-body=Council]");
  await card.getByText("Members can stand.").waitFor();
  await alice.look("elections-standing-none");
  await card.getByLabel("What do you want to do for us?").fill("A shop that is open on Sundays.");
  await card.getByRole("button", { name: "I stand" }).click();
  await alice.text("You stand in an election");
  await alice.look("confirm-stand");
  await alice.sign("Yes, do all of it");
  await card.getByText("You stand in this election.").waitFor();
  for (const name of ["Bob", "Charlie", "Dave", "Eve"])
    await world.does(name, (tx) => tx.Elections.stand({ body: council() }));
  await world.does("Dave", (tx) =>
    tx.Preimage.note_preimage({
      bytes: bytes("Candidate for Council, election 0\n\nLess work for everybody."),
    }),
  );
  await alice.text("Less work for everybody.");
  await alice.look("elections-standing");
});

test("the vote on the council opens; Alice approves of three", async () => {
  const open = async () => (await world.api.view.Elections.open_election(council()))?.[1].stage.type;
  await expect.poll(open, { timeout: 120_000, interval: 500 }).toBe("Voting");
  const paper = await world.api.view.Elections.paper(council(), 0);
  const places = (...names: string[]) =>
    names.map((name) => paper.findIndex(({ member }) => nameOf(member) === name)).toSorted((a, b) => a - b);
  const vote = (names: string[], ballot: number[]) =>
    Promise.all(
      names.map((name) => world.does(name, (tx) => tx.Elections.vote({ body: council(), ballot }))),
    );
  const others = Promise.all([
    vote(["Bob", "Charlie", "Grace", "Heidi", "Ivan"], places("Alice", "Bob", "Charlie")),
    vote(["Dave", "Eve", "Ferdie"], places("Dave")),
    vote(["Judy"], places("Dave", "Eve")),
  ]);
  await alice.go("#/decide");
  await alice.page.getByRole("link", { name: /Elect the council/ }).click();
  for (const member of [0, 1, 2]) await alice.page.locator(`label[data-candidate='${member}'] input`).check();
  await alice.text("Not sent yet");
  await alice.look("elections-ballot");
  await alice.button("Cast my ballot").click();
  await alice.sign();
  await alice.text("Your vote counts.");
  await others;
});

test("somebody drawn by lot sees it, accepts, and reads both sides", async () => {
  await until("Summoning");
  drawn = (await world.api.view.Juries.panel(0, Enum("First"))).map((one) => one.member);
  expect(drawn.length).toBe(3);
  expect(drawn.filter((member) => [0n, 5n].includes(member))).toEqual([]);
  juror = await world.phone({ colorScheme: "dark" });
  const others = Promise.all(
    drawn.slice(1).map((member) => world.does(nameOf(member), (tx) => tx.Juries.accept({ case: 0 }))),
  );
  await juror.signIn(nameOf(drawn[0] ?? 0n));
  await juror.page.locator("a[href='#/decide/jury']").click();
  await juror.page.locator("[data-case='0']").click();
  await juror.text("You are called to the jury.");
  await juror.button("I serve").click();
  await juror.sign();
  await juror.text("You are a juror.");
  await others;
  for (const [side, said] of [
    ["claimant", "Two people say"],
    ["claimant", "I have asked both"],
    ["respondent", "The other one is my twin."],
  ] as const)
    await juror.page.locator(`[data-side=${side}]`).getByText(said).waitFor();
  await juror.look("case-sides-dark");
});

/** The juror seals a vote with a reason, and shows it when all have voted. */
async function judge() {
  await until("Voting");
  const salt = new Uint8Array(32).fill(7);
  const votes = drawn.slice(1).map((member, place) => ({
    member,
    name: nameOf(member),
    said: { upheld: place === 0, reason: place === 0 ? "Nobody knows the twin." : "I know them both." },
  }));
  await Promise.all(
    votes.map(({ member, name, said }) => {
      const commitment = hex(juryCommitment({ number: 0, level: "First", juror: member }, said, salt));
      return world.does(name, (tx) => tx.Juries.commit_vote({ case: 0, commitment }));
    }),
  );
  await juror.page.getByRole("radio", { name: "Yes: the challenge is wrong" }).check();
  await juror.field("My reason").fill("The twin has come, and so has Ferdie.");
  await juror.button("Seal my vote").click();
  await juror.sign();
  await until("Revealing");
  await juror.button("Show my vote").click();
  const others = Promise.all(
    votes.map(({ name, said }) =>
      world.does(name, (tx) =>
        tx.Juries.reveal_vote({
          case: 0,
          upheld: said.upheld,
          reason: bytes(said.reason),
          salt: hex(salt),
        }),
      ),
    ),
  );
  await juror.sign();
  await others;
  await juror.page.locator("[data-verdict=false]").waitFor();
  await juror.text("The twin has come, and so has Ferdie.");
  await juror.look("case-verdict-dark");
  expect(await world.api.view.Juries.case(0)).toMatchObject({ verdict: false });
}

/** Three are elected: the minority has its seat, the phone has counted again, and they are the council. */
async function result() {
  await alice.go("#/decide/elections");
  const card = alice.page.locator("[data-body=Council]");
  await card.locator("[data-result='0']").waitFor({ timeout: 90_000 });
  await card.getByText("This phone has counted the ballots again").waitFor();
  await alice.text("10 of 10 voters");
  await alice.look("elections-result");
  const seats = await world.api.view.Elections.seats(council());
  expect(seats.map(({ member }) => nameOf(member)).toSorted()).toEqual(["Alice", "Bob", "Dave"]);
  const { council: accounts } = await world.api.apis.CommunityApi.info();
  expect(accounts.toSorted()).toEqual(["Alice", "Bob", "Dave"].map(addressOf).toSorted());
  expect(await card.locator("[data-elected=true]").count()).toBe(3);
}

/** The new council acts: two thirds of it pause something. */
async function act() {
  await alice.go("#/decide");
  await alice.page.getByRole("link", { name: "The council" }).click();
  await alice.text("Nothing now.");
  await alice.page.getByRole("radio", { name: "New cooperatives" }).check();
  await alice.look("council");
  await alice.button("Propose it to the council").click();
  await alice.text("Something is paused for some days");
  await alice.sign();
  await alice.page.locator("[data-motion='0']").getByRole("button", { name: "For it" }).click();
  await alice.sign();
  const [proposal = ""] = await world.api.query.Council.Proposals.getValue();
  await world.does("Dave", (tx) => tx.Council.vote({ proposal, index: 0, approve: true }));
  await alice.text("2 for it, 0 against. It needs 2.");
  await alice.look("council-motion");
  await alice.button("Do it").click();
  await alice.sign();
  await alice.text("Nothing now.");
  const paused = await world.api.query.TxPause.PausedCalls.getEntries();
  const text = (part: Uint8Array = new Uint8Array()) => new TextDecoder().decode(part);
  expect(paused.map(({ keyArgs: [[pallet, call]] }) => [text(pallet), text(call)])).toEqual([
    ["Cooperatives", "found"],
  ]);
}

test("three are elected and act, while jurors seal their votes, and show them with their reasons", async () => {
  await Promise.all([result().then(act), judge()]);
});

test("the side that has lost sees the verdict, and can appeal", async () => {
  await alice.go("#/decide/jury/0");
  await alice.page.locator("[data-verdict=false]").waitFor();
  await alice.text("I know them both.");
  await alice.text("You can appeal once");
  await alice.look("case-lost");
});
