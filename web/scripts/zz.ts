import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from "@polkadot-labs/hdkd-helpers";
import { createClient, Enum } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { community } from "../generated/descriptors/dist/index.js";
import { startNode } from "./node.ts";
const pair = (n: string) => sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))(`//${n}`);
const NAMES = "Alice Bob Charlie Dave Eve Ferdie Grace Heidi Ivan Judy".split(" ");
const folder = mkdtempSync("/tmp/w2/sim-");
let text = readFileSync("/work/wt-w2/chain-specs/dev/community.toml", "utf8");
for (const [a, c] of [['every = "1 minute"', 'every = "2 s"'],['session = "1 minute"', 'session = "12 s"'],
 ["[[validators]]", NAMES.slice(6).map((n) => `[[members]]\naccount = "${ss58Address(pair(n).publicKey)}"\n`).join("\n") + "\n[[validators]]"],
 ['standing = "1 minute"', 'standing = "4 minutes"'],['voting = "2 minutes"', 'voting = "75 s"'],['challenge_period = "3 minutes"', 'challenge_period = "4 minutes"'],['recovery_delay = "6 minutes"', 'recovery_delay = "8 minutes"']] as const) text = text.replace(a, c);
writeFileSync(`${folder}/c.toml`, text);
const node = await startNode(["--chain", `${folder}/c.toml`, "--alice", "--force-authoring", "--unsafe-force-node-key-generation", "--base-path", `${folder}/n`, "--rpc-port", "0", "--port", "0"]);
const t0 = Date.now();
const log = (...a: unknown[]) => console.log(Math.round((Date.now() - t0) / 1000), ...a);
try {
  const client = createClient(getWsProvider(node.url.replace("http", "ws")));
  const api = client.getTypedApi(community);
  const does = async (n: string, call: (tx: typeof api.tx) => { signAndSubmit: (s: never) => Promise<{ ok: boolean; dispatchError?: unknown }> }) => {
    const p = pair(n);
    const r = await call(api.tx).signAndSubmit(getPolkadotSigner(p.publicKey, "Sr25519", p.sign) as never);
    if (!r.ok) log(n, "FAILED", JSON.stringify(r.dispatchError));
  };
  await new Promise((r) => setTimeout(r, 8000));
  await does("Alice", (tx) => tx.Dividend.claim() as never);
  await does("Alice", (tx) => tx.Members.challenge({ id: 5n, reason: `0x${"11".repeat(32)}` }) as never);
  log("challenged", JSON.stringify(await api.view.Members.challengers(5n, { at: "best" }), (_, v) => typeof v === "bigint" ? String(v) : v));
  log("vouchers of 0 and 5", (await api.apis.CommunityApi.member_by_id(0n))?.vouches_received.map((v) => v.member), (await api.apis.CommunityApi.member_by_id(5n))?.vouches_received.map((v) => v.member));
  let last = "";
  for (let i = 0; i < 260; i++) {
    const c = await api.view.Juries.case(0, { at: "best" });
    const s = c?.stage.type ?? "none";
    if (s !== last) { last = s; log(s, c && Math.round((Number(c.ends_at) - Number(await api.query.Standstill.Stopped.getValue()) * 0 - Date.now()) / 1000), (await api.view.Juries.panel(0, Enum("First"), { at: "best" })).map((j) => `${j.member}:${j.service.type}`).join(" "));
      if (s === "Summoning") { const panel = await api.view.Juries.panel(0, Enum("First"), { at: "best" }); await Promise.all(panel.map((j) => does(NAMES[Number(j.member)] ?? "", (tx) => tx.Juries.accept({ case: 0 }) as never))); log("accepted"); }
      if (s === "Voting" ) break;
    }
    await new Promise((r) => setTimeout(r, 1000));
  }
  client.destroy();
} finally { node.stop(); }
process.exit(0);
