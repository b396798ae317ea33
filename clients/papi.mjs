// Alice reads her home, claims her dividend, looks at what a payment will do, and pays Bob: with polkadot-api.
//
//   node clients/papi.mjs ws://127.0.0.1:9944
//   node clients/papi.mjs light.json
//
// The second form is a light client, which checks all answers itself. `rochdale-node light-spec` writes its file.
// The last line of the output is JSON. Amounts are in the smallest part of the money.

import { readFileSync } from "node:fs";
import { createClient, Enum } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getSmProvider } from "polkadot-api/sm-provider";
import { start } from "polkadot-api/smoldot";
import { getWsProvider } from "polkadot-api/ws";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from "@polkadot-labs/hdkd-helpers";
import { WebSocket } from "ws";

const UNIT = 1_000_000_000n;
const AMOUNT = 5n * UNIT;

const where = process.argv[2] ?? "ws://127.0.0.1:9944";
let smoldot;
let provider;
if (where.startsWith("ws")) {
	provider = getWsProvider(where, { websocketClass: WebSocket });
} else {
	smoldot = start({ maxLogLevel: 1 });
	const chain = smoldot.addChain({ chainSpec: readFileSync(where, "utf8") });
	provider = getSmProvider(() => chain);
}
const client = createClient(provider);
const api = client.getUnsafeApi();

const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));
const account = (path) => {
	const pair = derive(path);
	return { address: ss58Address(pair.publicKey), signer: getPolkadotSigner(pair.publicKey, "Sr25519", pair.sign) };
};
const [alice, bob] = [account("//Alice"), account("//Bob")];

// What the app's first screen shows, in one question.
const home = () => api.apis.MemberAppApi.me(alice.address, { at: "finalized" });

// Waits for the final block with this transaction, and refuses one that fails.
const send = async (transaction) => {
	const sent = await transaction.signAndSubmit(alice.signer);
	if (!sent.ok) throw new Error(`the chain refuses it: ${JSON.stringify(sent.dispatchError)}`);
	return sent;
};

const before = await home();
console.log(`member ${before.person.id} holds ${before.balance.free} and can claim ${before.balance.unclaimed}`);
if (before.balance.unclaimed > 0n) await send(api.tx.Dividend.claim());

const call = { dest: Enum("Id", bob.address), value: AMOUNT };
const payment = api.tx.Balances.transfer_keep_alive(call);
const preview = await api.apis.MemberAppApi.preview(alice.address, await payment.getEncodedData());
if (!preview.success) throw new Error(`no preview: ${JSON.stringify(preview.value)}`);
const fee = await payment.getEstimatedFees(alice.address);
console.log(`a payment of ${AMOUNT}: the fee is ${fee}, and the quota pays: ${preview.value.pays.type === "Quota"}`);

const held = (await home()).balance.free;
const paid = await send(payment);
const after = await home();
console.log(`paid in block ${paid.block.number}; Alice holds ${after.balance.free}`);

const answer = {
	member: Number(before.person.id),
	outcome: preview.value.outcome.success,
	events: preview.value.events.length,
	pays: preview.value.pays.type,
	fee: fee.toString(),
	spent: (held - after.balance.free).toString(),
};
console.log(JSON.stringify(answer));
client.destroy();
await smoldot?.terminate();
// The light client leaves a timer, for which Node.js would wait.
process.exit();
