// Makes `generated/`: the metadata of the built node's runtime, and the types of its calls and questions.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { ask, startNode } from "./node.ts";

const VERSION_16 = "0x10000000";
const web = new URL("..", import.meta.url).pathname;

const node = await startNode(["--dev", "--tmp", "--rpc-port", "0", "--port", "0"]);
const answer = String(await ask(node.url, "state_call", ["Metadata_metadata_at_version", VERSION_16]));
node.stop();
// The answer is an option of bytes: one byte, the length in four bytes, the metadata.
const bytes = Buffer.from(answer.slice(2), "hex");
if (bytes[0] !== 1 || ((bytes[1] ?? 0) & 3) !== 2) {
  throw new Error("the node has no metadata of version 16");
}

mkdirSync(`${web}generated`, { recursive: true });
writeFileSync(`${web}generated/metadata.scale`, bytes.subarray(5));
const config = {
  version: 0,
  descriptorPath: "generated/descriptors",
  entries: { community: { metadata: "generated/metadata.scale" } },
  options: { noDescriptorsPackage: true },
};
writeFileSync(`${web}generated/papi.json`, JSON.stringify(config));
// It does nothing when the metadata is as before.
const tool = `${web}node_modules/.bin/papi`;
const made = spawnSync(tool, ["generate", "--config", "generated/papi.json"], { cwd: web, stdio: "inherit" });
process.exit(made.status ?? 1);
