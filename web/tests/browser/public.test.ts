// The public page shows it: figures are those of the node, each with its proof, and what is decided appears by itself.
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../scripts/node.ts";
import { formatAmount, withSymbol } from "../../src/domain/amounts";
import { begin, type Phone, type World } from "./world";

interface Info {
  members: number;
  issuance: string;
  commonsBalance: string;
  dividend: { amount: string };
  money: { symbol: string; decimals: number };
}

let world: World;
let reader: Phone;

beforeAll(async () => {
  world = await begin(true);
  reader = await world.phone();
  await reader.page.goto(`${world.url}public.html`);
});
afterAll(async () => world?.stop());

const shown = () => reader.page.locator("section.shown");

test("each figure is what the node says of the block that the page names", async () => {
  await shown().locator("[data-figure=issuance]").waitFor({ timeout: 60_000 });
  // The figures and the block are read in one go: the page asks again while the test looks.
  const page = await shown().evaluate((part) => ({
    figures: Object.fromEntries(
      [...part.querySelectorAll<HTMLElement>("[data-figure]")].map((one) => [
        one.dataset.figure,
        one.textContent,
      ]),
    ),
    block: part.querySelector<HTMLElement>("[data-block]")?.dataset.block,
    command: part.querySelector("pre")?.textContent,
  }));
  const info = (await ask(world.node.url, "community_info", [page.block])) as Info;
  const { symbol, decimals } = info.money;
  const amount = (text: string) => withSymbol(formatAmount(BigInt(text), decimals, "en"), symbol);
  expect(page.figures).toEqual({
    members: String(info.members),
    issuance: amount(info.issuance),
    dividend: amount(info.dividend.amount),
    commons: amount(info.commonsBalance),
  });
  expect(page.command).toContain("community_info");
  expect(page.command).toContain(page.block);
});

test("the reader's own device checks the chain", async () => {
  await reader.checked();
  await reader.look("public-overview");
  await shown().locator("summary").first().click();
  await reader.text("Your own device has checked this answer");
  await reader.look("public-know");
});

test("a question to the members is on the page, with the votes", async () => {
  const text = new TextEncoder().encode("Shall the shop open on Sundays?");
  const answers = ["Yes", "No"].map((answer) => new TextEncoder().encode(answer));
  await world.does("Alice", (tx) =>
    tx.Assembly.ask({
      track: { type: "Policy", value: undefined },
      text,
      answers,
      method: { type: "Approval", value: undefined },
    }),
  );
  await reader.page.evaluate(() => {
    location.hash = "#decisions";
  });
  await reader.page.locator("section.shown [data-decision='0']").waitFor({ timeout: 60_000 });
  await reader.text("Shall the shop open on Sundays?");
  await reader.look("public-decisions");
});

test("the address keeps the view, and each part stands without a fault", async () => {
  await reader.page.reload();
  await reader.page.locator("section.shown [data-decision='0']").waitFor({ timeout: 60_000 });
  for (const part of ["money", "members", "budgets", "cooperatives", "currencies", "validators", "rules"]) {
    await reader.page.evaluate((next) => {
      location.hash = next;
    }, part);
    await shown().locator(".know").first().waitFor({ timeout: 60_000 });
    await reader.look(`public-${part}`);
  }
  const rule = await shown().locator("[data-rule='Members.VouchesNeeded']").textContent();
  const stored = await world.api.query.Parameters.Parameters.getValue({
    type: "Members",
    value: { type: "VouchesNeeded", value: undefined },
  });
  expect(rule).toBe(String((stored?.value as { value: number } | undefined)?.value));
});

test("the print has all parts, and in the dark it is readable, too", async () => {
  await reader.page.emulateMedia({ media: "print" });
  expect(await reader.page.locator("main > section:visible").count()).toBe(9);
  expect(await reader.page.locator("nav:visible").count()).toBe(0);
  await reader.page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await reader.look("public-rules-dark");
});
