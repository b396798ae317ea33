import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { known } from "../../src/domain/describe";

const root = resolve(import.meta.dirname, "../../src");
const i18n = resolve(root, "i18n");
const languages = readdirSync(i18n, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

type Pattern = FluentResource["body"][number]["value"];

/** The variables of a message. */
function variables(pattern: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(pattern)) for (const part of pattern) variables(part, found);
  else if (typeof pattern === "object" && pattern !== null) {
    if ("type" in pattern && pattern.type === "var" && "name" in pattern) found.add(String(pattern.name));
    for (const part of Object.values(pattern)) variables(part, found);
  }
  return found;
}

/** Each message of a language, with its file. Fluent drops what it cannot read, so lines are counted, too. */
function catalogue(language: string): Map<string, { file: string; value: Pattern }> {
  const all = new Map<string, { file: string; value: Pattern }>();
  for (const file of readdirSync(resolve(i18n, language))) {
    const text = readFileSync(resolve(i18n, language, file), "utf8");
    const { body } = new FluentResource(text);
    const written = [...text.matchAll(/^-?[A-Za-z][\w-]* *=/gm)].length;
    expect(body.length, `${language}/${file} has a message that cannot be read`).toBe(written);
    for (const { id, value } of body) {
      expect(all.has(id), `${id} stands twice in ${language}`).toBe(false);
      all.set(id, { file, value });
    }
  }
  return all;
}

const english = catalogue("en");

describe.each(languages)("%s", (language) => {
  test("has the messages of English in the same files, with the same variables", () => {
    const here = catalogue(language);
    expect([...here.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [id, { file, value }] of english) {
      expect(here.get(id)?.file, id).toBe(file);
      expect([...variables(here.get(id)?.value)].sort(), id).toEqual([...variables(value)].sort());
    }
  });
});

test("messages that the code names exist", () => {
  const missing: string[] = [];
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(resolve(root, file), "utf8");
    for (const [, id = ""] of text.matchAll(/\bt\(\s*"([^"]+)"/g))
      if (!english.has(id)) missing.push(`${file}: ${id}`);
  }
  expect(missing).toEqual([]);
});

test("each call that the app makes has a sentence, and each of its arguments a label", () => {
  for (const [name, parts] of Object.entries(known)) {
    expect(english.has(name.replace(".", "-")), name).toBe(true);
    // Some have several parts, whose labels `describe.test.ts` looks for.
    for (const [part] of parts.filter(
      ([, kind]) => !["plan", "rule", "budget", "project", "terms", "place", "rate"].includes(kind),
    ))
      expect(english.has(`part-${part}`), `${name}: ${part}`).toBe(true);
  }
});

test("a text has at most fifteen words in a sentence, and none of the words that members do not know", () => {
  const long: string[] = [];
  for (const file of readdirSync(resolve(i18n, "en"))) {
    for (const line of readFileSync(resolve(i18n, "en", file), "utf8").split("\n")) {
      if (line.startsWith("#")) continue;
      const text = line
        .replace(/^[\w-]+ = /, "")
        .replace(/^ *\*?\[\w+\] /, "")
        .replace(/\{[^}]*\}/g, "x");
      for (const sentence of text.split(/[.?!]/)) {
        if (sentence.trim().split(/\s+/).length > 15) long.push(`${file}: ${sentence.trim()}`);
      }
      if (/\b(extrinsic|gas|wallet|block|transaction)s?\b/i.test(text)) long.push(`${file}: ${text}`);
    }
  }
  expect(long).toEqual([]);
});
