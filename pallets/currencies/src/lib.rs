//! # Community currencies
//!
//! Anybody who may opens a currency in one call and chooses how it works: units that a dividend issues, units that
//! members owe each other (mutual credit), or units that somebody stands for (vouchers); each with or without a
//! **demurrage**, which idle balances lose in time. Every currency is an asset of FRAME's `fungibles`, so wallets and
//! pallets use it like any other.
//!
//! **Decay** costs O(1) for everybody's balance together: an account says when it was last counted, and what is left
//! follows from the time since then ([`decay`]). One ledger per currency keeps what circulates, decays with the
//! accounts, and says what is on its way to the commons, the dividend, or nowhere.
//!
//! **The invariant**, which `try_state` checks to the last 2^-64 of a unit: what circulates, what is on its way, the
//! fund of a mutual credit, and what stands still are together the issuance; what circulates is not less than what
//! the accounts hold, and more only by what was rounded in their disfavour; and in mutual credit the issuance is
//! what members owe.
//!
//! Nothing is held on trust: a payment is exact, so an account can be emptied to exactly zero in any currency.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::panic
	)
)]
#![warn(missing_docs)]

extern crate alloc;

mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod clearing;
mod credit;
pub mod decay;
mod errors;
mod events;
mod fungibles;
mod holding;
mod invariants;
mod ledger;
mod life;
#[cfg(test)]
mod mock;
mod origin;
#[cfg(feature = "std")]
pub mod testing;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use api::*;
pub use clearing::{Agreement, AgreementId, Rate, Side};
pub use fungibles::{DroppedCredit, DroppedDebt};
pub use life::REMOVED_AT_LEAST;
pub use origin::EnsureIs;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use calls::*;
use errors::*;
use events::*;
use frame_support::{
	pallet_macros::import_section,
	sp_runtime::traits::Convert,
	traits::{
		fungible, tokens::IdAmount, Consideration, EnsureOriginWithArg, Footprint, Get, UnixTime,
		VariantCount, VariantCountOf,
	},
	PalletId,
};
use rochdale_primitives::{MemberId, Membership, Moment};

/// A member in arrears: who, with which account, how much they owe, and since when they are in arrears.
pub type Arrear<AccountId> = (MemberId, AccountId, Amount, Moment);
/// A currency of this chain.
pub type CurrencyOf<T> = Currency<<T as frame_system::Config>::AccountId>;

/// The pallet.
// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls)]
#[import_section(errors)]
#[import_section(events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	/// The format of what is stored.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The reasons for which this runtime holds money.
		type RuntimeHoldReason: Parameter + MaxEncodedLen + VariantCount + From<HoldReason>;
		/// The native unit, for which a currency that is closed can be redeemed.
		type Native: fungible::hold::Mutate<
			Self::AccountId,
			Balance = Amount,
			Reason = Self::RuntimeHoldReason,
		>;
		/// What it costs to open a currency and to agree on clearing, and is given back in the end.
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		/// Who may open a currency.
		type OpenOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// Who speaks for an account: for a guardian or an issuer. [`EnsureIs`] is the account itself.
		type SpeaksFor: EnsureOriginWithArg<Self::RuntimeOrigin, Self::AccountId>;
		/// Who gives members limits in a currency's mutual credit, beside its guardian.
		type LimitOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, CurrencyId>;
		/// Who is a person here.
		type Membership: Membership<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// From this the accounts of the commons and of clearing agreements are made.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The account from which the dividend of a currency is paid.
		type DividendPot: Convert<CurrencyId, Self::AccountId>;
		/// The shortest time in which a currency is wound down.
		#[pallet::constant]
		type MinWindDown: Get<Moment>;
		/// The longest time in which a currency is wound down.
		#[pallet::constant]
		type MaxWindDown: Get<Moment>;
		/// The longest time for which an account is frozen at once.
		#[pallet::constant]
		type MaxFreeze: Get<Moment>;
		/// The most agreements that are netted at once.
		#[pallet::constant]
		type MaxCycle: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// It is the deposit for a currency or for an agreement on clearing.
		Deposit,
		/// The units of a currency that is closed are redeemed for it.
		Redemption,
	}

	/// The number of the next currency.
	#[pallet::storage]
	pub type NextCurrency<T> = StorageValue<_, CurrencyId, ValueQuery>;

	/// The currencies.
	#[pallet::storage]
	pub type Currencies<T: Config> = StorageMap<_, Twox64Concat, CurrencyId, CurrencyOf<T>>;

	/// What they are called.
	#[pallet::storage]
	pub type Descriptions<T: Config> = StorageMap<_, Twox64Concat, CurrencyId, Description<T>>;

	/// What somebody holds and owes.
	#[pallet::storage]
	pub type Accounts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CurrencyId, Blake2_128Concat, T::AccountId, Account>;

	/// What is held on somebody's account, and why.
	#[pallet::storage]
	pub type Holds<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CurrencyId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<IdAmount<T::RuntimeHoldReason, Amount>, VariantCountOf<T::RuntimeHoldReason>>,
		ValueQuery,
	>;

	/// On which account a member's place in mutual credit is.
	#[pallet::storage]
	pub type Lines<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CurrencyId, Twox64Concat, MemberId, T::AccountId>;

	/// The places of those who have left a mutual credit: who joins again has the limit that they were given, owes what
	/// others have paid for them, and has used up as much of their weight. Kept only where one of these says something,
	/// and as long as the person is known and it does: then `settle_default` removes it.
	#[pallet::storage]
	pub type FormerLines<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CurrencyId, Twox64Concat, MemberId, Line>;

	/// What the issuer of vouchers says to have in reserve.
	#[pallet::storage]
	pub type Reserves<T> = StorageMap<_, Twox64Concat, CurrencyId, Reserve>;

	/// The number of the next agreement.
	#[pallet::storage]
	pub type NextAgreement<T> = StorageValue<_, AgreementId, ValueQuery>;

	/// Agreements on clearing.
	#[pallet::storage]
	pub type Agreements<T: Config> = StorageMap<_, Twox64Concat, AgreementId, Agreement<T>>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A currency, with decay taken off until now.
		pub fn currency(id: CurrencyId) -> Option<CurrencyOf<T>> {
			Self::book(id).ok()
		}

		/// What somebody holds and owes, with decay taken off until now.
		pub fn account(id: CurrencyId, who: T::AccountId) -> Option<Account> {
			let mut currency = Self::book(id).ok()?;
			Some(Self::read(id, &mut currency, &who)).filter(|account| account.reference != Reference::None)
		}

		/// How much this account can owe now; 0 where it has no place in mutual credit.
		pub fn limit(id: CurrencyId, who: T::AccountId) -> Amount {
			let Ok(mut currency) = Self::book(id) else { return 0 };
			let account = Self::read(id, &mut currency, &who);
			Self::limit_of(&currency, &who, &account)
		}

		/// The members in arrears, where they are listed: who, with which account, how much they owe, and
		/// since when they are in arrears. In pages: at most `count` places, and never more than [`PAGE`], are looked
		/// at behind that of `after`; the second part is where to go on, if anywhere. In no particular order.
		pub fn in_arrears(
			id: CurrencyId,
			after: Option<MemberId>,
			count: u32,
		) -> (Vec<Arrear<T::AccountId>>, Option<MemberId>) {
			Self::arrears_of(id, after, count)
		}

		/// The account of a currency's commons.
		pub fn commons(id: CurrencyId) -> T::AccountId {
			Self::sub_account(b"commons", id)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxCycle::get() >= 2, "a cycle has at least two agreements");
			assert!(T::MinWindDown::get() <= T::MaxWindDown::get(), "there is a time to wind down in");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame_support::sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
