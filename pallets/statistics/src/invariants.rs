//! The invariants of the pallet: what always holds.

use frame_support::{ensure, sp_runtime::TryRuntimeError};
use rochdale_primitives::{DAY, HOUR};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks that each point is in the place of its day or hour, and that nothing that only grows has become less.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (currency, _) in Payments::<T>::iter() {
			let counts = currency.is_none_or(|id| id < T::MaxCurrencies::get());
			ensure!(counts, "statistics: payments of a currency without points are counted");
		}
		let Some(Span { first_day, last_day, last_hour }) = Recorded::<T>::get() else {
			let empty = Days::<T>::iter_keys().next().is_none()
				&& CurrencyDays::<T>::iter_keys().next().is_none()
				&& Hours::<T>::iter_keys().next().is_none();
			ensure!(empty, "statistics: there is a point, but nothing is recorded");
			return Ok(());
		};
		let ends = [first_day, last_day].iter().all(Days::<T>::contains_key);
		ensure!(ends, "statistics: the first or the last day has no point");
		let newest = Hours::<T>::get(Self::place(last_hour));
		ensure!(
			newest.is_some_and(|point| {
				Self::number(point.at, HOUR) == last_hour && Self::number(point.at, DAY) == last_day
			}),
			"statistics: the last hour has no point, or belongs to another day than the last"
		);
		for (place, point) in Hours::<T>::iter() {
			let hour = Self::number(point.at, HOUR);
			ensure!(
				place == Self::place(hour) && hour <= last_hour,
				"statistics: a point is in the place of another hour"
			);
		}
		for (day, point) in Days::<T>::iter() {
			let known = Self::number(point.at, DAY) == day && (first_day..=last_day).contains(&day);
			ensure!(known, "statistics: a point is in the place of another day");
		}
		for (day, currencies) in CurrencyDays::<T>::iter() {
			ensure!(
				Days::<T>::contains_key(day) && !currencies.is_empty(),
				"statistics: currencies have points on a day that has none, or an entry is empty"
			);
			let mut pairs = currencies.iter().zip(currencies.iter().skip(1));
			ensure!(
				pairs.all(|(one, next)| one.currency < next.currency),
				"statistics: the currencies of a day are out of order"
			);
		}
		Self::check_growth(first_day, last_day)
	}

	/// Checks that from one day to the next the height grows, and the payments do not become less.
	fn check_growth(first_day: Day, last_day: Day) -> Result<(), TryRuntimeError> {
		let mut before = Point::default();
		for point in (first_day..=last_day).filter_map(Days::<T>::get) {
			let grows = before.at < point.at
				&& before.block < point.block
				&& before.turnover.payments <= point.turnover.payments
				&& before.turnover.sum <= point.turnover.sum;
			ensure!(grows, "statistics: something that only grows has become less");
			before = point;
		}
		Ok(())
	}
}
