//! Blocks, weights, migrations, and pallets for everyday convenience.

use alloc::{collections::BTreeSet, vec::Vec};

use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	parameter_types,
	traits::{
		ConstU32, ConstU64, Contains, Get, InsideBoth, InstanceFilter, SafeMode as SafeModeTrait, UnixTime,
	},
	weights::{
		constants::{BlockExecutionWeight, ExtrinsicBaseWeight},
		Weight,
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use rochdale_primitives::{Guest, GuestKey, Membership, Moment, Standing};
use sp_runtime::{
	generic,
	traits::{AccountIdLookup, BlakeTwo256, BlockNumberProvider, StaticLookup},
	Perbill,
};

use super::deposits::Deposit;
use crate::{
	limits::{block_weight, part_of_a_block, share},
	*,
};

/// The part of a block that transactions of the normal class can fill: half, so a third of a slot. The author needs
/// this time to fill the block, and the other nodes need it again to import it. A larger part would be too much for a
/// reference machine. The remainder is for operational transactions, which the council needs when the chain is under
/// load, and for an upgrade.
pub const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(50);
/// The same for the length of a block.
const NORMAL_LENGTH_RATIO: Perbill = Perbill::from_percent(75);

/// The part of a block that hooks are expected to take at its start. The limits of the classes leave room for it.
const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(10);

/// The limits for the classes of transactions in a block of this weight.
fn block_weights(whole: Weight) -> BlockWeights {
	let normal = share(NORMAL_DISPATCH_RATIO, whole);
	BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |weights| {
			weights.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |weights| {
			weights.max_total = Some(normal);
		})
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(whole);
			weights.reserved = Some(whole.saturating_sub(normal));
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
		.build_or_panic()
}

parameter_types! {
	pub const BlockHashCount: BlockNumber = 2_400;
	pub const Version: sp_version::RuntimeVersion = VERSION;
	/// The prefix of addresses: 42, the generic one, which wallets know.
	pub const SS58Prefix: u16 = 42;
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(5 * 1024 * 1024)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_LENGTH_RATIO.mul_floor(5 * 1024 * 1024)
		})
		.build();
	pub RuntimeBlockWeights: BlockWeights = block_weights(block_weight());
	/// Migrations over several blocks can take this much of each block, so that a block can be imported in time.
	pub MaxMigrationWeight: Weight = part_of_a_block(Perbill::from_percent(80));
	/// Scheduled calls can take this much of a block.
	pub MaxScheduledWeight: Weight = part_of_a_block(Perbill::from_percent(60));
}

/// The community's clock: the time of this block once it is set, before that the time of its parent; 0 at genesis. It
/// stands still while the chain does ([`standstill`]).
pub type Clock = Standstill;

/// The timestamp of this block once it is set, before that the timestamp of its parent; 0 at genesis. It is for
/// processes that continue while the community's clock stands still.
pub struct Timestamped;
impl UnixTime for Timestamped {
	fn now() -> core::time::Duration {
		core::time::Duration::from_millis(pallet_timestamp::Now::<Runtime>::get())
	}
}

/// The community's clock in seconds, for a pallet of the SDK that counts blocks (until the year 2106). Rights in that
/// pallet do not expire while the chain stands still or is in safe mode.
pub struct Seconds;
impl Seconds {
	/// This time in seconds; the largest block number if it is later.
	pub const fn of(time: Moment) -> BlockNumber {
		let seconds = time / policy::SECOND;
		if seconds > BlockNumber::MAX as Moment {
			return BlockNumber::MAX;
		}
		seconds as BlockNumber
	}
}
impl BlockNumberProvider for Seconds {
	type BlockNumber = BlockNumber;

	fn current_block_number() -> BlockNumber {
		Self::of(Clock::now())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn set_block_number(seconds: BlockNumber) {
		use rochdale_primitives::BenchmarkClock;
		Clock::set(Moment::from(seconds) * policy::SECOND);
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl rochdale_primitives::BenchmarkClock for Standstill {
	fn set(now: Moment) {
		pallet_timestamp::Now::<Runtime>::put(now);
		standstill::Now::<Runtime>::put(now);
	}
}

/// Whether safe mode holds the community's clock.
pub struct InSafeMode;
impl Get<bool> for InSafeMode {
	fn get() -> bool {
		SafeMode::is_entered()
	}
}

impl standstill::Config for Runtime {
	type Slot = policy::SlotDuration;
	// Shorter than any right lasts, and longer than a machine needs to restart.
	type Threshold = ConstU64<{ policy::HOUR }>;
	type Held = InSafeMode;
}

/// Nobody can purge their session keys. Consensus drops a validator without keys, whatever the minimum says, and
/// without the last one the chain stops for good. The keys of an account that is no validator go when it ceases to be a
/// member's key (`SessionKeysOfMembers`).
pub struct KeepsSessionKeys;
impl Contains<RuntimeCall> for KeepsSessionKeys {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(call, RuntimeCall::Session(pallet_session::Call::purge_keys { .. }))
	}
}

/// A proxy can do nothing for an account whose key is disputed, because a thief could have added the proxy.
pub struct NotForDisputedKeys;
impl Contains<RuntimeCall> for NotForDisputedKeys {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_proxy::Call::{proxy, proxy_announced};
		let RuntimeCall::Proxy(proxy { real, .. } | proxy_announced { real, .. }) = call else { return true };
		let real = <Runtime as frame_system::Config>::Lookup::lookup(real.clone());
		let standing = real.ok().and_then(|real| <Members as Membership<AccountId>>::standing(&real));
		!matches!(standing, Some(Standing::Guest(Guest { as_what: GuestKey::Disputed, .. })))
	}
}

/// The most seats of the council.
pub type MaxSeats = ConstU32<50>;

/// Refuses to change the council after the founding, because members elect it. During the founding it refuses what
/// `community check` refuses too: a council without seats, with too many, or with a seat for a person twice or for a
/// stranger.
///
/// It reads up to [`MaxSeats`] members, two items for each. The call's weight covers them while a quarter of the places
/// for motions is free. It is that of as many motions as can be open, with a read and a write for each.
pub struct KeepsCouncil;
impl Contains<RuntimeCall> for KeepsCouncil {
	fn contains(call: &RuntimeCall) -> bool {
		let RuntimeCall::Council(pallet_collective::Call::set_members { new_members, .. }) = call else {
			return true;
		};
		if !founding() {
			return false;
		}
		let fits = !new_members.is_empty() && new_members.len() <= <MaxSeats as Get<u32>>::get() as usize;
		let person = |account| <Members as Membership<AccountId>>::member(account);
		fits && new_members.iter().filter_map(person).collect::<BTreeSet<_>>().len() == new_members.len()
	}
}

/// Refuses requests for preimages by an account or the council. Pallets request the calls on which members decide. A
/// request has no owner. An account that could take one back could also take back those of pallets, and a call would be
/// gone before its decision. Nobody needs such a request.
pub struct KeepsRequestedCalls;
impl Contains<RuntimeCall> for KeepsRequestedCalls {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_preimage::Call::{request_preimage, unrequest_preimage};
		!matches!(call, RuntimeCall::Preimage(request_preimage { .. } | unrequest_preimage { .. }))
	}
}

/// The calls that are not stopped for a time.
pub type Stops = InsideBoth<SafeMode, TxPause>;

/// The most calls of a batch at which filters look, with those of batches inside it and with the batches themselves.
pub const LOOKED_AT: usize = 32;

/// This call, and if it is a batch, the calls in it, at any depth. `None` if there are more than [`LOOKED_AT`].
pub fn with_calls_inside(call: &RuntimeCall) -> Option<Vec<&RuntimeCall>> {
	use pallet_utility::Call::{batch, batch_all, force_batch};
	let (mut all, mut place) = (alloc::vec![call], 0usize);
	while let Some(call) = all.get(place).copied() {
		if let RuntimeCall::Utility(batch { calls } | batch_all { calls } | force_batch { calls }) = call {
			all.extend(calls.iter());
		}
		if all.len() > LOOKED_AT {
			return None;
		}
		place = place.saturating_add(1);
	}
	Some(all)
}

/// The decisions of members that are not stopped for a time. A batch is stopped if a call in it is, because the call
/// would fail alone. In a batch of more than [`LOOKED_AT`] calls, the chain looks at none.
pub struct NotStopped;
impl Contains<RuntimeCall> for NotStopped {
	fn contains(call: &RuntimeCall) -> bool {
		let calls = with_calls_inside(call).unwrap_or_else(|| alloc::vec![call]);
		calls.into_iter().all(Stops::contains)
	}
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type BaseCallFilter = InsideBoth<
		InsideBoth<KeepsSessionKeys, NotForDisputedKeys>,
		InsideBoth<InsideBoth<KeepsCouncil, KeepsRequestedCalls>, Stops>,
	>;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = RuntimeBlockWeights;
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type DbWeight = crate::limits::StorageWeight;
	type Hash = Hash;
	type Hashing = BlakeTwo256;
	type Lookup = AccountIdLookup<AccountId, ()>;
	// An account has one consumer for each currency that its owner uses. What others send takes none.
	type MaxConsumers = ConstU32<128>;
	type MultiBlockMigrator = MultiBlockMigrations;
	type Nonce = KeptNonce;
	type OnKilledAccount = (FirstNonce, Payments);
	type SS58Prefix = SS58Prefix;
	type SystemWeightInfo = weights::frame_system::Weights<Runtime>;
	type ExtensionsWeightInfo = weights::frame_system_extensions::Weights<Runtime>;
	type Version = Version;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = Moment;
	type OnTimestampSet = (Babe, super::clock::BeginsTheScheduler, Standstill);
	type MinimumPeriod = policy::HalfSlot;
	type WeightInfo = weights::pallet_timestamp::Weights<Runtime>;
}

/// After a failed migration only repairs are accepted. Safe mode begins and has no end of its own, so nobody builds
/// upon a state that is half migrated. The members can act, and authorise the next runtime, whose migrations run as usual.
///
/// While a migration runs, blocks take no transactions at all. A stuck one would block them for good, and nobody could
/// bring the repair; so the migration is ended here.
pub struct OnlyRepairs;
impl FailedMigrationHandler for OnlyRepairs {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		let begun = if SafeMode::is_entered() {
			<SafeMode as SafeModeTrait>::extend(BlockNumber::MAX)
		} else {
			<SafeMode as SafeModeTrait>::enter(BlockNumber::MAX)
		};
		if begun.is_err() {
			frame_support::defensive!("safe mode did not begin after a migration that failed");
		}
		FailedMigrationHandling::ForceUnstuck
	}
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type MigrationStatusHandler = ();
	type FailedMigrationHandler = OnlyRepairs;
	type MaxServiceWeight = MaxMigrationWeight;
	type WeightInfo = weights::pallet_migrations::Weights<Runtime>;
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = weights::pallet_utility::Weights<Runtime>;
}

/// What a proxy can do for somebody.
#[derive(
	Copy,
	Clone,
	Debug,
	Default,
	Eq,
	PartialEq,
	Ord,
	PartialOrd,
	codec::Encode,
	codec::Decode,
	codec::DecodeWithMemTracking,
	codec::MaxEncodedLen,
	scale_info::TypeInfo,
)]
pub enum ProxyType {
	/// Everything but a voice, in the assembly, in elections and on juries, and the person's own key and membership.
	#[default]
	Any,
	/// The care of a validator, claiming the dividend, and remarks. No money leaves the account; and the proxy cannot
	/// vote, invite, vouch or speak for the person.
	NonTransfer,
	/// Only the care of a validator: its keys, its pauses and its resignation.
	Validating,
	/// Claiming the dividend, and nothing else.
	Claiming,
}

/// Whether this call takes care of the caller's own validator.
fn cares_for_a_validator(call: &RuntimeCall) -> bool {
	use pallet_validators::Call::{pause, resign, resume};
	matches!(
		call,
		RuntimeCall::Session(pallet_session::Call::set_keys { .. })
			| RuntimeCall::Validators(pause { .. } | resume { .. } | resign { .. })
	)
}

/// Whether this call pays a dividend to the person it belongs to.
fn claims_a_dividend(call: &RuntimeCall) -> bool {
	use pallet_dividend::Call::{claim, claim_for, claim_in, claim_in_for, divide_pot};
	matches!(
		call,
		RuntimeCall::Dividend(
			claim { .. } | claim_for { .. } | divide_pot { .. } | claim_in { .. } | claim_in_for { .. }
		)
	)
}

/// Whether a person has a voice by this call: in the assembly, on the council, in an election, on a jury or on a
/// budget. Voices in a cooperative and its meetings, and on who is a person, count too, and so do the calls on the
/// person's own key and membership. No proxy makes it, so nobody can buy or collect voices with proxies. Members who do
/// not vote themselves have delegates.
fn is_a_voice(call: &RuntimeCall) -> bool {
	use pallet_assembly::Call::{
		amend, ask, delegate, describe, petition, propose, rate, retract, revoke, say, support, vote,
		withdraw_support,
	};
	use pallet_collective::Call as Motion;
	use pallet_members::Call as People;
	use pallet_participatory_budget::Call as Budget;
	matches!(
		call,
		RuntimeCall::Elections(..)
			| RuntimeCall::Juries(..)
			| RuntimeCall::Meetings(..)
			| RuntimeCall::Council(Motion::propose { .. } | Motion::vote { .. })
			| RuntimeCall::Cooperatives(pallet_cooperatives::Call::vote { .. })
			| RuntimeCall::ParticipatoryBudget(
				Budget::sponsor { .. }
					| Budget::vote { .. }
					| Budget::commit { .. }
					| Budget::reveal { .. }
					| Budget::call_stop { .. }
					| Budget::vote_stop { .. }
					| Budget::object_to_review { .. }
			) | RuntimeCall::Members(
			// An invitation is a vouch, too.
			People::invite { .. }
				| People::vouch { .. }
				| People::withdraw_vouch { .. }
				| People::challenge { .. }
				| People::name_branch { .. }
				| People::support_recovery { .. }
				| People::withdraw_support { .. }
				// With these, a proxy would become the person, keep up or end the membership.
				| People::change_key { .. }
				| People::set_guardians { .. }
				| People::renew { .. }
				| People::leave { .. }
		) | RuntimeCall::Assembly(
			propose { .. }
				| ask { .. } | amend { .. }
				| support { .. }
				| withdraw_support { .. }
				| vote { .. }
				| retract { .. }
				| delegate { .. }
				| revoke { .. }
				| petition { .. }
				| say { .. } | rate { .. }
				| describe { .. }
		)
	)
}

/// Whether this call is a list of calls. A proxy's filter also looks at each of them.
pub(super) fn is_a_batch(call: &RuntimeCall) -> bool {
	use pallet_utility::Call::{batch, batch_all, force_batch};
	matches!(call, RuntimeCall::Utility(batch { .. } | batch_all { .. } | force_batch { .. }))
}

/// Each kind lists what it allows. A new call of the runtime is allowed to `Any` alone until it is listed here. No kind
/// votes, or sits on a jury.
impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		use frame_system::Call::{remark, remark_with_event};
		match self {
			ProxyType::Any => !is_a_voice(call),
			ProxyType::NonTransfer => {
				cares_for_a_validator(call)
					|| claims_a_dividend(call)
					|| is_a_batch(call)
					|| matches!(call, RuntimeCall::System(remark { .. } | remark_with_event { .. }))
			}
			ProxyType::Validating => cares_for_a_validator(call) || is_a_batch(call),
			ProxyType::Claiming => claims_a_dividend(call),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(a, b) if a == b => true,
			(ProxyType::Any, _) => true,
			(_, ProxyType::Any) => false,
			(ProxyType::NonTransfer, _) => true,
			_ => false,
		}
	}
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = Deposit<1, 8>;
	type ProxyDepositFactor = Deposit<0, 33>;
	type MaxProxies = ConstU32<32>;
	type MaxPending = ConstU32<32>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = Deposit<1, 8>;
	type AnnouncementDepositFactor = Deposit<0, 66>;
	type WeightInfo = weights::pallet_proxy::Weights<Runtime>;
	type BlockNumberProvider = System;
}

impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = Deposit<1, 88>;
	type DepositFactor = Deposit<0, 32>;
	type MaxSignatories = ConstU32<100>;
	type WeightInfo = weights::pallet_multisig::Weights<Runtime>;
	type BlockNumberProvider = System;
}

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = policy::RuntimeParameters;
	type AdminOrigin = powers::ChangePolicy;
	type WeightInfo = weights::pallet_parameters::Weights<Runtime>;
}

impl policy::Config for Runtime {
	type ChangeOrigin = powers::ChangePolicy;
	type HardwareOrigin = powers::ChangeHardware;
}

impl upgrades::Config for Runtime {
	type UpgradeOrigin = powers::Upgrade;
}

impl<C> frame_system::offchain::CreateTransactionBase<C> for Runtime
where
	RuntimeCall: From<C>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

impl<C> frame_system::offchain::CreateBare<C> for Runtime
where
	RuntimeCall: From<C>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		generic::UncheckedExtrinsic::new_bare(call)
	}
}
