import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import solid from "vite-plugin-solid";
import { seal } from "./scripts/seal.ts";

const here = import.meta.dirname;

/** The rules of section "Security" in SECURITY.md. A host sends them as a header, too, with its own gateways. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self' wss: ws://127.0.0.1:* ws://localhost:*",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types rochdale",
].join("; ");

/** Puts the security policy into the built page. During development Vite itself needs what it forbids. */
const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
      injectTo: "head-prepend",
    },
  ],
};

/** During development, serves the community's own files from `site/`, as a published site has them beside the app. */
const site: Plugin = {
  name: "site",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const file = /^\/(community|chain)\.json$/.exec((request.url ?? "").split("?")[0] ?? "")?.[0];
      if (!file) return next();
      response.setHeader("Content-Type", "application/json");
      response.end(readFileSync(resolve(here, `site${file}`)));
    });
  },
};

/** The packages whose code is in the build, for `licences.json`. Threads are built by themselves, before the pages. */
const shipped = new Map<string, { name: string; version: string; licence: string }>();
const collect = (): Plugin => ({
  name: "collect-packages",
  apply: "build",
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== "chunk") continue;
      for (const module of part.moduleIds) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replace(/^\0/, ""))?.[0];
        if (!folder || shipped.has(folder)) continue;
        const { name, version, license } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));
        shipped.set(folder, { name, version, licence: String(license) });
      }
    }
  },
});
const licences: Plugin = {
  name: "licences",
  apply: "build",
  enforce: "post",
  generateBundle() {
    const list = [...shipped.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
    this.emitFile({ type: "asset", fileName: "licences.json", source: `${JSON.stringify(list, null, 1)}\n` });
  },
};

/** A small machine that does other things, too, is slow, and a slow test is no wrong one. */
export const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  base: "./",
  plugins: [solid(), policy, site, collect(), licences, seal],
  resolve: {
    alias: {
      "#community": resolve(here, "generated/community.js"),
      // It is imported for one class of errors only, and would bring the whole light client a second time.
      "@polkadot-api/smoldot": "smoldot/no-auto-bytecode",
    },
  },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { app: resolve(here, "index.html"), public: resolve(here, "public.html") },
    },
  },
  worker: { format: "es", plugins: () => [collect()] },
  server: { host: "127.0.0.1" },
  test: { ...patience, include: ["tests/unit/**/*.test.ts"], environment: "node" },
} as Parameters<typeof defineConfig>[0]);
