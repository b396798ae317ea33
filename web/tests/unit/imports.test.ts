import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../../src");

/** What each part may import. `import type` is free: it leaves nothing in the program. */
const allowed: Record<string, string[]> = {
  domain: ["domain"],
  ui: ["ui"],
  i18n: ["i18n"],
  chain: ["chain", "domain"],
  keys: ["keys", "domain"],
  store: ["store", "domain"],
  offline: ["domain"],
  session: ["chain", "keys", "store", "domain", "i18n"],
  screens: ["screens", "session", "offline", "chain", "keys", "store", "domain", "i18n", "ui"],
  main: ["screens", "session", "offline", "domain", "ui"],
  public: ["public", "chain", "domain", "i18n", "ui"],
};

const part = (file: string) => relative(src, file).split(/[/.]/)[0] ?? "";

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => resolve(folder, name));
}

/** The modules that a file imports for what they do, and not only for their types. */
function imports(text: string): string[] {
  const found = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm);
  const later = text.matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  return [...found, ...later].map((match) => match[1] ?? "");
}

test("parts import only what they may", () => {
  const wrong: string[] = [];
  for (const file of files(src)) {
    const from = part(file);
    for (const name of imports(readFileSync(file, "utf8"))) {
      if (!name.startsWith(".")) continue;
      const to = part(resolve(dirname(file), name));
      if (!allowed[from]?.includes(to)) wrong.push(`${relative(src, file)} imports ${name}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("only chain/ knows the libraries of the chain", () => {
  const wrong = files(src).filter(
    (file) =>
      part(file) !== "chain" &&
      imports(readFileSync(file, "utf8")).some((name) => /^(polkadot-api|smoldot|#community)/.test(name)),
  );
  expect(wrong).toEqual([]);
});

test("this test sees imports", () => {
  expect(
    imports('import { a } from "./a";\nimport type { B } from "./b";\nimport "./c.css";\nimport("./d");'),
  ).toEqual(["./a", "./c.css", "./d"]);
});
