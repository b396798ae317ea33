//! A chain with balances, fees, the allowance, and a roll that the tests write themselves.

use super::*;
use frame_support::{
	derive_impl,
	dispatch::{DispatchInfo, GetDispatchInfo, PostDispatchInfo},
	parameter_types,
	sp_runtime::{
		traits::{DispatchTransaction, Dispatchable},
		transaction_validity::TransactionValidityError,
		BuildStorage,
	},
	traits::{ConstU128, ConstU8},
	weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, IdentityFee},
};
use pallet_transaction_payment::FungibleAdapter;
use rochdale_primitives::testing::{Clock, People};

pub use rochdale_primitives::testing::pass;

pub type Balance = u128;
pub type AccountId = u64;
/// The members of the community.
pub type TestRoll = People<AccountId, Allowance>;

/// The time at which the tests begin.
pub const START: Moment = 1_000_000;
pub const MINUTE: Moment = 60_000;
pub const MS: u64 = 1_000_000;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		TransactionPayment: pallet_transaction_payment,
		Allowance: crate,
	}
);

parameter_types! {
	/// There is no base weight, so that the costs in tests are round numbers.
	pub Weights: frame_system::limits::BlockWeights = frame_system::limits::BlockWeights::builder()
		.for_class(DispatchClass::all(), |weights| weights.base_extrinsic = Weight::zero())
		.for_class(DispatchClass::non_mandatory(), |weights| {
			weights.max_total = Some(Weight::from_parts(2_000 * WEIGHT_REF_TIME_PER_MILLIS, u64::MAX))
		})
		.build_or_panic();
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type BlockWeights = Weights;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
}

#[derive_impl(pallet_transaction_payment::config_preludes::TestDefaultConfig)]
impl pallet_transaction_payment::Config for Test {
	type OnChargeTransaction = FungibleAdapter<Balances, ()>;
	type WeightToFee = IdentityFee<Balance>;
	type LengthToFee = IdentityFee<Balance>;
	type FeeMultiplierUpdate = ();
	type OperationalFeeMultiplier = ConstU8<5>;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_transaction_payment::BenchmarkConfig for Test {}

/// The only call that a guest may make is `remark_with_event`.
pub struct Answer;
impl Contains<RuntimeCall> for Answer {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(call, RuntimeCall::System(frame_system::Call::remark_with_event { .. }))
	}
}

pub struct NothingUnused;
impl Convert<&LiquidityInfoOf<Test>, Weight> for NothingUnused {
	fn convert(_: &LiquidityInfoOf<Test>) -> Weight {
		Weight::zero()
	}
}

/// The account with an office.
pub const OFFICER: AccountId = 7;
/// The officer may call `kill_storage` for the community.
pub struct OfTheOfficer;
impl ContainsPair<AccountId, RuntimeCall> for OfTheOfficer {
	fn contains(who: &AccountId, call: &RuntimeCall) -> bool {
		*who == OFFICER && matches!(call, RuntimeCall::System(frame_system::Call::kill_storage { .. }))
	}
}

parameter_types! {
	pub static Cap: u64 = 100 * MS;
	pub static RefillTime: Moment = 100 * MINUTE;
	pub static LengthCost: u64 = 0;
}

impl Config for Test {
	type Membership = TestRoll;
	type Time = Clock;
	type Cap = Cap;
	type RefillTime = RefillTime;
	type LengthCost = LengthCost;
	type GuestCalls = Answer;
	type OfficialCalls = OfTheOfficer;
	type UnusedFeeWeight = NothingUnused;
	type WeightInfo = ();
}

/// A chain whose clock has started, without members.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	TestRoll::reset([]);
	Cap::set(100 * MS);
	RefillTime::set(100 * MINUTE);
	LengthCost::set(0);
	let mut chain: sp_io::TestExternalities =
		frame_system::GenesisConfig::<Test>::default().build_storage().unwrap().into();
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Runs `story` on a new chain, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis().execute_with(|| {
		story();
		Allowance::do_try_state().unwrap();
	})
}

pub fn join(who: AccountId, id: MemberId) {
	TestRoll::join(id, who);
}

/// A member whose quota is full.
pub fn join_long_ago(who: AccountId, id: MemberId) {
	join(who, id);
	FullAt::<Test>::insert(id, 0);
}

pub fn leave(who: AccountId) {
	TestRoll::leave(TestRoll::member(&who).expect("only a member can leave"));
}

pub fn rekey(old: AccountId, new: AccountId) {
	TestRoll::join(TestRoll::member(&old).expect("only a member can change keys"), new);
}

/// Makes `who` an account of the person `id` that speaks for no active member.
pub fn belongs(who: AccountId, id: MemberId, as_what: GuestKey) {
	TestRoll::welcome(who, id, as_what);
}

/// The person is no longer known.
pub fn forget(id: MemberId) {
	TestRoll::forget(id);
	Allowance::forgotten(id, &0);
}

pub fn left(who: AccountId) -> Option<u64> {
	Allowance::info(&who).map(|info| info.left)
}

/// A transaction that takes this much compute, in milliseconds.
#[derive(Clone)]
pub struct Tx {
	pub who: AccountId,
	pub call: RuntimeCall,
	pub info: DispatchInfo,
	pub length: usize,
	pub tip: Balance,
	/// What the call really uses, and how it ends.
	pub outcome: Result<PostDispatchInfo, frame_support::sp_runtime::DispatchError>,
}

pub fn tx(who: AccountId, milliseconds: u64) -> Tx {
	let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	let info = DispatchInfo {
		call_weight: Weight::from_parts(milliseconds * WEIGHT_REF_TIME_PER_MILLIS, 0),
		..call.get_dispatch_info()
	};
	Tx { who, call, info, length: 0, tip: 0, outcome: Ok(Default::default()) }
}

impl Tx {
	/// Whether the pool accepts it.
	pub fn valid(&self) -> Result<frame_support::pallet_prelude::ValidTransaction, TransactionValidityError> {
		FreeWithinAllowance::<Test>::new(self.tip)
			.validate_only(
				RuntimeOrigin::signed(self.who),
				&self.call,
				&self.info,
				self.length,
				frame_support::pallet_prelude::TransactionSource::External,
				0,
			)
			.map(|(valid, ..)| valid)
	}

	/// Includes it in the block.
	pub fn run(self) -> Result<(), TransactionValidityError> {
		let outcome = self.outcome;
		FreeWithinAllowance::<Test>::new(self.tip)
			.test_run(RuntimeOrigin::signed(self.who), &self.call, &self.info, self.length, 0, |_| {
				outcome.map_err(|error| frame_support::dispatch::DispatchErrorWithPostInfo {
					post_info: Default::default(),
					error,
				})
			})
			.map(|_| ())
	}
}

pub fn fund(who: AccountId, amount: Balance) {
	Balances::force_set_balance(RuntimeOrigin::root(), who, amount).expect("tests can make money");
}

/// Dispatches a real call, inside the extension.
pub fn dispatch(who: AccountId, call: RuntimeCall) -> Result<(), TransactionValidityError> {
	let info = call.get_dispatch_info();
	FreeWithinAllowance::<Test>::new(0)
		.test_run(RuntimeOrigin::signed(who), &call.clone(), &info, 0, 0, |origin| call.dispatch(origin))
		.map(|_| ())
}
