//! # Payments
//!
//! Everyday payments in any currency that implements `fungibles`:
//! - A **payment** has a memo, and its payee can refund it.
//! - A **request** asks a payer for a payment. The payer accepts or refuses it.
//! - A **mandate** is a payer's permission for a payee to collect up to a limit in each period.
//! - A **schedule** makes one payment or several later.
//! - An **offer** sells one currency for another at a posted rate.
//!
//! See README.md for the rules.
//!
//! **A payment takes all of a balance, or leaves an account that lives.** So no remainder is lost as dust.
//!
//! **Who pays for storage.** A payment's record, which a refund needs, costs no deposit. People whose only money is an
//! hour in a time bank can pay too. The records are a ring of at most `MaxPayments`: when it is full, a payment takes
//! the place of the oldest record. Each block removes records that are older than `RefundTime`, within its share. Each
//! account that exists has the number of its latest payment, and that number goes when the account does. So the storage
//! is bounded. Everything else is stored for a deposit, which is given back at its end.
//!
//! **Time** is the chain's clock, and the agenda has one bucket for each ten minutes. `pallet-scheduler` is not used
//! because it counts in blocks, so a month would drift with the block time. It also drops a task that it cannot run,
//! and anybody could fill its limited places in a block. This agenda can be late, but it loses no task and refuses
//! nobody.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod agenda;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
mod invariants;
#[cfg(test)]
mod mock;
mod paying;
mod requesting;
mod scheduling;
mod swapping;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use pallet::*;
pub use rochdale_primitives::{BUCKET, DAY};
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	pallet_macros::import_section,
	sp_runtime::TryRuntimeError,
	traits::{fungibles, Consideration, Footprint, Get, OnKilledAccount, UnixTime},
	weights::{Weight, WeightMeter},
};
use rochdale_primitives::{
	within_share, Bookkeeping, Limit, Membership, Moment, OnPayment, Spent, Timeline, FORMER_KEYS,
};

/// The most items that a view function returns in one page.
pub const PAGE: u32 = 64;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	// FRAME's prelude has a trait `Task`, which is not meant here.
	use super::{Task, *};
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The identifier of a currency.
	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;
	pub type PaymentOf<T> = Payment<<T as frame_system::Config>::AccountId, AssetOf<T>>;
	pub type RequestOf<T> =
		Request<<T as frame_system::Config>::AccountId, AssetOf<T>, <T as Config>::Deposit>;
	pub type MandateOf<T> = Mandate<<T as Config>::Deposit>;
	/// The payee and the currency of a mandate.
	pub type MandateKey<T> = (<T as frame_system::Config>::AccountId, AssetOf<T>);
	pub type ScheduleOf<T> =
		Schedule<<T as frame_system::Config>::AccountId, AssetOf<T>, <T as Config>::Deposit>;
	pub type OfferOf<T> = Offer<<T as frame_system::Config>::AccountId, AssetOf<T>, <T as Config>::Deposit>;
	pub type TaskOf<T> = Task<<T as frame_system::Config>::AccountId, AssetOf<T>>;
	/// The tasks in the order of their time. No task is later than `MaxAhead`.
	pub(crate) type Tasks<T> = Timeline<TaskOf<T>, Agenda<T>, Cursor<T>>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// All currencies in which accounts can pay.
		type Currencies: fungibles::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = Balance,
		>;
		/// The deposit for a request, a mandate, a schedule or an offer. Its owner gets it back.
		type Deposit: Consideration<Self::AccountId, Footprint>;
		/// Says which keys were replaced. A payment to a replaced key goes to the person's present key.
		type Membership: Membership<Self::AccountId>;
		/// Is told of each payment.
		type OnPayment: OnPayment<AssetOf<Self>>;
		/// Is told of each swap, for the books of those who keep some.
		type Bookkeeping: Bookkeeping<Self::AccountId, AssetOf<Self>, Balance>;
		/// The chain's clock.
		type Time: UnixTime;
		/// How long a payment can be refunded, while the ring has room for its record.
		#[pallet::constant]
		type RefundTime: Get<Moment>;
		/// The most records of payments that are kept, at least 1.
		#[pallet::constant]
		type MaxPayments: Get<u32>;
		/// How far in the future a given time can be, and how long a period can be.
		#[pallet::constant]
		type MaxAhead: Get<Moment>;
		/// The shortest period of a mandate or a schedule, at least [`BUCKET`].
		#[pallet::constant]
		type MinPeriod: Get<Moment>;
		/// A schedule ends after this many failed payments in a row. At least 1.
		#[pallet::constant]
		type MaxFailures: Get<u32>;
		/// The most open requests of one payee.
		#[pallet::constant]
		type MaxRequests: Get<u32>;
		/// The most schedules of one payer.
		#[pallet::constant]
		type MaxSchedules: Get<u32>;
		/// The most offers of one poster.
		#[pallet::constant]
		type MaxOffers: Get<u32>;
		/// The most weight that the agenda can use in each block.
		type Share: Get<Weight>;
		type WeightInfo: WeightInfo;
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a request, a mandate, a schedule or an offer. It is released when that ends.
		Deposit,
	}

	/// The numbers of the oldest record of a payment, and of the next one.
	#[pallet::storage]
	pub type PaymentRing<T> = StorageValue<_, (PaymentId, PaymentId), ValueQuery>;

	/// The records of payments, each in its place in the ring: its number modulo `MaxPayments`. (So a runtime with
	/// another `MaxPayments` needs a migration.)
	#[pallet::storage]
	pub type Payments<T: Config> = StorageMap<_, Twox64Concat, u64, PaymentOf<T>>;

	/// The latest payment that each account made or received, as long as the account exists. Its record may have been
	/// dropped.
	#[pallet::storage]
	pub type LatestPayment<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, PaymentId>;

	/// The number of the next request, schedule or offer. They share one sequence.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, u64, ValueQuery>;

	#[pallet::storage]
	pub type Requests<T: Config> = StorageMap<_, Twox64Concat, RequestId, RequestOf<T>>;

	/// The open requests of each payee.
	#[pallet::storage]
	pub type RequestsBy<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<RequestId, T::MaxRequests>, ValueQuery>;

	/// The open requests to each payer.
	#[pallet::storage]
	pub type RequestsTo<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, RequestId, ()>;

	/// The mandates of each payer, by payee and currency.
	#[pallet::storage]
	pub type Mandates<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, MandateKey<T>, MandateOf<T>>;

	/// The schedules that have not ended.
	#[pallet::storage]
	pub type Schedules<T: Config> = StorageMap<_, Twox64Concat, ScheduleId, ScheduleOf<T>>;

	/// The schedules of each payer.
	#[pallet::storage]
	pub type SchedulesBy<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<ScheduleId, T::MaxSchedules>, ValueQuery>;

	/// The offers that have not ended.
	#[pallet::storage]
	pub type Offers<T: Config> = StorageMap<_, Twox64Concat, OfferId, OfferOf<T>>;

	/// The offers of each poster.
	#[pallet::storage]
	pub type OffersBy<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<OfferId, T::MaxOffers>, ValueQuery>;

	/// The offers that sell the first currency for the second.
	#[pallet::storage]
	pub type OffersFor<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, (AssetOf<T>, AssetOf<T>), Twox64Concat, OfferId, ()>;

	/// The tasks of each bucket: the ten minutes with this number since the Unix epoch.
	#[pallet::storage]
	pub type Agenda<T: Config> = StorageDoubleMap<_, Twox64Concat, u32, Blake2_128Concat, TaskOf<T>, ()>;

	/// The first bucket of the agenda that is not done yet. There is none before the first block or task.
	#[pallet::storage]
	pub type Cursor<T> = StorageValue<_, u32>;

	/// A list that can be long is read in pages of `count` items, at most [`PAGE`]. A page begins after the item that
	/// is named. The order is arbitrary, and new items can appear anywhere in it.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The record of a payment. It can be refunded until `RefundTime` after it was made.
		pub fn payment(id: PaymentId) -> Option<PaymentOf<T>> {
			Self::record_of(id)
		}

		/// The payments that an account made or received, from the newest to the oldest, in pages. The first page
		/// begins with the latest payment, and another one below the payment `before`. The list ends at a record that
		/// was dropped, or where the account began. Payments of a former key are read with that key.
		pub fn payments_of(
			who: T::AccountId,
			before: Option<PaymentId>,
			count: u32,
		) -> Vec<(PaymentId, PaymentOf<T>)> {
			Self::made_or_received(&who, before, count)
		}

		/// The open requests of a payee, from the oldest to the newest.
		pub fn requests_by(payee: T::AccountId) -> Vec<(RequestId, RequestOf<T>)> {
			let ids = RequestsBy::<T>::get(payee).into_iter();
			ids.filter_map(|id| Some((id, Requests::<T>::get(id)?))).collect()
		}

		/// The open requests to a payer, in pages; then those to their former keys.
		pub fn requests_to(
			payer: T::AccountId,
			after: Option<RequestId>,
			count: u32,
		) -> Vec<(RequestId, RequestOf<T>)> {
			Self::asked_of(payer, after, count)
		}

		/// A mandate, and the amount that can be collected under it now.
		pub fn mandate(
			payer: T::AccountId,
			payee: T::AccountId,
			asset: AssetOf<T>,
		) -> Option<(MandateOf<T>, Balance)> {
			let mandate = Mandates::<T>::get(payer, (payee, asset))?;
			let now = Self::now();
			let left = if now < mandate.expires_at { mandate.limit.left(mandate.used, now) } else { 0 };
			Some((mandate, left))
		}

		/// The mandates of a payer, in pages: payee, currency and mandate.
		pub fn mandates_by(
			payer: T::AccountId,
			after: Option<MandateKey<T>>,
			count: u32,
		) -> Vec<(MandateKey<T>, MandateOf<T>)> {
			let mandates = match after {
				Some(key) => {
					let key = Mandates::<T>::hashed_key_for(&payer, key);
					Mandates::<T>::iter_prefix_from(&payer, key)
				}
				None => Mandates::<T>::iter_prefix(&payer),
			};
			mandates.take(count.min(PAGE) as usize).collect()
		}

		/// The schedules of a payer, from the oldest to the newest.
		pub fn schedules_by(payer: T::AccountId) -> Vec<(ScheduleId, ScheduleOf<T>)> {
			let ids = SchedulesBy::<T>::get(payer).into_iter();
			ids.filter_map(|id| Some((id, Schedules::<T>::get(id)?))).collect()
		}

		/// The offers of a poster, from the oldest to the newest.
		pub fn offers_by(poster: T::AccountId) -> Vec<(OfferId, OfferOf<T>)> {
			let ids = OffersBy::<T>::get(poster).into_iter();
			ids.filter_map(|id| Some((id, Offers::<T>::get(id)?))).collect()
		}

		/// The offers that sell one currency for another, in pages.
		pub fn offers_for(
			sells: AssetOf<T>,
			buys: AssetOf<T>,
			after: Option<OfferId>,
			count: u32,
		) -> Vec<(OfferId, OfferOf<T>)> {
			let pair = (sells, buys);
			let ids = match after {
				Some(id) => {
					let key = OffersFor::<T>::hashed_key_for(&pair, id);
					OffersFor::<T>::iter_key_prefix_from(&pair, key)
				}
				None => OffersFor::<T>::iter_key_prefix(&pair),
			};
			ids.take(count.min(PAGE) as usize).filter_map(|id| Some((id, Offers::<T>::get(id)?))).collect()
		}

		/// What a taker would pay for an offer now if they give at most `give`, and what they would get. There is no
		/// answer if the offer does not sell this much now, or if the poster has too little money.
		pub fn quote(offer: OfferId, give: Balance) -> Option<(Balance, Balance)> {
			Self::quoted(offer, give)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Works on the agenda within its share of the block, and removes old records with what is left of the share.
		/// It runs before transactions, so a full chain cannot delay it.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			within_share(meter, T::Share::get(), |meter| {
				Self::work_agenda(meter);
				Self::remove_old_records(meter);
			});
		}

		fn integrity_test() {
			assert!(T::MaxPayments::get() > 0, "the ring has room for a record");
			assert!(T::MinPeriod::get() >= BUCKET, "a schedule pays at most once in a bucket of the agenda");
			assert!(T::MaxFailures::get() > 0, "a schedule that has not failed must go on");
			let look = T::WeightInfo::look_at_bucket();
			let most = [
				T::WeightInfo::expire_request(),
				T::WeightInfo::expire_mandate(),
				T::WeightInfo::expire_offer(),
				T::WeightInfo::pay_scheduled(),
			];
			let needed = most.into_iter().fold(Weight::zero(), |most, weight| most.max(weight));
			let needed = needed.saturating_add(look.saturating_mul(3));
			assert!(needed.all_lte(T::Share::get()), "the share of a block must be enough for any task");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
