//! The runtime API for apps. None of its types are stored.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use rochdale_primitives::HOUR;
use scale_info::TypeInfo;

use crate::*;

/// The most days at which one page looks.
pub const MOST_AT_ONCE: u32 = 128;

/// A day with its points.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DayInfo {
	pub day: Day,
	pub point: Point,
	/// The currencies that existed, in the order of their numbers.
	pub currencies: Vec<CurrencyPoint>,
}

sp_api::decl_runtime_apis! {
	/// The figures of a community over the years.
	pub trait StatisticsApi {
		/// The days with a point, in their order. A page looks at `count` days from `start` on, or from the first one, at
		/// most [`MOST_AT_ONCE`]. Days without a block are left out. The second part is the start of the next page, if
		/// there is one.
		fn days(start: Option<Day>, count: u32) -> (Vec<DayInfo>, Option<Day>);

		/// The points of the last [`HOURS`] hours up to the newest point, oldest first. Hours without a block are left
		/// out.
		fn hours() -> Vec<Point>;
	}
}

impl<T: Config> Pallet<T> {
	pub fn days_info(start: Option<Day>, count: u32) -> (Vec<DayInfo>, Option<Day>) {
		let Some(Span { first_day, last_day, .. }) = Recorded::<T>::get() else { return (Vec::new(), None) };
		let start = start.unwrap_or(first_day).max(first_day);
		let all = last_day.saturating_add(1);
		let end = all.min(start.saturating_add(count.min(MOST_AT_ONCE)));
		let info = |day| {
			let point = Days::<T>::get(day)?;
			Some(DayInfo { day, point, currencies: CurrencyDays::<T>::get(day).into_inner() })
		};
		((start..end).filter_map(info).collect(), (start < end && end < all).then_some(end))
	}

	pub fn hours_info() -> Vec<Point> {
		let Some(Span { last_hour, .. }) = Recorded::<T>::get() else { return Vec::new() };
		let first = last_hour.saturating_sub(HOURS.saturating_sub(1));
		let point = |hour: u32| {
			// The place may still have a point of an earlier round.
			let point = Hours::<T>::get(Self::place(hour))?;
			(Self::number(point.at, HOUR) == hour).then_some(point)
		};
		(first..=last_hour).filter_map(point).collect()
	}
}
