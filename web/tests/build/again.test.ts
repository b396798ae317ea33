// The same sources give the same bytes, so anybody can compare a published app with its sources.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { filesOf } from "../../scripts/seal.ts";

const web = resolve(import.meta.dirname, "../..");
const dist = join(web, "dist");

/** What the test runner tells programs about itself. A build is no test. */
const OF_TESTS = /^(NODE_ENV|MODE|PROD|DEV|BASE_URL|TEST|VITE.*)$/;

test("a second build has the same bytes", { timeout: 600_000 }, () => {
  const again = mkdtempSync(join(tmpdir(), "rochdale-again-"));
  try {
    const made = spawnSync(
      join(web, "node_modules/.bin/vite"),
      ["build", "--outDir", again, "--emptyOutDir"],
      {
        cwd: web,
        encoding: "utf8",
        env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name))),
      },
    );
    expect(made.status, made.stderr).toBe(0);
    expect(filesOf(again)).toEqual(filesOf(dist));
    const other = filesOf(dist).filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(again, file))),
    );
    expect(other).toEqual([]);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
