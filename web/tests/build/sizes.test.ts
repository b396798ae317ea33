// The built app has its sizes, its policy, and nothing from elsewhere.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { filesOf, integrity } from "../../scripts/seal.ts";
import { contentSecurityPolicy } from "../../vite.config.ts";

const dist = resolve(import.meta.dirname, "../../dist");
const KB = 1_000;

/** Files that belong to nobody in particular: parts of the client of the chain, and the light client. */
const CLIENT = /^assets\/(light\.worker|metadata|types|descriptors|client)/;
const METADATA = /^assets\/metadata/;

const files = filesOf(dist);
const text = (file: string) => readFileSync(resolve(dist, file), "utf8");
const size = (file: string) => gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length;
const sum = (list: string[]) => list.reduce((all, file) => all + size(file), 0);

/** The files that a page loads at once: those that it names, and those that they import, but not later. */
function loaded(page: string): string[] {
  const found = new Set<string>();
  const waiting = [...text(page).matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith(".js")) continue;
    for (const [, name] of text(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      waiting.push(`assets/${name}`);
  }
  return [...found];
}

/** The texts of the first language, as the build names them: `calls-ARX3a8ks.js`. */
const areas = readdirSync(resolve(import.meta.dirname, "../../src/i18n/en")).map((file) =>
  file.replace(".ftl", ""),
);
const isText = (file: string) => {
  const area = /^assets\/(.+)-[\w-]{8}\.js$/.exec(file)?.[1];
  return area !== undefined && areas.includes(area) && /^(var|const|let) \w+\s*=\s*[`"']/.test(text(file));
};
/** All languages' texts, divided by the number of languages. */
const LATE = /^assets\/(errors|([a-z]+-)*calls)/;
const appTexts = files.filter(
  (file) => isText(file) && !LATE.test(file) && !file.startsWith("assets/public"),
);
const lateTexts = files.filter((file) => isText(file) && LATE.test(file));
const languages = readdirSync(resolve(import.meta.dirname, "../../src/i18n"), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory(),
).length;

const code = files.filter((file) => /\.(js|css)$/.test(file) && !CLIENT.test(file) && !isText(file));
const rows: [string, number, number][] = [
  ["start of the app", sum(["index.html", ...loaded("index.html")]), 100],
  ["all code of the app", sum(code), 260],
  ["public page", sum(loaded("public.html").filter((file) => !CLIENT.test(file))), 60],
  ["a language, on average", sum(appTexts) / languages, 25],
  ["its sentences for errors and calls", sum(lateTexts) / languages, 25],
  ["metadata", sum(files.filter((file) => METADATA.test(file))), 200],
  ["light client", sum(files.filter((file) => file.includes("light.worker"))), 2_500],
];

test("no part is greater than it may be", () => {
  console.table(
    Object.fromEntries(
      rows.map(([name, bytes, most]) => [name, { "KB, gzip": Math.round(bytes / KB), most }]),
    ),
  );
  for (const [name, bytes, most] of rows) {
    expect(bytes, `${name} is there`).toBeGreaterThan(0);
    expect(bytes / KB, name).toBeLessThanOrEqual(most);
  }
});

test("the public page has no code of keys", () => {
  const all = loaded("public.html").map(text).join("");
  // The vault's format, and the worker that signs.
  expect(all).not.toMatch(/keys\.worker|scrypt|AES-GCM/);
  expect(loaded("index.html").map(text).join("")).toMatch(/keys\.worker/);
});

test("both pages have the policy before anything that it binds", () => {
  for (const page of ["index.html", "public.html"]) {
    const html = text(page);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
    expect(policy?.[1], page).toBe(contentSecurityPolicy);
    expect(policy?.index, page).toBeLessThan(html.search(/<(script|link)/));
    expect(html, "no code in the page").not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/);
    for (const [, url = ""] of html.matchAll(/(?:src|href)="([^"]+)"/g)) expect(url, page).toMatch(/^\.\//);
  }
});

test("the policy lets in nothing but the site's own files and connections to the chain", () => {
  const rules = new Map(
    contentSecurityPolicy.split("; ").map((rule) => {
      const [name = "", ...values] = rule.split(" ");
      return [name, values];
    }),
  );
  expect(rules.get("default-src")).toEqual(["'none'"]);
  expect(rules.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(rules.get("worker-src")).toEqual(["'self'"]);
  expect(rules.get("base-uri")).toEqual(["'none'"]);
  expect(rules.get("form-action")).toEqual(["'none'"]);
  expect(rules.get("require-trusted-types-for")).toEqual(["'script'"]);
  for (const [name, values] of rules) {
    // A picture may be data. It is no code.
    if (name === "img-src") continue;
    const open = values.filter((value) => /^(\*|https?:|data:|'unsafe-(inline|eval)')$/.test(value));
    expect(open, name).toEqual([]);
  }
});

test("styles load nothing from elsewhere", () => {
  for (const file of files.filter((name) => name.endsWith(".css")))
    expect(text(file), file).not.toMatch(/url\((?!["']?(\.|data:))|@import/);
});

test("pages name the hash of each file that they load, and it is right", () => {
  for (const page of ["index.html", "public.html"]) {
    const links = [...text(page).matchAll(/<(?:script|link)[^>]*(?:src|href)="\.\/(assets\/[^"]+)"[^>]*>/g)];
    expect(links.length, page).toBeGreaterThan(1);
    for (const [tag, file = ""] of links)
      expect(tag, file).toContain(`integrity="${integrity(readFileSync(resolve(dist, file)))}"`);
  }
});

test("a phone keeps all files of the build, and a version is what is in them", () => {
  const worker = text("offline.worker.js");
  const list = /new Set\((\[.*?\])\)/s.exec(worker)?.[1] ?? "[]";
  const kept = files.filter((file) => file !== "offline.worker.js");
  expect(JSON.parse(list)).toEqual(kept);
  const hash = createHash("sha256");
  for (const file of kept) hash.update(`${file}\n`).update(readFileSync(resolve(dist, file)));
  expect(worker).toContain(hash.digest("hex"));
});
