//! # Payments
//!
//! What people expect of payments, in any currency that speaks `fungibles`: a **payment** with a memo, that its
//! payee can refund; a **request** to be paid, that the payer accepts or refuses; a **mandate** by which a payer
//! accepts a payee's requests beforehand, within a limit; a **schedule** of payments in time; and **offers** to swap
//! one currency for another at a posted rate. See README.md.
//!
//! **A payment takes all of a balance, or leaves an account that lives**: what would be left as dust is never lost.
//!
//! **Who pays for what is kept.** A payment's record, which a refund needs, costs no deposit: people whose only money
//! is an hour in a time bank pay too. The records are a ring of at most `MaxPayments`, and each payment removes up to
//! two that are older than `RefundTime`, or the oldest one if the ring is full: so any number of payments takes so
//! much room and no more, and each pays, with its weight, for the removal of others. Everything else is kept for a
//! deposit, which is given back when it ends.
//!
//! **Time** is the chain's clock, and the agenda has a place for each ten minutes. (pallet-scheduler counts in blocks,
//! so that a month would drift with the block time; it drops a task that it cannot run, and takes a limited number
//! for each block, which anybody could fill: this agenda loses nothing and refuses nobody, it is only late.)

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

mod agenda;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
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

pub use agenda::BUCKET;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	pallet_macros::import_section,
	sp_runtime::TryRuntimeError,
	traits::{fungibles, Consideration, Footprint, Get, UnixTime},
	weights::{Weight, WeightMeter},
};
use rochdale_primitives::{Membership, Moment, FORMER_KEYS};

/// The period of an offer's limit.
pub const DAY: Moment = 86_400_000;

/// The most items that a view function returns at once.
pub const PAGE: u32 = 64;

/// The pallet.
// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[frame_support::pallet]
pub mod pallet {
	// Not FRAME's trait of that name.
	use super::{Task, *};
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	/// The format of what is stored.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A currency.
	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;
	/// A payment on this chain.
	pub type PaymentOf<T> = Payment<<T as frame_system::Config>::AccountId, AssetOf<T>>;
	/// A request on this chain.
	pub type RequestOf<T> =
		Request<<T as frame_system::Config>::AccountId, AssetOf<T>, <T as Config>::Deposit>;
	/// A mandate on this chain.
	pub type MandateOf<T> = Mandate<<T as Config>::Deposit>;
	/// For whom a payer's mandate is, and in which currency.
	pub type MandateKey<T> = (<T as frame_system::Config>::AccountId, AssetOf<T>);
	/// A schedule on this chain.
	pub type ScheduleOf<T> =
		Schedule<<T as frame_system::Config>::AccountId, AssetOf<T>, <T as Config>::Deposit>;
	/// An offer on this chain.
	pub type OfferOf<T> = Offer<<T as frame_system::Config>::AccountId, AssetOf<T>, <T as Config>::Deposit>;
	/// A task on this chain.
	pub type TaskOf<T> = Task<<T as frame_system::Config>::AccountId, AssetOf<T>>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// All currencies.
		type Currencies: fungibles::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = Balance,
		>;
		/// What an account pays for a request, a mandate, a schedule or an offer of its own, and gets back.
		type Deposit: Consideration<Self::AccountId, Footprint>;
		/// Whose keys have been replaced: what is for an old key is for the present one.
		type Membership: Membership<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// How long a payment can be refunded, while the ring of records has room for it.
		#[pallet::constant]
		type RefundTime: Get<Moment>;
		/// The most payments of which a record is kept: at least 1.
		#[pallet::constant]
		type MaxPayments: Get<u32>;
		/// How far away a time can be that somebody sets, and how long a period can be.
		#[pallet::constant]
		type MaxAhead: Get<Moment>;
		/// How short the period of a mandate or a schedule can be: at least [`BUCKET`].
		#[pallet::constant]
		type MinPeriod: Get<Moment>;
		/// A schedule ends when so many of its payments in a row could not be made: at least 1.
		#[pallet::constant]
		type MaxFailures: Get<u32>;
		/// The most open requests of a payee.
		#[pallet::constant]
		type MaxRequests: Get<u32>;
		/// The most schedules of a payer.
		#[pallet::constant]
		type MaxSchedules: Get<u32>;
		/// The most offers of a poster.
		#[pallet::constant]
		type MaxOffers: Get<u32>;
		/// What the agenda may take of each block.
		type Share: Get<Weight>;
		/// Weights.
		type WeightInfo: WeightInfo;
		/// Makes currencies.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// It is the deposit for a request, a mandate, a schedule or an offer.
		Deposit,
	}

	/// The payments of which there is a record: the number of the oldest, and that of the next one.
	#[pallet::storage]
	pub type Ring<T> = StorageValue<_, (PaymentId, PaymentId), ValueQuery>;

	/// The records of payments.
	#[pallet::storage]
	pub type Payments<T: Config> = StorageMap<_, Twox64Concat, PaymentId, PaymentOf<T>>;

	/// The number of the next request, schedule or offer: they are counted together.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, u64, ValueQuery>;

	/// The requests that are open.
	#[pallet::storage]
	pub type Requests<T: Config> = StorageMap<_, Twox64Concat, RequestId, RequestOf<T>>;

	/// The requests of a payee.
	#[pallet::storage]
	pub type RequestsBy<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<RequestId, T::MaxRequests>, ValueQuery>;

	/// The requests to a payer.
	#[pallet::storage]
	pub type RequestsTo<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, RequestId, ()>;

	/// What a payer lets a payee collect in a currency.
	#[pallet::storage]
	pub type Mandates<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, MandateKey<T>, MandateOf<T>>;

	/// The schedules that have not ended.
	#[pallet::storage]
	pub type Schedules<T: Config> = StorageMap<_, Twox64Concat, ScheduleId, ScheduleOf<T>>;

	/// The schedules of a payer.
	#[pallet::storage]
	pub type SchedulesBy<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<ScheduleId, T::MaxSchedules>, ValueQuery>;

	/// The offers that have not ended.
	#[pallet::storage]
	pub type Offers<T: Config> = StorageMap<_, Twox64Concat, OfferId, OfferOf<T>>;

	/// The offers of a poster.
	#[pallet::storage]
	pub type OffersBy<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<OfferId, T::MaxOffers>, ValueQuery>;

	/// The offers that sell the first currency for the second.
	#[pallet::storage]
	pub type OffersFor<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, (AssetOf<T>, AssetOf<T>), Twox64Concat, OfferId, ()>;

	/// What there is to do in each ten minutes since the Unix epoch.
	#[pallet::storage]
	pub type Agenda<T: Config> = StorageDoubleMap<_, Twox64Concat, u32, Blake2_128Concat, TaskOf<T>, ()>;

	/// Up to which ten minutes the agenda is done; none before the first block or task.
	#[pallet::storage]
	pub type Cursor<T> = StorageValue<_, u32>;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pays.
		///
		/// What is paid to a key that was replaced goes to the person's present one.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::BadMemo`], [`Error::KeyReplaced`], and the
		/// currency's if the payer has not so much, or the payee cannot receive it.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::pay())]
		pub fn pay(
			origin: OriginFor<T>,
			to: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] amount: Balance,
			memo: Memo,
		) -> DispatchResult {
			let payer = ensure_signed(origin)?;
			Self::ensure_payable(&payer, &to, amount, &memo)?;
			Self::do_pay(payer, to, asset, amount, memo, Cause::Call)
		}

		/// Gives a payment that one has received, or a part of it, back to who has paid it, with the key that they have
		/// now. Without an amount, all
		/// that was not refunded yet.
		///
		/// Errors: [`Error::UnknownPayment`], [`Error::NotThePayee`], [`Error::RefundTooMuch`],
		/// [`Error::ZeroAmount`], and the currency's.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::refund())]
		pub fn refund(
			origin: OriginFor<T>,
			#[pallet::compact] payment: PaymentId,
			amount: Option<Balance>,
		) -> DispatchResult {
			Self::do_refund(ensure_signed(origin)?, payment, amount)
		}

		/// Asks somebody for a payment. If their mandate covers it, it is paid at once; else they can accept it until
		/// it expires, and a deposit is held so long. Who is asked with a key that was replaced is asked with their present
		/// one.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::BadMemo`], [`Error::UnknownCurrency`],
		/// [`Error::BadTime`], [`Error::TooManyRequests`], and the deposit's.
		#[pallet::call_index(2)]
		// And whose key the payer's is now.
		#[pallet::weight(
			T::WeightInfo::request()
				.saturating_add(T::WeightInfo::collect())
				.saturating_add(T::DbWeight::get().reads(2))
		)]
		pub fn request(
			origin: OriginFor<T>,
			from: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] amount: Balance,
			memo: Memo,
			expires_at: Moment,
		) -> DispatchResultWithPostInfo {
			let payee = ensure_signed(origin)?;
			let from = Self::present(&from);
			Self::ensure_payable(&from, &payee, amount, &memo)?;
			Self::ensure_currency(&asset)?;
			Self::ensure_ahead(expires_at)?;
			let weight = match Self::try_collect(&from, &payee, &asset, amount, &memo) {
				Some(Ok(())) => T::WeightInfo::collect(),
				failed => {
					Self::do_request(payee, from, asset, amount, memo, expires_at)?;
					let tried = failed.map_or(Weight::zero(), |_| T::WeightInfo::collect());
					T::WeightInfo::request().saturating_add(tried)
				}
			};
			Ok(Some(weight.saturating_add(T::DbWeight::get().reads(2))).into())
		}

		/// Pays what was requested.
		///
		/// Errors: [`Error::UnknownRequest`], [`Error::NotThePayer`], [`Error::Expired`], and the currency's.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::accept_request())]
		pub fn accept_request(origin: OriginFor<T>, #[pallet::compact] request: RequestId) -> DispatchResult {
			Self::do_accept_request(ensure_signed(origin)?, request)
		}

		/// Refuses to pay what was requested.
		///
		/// Errors: [`Error::UnknownRequest`], [`Error::NotThePayer`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::refuse_request())]
		pub fn refuse_request(origin: OriginFor<T>, #[pallet::compact] request: RequestId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Self::open_request(request)?;
			ensure!(who == Self::present(&record.payer), Error::<T>::NotThePayer);
			Self::end_request(request, record, Ending::Refused);
			Ok(())
		}

		/// Takes back a request.
		///
		/// Errors: [`Error::UnknownRequest`], [`Error::NotThePayee`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw_request())]
		pub fn withdraw_request(
			origin: OriginFor<T>,
			#[pallet::compact] request: RequestId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Self::open_request(request)?;
			ensure!(who == Self::present(&record.payee), Error::<T>::NotThePayee);
			Self::end_request(request, record, Ending::Withdrawn);
			Ok(())
		}

		/// Lets somebody collect payments: their requests are paid at once, as long as they are not more than `most`
		/// in a period. The first period begins now. It replaces a mandate that they have in this currency; what
		/// they have collected in its last period, if that is not over, counts in the new one's first.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::UnknownCurrency`], [`Error::BadPeriod`],
		/// [`Error::BadTime`], and the deposit's.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::authorise())]
		pub fn authorise(
			origin: OriginFor<T>,
			payee: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] most: Balance,
			period: Moment,
			expires_at: Moment,
		) -> DispatchResult {
			Self::do_authorise(ensure_signed(origin)?, payee, asset, most, period, expires_at)
		}

		/// Takes back a mandate. If there is none, it takes back one that was given with a key that the payer had before.
		///
		/// Errors: [`Error::UnknownMandate`].
		#[pallet::call_index(7)]
		// And the keys that they had before, and a mandate of each.
		#[pallet::weight(
			T::WeightInfo::revoke()
				.saturating_add(T::DbWeight::get().reads(u64::from(FORMER_KEYS).saturating_add(2)))
		)]
		pub fn revoke(origin: OriginFor<T>, payee: T::AccountId, asset: AssetOf<T>) -> DispatchResult {
			let payer = ensure_signed(origin)?;
			let (payer, mandate) = Self::own_mandate(payer, &payee, &asset)?;
			Self::end_mandate(payer, payee, asset, mandate, Ending::Withdrawn);
			Ok(())
		}

		/// Lets payments be made in time, each within ten minutes of when it is due. While the payer's account is frozen
		/// or its key disputed, the payment is put off and tried again each day; what was due meanwhile follows in order.
		/// One that cannot be made for another reason is left out; after `MaxFailures` in a row the schedule ends. If the chain stands still, what was due meanwhile is
		/// paid when it goes on, in order.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::BadMemo`], [`Error::UnknownCurrency`],
		/// [`Error::BadTime`], [`Error::BadPeriod`], [`Error::TooManySchedules`], and the deposit's.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::schedule())]
		pub fn schedule(
			origin: OriginFor<T>,
			to: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] amount: Balance,
			memo: Memo,
			plan: Plan,
		) -> DispatchResult {
			let payer = ensure_signed(origin)?;
			Self::ensure_payable(&payer, &to, amount, &memo)?;
			Self::do_schedule(payer, to, asset, amount, memo, plan)
		}

		/// Ends a schedule: nothing more is paid.
		///
		/// Errors: [`Error::UnknownSchedule`], [`Error::NotThePayer`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::cancel_schedule())]
		pub fn cancel_schedule(
			origin: OriginFor<T>,
			#[pallet::compact] schedule: ScheduleId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Schedules::<T>::get(schedule).ok_or(Error::<T>::UnknownSchedule)?;
			ensure!(who == Self::present(&record.payer), Error::<T>::NotThePayer);
			Self::end_schedule(schedule, record, Ending::Withdrawn);
			Ok(())
		}

		/// Offers to sell a currency for another at a fixed rate, to anyone. The money stays the poster's own: each
		/// swap takes what it needs, and is refused if that is not there. So one purse can stand behind several
		/// offers, and be spent otherwise.
		///
		/// Errors: [`Error::SameCurrency`], [`Error::UnknownCurrency`], [`Error::BadRate`], [`Error::ZeroAmount`] for
		/// a limit of nothing, [`Error::BadTime`], [`Error::TooManyOffers`], and the deposit's.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::post_offer())]
		pub fn post_offer(
			origin: OriginFor<T>,
			sells: AssetOf<T>,
			buys: AssetOf<T>,
			rate: Rate,
			per_day: Option<Balance>,
			total: Option<Balance>,
			expires_at: Moment,
		) -> DispatchResult {
			Self::do_post_offer(ensure_signed(origin)?, sells, buys, rate, per_day, total, expires_at)
		}

		/// Takes an offer, at once and as a whole or not at all: pays at most `give` of what it buys, and gets what
		/// that is worth of what it sells, but not less than `at_least`. See [`Rate::fill`] for how it is rounded.
		///
		/// Errors: [`Error::UnknownOffer`], [`Error::Expired`], [`Error::ToOneself`], [`Error::ZeroAmount`],
		/// [`Error::TooMuch`], [`Error::TooLittle`], [`Error::LimitReached`], and the currencies'.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::swap())]
		pub fn swap(
			origin: OriginFor<T>,
			#[pallet::compact] offer: OfferId,
			#[pallet::compact] give: Balance,
			#[pallet::compact] at_least: Balance,
		) -> DispatchResult {
			Self::do_swap(ensure_signed(origin)?, offer, give, at_least)
		}

		/// Takes back an offer.
		///
		/// Errors: [`Error::UnknownOffer`], [`Error::NotThePoster`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, #[pallet::compact] offer: OfferId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Offers::<T>::get(offer).ok_or(Error::<T>::UnknownOffer)?;
			ensure!(who == Self::present(&record.poster), Error::<T>::NotThePoster);
			Self::end_offer(offer, record, Ending::Withdrawn);
			Ok(())
		}
	}

	/// Where a list can be long it is read in pages: `count` of them, at most [`PAGE`], behind the one that is
	/// named; in no particular order, in which new ones can come anywhere.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What is kept of a payment. It can be refunded until `RefundTime` after it was made.
		pub fn payment(id: PaymentId) -> Option<PaymentOf<T>> {
			Payments::<T>::get(id)
		}

		/// The requests of a payee, from the oldest to the newest.
		pub fn requests_by(payee: T::AccountId) -> Vec<(RequestId, RequestOf<T>)> {
			let ids = RequestsBy::<T>::get(payee).into_iter();
			ids.filter_map(|id| Some((id, Requests::<T>::get(id)?))).collect()
		}

		/// The requests to a payer, in pages; then those to the keys that they had before.
		pub fn requests_to(
			payer: T::AccountId,
			after: Option<RequestId>,
			count: u32,
		) -> Vec<(RequestId, RequestOf<T>)> {
			Self::asked_of(payer, after, count)
		}

		/// A mandate, and how much can be collected under it now.
		pub fn mandate(
			payer: T::AccountId,
			payee: T::AccountId,
			asset: AssetOf<T>,
		) -> Option<(MandateOf<T>, Balance)> {
			let mandate = Mandates::<T>::get(payer, (payee, asset))?;
			let now = Self::now();
			let left = if now < mandate.expires_at { mandate.limit.left_at(now) } else { 0 };
			Some((mandate, left))
		}

		/// The mandates of a payer, in pages: for whom, in which currency, and how much.
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

		/// What somebody who wants to give at most `give` would pay for an offer now, and get; none if it does not sell
		/// so much now, or the poster has not so much.
		pub fn quote(offer: OfferId, give: Balance) -> Option<(Balance, Balance)> {
			Self::quoted(offer, give)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Works on the agenda, as far as its share of a block goes: it has its turn before transactions, so that a
		/// full chain cannot put it off.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			let mut own = WeightMeter::with_limit(T::Share::get().min(meter.remaining()));
			Self::work_agenda(&mut own);
			meter.consume(own.consumed());
		}

		fn integrity_test() {
			assert!(T::MaxPayments::get() > 0, "a payment has a record");
			assert!(T::MinPeriod::get() >= BUCKET, "a schedule pays at most once in a bucket of the agenda");
			assert!(T::MaxFailures::get() > 0, "a schedule that has not failed goes on");
			let look = T::WeightInfo::look_at_bucket();
			let most = [
				T::WeightInfo::expire_request(),
				T::WeightInfo::expire_mandate(),
				T::WeightInfo::expire_offer(),
				T::WeightInfo::pay_scheduled(),
			];
			let needed = most.into_iter().fold(Weight::zero(), |most, weight| most.max(weight));
			let needed = needed.saturating_add(look).saturating_add(look);
			assert!(needed.all_lte(T::Share::get()), "the share of a block is enough for any task");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
