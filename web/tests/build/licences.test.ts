// Each package that the build ships stands in LICENCES.md, with its licence.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const web = resolve(import.meta.dirname, "../..");
const shipped = JSON.parse(readFileSync(resolve(web, "dist/licences.json"), "utf8")) as {
  name: string;
  licence: string;
}[];

test("the list of shipped packages is the one that somebody has looked at", () => {
  const rows = readFileSync(resolve(web, "LICENCES.md"), "utf8").matchAll(/^\| *(\S+) *\| *(\S.*?) *\|$/gm);
  const listed = [...rows]
    .map(([, name, licence]) => `${name} ${licence}`)
    .filter((row) => !/^(package licence|-+ -+)$/.test(row))
    .sort();
  const found = [...new Set(shipped.map(({ name, licence }) => `${name} ${licence}`))].sort();
  expect(found).toEqual(listed);
});

test("the build ships the light client, so the list is not blind", () => {
  const names = shipped.map(({ name }) => name);
  for (const name of ["smoldot", "polkadot-api", "solid-js"]) expect(names).toContain(name);
});
