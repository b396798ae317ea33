//! How points are taken, and payments counted.

use frame_support::{sp_runtime::traits::SaturatedConversion, traits::fungible::NativeOrWithId};
use frame_system::pallet_prelude::BlockNumberFor;
use rochdale_primitives::{Moment, OnPayment, DAY, FIRST_MOMENT, HOUR};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The number of the day or hour, which has this length, at this time.
	pub(crate) fn number(at: Moment, length: Moment) -> u32 {
		at.checked_div(length).unwrap_or_default().saturated_into()
	}

	/// The place of the point of an hour.
	pub(crate) fn place(hour: u32) -> u32 {
		hour.checked_rem(HOURS).unwrap_or_default()
	}

	/// Takes the point of this hour, and that of this day, unless they are there. A block without room leaves it to the
	/// next one.
	pub(crate) fn record(block: BlockNumberFor<T>, meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::look()).is_err() {
			return;
		}
		let at = rochdale_primitives::now::<T::Time>();
		// The clock has not started.
		if at < FIRST_MOMENT {
			return;
		}
		let (day, hour) = (Self::number(at, DAY), Self::number(at, HOUR));
		let recorded = Recorded::<T>::get();
		if recorded.is_some_and(|recorded| hour <= recorded.last_hour) {
			return;
		}
		let new_day = recorded.is_none_or(|recorded| day > recorded.last_day);
		let weight = match new_day {
			true => T::WeightInfo::record_day(T::MaxCurrencies::get()),
			false => T::WeightInfo::record_hour(),
		};
		if meter.try_consume(weight).is_err() {
			return;
		}
		let point = Self::point(block, at);
		Hours::<T>::insert(Self::place(hour), point);
		if new_day {
			Self::record_day(day, point);
		}
		let first_day = recorded.map_or(day, |recorded| recorded.first_day);
		Recorded::<T>::put(Span { first_day, last_day: day, last_hour: hour });
	}

	/// The figures of this block.
	pub(crate) fn point(block: BlockNumberFor<T>, at: Moment) -> Point {
		Point {
			at,
			block: block.saturated_into(),
			figures: T::Source::figures(),
			turnover: Payments::<T>::get(None::<CurrencyId>),
		}
	}

	/// Stores the points of a day.
	pub(crate) fn record_day(day: Day, point: Point) {
		Days::<T>::insert(day, point);
		let mut currencies = CurrencyPointsOf::<T>::default();
		for currency in 0..T::MaxCurrencies::get() {
			let Some(figures) = T::Source::currency(currency) else { continue };
			let turnover = Payments::<T>::get(Some(currency));
			let pushed = currencies.try_push(CurrencyPoint { currency, figures, turnover });
			frame_support::defensive_assert!(pushed.is_ok(), "there is room for each of these numbers");
		}
		if !currencies.is_empty() {
			CurrencyDays::<T>::insert(day, currencies);
		}
	}
}

impl<T: Config> OnPayment<NativeOrWithId<CurrencyId>> for Pallet<T> {
	/// Counts a payment. Other currencies are not counted, so that storage has a bound.
	fn paid(asset: &NativeOrWithId<CurrencyId>, amount: u128) {
		let currency = match asset {
			NativeOrWithId::Native => None,
			NativeOrWithId::WithId(id) if *id < T::MaxCurrencies::get() => Some(*id),
			NativeOrWithId::WithId(_) => return,
		};
		Payments::<T>::mutate(currency, |turnover| {
			turnover.payments = turnover.payments.saturating_add(1);
			turnover.sum = turnover.sum.saturating_add(amount);
		});
	}
}
