// Makes `generated/`: the metadata of the built node's runtime, and the types of its calls and questions.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { gzipSync, zstdDecompressSync } from "node:zlib";
import { blake2b } from "@noble/hashes/blake2.js";
import { ask, startNode } from "./node.ts";

const VERSION_16 = "0x10000000";
/** Where a chain keeps its runtime: `:code`. */
const CODE = "0x3a636f6465";
/** A compressed runtime begins with these eight bytes. */
const COMPRESSED = "52bc537646db8e05";
const generated = new URL("../generated/", import.meta.url).pathname;

const node = await startNode(["--dev", "--tmp", "--rpc-port", "0", "--port", "0"]);
const [answer, coded] = await Promise.all([
  ask(node.url, "state_call", ["Metadata_metadata_at_version", VERSION_16]),
  ask(node.url, "state_getStorage", [CODE]),
]).finally(node.stop);
const bytesOf = (hex: unknown) => Buffer.from(String(hex).slice(2), "hex");
// The answer is an option of bytes: one byte, the length in four bytes, the metadata.
const bytes = bytesOf(answer);
if (bytes[0] !== 1 || ((bytes[1] ?? 0) & 3) !== 2) {
  throw new Error("the node has no metadata of version 16");
}
const metadata = bytes.subarray(5);

mkdirSync(generated, { recursive: true });
writeFileSync(`${generated}metadata.scale`, metadata);
const config = {
  version: 0,
  descriptorPath: "generated/descriptors",
  entries: { community: { metadata: "generated/metadata.scale" } },
  options: { noDescriptorsPackage: true },
};
writeFileSync(`${generated}papi.json`, JSON.stringify(config));
// It does nothing when the metadata is as before.
const tool = new URL("../node_modules/.bin/papi", import.meta.url).pathname;
const made = spawnSync(tool, ["generate", "--config", "generated/papi.json"], {
  cwd: new URL("..", import.meta.url).pathname,
  stdio: "inherit",
});
if (made.status !== 0) process.exit(made.status ?? 1);

// The tool writes bytes as text into its modules. The app loads them as they are, which is a third less.
const dist = `${generated}descriptors/dist/`;
const module = (name: string) => {
  const found = readdirSync(dist).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  if (!found) throw new Error(`the tool has written no ${name}`);
  return found;
};
const types = ((await import(dist + module("metadataTypes"))) as { default: string }).default;
// Many hosts compress no files of unknown kinds, so these are compressed already.
const pack = (name: string, content: Uint8Array) =>
  writeFileSync(`${generated}${name}.packed`, gzipSync(content, { level: 9 }));
pack("metadata", metadata);
pack("types", Buffer.from(types, "base64"));

// A chain from a community's file has the same runtime as `--dev`, but not compressed.
const code = bytesOf(coded);
const plain = code.toString("hex", 0, 8) === COMPRESSED ? zstdDecompressSync(code.subarray(8)) : code;
const hashes = [code, plain].map((each) => `0x${Buffer.from(blake2b(each, { dkLen: 32 })).toString("hex")}`);
writeFileSync(
  `${generated}community.js`,
  `import metadata from "./metadata.packed?url";
import types from "./types.packed?url";

async function unpack(url) {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(\`\${url}: \${answer.status}\`);
  const stream = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
const loadMetadata = () => unpack(metadata);

export const community = {
  descriptors: import("./descriptors/dist/${module("descriptors")}").then((made) => made.Community),
  metadataTypes: unpack(types),
  asset: {},
  extensions: {},
  getMetadata: loadMetadata,
  genesis: undefined,
};

/** The runtimes that the metadata describes, by the hash of their code. */
const hashes = ${JSON.stringify([...new Set(hashes)])};
/** For another runtime, and where the file is out of reach, the chain is asked. */
export const getMetadata = (code) =>
  hashes.includes(code) ? loadMetadata().catch(() => null) : Promise.resolve(null);
`,
);
