//! The state transition function of a Rochdale chain.
//!
//! **One runtime, many communities.** A community never edits this crate to launch. It writes a `community.toml`, from
//! which the genesis is made ([`genesis`]), and later changes its policy by vote ([`policy`]). One file says who holds
//! which power ([`powers`]).

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]
// `#[frame_support::runtime]` and the SDK's calls nest deeper than the default.
#![recursion_limit = "512"]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod acting;
pub mod api;
mod apis;
pub mod charges;
pub mod configs;
pub mod disputes;
pub mod finality;
pub mod founding;
pub mod genesis;
pub mod hardware;
pub mod home;
pub mod limits;
pub mod policy;
pub mod powers;
pub mod preview;
pub mod safety;
pub mod standstill;
pub mod tracks;
pub mod upgrades;
pub mod weights;

use alloc::vec::Vec;
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

pub use apis::{RuntimeApi, RUNTIME_API_VERSIONS};
pub use founding::founding;
pub use frame_system::Call as SystemCall;
pub use pallet_balances::Call as BalancesCall;
pub use pallet_timestamp::Call as TimestampCall;

/// How a transaction is signed: sr25519, ed25519 or ecdsa.
pub type Signature = MultiSignature;
/// The account that signs a transaction.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// An amount of the native unit, in its smallest parts; 10^[`DECIMALS`] of them are one unit.
pub type Balance = u128;
/// The native unit, or a community currency.
pub type Asset = frame_support::traits::fungible::NativeOrWithId<pallet_currencies::CurrencyId>;
/// The number of an account's next transaction.
pub type Nonce = u32;
/// A nonce as the chain stores it. The nonces of a new account begin at [`FirstNonce`], and not at 0. So no old
/// transaction is valid again when an account that was removed comes back, even one without an expiry.
pub type KeptNonce = sp_runtime::type_with_default::TypeWithDefault<Nonce, FirstNonce>;
/// The highest nonce that an account had when it was removed. It is the first nonce of a new account. A transaction
/// raises it by at most one.
#[frame_support::storage_alias]
type HighestRemoved = StorageValue<Nonces, Nonce, frame_support::pallet_prelude::ValueQuery>;
/// The first nonce of a new account.
#[derive(Debug, codec::Encode, codec::Decode, codec::DecodeWithMemTracking, codec::MaxEncodedLen)]
pub struct FirstNonce;
impl frame_support::traits::Get<Nonce> for FirstNonce {
	fn get() -> Nonce {
		HighestRemoved::get()
	}
}
impl frame_support::traits::OnKilledAccount<AccountId> for FirstNonce {
	/// The account is still stored, with its nonce.
	fn on_killed_account(who: &AccountId) {
		let nonce = *System::account_nonce(who);
		if nonce > HighestRemoved::get() {
			HighestRemoved::put(nonce);
		}
	}
}
/// The height of a block.
pub type BlockNumber = u32;
pub type Hash = sp_core::H256;
/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A signed or bare transaction in its network encoding.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// The data that a signature covers.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// The data beside the call in each transaction, in the order in which it is checked.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	configs::allowance::Charge,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);
/// The data beside the call in a transaction of an account that has made `nonce` transactions. The transaction is valid
/// for this era and offers this tip.
pub fn extension(nonce: Nonce, era: generic::Era, tip: Balance) -> TxExtension {
	(
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(era),
		frame_system::CheckNonce::from(nonce.into()),
		frame_system::CheckWeight::new(),
		configs::allowance::Charge::new(tip),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	)
}
/// The part of this data that decides who pays, and with what.
pub fn charge_of(extension: &TxExtension) -> &configs::allowance::Charge {
	let (_, _, _, _, _, _, _, _, charge, _, _) = extension;
	charge
}
/// Runs blocks. `frame_system::Config::SingleBlockMigrations` lists the migrations that fit in one block.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Digits after the decimal point of the native unit. A community names its unit, but does not choose the digits:
/// hardware wallets take them from the runtime.
pub const DECIMALS: u8 = 9;
/// The symbol of the native unit in the metadata's hash of a release build. A wallet that checks this hash must be told
/// this symbol. It is `UNIT`, because all communities have the same code, unless the build was made for one community:
/// `ROCHDALE_SYMBOL` of the build's environment (see `build.rs`).
pub const METADATA_SYMBOL: &str = env!("ROCHDALE_METADATA_SYMBOL");
/// One unit of the native money.
pub const UNIT: Balance = 1_000_000_000;
/// The smallest balance that an account can hold. To store a smaller one would cost the validators more than it is
/// worth. (Members' accounts exist without any balance.)
pub const MINIMUM_BALANCE: Balance = UNIT / 100;

/// Types that know nothing of the calls, for the node's consensus and network code.
pub mod opaque {
	use super::*;
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block whose transactions are bytes.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
}

impl_opaque_keys! {
	/// The keys with which a validator's node signs.
	pub struct SessionKeys {
		/// For making blocks.
		pub babe: Babe,
		/// For votes on finality.
		pub grandpa: Grandpa,
		/// For announcing the addresses at which the node is reached.
		pub authority_discovery: AuthorityDiscovery,
	}
}

/// The version of this runtime. `spec_version` rises with each release, and `transaction_version` when the meaning of a
/// signed transaction changes.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("rochdale"),
	impl_name: alloc::borrow::Cow::Borrowed("rochdale"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;

	// The policy comes first, because others read it at genesis.
	#[runtime::pallet_index(2)]
	pub type Parameters = pallet_parameters;
	#[runtime::pallet_index(3)]
	pub type Policy = crate::policy;
	#[runtime::pallet_index(4)]
	pub type Standstill = crate::standstill;

	// Consensus. Validators comes after Session, because it takes the set of genesis from Session's keys.
	#[runtime::pallet_index(10)]
	pub type Babe = pallet_babe;
	#[runtime::pallet_index(12)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(13)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(14)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(11)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(15)]
	pub type Validators = pallet_validators;
	#[runtime::pallet_index(16)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(17)]
	pub type AuthorityDiscovery = pallet_authority_discovery;
	#[runtime::pallet_index(18)]
	pub type Finality = crate::finality;

	// Money.
	#[runtime::pallet_index(20)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(21)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(22)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(23)]
	pub type Dividend = pallet_dividend;
	#[runtime::pallet_index(24)]
	pub type Allowance = pallet_allowance;
	#[runtime::pallet_index(25)]
	pub type CommunityCurrencies = pallet_currencies;
	#[runtime::pallet_index(26)]
	pub type Payments = pallet_payments;

	// People. They come after the money that depends on membership.
	#[runtime::pallet_index(30)]
	pub type Members = pallet_members;

	// Decisions.
	#[runtime::pallet_index(40)]
	pub type Council = pallet_collective<Instance1>;
	#[runtime::pallet_index(41)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(42)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(43)]
	pub type Upgrades = crate::upgrades;
	#[runtime::pallet_index(39)]
	pub type Tracks = crate::tracks;
	#[runtime::pallet_index(47)]
	pub type Referenda = pallet_referenda;
	// The assembly comes before the pallets with much work, so that its decisions are carried out first.
	#[runtime::pallet_index(46)]
	pub type Assembly = pallet_assembly;
	#[runtime::pallet_index(44)]
	pub type ParticipatoryBudget = pallet_participatory_budget;
	#[runtime::pallet_index(45)]
	pub type Cooperatives = pallet_cooperatives;
	#[runtime::pallet_index(38)]
	pub type Meetings = pallet_meetings;
	#[runtime::pallet_index(48)]
	pub type Elections = pallet_elections;
	#[runtime::pallet_index(49)]
	pub type Juries = pallet_juries;

	// Safety.
	#[runtime::pallet_index(50)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(51)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(52)]
	pub type MultiBlockMigrations = pallet_migrations;
	#[runtime::pallet_index(53)]
	pub type Safety = crate::safety;

	// Convenience.
	#[runtime::pallet_index(60)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(61)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(62)]
	pub type Multisig = pallet_multisig;

	// Comes last, so that its points show what the others have done in the block. A test of upgrades adds a pallet 63.
	#[runtime::pallet_index(64)]
	pub type Statistics = pallet_statistics;
}

#[cfg(feature = "runtime-benchmarks")]
mod benches {
	frame_benchmarking::define_benchmarks!(
		[frame_system, SystemBench::<Runtime>]
		[frame_system_extensions, SystemExtensionsBench::<Runtime>]
		[pallet_allowance, Allowance]
		[pallet_assembly, Assembly]
		[pallet_babe, Babe]
		[pallet_balances, Balances]
		[pallet_collective, Council]
		[pallet_cooperatives, Cooperatives]
		[pallet_currencies, CommunityCurrencies]
		[pallet_dividend, Dividend]
		[pallet_elections, Elections]
		[pallet_juries, Juries]
		[pallet_grandpa, Grandpa]
		[pallet_meetings, Meetings]
		[pallet_members, Members]
		[pallet_migrations, MultiBlockMigrations]
		[pallet_multisig, Multisig]
		[pallet_parameters, Parameters]
		[pallet_participatory_budget, ParticipatoryBudget]
		[pallet_payments, Payments]
		[pallet_preimage, Preimage]
		[pallet_proxy, Proxy]
		[pallet_safe_mode, SafeMode]
		[pallet_scheduler, Scheduler]
		[pallet_statistics, Statistics]
		[pallet_timestamp, Timestamp]
		[pallet_transaction_payment, TransactionPayment]
		[pallet_treasury, Treasury]
		[pallet_tx_pause, TxPause]
		[pallet_utility, Utility]
		[pallet_validators, Validators]
	);
}
