//! A chain of the real runtime, native and without a node: blocks with a BABE digest and a clock, with calls of people.

use codec::Encode;
use frame_support::{
	dispatch::{DispatchClass, DispatchResult, GetDispatchInfo},
	traits::{Get, Hooks},
};
use pallet_collective::Instance1;
use rochdale_runtime::{
	policy, standstill, tracks::Track, AccountId, BabeConfig, Balance, CouncilConfig, Executive, Header,
	MembersConfig, PolicyConfig, Runtime, RuntimeCall, RuntimeEvent, RuntimeGenesisConfig, RuntimeOrigin,
	SessionConfig, SessionKeys, Signature, SignedPayload, System, UncheckedExtrinsic,
};
use sp_consensus_babe::digests::{PreDigest, SecondaryPlainPreDigest};
use sp_core::{ed25519, sr25519, Pair};
use sp_runtime::{
	generic::{DigestItem, Era},
	traits::{BlakeTwo256, Dispatchable, Hash, Header as _},
	BuildStorage, Digest,
};

pub type Moment = u64;
pub const HOUR: Moment = policy::HOUR;
pub const DAY: Moment = policy::DAY;
pub const YEAR: Moment = policy::YEAR;

/// The time at which the chains of the tests begin.
pub const START: Moment = 1_800_000_000_000;

/// The key of the person with this number in the story.
pub fn person(n: u32) -> AccountId {
	let mut bytes = [7; 32];
	bytes[..4].copy_from_slice(&n.to_le_bytes());
	AccountId::new(bytes)
}

/// The genesis of a community with this many founders. The first founder runs the validator, and the first three are
/// the council.
pub fn genesis(founders: u32, policy: PolicyConfig) -> sp_io::TestExternalities {
	genesis_of((0..founders).map(person).collect(), policy)
}

/// The same with these accounts.
pub fn genesis_of(founders: Vec<AccountId>, policy: PolicyConfig) -> sp_io::TestExternalities {
	let keys = SessionKeys {
		babe: sr25519::Public::from_raw([1; 32]).into(),
		grandpa: ed25519::Public::from_raw([2; 32]).into(),
		authority_discovery: sr25519::Public::from_raw([3; 32]).into(),
	};
	RuntimeGenesisConfig {
		policy,
		council: CouncilConfig { members: founders.iter().take(3).cloned().collect(), ..Default::default() },
		session: SessionConfig {
			keys: founders.first().map(|first| (first.clone(), first.clone(), keys)).into_iter().collect(),
			..Default::default()
		},
		members: MembersConfig { founders },
		babe: BabeConfig {
			epoch_config: rochdale_runtime::configs::consensus::EPOCH_CONFIG,
			..Default::default()
		},
		..Default::default()
	}
	.build_storage()
	.expect("the genesis is whole")
	.into()
}

/// The beginning of the next block at this time: its header, and the transaction that sets the clock.
pub fn block_header(now: Moment) -> (Header, UncheckedExtrinsic) {
	block_header_by(0, now)
}

/// The same for a block that the validator with this place makes.
pub fn block_header_by(authority_index: u32, now: Moment) -> (Header, UncheckedExtrinsic) {
	let slot = (now / policy::SlotDuration::get()).into();
	let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index, slot });
	let number = System::block_number() + 1;
	let parent = if number == 1 { System::block_hash(0) } else { System::parent_hash() };
	let header = Header::new(
		number,
		Default::default(),
		Default::default(),
		parent,
		Digest { logs: vec![DigestItem::PreRuntime(sp_consensus_babe::BABE_ENGINE_ID, digest.encode())] },
	);
	let set = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now });
	(header, UncheckedExtrinsic::new_bare(set))
}

/// Makes the next block at this time, with these calls in it. Each call must be valid at that time. The chain has been
/// running since the last block.
pub fn block(now: Moment, calls: impl FnOnce()) {
	make_block(now, true, calls);
}

/// The same, but the chain has had no block since the last one. After a long time, the community's clock has stood
/// still.
pub fn block_after_pause(now: Moment, calls: impl FnOnce()) {
	make_block(now, false, calls);
}

fn make_block(now: Moment, running: bool, calls: impl FnOnce()) {
	let (header, clock) = block_header(now);
	Executive::initialize_block(&header);
	if running {
		run_until(now);
	}
	Executive::apply_extrinsic(clock).unwrap().unwrap();
	calls();
	Executive::finalize_block();
}

/// Moves the community's clock as if there had been blocks until now. A story of years cannot make so many blocks. The
/// scheduler does its tasks meanwhile, each at its time.
pub fn run_until(now: Moment) {
	use pallet_scheduler::{Agenda, IncompleteSince};
	use rochdale_runtime::{configs::clock::TICK, Scheduler};
	if rochdale_runtime::SafeMode::is_entered() {
		return;
	}
	let held = standstill::HeldFor::<Runtime>::get();
	let end = now.saturating_sub(standstill::Stopped::<Runtime>::get());
	let tick = |clock: Moment| ((clock + held) / TICK) as u32;
	let Some(clock) = standstill::Now::<Runtime>::get().filter(|clock| *clock < end) else { return };
	let mut since = IncompleteSince::<Runtime>::get().unwrap_or(tick(clock));
	loop {
		let due = |when: &u32| *when >= since && *when <= tick(end);
		let Some(when) = Agenda::<Runtime>::iter_keys().filter(due).min() else { break };
		let then = (Moment::from(when) * TICK).saturating_sub(held);
		standstill::Now::<Runtime>::put(then.clamp(clock, end));
		IncompleteSince::<Runtime>::put(when);
		let weight = <Scheduler as Hooks<u32>>::on_initialize(System::block_number());
		System::register_extra_weight_unchecked(weight, DispatchClass::Mandatory);
		match IncompleteSince::<Runtime>::get() {
			Some(next) if next > when => since = next,
			// There was no room for it. The next block goes on here.
			_ => break,
		}
	}
	standstill::Now::<Runtime>::put(end);
	let waits = Agenda::<Runtime>::iter_keys().any(|when| when >= since && when <= tick(end));
	IncompleteSince::<Runtime>::put(if waits { since } else { since.max(tick(end)) });
}

/// A community in which no membership ends during the story.
pub fn community(founders: u32) -> sp_io::TestExternalities {
	genesis(
		founders,
		PolicyConfig {
			membership_validity: Some(30 * YEAR),
			vouch_validity: Some(30 * YEAR),
			session_length: Some(2_000_000_000),
			..Default::default()
		},
	)
}

/// A block after a long time in which nothing has become due. So the queues of memberships and of payments need not be
/// searched in steps of ten minutes.
pub fn quiet_block(now: Moment, calls: impl FnOnce()) {
	pallet_members::Cursor::<Runtime>::put((now / pallet_members::BUCKET) as u32);
	pallet_payments::Cursor::<Runtime>::put((now / pallet_payments::BUCKET) as u32);
	block(now, calls);
}

/// A signed transaction that offers this tip.
pub fn signed(pair: &sr25519::Pair, nonce: u32, tip: Balance, call: RuntimeCall) -> UncheckedExtrinsic {
	let extension = rochdale_runtime::extension(nonce, Era::Immortal, tip);
	let payload = SignedPayload::new(call.clone(), extension.clone()).expect("the extensions agree");
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	let who = AccountId::from(pair.public());
	UncheckedExtrinsic::new_signed(call, who.into(), Signature::Sr25519(signature), extension)
}

/// A call by this person, through the filter of calls.
pub fn by(who: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(RuntimeOrigin::signed(who.clone())).map(|_| ()).map_err(|error| error.error)
}

/// From now on somebody was elected to the council.
pub fn end_founding() {
	pallet_elections::Begun::<Runtime>::insert(rochdale_runtime::founding::Body::Council, ());
}

/// The members decide this on a track. Other tests make such decisions by proposals and votes.
pub fn members_decide(track: Track, call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(track.into()).map(|_| ()).map_err(|error| error.error)
}

/// Two thirds of the council decide this by a motion. Returns the outcome of the call.
///
/// It works for a council of two seats or more, and not before the first block, which has no events.
pub fn decided(call: impl Into<RuntimeCall>) -> DispatchResult {
	type Motion = pallet_collective::Call<Runtime, Instance1>;
	let call: RuntimeCall = call.into();
	let seats = pallet_collective::Members::<Runtime, Instance1>::get();
	let needed = (2 * seats.len()).div_ceil(3);
	let (motion, index) =
		(BlakeTwo256::hash_of(&call), pallet_collective::ProposalCount::<Runtime, Instance1>::get());
	let (length_bound, proposal_weight_bound) =
		(call.encoded_size() as u32, call.get_dispatch_info().call_weight);
	let propose = Motion::propose { threshold: needed as u32, proposal: Box::new(call), length_bound };
	by(&seats[0], propose).expect("a seat proposes");
	for seat in &seats[..needed] {
		by(seat, Motion::vote { proposal: motion, index, approve: true }).expect("a seat votes");
	}
	let close = Motion::close { proposal_hash: motion, index, proposal_weight_bound, length_bound };
	by(&seats[0], close).expect("two thirds agree");
	let outcome = |event| match event {
		RuntimeEvent::Council(pallet_collective::Event::Executed { proposal_hash, result }) => {
			(proposal_hash == motion).then_some(result)
		}
		_ => None,
	};
	System::events().into_iter().rev().find_map(|record| outcome(record.event)).expect("it was executed")
}

/// Checks the invariants of all our pallets.
pub fn check() {
	rochdale_runtime::Members::do_try_state().unwrap();
	rochdale_runtime::Dividend::do_try_state().unwrap();
	rochdale_runtime::Allowance::do_try_state().unwrap();
	rochdale_runtime::Validators::do_try_state().unwrap();
	rochdale_runtime::ParticipatoryBudget::do_try_state().unwrap();
	rochdale_runtime::CommunityCurrencies::do_try_state().unwrap();
	rochdale_runtime::Payments::do_try_state().unwrap();
	rochdale_runtime::Cooperatives::do_try_state().unwrap();
	rochdale_runtime::Elections::do_try_state().unwrap();
	rochdale_runtime::Assembly::do_try_state().unwrap();
	rochdale_runtime::Juries::do_try_state().unwrap();
	rochdale_runtime::Meetings::do_try_state().unwrap();
	rochdale_runtime::Statistics::do_try_state().unwrap();
	rochdale_runtime::Standstill::do_try_state().unwrap();
}

/// All native money: the commons at genesis, and all dividends paid since.
pub fn issuance_is_explained() {
	let paid = pallet_dividend::PaidOut::<Runtime>::get();
	assert_eq!(
		rochdale_runtime::Balances::total_issuance(),
		paid + rochdale_runtime::MINIMUM_BALANCE,
		"coins come into being by the dividend only, and none are lost"
	);
}
