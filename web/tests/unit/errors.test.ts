// Each error of the runtime has a sentence in each language. `npm run descriptors` makes the list of errors.
import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { errorNames } from "../../scripts/names";

const folder = new URL("../../src/i18n/", import.meta.url);
const languages = ["en", "de", "es", "fr", "it"];
/** What the app itself says: the chain's error is none that it knows, or the call is none of this runtime. */
const ofTheApp = ["Unknown", "NotACall"];
const names = [...errorNames(), ...ofTheApp].sort();

function read(language: string) {
  const files = readdirSync(new URL(`${language}/`, folder)).filter((name) => /^errors.*\.ftl$/.test(name));
  const text = files.map((name) => readFileSync(new URL(`${language}/${name}`, folder), "utf8")).join("\n");
  const bundle = new FluentBundle(language, { useIsolating: false });
  const ids = [...text.matchAll(/^(error-[\w-]+) =/gm)].map((match) => match[1] ?? "");
  const problems = bundle.addResource(new FluentResource(text));
  const sentence = (id: string) => {
    const pattern = bundle.getMessage(id)?.value;
    const errors: Error[] = [];
    const shown = pattern ? bundle.formatPattern(pattern, { name: "Payments.NoSuch" }, errors) : "";
    return { shown, errors };
  };
  return { text, ids, problems, sentence };
}

test("the runtime's errors are many", () => {
  expect(names.length).toBeGreaterThan(500);
  expect(names).toContain("Payments-ToOneself");
  expect(names).toContain("Token-Frozen");
  expect(names).toContain("Transaction-Stale");
});

describe.each(languages)("the errors in %s", (language) => {
  const { text, ids, problems, sentence } = read(language);

  test("are those of the runtime, each once", () => {
    expect(problems).toEqual([]);
    expect(ids.toSorted()).toEqual(names.map((name) => `error-${name}`));
  });

  test("are whole, short sentences in plain words", () => {
    for (const id of ids) {
      const { shown, errors } = sentence(id);
      expect(errors, id).toEqual([]);
      expect(shown, id).toMatch(/^[\p{Lu}«„“¿].*\.$/u);
      expect(shown, id).not.toMatch(/extrinsic|\bgas\b|wallet|preimage|UTF|storage|origin\b|\{|\}|'/i);
      for (const part of shown.split(/[.!?:]\s+/)) {
        const words = part.match(/[\p{L}\p{N}’.-]+/gu) ?? [];
        expect(words.length, `${id}: ${part}`).toBeLessThanOrEqual(15);
      }
    }
  });

  test("use each shared sentence", () => {
    const terms = [...text.matchAll(/^(-[\w-]+) =/gm)].map((match) => match[1] ?? "");
    expect(terms.filter((term) => !text.includes(`{ ${term} }`))).toEqual([]);
  });
});

test("the languages say different things", () => {
  const english = read("en");
  for (const language of languages.slice(1)) {
    const other = read(language);
    const same = english.ids.filter((id) => other.sentence(id).shown === english.sentence(id).shown);
    expect(same, language).toEqual([]);
  }
});
