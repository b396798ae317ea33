// The libraries that talk to the chain. They come after the first screen, because they are greater than it.
import { createClient, type PolkadotClient, type TypedApi } from "polkadot-api";
import { getSmProvider } from "polkadot-api/sm-provider";
import { getWsProvider, WsEvent } from "polkadot-api/ws";
import type { Client } from "smoldot";
import { startWithBytecode } from "smoldot/no-auto-bytecode";
import { community, getMetadata } from "#community";
import { policy } from "../domain/trusted";
import lightWorker from "./light.worker?worker&url";
import { unproved } from "./unproved";

export { getPolkadotSigner } from "polkadot-api/signer";

export type Api = TypedApi<typeof community>;
/** One way to the chain. */
export interface Link {
  client: PolkadotClient;
  api: Api;
  light: boolean;
  /** The address of the gateway that answers. */
  address?: () => string | undefined;
  /** What to call when it is closed before its answer came. The library would leave it without one. */
  open: Set<(error: Error) => void>;
}

type Provider = Parameters<typeof createClient>[0];

function open(provider: Provider, light: boolean): Link {
  const client = createClient(unproved(provider), { getMetadata });
  return { client, api: client.getTypedApi(community), light, open: new Set() };
}

/** Asks the nodes at these addresses. `onLost` hears of it when none answers. */
export function gateway(urls: string[], onLost: () => void): Link {
  const provider = getWsProvider(urls, {
    onStatusChanged: (status) => {
      if (status.type === WsEvent.ERROR || status.type === WsEvent.CLOSE) onLost();
    },
  });
  const address = () => {
    const status = provider.getStatus();
    return "uri" in status ? status.uri : undefined;
  };
  return { ...open(provider, false), address };
}

/** A light client in a thread of its own. `onStarted` gets what ends it. */
export async function light(spec: string, onStarted: (end: () => void) => void): Promise<Link> {
  const worker = new Worker(policy.createScriptURL(lightWorker), { type: "module" });
  const bytecode = new Promise<never>((done) => {
    worker.onmessage = (message) => done(message.data as never);
  });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port1, [port1]);
  const client: Client = startWithBytecode({ bytecode, portToWorker: port2, maxLogLevel: 2 });
  onStarted(() => {
    void client.terminate().catch(() => undefined);
    worker.terminate();
  });
  const chain = await client.addChain({ chainSpec: spec });
  return open(
    getSmProvider(() => chain),
    true,
  );
}
