// A development chain and the app on it, for `make app`.
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "vite";
import { startForBrowsers, writeAcceptedSpec, writeFirstSpec } from "./node.ts";
import { siteOf } from "./site.ts";

const members = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];
const web = new URL("..", import.meta.url).pathname;

console.log("Starting a development chain …");
const node = await startForBrowsers(["--dev", "--tmp"]);
mkdirSync(`${web}site`, { recursive: true });
const spec = `${web}site/chain.json`;
await writeFirstSpec(node.url, spec);
writeFileSync(`${web}site/community.json`, JSON.stringify(await siteOf(node.url, [node.url]), null, 2));

const server = await createServer({ root: web, server: { port: Number(process.env.PORT ?? 5173) } });
await server.listen();
const url = server.resolvedUrls?.local[0] ?? "";
console.log(`\n  The app       ${url}`);
for (const name of members) console.log(`  ${name.padEnd(12)}  ${url}#/sign-in/${name}`);
console.log(`  The node      ${node.url}`);
console.log("\n  Ctrl-C ends both; nothing is kept. The password of these six keys is: development\n");
writeAcceptedSpec(node.url, spec).then(() =>
  console.log("  Light clients can begin now: load the page again."),
);
