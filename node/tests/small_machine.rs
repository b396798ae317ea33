//! A chain for the smallest machine. A validator makes blocks that are as full as possible, and a second node imports
//! them. Each is on a machine as slow as a Raspberry Pi 4. Without the right to make such a machine, these tests are
//! skipped.

mod common;
#[path = "common/machine.rs"]
mod machine;

use std::{
	collections::BTreeMap,
	sync::{
		atomic::{AtomicBool, AtomicUsize, Ordering},
		Arc, Mutex,
	},
	time::{Duration, SystemTime, UNIX_EPOCH},
};

use codec::{Compact, Decode};
use common::{
	network::{best_number, boot, changed, number, validator_with},
	*,
};
use futures::future::join_all;
use machine::Machine;
use serde_json::{json, Value};
use subxt::{config::DefaultExtrinsicParamsBuilder, dynamic, rpcs::client::RpcParams, transactions::Payload};
use subxt_signer::sr25519::Keypair;

/// The length of a slot in milliseconds: the shortest that a community with this machine can choose. In the shortest
/// slot, a constant time takes the largest part of each block.
const SLOT: u64 = 2_400;

/// The number of slots in which blocks are watched.
const SLOTS: u64 = 14;

/// The least number of full blocks among them.
const FULL: usize = 10;

/// The number of members who pay.
const MEMBERS: usize = 200;

/// The number of transactions that wait all the time, which are those of several blocks.
const WAITING: usize = 600;

/// The same on a chain for servers, whose blocks hold some 1,800 transfers.
const WAITING_FOR_SERVERS: usize = 2_400;

/// The number of transactions that are sent at once.
const AT_ONCE: usize = 50;

/// The amount of each payment.
const AMOUNT: u128 = 10_000_000;

/// The time between two checks.
const LOOK: Duration = Duration::from_millis(20);

/// A block as it was observed. Times are milliseconds since 1970.
struct Block {
	number: u64,
	slot: u64,
	/// The transactions, without those that each block contains.
	transactions: usize,
	/// Their weight, in picoseconds of the server.
	weight: u64,
	/// The time at which it was the validator's newest block.
	made: u64,
	/// The time at which it was the second node's newest block.
	imported: Option<u64>,
}

impl Block {
	/// The time from the beginning of its slot.
	fn since_slot(&self, time: u64) -> u64 {
		time.saturating_sub(self.slot * SLOT)
	}
}

/// The observations while blocks were as full as possible.
struct Seen {
	blocks: Vec<Block>,
	/// Each block's line in the validator's log about how it was made.
	proposals: BTreeMap<u64, Proposal>,
	/// The log lines of the nodes in this time.
	logs: String,
}

/// The way in which a block was made.
struct Proposal {
	/// The time that it took, in milliseconds.
	took: u64,
	/// The reason why it has no more transactions.
	end: String,
}

fn now() -> u64 {
	u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap()
}

/// The development community with this reference machine, and with members who have money and large quotas.
fn community(hardware: &str, members: &[Member]) -> String {
	let slot = format!("{SLOT} ms");
	let changes = [
		("chain", "hardware", hardware),
		("chain", "slot", &slot),
		("dividend", "amount", "1000"),
		("dividend", "every", "2 s"),
		("allowance", "compute", "1 hour"),
	];
	let community = changed(include_str!("../../chain-specs/dev/community.toml"), &changes);
	members.iter().fold(community, |text, member| {
		format!("{text}\n[[members]]\naccount = \"{}\"\n", address(&member.key))
	})
}

/// Records when each block becomes the newest of this node.
async fn watch(app: &App) -> Arc<Mutex<BTreeMap<u64, u64>>> {
	let seen = Arc::new(Mutex::new(BTreeMap::new()));
	let heads =
		app.rpc.subscribe::<Value>("chain_subscribeNewHeads", RpcParams::new(), "chain_unsubscribeNewHeads");
	let (mut heads, notes) = (heads.await.unwrap(), seen.clone());
	tokio::spawn(async move {
		while let Some(Ok(header)) = heads.next().await {
			notes.lock().unwrap().entry(number(&header["number"])).or_insert_with(now);
		}
	});
	seen
}

/// The value of a storage item at this block.
async fn stored<T: Decode>(app: &App, pallet: &str, item: &str, hash: &Value) -> T {
	let key = [pallet, item].map(|name| sp_io::hashing::twox_128(name.as_bytes())).concat();
	let value = app.ask("state_getStorage", &[json!(hex(&key)), hash.clone()]).await;
	let bytes = sp_core::bytes::from_hex(value.as_str().unwrap()).unwrap();
	T::decode(&mut &bytes[..]).unwrap()
}

/// A member, and the shop that they pay.
struct Member {
	key: Keypair,
	shop: Keypair,
}

impl Member {
	fn new(number: usize) -> Self {
		let key = |whose| key(&format!("//Member//{number}{whose}"));
		Self { key: key(""), shop: key("//shop") }
	}
}

/// Members who pay.
struct Payers {
	members: Vec<Member>,
	/// The number of transactions that shall wait.
	most_waiting: usize,
	/// The number of their transactions that the node has accepted, and the number that are in blocks.
	accepted: AtomicUsize,
	included: AtomicUsize,
	stop: AtomicBool,
}

impl Payers {
	fn waiting(&self) -> usize {
		self.accepted.load(Ordering::Relaxed).saturating_sub(self.included.load(Ordering::Relaxed))
	}

	/// Each member submits this transaction.
	async fn all_send<Call: Payload>(&self, app: &App, nonce: u64, call: impl Fn(&Member) -> Call) {
		let at = app.chain.at_current_block().await.unwrap();
		for members in self.members.chunks(AT_ONCE) {
			let sent = members.iter().map(|member| {
				let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(nonce).build();
				let call = call(member);
				let mut signed = at.transactions().create_signable_offline(&call, params).unwrap();
				[json!(hex(signed.sign(&member.key).unwrap().encoded()))]
			});
			let sent: Vec<_> = sent.collect();
			join_all(sent.iter().map(|sent| app.ask("author_submitExtrinsic", sent))).await;
			self.accepted.fetch_add(members.len(), Ordering::Relaxed);
			while self.waiting() >= self.most_waiting && !self.stop.load(Ordering::Relaxed) {
				tokio::time::sleep(LOOK).await;
			}
		}
	}

	/// They claim their dividends and then pay until they are told to stop, each to their own shop.
	async fn pay(&self, app: &App) {
		self.all_send(app, 0, |_| dynamic::transaction("Dividend", "claim", ())).await;
		let mut nonce = 1;
		while !self.stop.load(Ordering::Relaxed) {
			self.all_send(app, nonce, |member| transfer(&member.shop, AMOUNT)).await;
			nonce += 1;
		}
	}
}

/// Fills the blocks of a chain with this reference machine. The second node runs on a small machine, and the validator
/// too if requested. `None` if a small machine cannot be made here.
async fn fill(hardware: &str, small_validator: bool) -> Option<Seen> {
	// On a disk, which `/tmp` often is not.
	let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
	let machines = ["validator", "second"].map(|name| Machine::new(name, directory.path()));
	let [mut first, mut second] = match machines {
		[Ok(first), Ok(second)] => [first, second],
		[Err(why), _] | [_, Err(why)] => {
			println!("Skipped: {why}");
			return None;
		}
	};

	let members: Vec<_> = (0..MEMBERS).map(Member::new).collect();
	let file = directory.path().join("community.toml");
	std::fs::write(&file, community(hardware, &members)).unwrap();
	let alice = validator_with("alice", &file, None, &[]);
	let app = Arc::new(alice.app().await);
	let (chain, base) = (file.to_str().unwrap(), directory.path().join("second"));
	let follower = Node::start(&[
		"--chain",
		chain,
		"--base-path",
		base.to_str().unwrap(),
		"--bootnodes",
		&boot(&app).await,
		"--allow-private-ip",
	]);
	let other = follower.app().await;
	let (made, imported) = (watch(&app).await, watch(&other).await);
	other.wait_for_final(2).await;
	// The start is not measured, because nodes are rarely started. From here on the machines are small.
	if small_validator {
		first.hold(alice.id()).unwrap();
	}
	second.hold(follower.id()).unwrap();

	let genesis_and_time = app.ask("chain_getBlockHash", &[json!(1)]).await;
	let inherents = transactions(&app, &genesis_and_time).await;
	let payers = Arc::new(Payers {
		members,
		most_waiting: if small_validator { WAITING } else { WAITING_FOR_SERVERS },
		accepted: AtomicUsize::new(0),
		included: AtomicUsize::new(0),
		stop: AtomicBool::new(false),
	});
	// From here on there are transactions in blocks.
	let mut next = best_number(&app).await + 1;
	let paying = tokio::spawn({
		let (payers, app) = (payers.clone(), app.clone());
		async move { payers.pay(&app).await }
	});

	let mut blocks: Vec<Block> = Vec::new();
	// The positions in the logs at the beginning of the first of these blocks.
	let mut begin = None;
	let seen = tokio::time::timeout(PATIENCE, async {
		loop {
			let Some(made) = made.lock().unwrap().get(&next).copied() else {
				assert!(!paying.is_finished(), "the members pay");
				tokio::time::sleep(LOOK).await;
				continue;
			};
			let hash = app.ask("chain_getBlockHash", &[json!(next)]).await;
			let transactions = transactions(&app, &hash).await - inherents;
			payers.included.fetch_add(transactions, Ordering::Relaxed);
			if begin.is_some() {
				let time: u64 = stored(&app, "Timestamp", "Now", &hash).await;
				let (Compact(weight), Compact(_)): (Compact<u64>, Compact<u64>) =
					stored(&app, "System", "BlockWeight", &hash).await;
				let slot = time / SLOT;
				blocks.push(Block { number: next, slot, transactions, weight, made, imported: None });
				if slot - blocks[0].slot + 1 >= SLOTS {
					break;
				}
			} else if payers.included.load(Ordering::Relaxed) >= 2 * MEMBERS {
				// Each member has claimed and paid once.
				begin = Some((alice.log().len(), follower.log().len()));
			}
			next += 1;
		}
		payers.stop.store(true, Ordering::Relaxed);
		paying.await.unwrap();
		// A node that is in time also has the last block before the next one.
		tokio::time::sleep(Duration::from_millis(SLOT)).await;
	});
	seen.await.expect("blocks are made");
	for (machine, process) in [(&first, small_validator), (&second, true)] {
		assert!(!process || machine.holds(), "the machine is small to the end");
	}
	let imported = imported.lock().unwrap();
	blocks.iter_mut().for_each(|block| block.imported = imported.get(&block.number).copied());
	let (alices, followers) = begin.unwrap();
	let logs = format!("{}{}", &alice.log()[alices..], &follower.log()[followers..]);
	let proposals = logs.lines().filter_map(proposal).collect();
	Some(Seen { blocks, proposals, logs })
}

/// The number of transactions in a block, including those that each block has.
async fn transactions(app: &App, hash: &Value) -> usize {
	let block = app.ask("chain_getBlock", std::slice::from_ref(hash)).await;
	block["block"]["extrinsics"].as_array().unwrap().len()
}

/// The data in a log line about how a block was made.
fn proposal(line: &str) -> Option<(u64, Proposal)> {
	let (_, text) = line.split_once("Prepared block for proposing at ")?;
	let (number, text) = text.split_once(" (")?;
	let (took, text) = text.split_once(" ms)")?;
	let (_, text) = text.split_once("; end: ")?;
	let (end, _) = text.split_once(';')?;
	Some((number.parse().ok()?, Proposal { took: took.parse().ok()?, end: end.to_owned() }))
}

impl Seen {
	/// The number of slots from the first block to the last.
	fn slots(&self) -> u64 {
		self.blocks[self.blocks.len() - 1].slot - self.blocks[0].slot + 1
	}

	/// The number of blocks that have no room for another transaction.
	fn full(&self, most: u64) -> usize {
		let is_full = |block: &&Block| {
			let proposal = self.proposals.get(&block.number);
			let limited = proposal.is_some_and(|proposal| proposal.end == "HitBlockWeightLimit");
			limited && block.weight * 10 >= most * 9
		};
		self.blocks.iter().filter(is_full).count()
	}

	/// The number of blocks that the second node had not imported at the start of the next slot.
	fn late(&self) -> usize {
		let in_time = |block: &&Block| block.imported.is_some_and(|time| block.since_slot(time) < SLOT);
		self.blocks.len() - self.blocks.iter().filter(in_time).count()
	}

	/// The largest number of blocks by which the second node was behind at the start of a slot.
	fn most_behind(&self) -> usize {
		let slots = self.blocks.iter().map(|block| block.slot);
		let behind = slots.map(|slot| {
			let begins = (slot + 1) * SLOT;
			let older = self.blocks.iter().filter(|block| block.slot <= slot);
			older.filter(|block| block.imported.is_none_or(|time| time > begins)).count()
		});
		behind.max().unwrap()
	}

	/// All observations, as a table.
	fn print(&self, most: u64) {
		println!("Times in milliseconds; a slot has {SLOT}. \"Made\" and \"imported\" are from the slot's beginning.");
		println!("block  transactions  weight  filled in    made  imported  difference  end");
		let mut imports = Vec::new();
		for block in &self.blocks {
			let percent = block.weight * 100 / most;
			let made = block.since_slot(block.made);
			let imported =
				block.imported.map(|time| (block.since_slot(time), time.saturating_sub(block.made)));
			imports.extend(imported.map(|(_, time)| time));
			let (time, import) = imported.map_or(("not".to_owned(), "-".to_owned()), |(time, import)| {
				(time.to_string(), import.to_string())
			});
			let (took, end) =
				self.proposals.get(&block.number).map_or((0, "?"), |proposal| (proposal.took, &proposal.end));
			println!(
				"{:>5}  {:>12}  {percent:>4} %  {took:>9}  {made:>6}  {time:>8}  {import:>10}  {end}",
				block.number, block.transactions
			);
		}
		imports.sort_unstable();
		let (middle, last) = (imports.get(imports.len() / 2), imports.last());
		println!(
			"{} blocks in {} slots, {} full; the second node has a block p50 {middle:?}, at most {last:?} after the validator; \
			 {} late, {} behind at most",
			self.blocks.len(),
			self.slots(),
			self.full(most),
			self.late(),
			self.most_behind(),
		);
	}
}

/// The most weight of a block's transactions, in picoseconds of the server: half of a whole block
/// (`runtime/src/hardware.rs`). This machine does that work in the same part of a slot.
fn most(slowdown: u64) -> u64 {
	const PART: (u64, u64) = (2, 3);
	SLOT * 1_000_000_000 * PART.0 / PART.1 / slowdown / 2
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a quiet machine; `make small-machine`"]
async fn full_blocks_are_made_and_imported_in_time_by_machines_as_slow_as_a_raspberry_pi_4() {
	let Some(seen) = fill("raspberry-pi-4", true).await else { return };
	let most = most(8);
	seen.print(most);
	let full = seen.full(most);
	assert!(full >= FULL, "{full} of {} blocks are full", seen.blocks.len());
	// The validator makes a block in at least nine of ten slots, and the second node has it before the next slot
	// begins. The machine that runs the test is sometimes busy. So one block may be late, but not two.
	let slots = usize::try_from(seen.slots()).unwrap();
	assert!(seen.blocks.len() * 10 >= slots * 9, "{} blocks in {slots} slots", seen.blocks.len());
	assert!(seen.late() * 10 <= slots, "{} of {slots} blocks are late", seen.late());
	assert!(seen.most_behind() <= 1, "the second node was behind by {} blocks", seen.most_behind());
	// The log may report as many slots without a block.
	let failures = ["took too long", "Skipping proposal slot", "Proposing failed", "more time than we had"];
	let failed: Vec<_> =
		seen.logs.lines().filter(|line| failures.iter().any(|failure| line.contains(failure))).collect();
	assert!(failed.len() * 10 <= slots, "in {slots} slots: {failed:#?}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "it shows why the file names the machine; `make small-machine`"]
async fn a_raspberry_pi_4_cannot_follow_a_chain_for_servers() {
	let Some(seen) = fill("server", false).await else { return };
	seen.print(most(1));
	assert!(seen.most_behind() > 1, "the second node was never behind");
}
