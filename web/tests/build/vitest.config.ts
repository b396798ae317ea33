import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { patience } from "../../vite.config.ts";

/** What is true of the built files. `npm run build` comes first. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: { ...patience, include: ["tests/build/**/*.test.ts"], environment: "node" },
});
