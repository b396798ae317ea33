// Alice reads her home, claims her dividend, looks at what a payment will do, and pays Bob: with @polkadot/api.
//
//   node clients/polkadot-js.mjs ws://127.0.0.1:9944
//
// The last line of the output is JSON. Amounts are in the smallest part of the money.

import { ApiPromise, Keyring, WsProvider } from "@polkadot/api";

const UNIT = 1_000_000_000n;
const AMOUNT = 5n * UNIT;

const provider = new WsProvider(process.argv[2] ?? "ws://127.0.0.1:9944");
const api = await ApiPromise.create({ provider, noInitWarn: true });
const keys = new Keyring({ type: "sr25519" });
const [alice, bob] = ["//Alice", "//Bob"].map((path) => keys.addFromUri(path));

const home = async () => {
	const final = await api.rpc.chain.getFinalizedHead();
	return (await api.at(final)).call.memberAppApi.me(alice.address);
};

// Waits for the final block with this transaction, and refuses one that fails.
const send = (transaction) =>
	new Promise((resolve, reject) => {
		const watch = ({ status, dispatchError }) => {
			if (dispatchError) reject(new Error(`the chain refuses it: ${dispatchError}`));
			else if (status.isDropped || status.isInvalid || status.isUsurped) reject(new Error(`${status}`));
			else if (status.isFinalized) resolve(status.asFinalized);
		};
		transaction.signAndSend(alice, watch).catch(reject);
	});

const before = await home();
const { id } = before.person.unwrap();
console.log(`member ${id} holds ${before.balance.free} and can claim ${before.balance.unclaimed}`);
if (before.balance.unclaimed.toBigInt() > 0n) await send(api.tx.dividend.claim());

const payment = api.tx.balances.transferKeepAlive(bob.address, AMOUNT);
const preview = await api.call.memberAppApi.preview(alice.address, payment.method.toHex());
if (preview.isErr) throw new Error(`no preview: ${preview}`);
const { partialFee } = await payment.paymentInfo(alice);
// A `Result` of an answer has no `unwrap` here.
const { pays, outcome, events } = preview.asOk;
console.log(`a payment of ${AMOUNT}: the fee is ${partialFee.toBigInt()}, and the quota pays: ${pays.isQuota}`);

const held = (await home()).balance.free.toBigInt();
const block = await send(payment);
const after = (await home()).balance.free.toBigInt();
console.log(`paid in block ${block}; Alice holds ${after}`);

const answer = {
	member: id.toNumber(),
	outcome: outcome.isOk,
	events: events.length,
	pays: pays.type,
	fee: partialFee.toBigInt().toString(),
	spent: (held - after).toString(),
};
console.log(JSON.stringify(answer));
await api.disconnect();
