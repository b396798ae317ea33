// The wire between light clients and the node, which a test can cut.
import { readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";

export interface Wire {
  /** Nothing passes any more, and nobody can connect, until it is mended. */
  cut(): void;
  mend(): void;
  end(): void;
}

/** Lays a wire to the first boot node of a chain specification, and writes its address into it. */
export async function lay(spec: string): Promise<Wire> {
  const text = readFileSync(spec, "utf8");
  const port = /\/tcp\/(\d+)\/ws/.exec(text)?.[1];
  if (!port) throw new Error("the specification names no boot node");
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((phone) => {
    if (!whole) return void phone.destroy();
    const node = connect(Number(port), "127.0.0.1");
    for (const [one, other] of [
      [phone, node],
      [node, phone],
    ] as const) {
      open.add(one);
      one.on("data", (bytes) => other.write(bytes));
      one.on("error", () => undefined);
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the wire has no port");
  writeFileSync(spec, text.replaceAll(`/tcp/${port}/ws`, `/tcp/${address.port}/ws`));
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    cut() {
      whole = false;
      breakAll();
    },
    mend() {
      whole = true;
    },
    end() {
      server.close();
      breakAll();
    },
  };
}
