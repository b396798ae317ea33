import { ask } from "./node.ts";

/** What `community.json` says of a running chain. */
export async function siteOf(url: string, gateways: string[]) {
  const [name, genesis, properties, kind] = await Promise.all([
    ask(url, "system_chain"),
    ask(url, "chain_getBlockHash", [0]),
    ask(url, "system_properties") as Promise<{ tokenSymbol: string; tokenDecimals: number }>,
    ask(url, "system_chainType"),
  ]);
  return {
    name,
    genesis,
    symbol: properties.tokenSymbol,
    decimals: properties.tokenDecimals,
    gateways,
    development: kind === "Development",
  };
}
