import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import solid from "vite-plugin-solid";

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

export default defineConfig({
  base: "./",
  plugins: [solid(), policy, site],
  resolve: {
    alias: {
      "#community": resolve(here, "generated/descriptors/dist/index.js"),
      // It is imported for one class of errors only, and would bring the whole light client a second time.
      "@polkadot-api/smoldot": "smoldot/no-auto-bytecode",
    },
  },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1" },
  test: { include: ["tests/unit/**/*.test.ts"], environment: "node" },
} as Parameters<typeof defineConfig>[0]);
