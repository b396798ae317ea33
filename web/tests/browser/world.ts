// A node of a quick community, the built app on a server with the right headers, and browsers.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from "@polkadot-labs/hdkd-helpers";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { createClient, type PolkadotClient, type TypedApi } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { expect } from "vitest";
import { community } from "#community";
import { type Node, startForBrowsers, writeAcceptedSpec, writeFirstSpec } from "../../scripts/node.ts";
import { serve } from "../../scripts/serve.ts";
import { siteOf } from "../../scripts/site.ts";
import { lay, type Wire } from "./wire.ts";

const web = resolve(import.meta.dirname, "../..");
export const shots = join(web, "shots");

/**
 * The development community with a dividend every two seconds, and with sessions so short that a light client can soon
 * begin: tests need not wait.
 */
export function quickCommunity(folder: string, quicker: [string, string][]): string {
  const text = readFileSync(resolve(web, "../chain-specs/dev/community.toml"), "utf8");
  const changes: [string, string][] = [
    ['every = "1 minute"', 'every = "2 s"'],
    ['session = "1 minute"', 'session = "12 s"'],
    ...quicker,
  ];
  const quick = changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, text);
  const file = join(folder, "community.toml");
  writeFileSync(file, quick);
  return file;
}

export interface World {
  url: string;
  node: Node;
  wire?: Wire;
  api: TypedApi<typeof community>;
  browser: Browser;
  /** A phone with a fresh profile. A browser has passkeys for a site with a name only, so some use another address. */
  phone(options?: Parameters<Browser["newContext"]>[0], url?: string): Promise<Phone>;
  /** Something that another member does, who is on no phone of the test. */
  does(name: string, call: (tx: TypedApi<typeof community>["tx"]) => Sendable): Promise<void>;
  stop(): Promise<void>;
}
interface Sendable {
  signAndSubmit(signer: ReturnType<typeof signerOf>): Promise<{ ok: boolean }>;
}

const pairOf = (name: string) =>
  sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))(`//${name}`);

/** The address of somebody with a development key. */
export const addressOf = (name: string): string => ss58Address(pairOf(name).publicKey);

function signerOf(name: string) {
  const pair = pairOf(name);
  return getPolkadotSigner(pair.publicKey, "Sr25519", pair.sign);
}

/**
 * `gateway`: whether the site names the node as a gateway, or phones have the light client only. `quicker`: lines of the
 * community's file, and what they are to be. `app`: the built app. `light`: whether to wait until light clients can
 * begin. `cuttable`: whether light clients reach the node by a wire of the test.
 */
export async function begin(
  gateway: boolean,
  quicker: [string, string][] = [],
  { app = join(web, "dist"), light = true, cuttable = false } = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-web-"));
  mkdirSync(shots, { recursive: true });
  const key = "--unsafe-force-node-key-generation";
  const base = ["--base-path", join(folder, "node")];
  const node = await startForBrowsers([
    ...["--chain", quickCommunity(folder, quicker), "--alice", "--force-authoring", key],
    ...base,
  ]);
  const spec = join(folder, "chain.json");
  await (light ? writeAcceptedSpec : writeFirstSpec)(node.url, spec).catch(async (error: unknown) => {
    await node.stop();
    throw error;
  });
  const wire = cuttable ? await lay(spec) : undefined;
  const site = await siteOf(node.url, gateway ? [node.url] : []);
  writeFileSync(join(folder, "community.json"), JSON.stringify({ ...site, development: true }));
  const server = await serve([folder, app]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-sync",
    ],
  });
  const client: PolkadotClient = createClient(getWsProvider(node.url));
  const api = client.getTypedApi(community);
  const phones: Phone[] = [];
  return {
    url: server.url,
    node,
    ...(wire ? { wire } : {}),
    api,
    browser,
    async phone(options = {}, url = server.url) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
      const phone = await Phone.open(context, url, node.url);
      phones.push(phone);
      return phone;
    },
    async does(name, call) {
      const done = await call(api.tx).signAndSubmit(signerOf(name));
      expect(done.ok).toBe(true);
    },
    async stop() {
      for (const phone of phones) phone.check();
      await browser.close();
      client.destroy();
      server.stop();
      wire?.end();
      await node.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const nothing = { axe: [], small: [], cut: [], sideways: 0 };

/**
 * A text as it stands on the screen: signs that nobody sees keep apart what was put into a sentence, and some spaces let
 * no line end at them.
 */
function spoken(what: string | RegExp): RegExp {
  if (typeof what !== "string") return new RegExp(what.source.replaceAll(" ", "\\s+"), what.flags);
  const signs = [...what].map((sign) => (sign === " " ? "\\s+" : sign.replace(/[.*+?^${}()|[\]\\]/, "\\$&")));
  return new RegExp(signs.join("[\\u2066-\\u2069]*"), "i");
}

/** A page, and what it did that it must not do. */
export class Phone {
  readonly faults: string[] = [];
  private constructor(
    readonly page: Page,
    private readonly home: string,
  ) {}

  static async open(context: BrowserContext, home: string, node: string): Promise<Phone> {
    const page = await context.newPage();
    const phone = new Phone(page, home);
    page.on("pageerror", (error) => phone.faults.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text()))
        phone.faults.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(home) && !/^(blob|data):/.test(url)) phone.faults.push(`request to ${url}`);
    });
    page.on("websocket", (socket) => {
      if (!/^ws:\/\/127\.0\.0\.1:/.test(socket.url()))
        phone.faults.push(`socket to ${socket.url()} and not ${node}`);
    });
    return phone;
  }

  /** Opens a screen. */
  async go(hash: string) {
    if (this.page.url().startsWith(this.home)) {
      await this.page.evaluate((next) => {
        location.hash = next;
      }, hash);
    } else await this.page.goto(this.home + hash);
  }

  async signIn(name: string) {
    await this.go(`#/sign-in/${name}`);
    await this.button("Lock")
      .or(this.page.getByText("You have", { exact: true }))
      .first()
      .waitFor({ timeout: 60_000 });
  }

  /** Waits until this phone itself has checked the chain. */
  async checked() {
    await this.page.locator("[data-connection=checked]").waitFor({ timeout: 60_000 });
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name });
  }
  sheetButton(name: string | RegExp) {
    return this.page.getByRole("dialog").getByRole("button", { name });
  }
  text(what: string | RegExp) {
    return this.page.getByText(spoken(what)).first().waitFor({ timeout: 60_000 });
  }
  field(name: string | RegExp) {
    return this.page.getByLabel(name).first();
  }

  /** Signs what the open sheet shows, with the password if the key was locked meanwhile, and waits until it is final. */
  async sign(button: string | RegExp = "Yes, do it") {
    const final = this.page.locator("li.done[data-step=final]");
    const password = this.page.getByRole("dialog").getByLabel("Password");
    // The sheet says why, if it cannot be signed.
    await this.sheetButton(button)
      .click({ timeout: 60_000 })
      .catch(async () => {
        throw new Error(`not to be signed: ${await this.page.getByRole("dialog").textContent()}`);
      });
    await final.or(password).first().waitFor({ timeout: 60_000 });
    if (await password.isVisible()) {
      await password.fill("development");
      await this.sheetButton(button).click();
    }
    await final.waitFor({ timeout: 60_000 });
    await this.button("Done").click();
  }

  /** Looks for faults of accessibility, for scrolling sideways and for small targets, and takes a picture. */
  async look(name: string) {
    const found = await this.faultsOfSight();
    await this.page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    // The other colours have their own contrasts.
    const dark = await this.page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await this.page.emulateMedia({ colorScheme: dark ? "light" : "dark" });
    const other = await this.faultsOfSight();
    await this.page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    expect({ found, other }, name).toEqual({ found: nothing, other: nothing });
  }

  /** Looks at the screen in one state, and takes a picture of it. Says what is wrong, so that all screens can be looked at. */
  async lookIn(
    name: string,
    state: { dark?: boolean; width: number; height: number; large?: boolean; rightToLeft?: boolean },
  ): Promise<string[]> {
    await this.page.setViewportSize({ width: state.width, height: state.height });
    await this.page.emulateMedia({ colorScheme: state.dark ? "dark" : "light" });
    await this.page.evaluate(
      ([large, direction]) => {
        document.documentElement.style.fontSize = large ? "200%" : "";
        document.documentElement.dir = direction;
      },
      [state.large ?? false, state.rightToLeft ? "rtl" : "ltr"] as const,
    );
    const { axe, small, cut, sideways } = await this.faultsOfSight();
    await this.page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    const wide = sideways > 0 ? [`${sideways} px sideways`] : [];
    return [...axe, ...small, ...cut.map((part) => `cut: ${part}`), ...wide].map(
      (fault) => `${name}: ${fault}`,
    );
  }

  /** Looks at the screen as it is in a language from right to left, and in one with longer words. */
  async lookOtherwise(name: string) {
    for (const [kind, longer] of [
      ["rtl", 1],
      ["long", 1.4],
    ] as const) {
      await this.page.evaluate(
        ([direction, factor]) => {
          document.documentElement.dir = direction;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const { data } = texts.currentNode as Text;
            const more = Math.ceil(data.trim().length * (factor - 1));
            // As long words have it, what is more stands within the last word.
            if (more > 0) (texts.currentNode as Text).data = `${data.trimEnd()}${"o".repeat(more)}`;
          }
        },
        [kind === "rtl" ? "rtl" : "ltr", longer] as const,
      );
      const { sideways, cut } = await this.faultsOfSight();
      await this.page.screenshot({ path: join(shots, `${name}-${kind}.png`), fullPage: true });
      expect({ sideways, cut }, `${name} ${kind}`).toEqual({ sideways: 0, cut: [] });
    }
    await this.page.reload();
  }

  private async faultsOfSight() {
    await this.page.evaluate(axe.source.replace(/^\s+/, "")).catch(() => undefined);
    return this.page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe;
      // A sheet that is still rising is half transparent. What moves for ever, as a skeleton does, is not waited for.
      const ending = document
        .getAnimations()
        .filter((motion) => motion.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(ending.map((motion) => motion.finished));
      const { violations } = await run.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
      });
      const small = [
        ...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary"),
      ]
        .filter((part) => part.checkVisibility())
        .map((part) => [part.outerHTML.slice(0, 80), part.getBoundingClientRect()] as const)
        .filter(([, box]) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(([html, box]) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`);
      // What is beyond the edge of a list that scrolls is not cut off: one can bring it into sight.
      const scrolls = (part: HTMLElement): boolean => {
        for (let box = part.parentElement; box && box !== document.body; box = box.parentElement) {
          const moves = ["auto", "scroll"].includes(getComputedStyle(box).overflowX);
          if (moves && box.scrollWidth > box.clientWidth) return box.getBoundingClientRect().left >= -1;
        }
        return false;
      };
      // Text that is wider than what it stands in.
      const cut = [...document.querySelectorAll<HTMLElement>("a, button, h1, h2, p, label, dt, dd")]
        .filter((part) => part.checkVisibility() && part.clientWidth > 1)
        .filter(
          (part) =>
            part.scrollWidth > part.clientWidth + 1 ||
            (part.getBoundingClientRect().left < -1 && !scrolls(part)),
        )
        .map((part) => part.outerHTML.slice(0, 80));
      return {
        axe: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        small,
        cut,
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
  }

  check() {
    expect(this.faults).toEqual([]);
  }
}
