//! One life of a chain: blocks of the real runtime with transactions that people sign, and the checks after each block.

use std::{
	cell::RefCell,
	collections::BTreeMap,
	panic::{catch_unwind, AssertUnwindSafe},
	time::Instant,
};

use codec::{Decode, DecodeAll, Encode};
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::{Bounded, Get},
	weights::RuntimeDbWeight,
};
use rochdale_runtime::{
	configs::system::{Clock, RuntimeBlockWeights},
	policy, AccountId, Babe, Balance, Executive, Grandpa, Header, Runtime, RuntimeCall, RuntimeEvent,
	Session, SignedPayload, System, UncheckedExtrinsic,
};
use sp_core::traits::{Externalities, ReadRuntimeVersion, ReadRuntimeVersionExt};
use sp_runtime::{
	generic::Era,
	traits::{BlakeTwo256, Hash as _},
	transaction_validity::TransactionSource,
	DispatchError,
};

use super::{
	chain::Chain,
	checks::{self, Before},
	clock::{first_task, skip_until},
	common::block_header_by,
	community::{self, Key, PEOPLE, START},
	previews::{Compared, Foreseen},
	random::Random,
	tally::{CallNumber, Tally, Work},
	types::{number_of, Memory, Pure, Types},
};

/// **The highest ratio of access cost to charged weight.** It compares the cost of a transaction's database accesses
/// with the whole weight that was charged for it. Each access has the runtime's own price. On a server it is 8 µs for a
/// key that is read and 50 µs for one that is written.
///
/// The ideal is one, because a benchmark counts the same accesses. Two leaves room for accesses that benchmarks do not
/// count, above all the keys of parameters that the community can change. Accesses are compared rather than time,
/// because they are the same on each machine and in each run. Almost all costs of our calls are accesses.
pub const HIGHEST_ACCESS_RATIO: f64 = 2.0;

/// The form in which a transaction comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
	Signed,
	/// Signed, and valid for some blocks only.
	Mortal,
	/// Without a signer.
	Bare,
	/// Signed with a wrong number.
	OutOfTurn,
	/// Signed by another account.
	Forged,
}

#[derive(Clone, Debug)]
pub struct Act {
	pub who: usize,
	pub call: Vec<u8>,
	pub tip: Balance,
	pub form: Form,
	/// Whether its database accesses are counted, which takes time.
	pub watched: bool,
}

impl Act {
	/// A call with a correct signature.
	pub fn new(who: usize, call: impl Into<RuntimeCall>) -> Self {
		Self::of_bytes(who, call.into().encode())
	}

	/// The same for an encoded call.
	pub fn of_bytes(who: usize, call: Vec<u8>) -> Self {
		Self { who, call, tip: 0, form: Form::Signed, watched: false }
	}
}

/// The drawn part of a block, from which everything else follows.
#[derive(Clone, Debug)]
pub struct Step {
	/// The time after the block before.
	pub wait: u64,
	/// Whether the chain was running in that time, with empty blocks. Otherwise it stood still.
	pub running: bool,
	/// The validator that makes it.
	pub author: u64,
	/// Whether a node's pool validates the transactions first. A real pool validates all, but that would take half of
	/// the time.
	pub pooled: bool,
	/// The transactions in it.
	pub acts: Vec<Act>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
	/// The part that is the same each time the failure is found.
	pub what: String,
	pub detail: String,
}

impl Failure {
	pub fn new(what: impl Into<String>, detail: impl Into<String>) -> Self {
		Self { what: what.into(), detail: detail.into() }
	}
}

thread_local! {
	/// The place and the message of this thread's last panic.
	static PANIC: RefCell<(String, String)> = const { RefCell::new((String::new(), String::new())) };
}

/// Records panic messages in threads that play, instead of printing them.
pub fn listen_to_panics() {
	let before = std::panic::take_hook();
	std::panic::set_hook(Box::new(move |info| {
		if std::thread::current().name().is_some_and(|name| name.starts_with("fuzz")) {
			let place = info.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
			PANIC.with(|panic| *panic.borrow_mut() = (place, info.to_string()));
		} else {
			before(info);
		}
	}));
}

/// No code that is submitted here is a runtime: upgrades have their own test.
struct NoVersion;
impl ReadRuntimeVersion for NoVersion {
	fn read_runtime_version(&self, _: &[u8], _: &mut dyn Externalities) -> Result<Vec<u8>, String> {
		Err("this is no runtime".into())
	}
}

/// A chain, its people, and what is known about it.
pub struct Life<'a> {
	pub types: &'a Types,
	pub chain: Chain,
	pub people: Vec<(AccountId, Key)>,
	pub memory: Memory,
	pub tally: Tally,
	/// Whether values are learnt from events and calls. This is not so when a life is played again.
	pub learns: bool,
	/// The transactions of which a preview was compared with what then happened, if previews are made at all.
	pub previews: Option<Compared>,
	/// The length of a slot.
	pub slot: u64,
	/// The time of the last block.
	pub now: u64,
	/// Native money that was burnt by its owners.
	burnt: Balance,
	/// Motions by their hash, with their calls.
	motions: BTreeMap<[u8; 32], CallNumber>,
	blocks: u32,
}

impl<'a> Life<'a> {
	/// The chain that begins with this seed.
	pub fn new(types: &'a Types, seed: u64) -> Self {
		let people: Vec<_> = (0..PEOPLE).map(Key::of).map(|key| (key.account(), key)).collect();
		let (genesis, slot) = community::genesis(seed);
		let mut with = sp_io::TestExternalities::new_empty();
		with.register_extension(ReadRuntimeVersionExt::new(NoVersion));
		let accounts = people.iter().map(|(account, _)| account.clone()).collect();
		Self {
			types,
			chain: Chain::new(genesis, with),
			people,
			memory: Memory::new(accounts),
			tally: Tally { lives: 1, ..Default::default() },
			learns: true,
			previews: None,
			slot,
			now: START,
			burnt: 0,
			motions: BTreeMap::new(),
			blocks: 0,
		}
	}

	/// The same for a chain that is played again: it learns nothing, and all transactions are watched.
	pub fn again(types: &'a Types, seed: u64) -> Self {
		Self { learns: false, ..Self::new(types, seed) }
	}

	/// Whether a session ends in a block after this time. Such a block has no room for anything else.
	pub fn session_ends(&mut self, wait: u64) -> bool {
		let slot = (self.now + wait) / self.slot;
		self.chain.execute_with(|| {
			slot.saturating_sub(*Babe::current_epoch_start()) >= policy::SessionLength::get()
		})
	}

	/// Makes the next block.
	pub fn play(&mut self, step: &Step) -> Result<(), Failure> {
		match catch_unwind(AssertUnwindSafe(|| self.block(step))) {
			Ok(result) => result,
			Err(_) => {
				let (place, message) = PANIC.with(|panic| panic.borrow().clone());
				if message.contains("is disabled and should not be attempting to author blocks") {
					// If the block of a validator proves that this validator has cheated, it cannot finish the block,
					// and another validator makes the next one.
					self.chain.discard();
					return Ok(());
				}
				Err(Failure::new(format!("a panic at {place}"), message))
			}
		}
	}

	fn block(&mut self, step: &Step) -> Result<(), Failure> {
		if self.blocks > 0 {
			let slots = (step.wait / self.slot).max(1);
			let next = self.now.saturating_add(slots.saturating_mul(self.slot));
			// A running chain has a block for each task of the scheduler.
			let task = step.running.then(|| self.chain.execute_with(|| first_task(next))).flatten();
			let due = |task: u64| task.next_multiple_of(self.slot).clamp(self.now + self.slot, next);
			self.now = task.map_or(next, due);
		}
		self.blocks += 1;
		if step.pooled {
			self.pool(step);
		}
		let (before, mut failure) = self.begin(step);
		for (place, act) in step.acts.iter().enumerate() {
			let found = if self.learns {
				self.act(act, place, act.watched)
			} else {
				let act = self.renumbered(act);
				self.act(&act, place, true)
			};
			failure = failure.or(found);
		}
		self.finish(&before)?;
		self.chain.commit();
		self.tally.blocks += 1;
		failure.map_or(Ok(()), Err)
	}

	/// Validates the transactions as a node's pool does, before there is a block for them.
	fn pool(&mut self, step: &Step) {
		let people = &self.people;
		self.chain.execute_with(|| {
			let parent = if System::block_number() == 0 { Default::default() } else { System::parent_hash() };
			for act in &step.acts {
				let Some(extrinsic) = extrinsic(people, act) else { continue };
				let _ = with_transaction(|| {
					let source = TransactionSource::External;
					let valid = Executive::validate_transaction(source, extrinsic, parent);
					TransactionOutcome::Rollback(Ok::<_, DispatchError>(valid))
				});
			}
		});
	}

	/// Begins the block, and sets its clock. Returns the values before the block, and a failure if the pallets' own
	/// work was charged too little.
	fn begin(&mut self, step: &Step) -> (Before, Option<Failure>) {
		let (now, author) = (self.now, step.author);
		let empty = if step.running { (step.wait / self.slot).saturating_sub(1) } else { 0 };
		let before = self.chain.execute_with(|| {
			go_on(empty);
			Before { session: Session::current_index(), limits: RuntimeBlockWeights::get() }
		});
		let begin = || {
			let (header, clock) = header(now, author);
			Executive::initialize_block(&header);
			if step.running {
				skip_until(now);
			}
			let set = Executive::apply_extrinsic(clock);
			assert!(matches!(set, Ok(Ok(()))), "the clock is set: {set:?}");
			(price(), System::block_weight().total().ref_time() / 1_000)
		};
		if !step.pooled && self.learns {
			self.chain.execute_with(begin);
			return (before, None);
		}
		let ((price, charged), reads) = self.chain.watch(begin);
		// Writes before the first transaction count for the first transaction, which sets the clock.
		let work = self.work(reads, 0, price, charged);
		self.tally.hooks = self.tally.hooks.max(work);
		(before, too_cheap("the pallets' own work at the beginning of a block", work))
	}

	/// Checks the accesses of the extrinsic with this number against the weight that was charged.
	fn work(&mut self, reads: u64, extrinsic: u32, price: RuntimeDbWeight, charged: u64) -> Work {
		let writes = self.chain.written(extrinsic);
		let accesses = price.reads_writes(reads, writes).ref_time() / 1_000;
		Work { reads, writes, accesses, charged }
	}

	/// When a life is repeated with less in it, the council's motions have other numbers.
	fn renumbered(&mut self, act: &Act) -> Act {
		use pallet_collective::Call::{close, vote};
		let mut call = RuntimeCall::decode(&mut &act.call[..]);
		if let Ok(RuntimeCall::Council(
			vote { proposal: hash, index, .. } | close { proposal_hash: hash, index, .. },
		)) = &mut call
		{
			let votes = self.chain.execute_with(|| {
				pallet_collective::Voting::<Runtime, pallet_collective::Instance1>::get(*hash)
			});
			// The number comes first.
			*index = votes.and_then(|votes| u32::decode(&mut &votes.encode()[..]).ok()).unwrap_or(*index);
		}
		Act { call: call.map_or(act.call.clone(), |call| call.encode()), ..act.clone() }
	}

	/// Makes a transaction of somebody.
	fn act(&mut self, act: &Act, place: usize, watched: bool) -> Option<Failure> {
		let key = number_of(&act.call)?;
		self.tally.tried += 1;
		self.tally.calls.entry(key).or_default().tried += 1;
		// Only the author of a block can add a second clock, and it makes the block invalid.
		if act.form == Form::Bare && self.types.calls[&key].starts_with("Timestamp") {
			self.tally.refused += 1;
			return None;
		}
		let foreseen = Foreseen::of(self, act);
		let people = &self.people;
		let apply = || {
			let extrinsic = extrinsic(people, act)?;
			let (price, before) = (price(), System::block_weight().total().ref_time());
			let index = System::extrinsic_index();
			let start = Instant::now();
			// As in a node that makes a block: a refused transaction has changed nothing.
			let result = with_transaction(|| {
				let result = Executive::apply_extrinsic(extrinsic);
				match result {
					Ok(_) => TransactionOutcome::Commit(Ok::<_, DispatchError>(result)),
					Err(_) => TransactionOutcome::Rollback(Ok(result)),
				}
			});
			let result = result.expect("there are few transactions within each other");
			let took = start.elapsed().as_nanos() as u64;
			let charged = System::block_weight().total().ref_time().saturating_sub(before) / 1_000;
			Some((result, took, price, charged, index))
		};
		let (outcome, reads) =
			if watched { self.chain.watch(apply) } else { (self.chain.execute_with(apply), 0) };
		let (result, took, price, charged, index) = outcome?;
		if let Some(failure) = foreseen.and_then(|foreseen| foreseen.compare(self, &result)) {
			return Some(failure);
		}
		let tally = self.tally.calls.entry(key).or_default();
		match result {
			Err(refusal) => {
				self.tally.refused += 1;
				*tally.errors.entry(refusal.into()).or_default() += 1;
				return None;
			}
			Ok(Err(error)) => {
				self.tally.failed += 1;
				*tally.errors.entry(name_of(error)).or_default() += 1;
			}
			Ok(Ok(())) => {
				self.tally.succeeded += 1;
				tally.succeeded += 1;
				self.remember(act);
			}
		}
		let tally = self.tally.calls.entry(key).or_default();
		// The pallets' own work counts with the first one of a block; and watching takes time.
		if place > 0 && !watched {
			tally.timed += 1;
			tally.took += took;
			tally.charged += charged;
		}
		if !watched {
			return None;
		}
		let work = self.work(reads, index?, price, charged);
		if place == 0 {
			self.tally.hooks = self.tally.hooks.max(work);
			return too_cheap("the pallets' own work before the first transaction", work);
		}
		let tally = self.tally.calls.entry(key).or_default();
		tally.work = tally.work.max(work);
		self.tally.watched += 1;
		too_cheap(&self.types.calls[&key], work)
	}

	fn remember(&mut self, act: &Act) {
		match RuntimeCall::decode_all(&mut &act.call[..]) {
			Ok(RuntimeCall::Council(pallet_collective::Call::propose { proposal, .. })) => {
				let hash = BlakeTwo256::hash_of(&proposal);
				if let Some(key) = number_of(&proposal.encode()) {
					self.motions.insert(hash.0, key);
				}
			}
			Ok(RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes })) if self.learns => {
				self.memory.remember_note(bytes);
			}
			_ => {}
		}
		if self.learns {
			self.memory.remember_call(act.who, &act.call);
			self.types.learn_from_call(&act.call, &mut self.memory);
		}
	}

	/// Ends the block, and checks all conditions.
	fn finish(&mut self, before: &Before) -> Result<(), Failure> {
		let (types, memory, learns, tally) = (self.types, &mut self.memory, self.learns, &mut self.tally);
		let (burnt, motions) = (&mut self.burnt, &self.motions);
		self.chain.execute_with(|| {
			Executive::finalize_block();
			memory.block = System::block_number();
			memory.now = Clock::now();
			memory.now = rochdale_runtime::Standstill::now();
			for record in System::read_events_no_consensus() {
				if let RuntimeEvent::Balances(pallet_balances::Event::Burned { amount, .. }) = &record.event {
					*burnt += amount;
				}
				if let Some(call) = carried_out(&record.event, motions, memory) {
					tally.inner += 1;
					if let Some(key) = call {
						tally.calls.entry(key).or_default().inner += 1;
					}
				}
				if let RuntimeEvent::Proxy(pallet_proxy::Event::PureCreated {
					pure,
					who,
					proxy_type,
					at,
					extrinsic_index: extrinsic,
					..
				}) = record.event.clone()
				{
					memory.pures.push(Pure { pure, who, proxy_type, at, extrinsic });
				}
				if learns {
					types.learn_from_event(&record.event.encode(), memory);
				}
			}
			checks::all(before, *burnt)
		})
	}
}

/// The price of database accesses on the reference machine of the community, which a transaction can change.
fn price() -> RuntimeDbWeight {
	<Runtime as frame_system::Config>::DbWeight::get()
}

fn too_cheap(name: &str, work: Work) -> Option<Failure> {
	(work.part() > HIGHEST_ACCESS_RATIO).then(|| {
		let Work { reads, writes, accesses, charged } = work;
		let detail = format!(
			"{reads} keys read and {writes} written are {accesses} ns of weight; {charged} ns were charged"
		);
		Failure::new(format!("too cheap: {name}"), detail)
	})
}

/// Whether this event says that a call within another one succeeded, and which call it was if that is known.
fn carried_out(
	event: &RuntimeEvent,
	motions: &BTreeMap<[u8; 32], CallNumber>,
	memory: &Memory,
) -> Option<Option<CallNumber>> {
	use pallet_cooperatives::{Motion, Outcome};
	match event {
		RuntimeEvent::Council(pallet_collective::Event::Executed { proposal_hash, result: Ok(()) }) => {
			Some(motions.get(&proposal_hash.0).copied())
		}
		RuntimeEvent::Cooperatives(pallet_cooperatives::Event::Resolved {
			cooperative,
			resolution,
			outcome: Outcome::Accepted(Ok(())),
			..
		}) => {
			let resolution = pallet_cooperatives::Resolutions::<Runtime>::get(cooperative, resolution);
			let moved = resolution.and_then(|resolution| match resolution.motion {
				Motion::Call(Bounded::Inline(bytes)) => number_of(&bytes),
				Motion::Call(Bounded::Lookup { hash, .. }) => memory.note_of(hash).and_then(number_of),
				_ => None,
			});
			Some(moved)
		}
		RuntimeEvent::Assembly(pallet_assembly::Event::Enacted { result: Ok(()), proposal }) => {
			use pallet_assembly::{Matter, Proposals};
			let proposal = Proposals::<Runtime>::get(proposal);
			let moved = proposal.and_then(|proposal| match proposal.matter {
				Matter::Call { call: Bounded::Inline(bytes), .. } => number_of(&bytes),
				_ => None,
			});
			Some(moved)
		}
		RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched { result: Ok(()), .. })
		| RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result: Ok(()) })
		| RuntimeEvent::Multisig(pallet_multisig::Event::MultisigExecuted { result: Ok(()), .. })
		| RuntimeEvent::Utility(pallet_utility::Event::ItemCompleted) => Some(None),
		_ => None,
	}
}

/// The name of the error.
fn name_of(error: DispatchError) -> &'static str {
	match error {
		DispatchError::Module(module) => module.message.unwrap_or("Module"),
		other => other.into(),
	}
}

/// Skips this many empty blocks, but none in which the voters for finality change. The blocks leave nothing but their
/// number. (Tasks of the scheduler are due at a time: see [`first_task`].)
fn go_on(blocks: u64) {
	let (now, blocks) = (System::block_number(), u32::try_from(blocks).unwrap_or(u32::MAX));
	if Grandpa::pending_change().is_none() {
		System::set_block_number(now.saturating_add(blocks).min(u32::MAX / 2).max(now));
	}
}

/// The header of the next block, and the transaction that sets its clock.
fn header(now: u64, author: u64) -> (Header, UncheckedExtrinsic) {
	let authorities = Babe::authorities().len() as u64;
	let disabled = Session::disabled_validators();
	let able: Vec<u32> = (0..authorities as u32).filter(|place| !disabled.contains(place)).collect();
	let authority_index = Random::new(author).one(&able).copied().unwrap_or(0);
	block_header_by(authority_index, now)
}

/// The transaction in its network encoding.
fn extrinsic(people: &[(AccountId, Key)], act: &Act) -> Option<UncheckedExtrinsic> {
	let call = RuntimeCall::decode(&mut &act.call[..]).ok()?;
	if act.form == Form::Bare {
		return Some(UncheckedExtrinsic::new_bare(call));
	}
	let (who, key) = &people[act.who];
	let nonce = *System::account_nonce(who) + u32::from(act.form == Form::OutOfTurn);
	let era = match act.form {
		Form::Mortal => Era::mortal(64, System::block_number().saturating_sub(1).into()),
		_ => Era::Immortal,
	};
	let extension = rochdale_runtime::extension(nonce, era, act.tip);
	let payload = SignedPayload::new(call.clone(), extension.clone()).ok()?;
	let signature = payload.using_encoded(|bytes| key.sign(bytes));
	let who = match act.form {
		Form::Forged => people[(act.who + 1) % people.len()].0.clone(),
		_ => who.clone(),
	};
	let signed = UncheckedExtrinsic::new_signed(call, who.into(), signature, extension);
	UncheckedExtrinsic::decode(&mut &signed.encode()[..]).ok()
}
