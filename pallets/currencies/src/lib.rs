//! # Community currencies
//!
//! Anybody with the right to do so opens a currency in one call and chooses how it works. Its units come from a
//! dividend, from members who owe each other (mutual credit), or from an issuer who stands for them (vouchers). Each
//! kind can have a **demurrage**, which takes a part of idle balances in time. Every currency is an asset of FRAME's
//! `fungibles`, so wallets and pallets use it like any other.
//!
//! **Decay** costs O(1) for all balances together. An account stores when it was last counted, and what is left follows
//! from the time since then ([`decay`]). Each currency has one ledger. It keeps what circulates, which decays with the
//! accounts. It also keeps what is on its way to the commons or the dividend.
//!
//! **The invariant**, which `try_state` checks to the last 2^-64 of a unit, has three parts:
//!
//! - The issuance is the sum of four amounts: what circulates, what is on its way, the fund of a mutual credit, and
//!   what stands still.
//! - What circulates is not less than what the accounts hold. It is more only by what was rounded in their disfavour.
//! - In mutual credit the issuance is the sum of all debts and of what was written off.
//!
//! Nothing is held on trust. A payment is exact, so an account can be emptied to exactly zero in any currency.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod clearing;
#[cfg(feature = "std")]
pub mod config_preludes;
mod credit;
pub mod decay;
mod errors;
mod events;
mod fees;
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
pub use fees::Taken;
pub use fungibles::{DroppedCredit, DroppedDebt};
pub use life::REMOVED_AT_LEAST;
pub use origin::EnsureIs;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	pallet_macros::import_section,
	sp_runtime::traits::Convert,
	traits::{
		fungible, tokens::IdAmount, Consideration, EnsureOriginWithArg, Footprint, Get, UnixTime,
		VariantCount, VariantCountOf,
	},
	PalletId,
};
use rochdale_primitives::{Arbiter, MemberId, Membership, Moment};

/// A member in arrears: number, account, debt, and the moment since when they are in arrears.
pub type Arrear<AccountId> = (MemberId, AccountId, Amount, Moment);
pub type CurrencyOf<T> = Currency<<T as frame_system::Config>::AccountId>;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config(with_default)]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The hold reasons of the runtime.
		#[pallet::no_default_bounds]
		type RuntimeHoldReason: Parameter + MaxEncodedLen + VariantCount + From<HoldReason>;
		/// The native unit. The guardian of a currency that is wound down can redeem units with it.
		#[pallet::no_default]
		type Native: fungible::hold::Mutate<
			Self::AccountId,
			Balance = Amount,
			Reason = Self::RuntimeHoldReason,
		>;
		/// The deposit for opening a currency or for an agreement on clearing. It is given back when the currency or
		/// agreement is removed.
		#[pallet::no_default]
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		#[pallet::no_default_bounds]
		type OpenOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// Decides who speaks for a guardian or an issuer. With [`EnsureIs`] only the account itself does.
		#[pallet::no_default_bounds]
		type SpeaksFor: EnsureOriginWithArg<Self::RuntimeOrigin, Self::AccountId>;
		/// Decides who can set members' limits in a currency's mutual credit, besides its guardian.
		#[pallet::no_default_bounds]
		type LimitOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, CurrencyId>;
		/// Decides the appeals of members whose accounts are frozen.
		#[pallet::no_default_bounds]
		type FreezeArbiter: Arbiter<Self::RuntimeOrigin, (CurrencyId, MemberId)>;
		/// The register of persons and their keys.
		#[pallet::no_default_bounds]
		type Membership: Membership<Self::AccountId>;
		type Time: UnixTime;
		/// The accounts of the commons and of clearing agreements are derived from this.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The account from which the dividend of a currency is paid.
		#[pallet::no_default_bounds]
		type DividendPot: Convert<CurrencyId, Self::AccountId>;
		/// The shortest time for which a currency is wound down.
		#[pallet::constant]
		type MinWindDown: Get<Moment>;
		/// The longest time for which a currency is wound down.
		#[pallet::constant]
		type MaxWindDown: Get<Moment>;
		/// The longest time for which an account can be frozen with one call.
		#[pallet::constant]
		type MaxFreeze: Get<Moment>;
		/// The most units of one currency that there can be. A power has an error of less than 2^-117. So with 2^96 the
		/// decay of all units is computed to 2^-21 of a unit. With the greatest number that can be stored, each payment
		/// could lose hundreds of units.
		#[pallet::constant]
		type MostUnits: Get<Amount>;
		/// The most agreements that one call can clear.
		#[pallet::constant]
		type MaxCycle: Get<u32>;
		type WeightInfo: WeightInfo;
		/// Sets the clock in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a currency or an agreement on clearing. It comes free when the currency or agreement is
		/// removed.
		Deposit,
		/// Native money for which the units of a closing currency are redeemed. It comes free as units are redeemed;
		/// the remainder does when the currency is removed.
		Redemption,
	}

	/// The number of the next currency.
	#[pallet::storage]
	pub type NextCurrency<T> = StorageValue<_, CurrencyId, ValueQuery>;

	#[pallet::storage]
	pub type Currencies<T: Config> = StorageMap<_, Twox64Concat, CurrencyId, CurrencyOf<T>>;

	/// The names and symbols of currencies.
	#[pallet::storage]
	pub type Descriptions<T: Config> = StorageMap<_, Twox64Concat, CurrencyId, Description<T>>;

	/// What somebody holds and owes in a currency.
	#[pallet::storage]
	pub type Accounts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CurrencyId, Blake2_128Concat, T::AccountId, Account>;

	/// The amounts that are held on somebody's account, by reason.
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

	/// The account on which a member's place in mutual credit is.
	#[pallet::storage]
	pub type Lines<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CurrencyId, Twox64Concat, MemberId, T::AccountId>;

	/// The places of those who have left a mutual credit. A member who joins again has the limit that they were given.
	/// They owe what others have paid for them, and have used up as much of their weight. An entry is kept as long as
	/// one of these matters and the person is known. Afterwards `settle_default` removes it.
	#[pallet::storage]
	pub type FormerLines<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CurrencyId, Twox64Concat, MemberId, Line>;

	/// The reserve that the issuer of vouchers has stated.
	#[pallet::storage]
	pub type Reserves<T> = StorageMap<_, Twox64Concat, CurrencyId, Reserve>;

	/// The number of the next agreement.
	#[pallet::storage]
	pub type NextAgreement<T> = StorageValue<_, AgreementId, ValueQuery>;

	#[pallet::storage]
	pub type Agreements<T: Config> = StorageMap<_, Twox64Concat, AgreementId, Agreement<T>>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A currency, with decay deducted until now.
		pub fn currency(id: CurrencyId) -> Option<CurrencyOf<T>> {
			Self::load_currency(id).ok()
		}

		/// What somebody holds and owes, with decay deducted until now.
		pub fn account(id: CurrencyId, who: T::AccountId) -> Option<Account> {
			let mut currency = Self::load_currency(id).ok()?;
			Some(Self::load_account(id, &mut currency, &who)).filter(Account::is_open)
		}

		/// How much this account can owe now. It is 0 if the account has no place in mutual credit.
		pub fn limit(id: CurrencyId, who: T::AccountId) -> Amount {
			let Ok(mut currency) = Self::load_currency(id) else { return 0 };
			let account = Self::load_account(id, &mut currency, &who);
			Self::limit_of(&currency, &who, &account)
		}

		/// The members in arrears of a currency that lists them: number, account, debt, and since when they are in
		/// arrears. The list comes in pages. It looks at up to `count` places after that of `after`, and never at more
		/// than [`PAGE`]. The second part is where to continue, if there is more. The order has no meaning.
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
