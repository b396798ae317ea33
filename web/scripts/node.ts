// Starts a node for the development server and for the tests, and asks it things.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { start } from "smoldot";

/** The node that `make build` makes, or the one that ROCHDALE_NODE names. */
export const program =
  process.env.ROCHDALE_NODE ??
  resolve(import.meta.dirname, "../..", process.env.CARGO_TARGET_DIR ?? "target", "debug/rochdale-node");

export interface Node {
  /** Where apps reach it. */
  url: string;
  /** What it printed before. */
  greeting: string;
  /** Ends it, and waits until it writes no more. */
  stop(): Promise<void>;
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
  // A test runner ends its processes by a signal, and the node must not stay behind.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const ended = new Promise<void>((end) => child.once("exit", () => end()));
  const stop = () => {
    child.kill();
    return ended;
  };
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
      if (url) done({ url, greeting, stop });
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
    // The full specification of a community from a file holds an uncompressed runtime.
    "--rpc-max-response-size",
    "100",
    "--listen-addr",
    address,
    "--public-addr",
    address,
  ]);
}

/** How long a new chain may take until light clients can begin. */
const PATIENCE_MS = 600_000;

/** Writes the small chain specification for light clients. */
export function writeLightSpec(url: string, output: string): boolean {
  rmSync(output, { force: true });
  const done = spawnSync(program, ["light-spec", "--url", url, "--output", output], { encoding: "utf8" });
  return done.status === 0;
}

/** The same, as soon as the node can say it. */
export async function writeFirstSpec(url: string, output: string): Promise<void> {
  while (!writeLightSpec(url, output)) await new Promise((next) => setTimeout(next, 500));
}

/** The same, as soon as a light client accepts it: a new chain has no checkpoint in its first sessions. */
export async function writeAcceptedSpec(url: string, output: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  const client = start({ maxLogLevel: 0 });
  let accepted = false;
  while (!accepted && Date.now() < end) {
    await new Promise((next) => setTimeout(next, 3_000));
    if (!writeLightSpec(url, output)) continue;
    accepted = await client.addChain({ chainSpec: readFileSync(output, "utf8") }).then(
      () => true,
      () => false,
    );
  }
  await client.terminate();
  if (!accepted) throw new Error("no light client accepts the chain");
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
