import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const web = resolve(import.meta.dirname, "../..");

export default defineConfig({
  root: web,
  resolve: { alias: { "#community": resolve(web, "generated/descriptors/dist/index.js") } },
  test: {
    include: ["tests/browser/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // One node and one browser at a time: small machines run these, too.
    fileParallelism: false,
    bail: 1,
  },
});
