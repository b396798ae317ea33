// Starts a node for the development server and for the tests, and asks it things.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";

/** The node that `make build` makes, or the one that ROCHDALE_NODE names. */
export const program =
  process.env.ROCHDALE_NODE ??
  resolve(import.meta.dirname, "../..", process.env.CARGO_TARGET_DIR ?? "target", "debug/rochdale-node");

export interface Node {
  /** Where apps reach it. */
  url: string;
  /** What it printed before. */
  greeting: string;
  stop(): void;
}

/** A port of this machine that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? done(address.port) : fail()));
    });
  });
}

/** Starts a node, and waits until apps can reach it. */
export function startNode(args: string[]): Promise<Node> {
  const child: ChildProcess = spawn(program, [...args, "--no-prometheus", "--no-mdns"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.once("exit", () => child.kill());
  let greeting = "";
  let log = "";
  return new Promise((done, fail) => {
    child.once("error", () => fail(new Error(`${program} cannot be started. Call \`make build\` first.`)));
    child.once("exit", (code) => fail(new Error(`the node ended with ${code}:\n${log.slice(-4000)}`)));
    child.stderr?.on("data", (bytes) => {
      log = (log + bytes).slice(-100_000);
    });
    child.stdout?.on("data", (bytes) => {
      greeting += bytes;
      const url = /ws:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0];
      if (url) done({ url, greeting, stop: () => child.kill() });
    });
  });
}

/** Starts a node that listens for light clients of this machine, too. */
export async function startForBrowsers(args: string[]): Promise<Node> {
  const port = await freePort();
  const address = `/ip4/127.0.0.1/tcp/${port}/ws`;
  const rpc = args.includes("--rpc-port") ? [] : ["--rpc-port", "0"];
  return startNode([
    ...args,
    ...rpc,
    "--rpc-cors",
    "all",
    "--listen-addr",
    address,
    "--public-addr",
    address,
  ]);
}

/** How long a new chain may take until it has a checkpoint. */
const PATIENCE_MS = 60_000;
/** A light client refuses to begin at the genesis block or at the one after it. */
const FIRST_CHECKPOINT = 2;

/** Writes the small chain specification for light clients, once a new chain has a block to begin with. */
export async function writeLightSpec(url: string, output: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    rmSync(output, { force: true });
    const done = spawnSync(program, ["light-spec", "--url", url, "--output", output], { encoding: "utf8" });
    const block = /checkpoint at block (\d+)/.exec(done.stdout + done.stderr)?.[1];
    if (done.status === 0 && Number(block) >= FIRST_CHECKPOINT) return;
    if (Date.now() > end) throw new Error(`light-spec: ${done.stdout}${done.stderr}`);
    await new Promise((next) => setTimeout(next, 500));
  }
}

/** Calls one method of a node. */
export async function ask(url: string, method: string, params: unknown[] = []): Promise<unknown> {
  const answer = await fetch(url.replace("ws", "http"), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const { result, error } = await answer.json();
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}
