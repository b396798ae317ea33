import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("each of the forty words has its translations in the glossary, and a meaning", () => {
  const glossary = read("../docs/glossary.md");
  const translations = glossary.slice(glossary.indexOf("## Translations"));
  const words = [...read("src/i18n/GLOSSARY.md").matchAll(/^- ([a-z][^.]*?)$/gm)].map(
    (match) => match[1] ?? "",
  );
  expect(words).toHaveLength(40);
  for (const word of words) {
    const row = translations.split("\n").find((line) => line.startsWith(`| ${word} |`));
    expect(
      row?.split("|").map((cell) => cell.trim()),
      word,
    ).toEqual(["", word, ...Array(4).fill(expect.stringMatching(/../)), ""]);
    expect(glossary, word).toContain(`| **${word}** |`);
  }
});
