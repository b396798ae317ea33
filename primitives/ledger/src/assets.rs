//! Fixed assets: straight-line depreciation in time, and disposal.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{
	account::{ACCUMULATED_DEPRECIATION, DEPRECIATION, FIXED_ASSETS, GAINS_ON_DISPOSAL, LOSSES_ON_DISPOSAL},
	portion, postings, Amount, Error, Moment, Number, Postings, MOST,
};

/// A thing that is used for longer than a period. Its value falls in a straight line (IAS 16, paragraph 62).
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct FixedAsset {
	cost: Amount,
	residual: Amount,
	start: Moment,
	life: Moment,
	posted: Amount,
	account: Number,
	contra: Number,
}

impl FixedAsset {
	/// An asset that was bought for `cost`, is used from `start` on for the time `life`, and is then worth `residual`.
	///
	/// Errors: `BadAmount` unless 0 ≤ `residual` ≤ `cost` ≤ [`MOST`], `BadDate` if `life` is 0.
	pub fn new(cost: Amount, residual: Amount, start: Moment, life: Moment) -> Result<Self, Error> {
		if residual < 0 || residual > cost || cost > MOST {
			return Err(Error::BadAmount);
		}
		if life == 0 {
			return Err(Error::BadDate);
		}
		let (account, contra) = (FIXED_ASSETS, ACCUMULATED_DEPRECIATION);
		Ok(Self { cost, residual, start, life, posted: 0, account, contra })
	}

	/// The asset on accounts of its own: one for its cost, one for its depreciation until now.
	pub fn on(self, account: Number, contra: Number) -> Self {
		Self { account, contra, ..self }
	}

	/// What it has cost.
	pub fn cost(&self) -> Amount {
		self.cost
	}

	/// What it is worth after its life.
	pub fn residual(&self) -> Amount {
		self.residual
	}

	/// From when on it is used.
	pub fn start(&self) -> Moment {
		self.start
	}

	/// For how long it is used.
	pub fn life(&self) -> Moment {
		self.life
	}

	/// The account of its cost.
	pub fn account(&self) -> Number {
		self.account
	}

	/// The account of its depreciation until now.
	pub fn contra(&self) -> Number {
		self.contra
	}

	/// The same asset when nothing was posted yet.
	pub(crate) fn begun(&self) -> Self {
		Self { posted: 0, ..*self }
	}

	/// All depreciation until a time, rounded down. After its life it is the cost less the residual value.
	///
	/// Errors: none within the bounds of [`FixedAsset::new`].
	pub fn depreciation(&self, at: Moment) -> Result<Amount, Error> {
		let used = at.saturating_sub(self.start).min(self.life);
		let all = self.cost.checked_sub(self.residual).ok_or(Error::Overflow)?;
		Ok(portion(all, used.into(), self.life.into())?.0)
	}

	/// What it is worth at a time.
	///
	/// Errors: as [`FixedAsset::depreciation`].
	pub fn value(&self, at: Moment) -> Result<Amount, Error> {
		self.cost.checked_sub(self.depreciation(at)?).ok_or(Error::Overflow)
	}

	/// The depreciation that is due and not posted. While it is not zero, a loss is not booked.
	///
	/// Errors: as [`FixedAsset::depreciation`].
	pub fn overdue(&self, at: Moment) -> Result<Amount, Error> {
		// A time before the last posting adds nothing.
		Ok(self.depreciation(at)?.checked_sub(self.posted).ok_or(Error::Overflow)?.max(0))
	}

	/// Counts the depreciation until a time as posted, and returns the postings. The sum is the same, however often this
	/// is called.
	///
	/// Errors: `NothingToPost`.
	pub fn depreciate(&mut self, at: Moment) -> Result<Postings, Error> {
		let more = self.overdue(at)?;
		let made = postings([(DEPRECIATION, more), (self.contra, more.saturating_neg())])?;
		self.posted = self.posted.checked_add(more).ok_or(Error::Overflow)?;
		Ok(made)
	}

	/// The postings by which the asset leaves the books, sold for `proceeds` that arrive on the account `paid_to`, or
	/// lost, for 0. They have its depreciation until then. The difference to its value is a gain or a loss.
	///
	/// Errors: `BadAmount` if `proceeds` is negative or over [`MOST`].
	pub fn dispose(self, at: Moment, proceeds: Amount, paid_to: Number) -> Result<Postings, Error> {
		if !(0..=MOST).contains(&proceeds) {
			return Err(Error::BadAmount);
		}
		let more = self.overdue(at)?;
		let depreciated = self.posted.checked_add(more).ok_or(Error::Overflow)?;
		let value = self.cost.checked_sub(depreciated).ok_or(Error::Overflow)?;
		let loss = value.checked_sub(proceeds).ok_or(Error::Overflow)?;
		postings([
			(paid_to, proceeds),
			(self.contra, self.posted),
			(DEPRECIATION, more),
			(LOSSES_ON_DISPOSAL, loss.max(0)),
			(GAINS_ON_DISPOSAL, loss.min(0)),
			(self.account, self.cost.saturating_neg()),
		])
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{account::CHAIN_CASH, DAY};
	use proptest::prelude::*;

	fn oven() -> FixedAsset {
		FixedAsset::new(600_000, 60_000, 15 * DAY, 3_650 * DAY).unwrap()
	}

	fn sum(made: &Postings) -> Amount {
		made.iter().map(|posting| posting.amount).sum()
	}

	#[test]
	fn the_oven_of_the_bakery_loses_517_80_in_350_days() {
		assert_eq!(oven().depreciation(365 * DAY), Ok(51_780));
		assert_eq!(oven().value(365 * DAY), Ok(548_220));
		assert_eq!(oven().depreciation(0), Ok(0));
		assert_eq!(oven().depreciation(Moment::MAX), Ok(540_000));
	}

	#[test]
	fn a_gain_and_a_loss_are_the_difference_to_the_value() {
		let mut sold = oven();
		sold.depreciate(100 * DAY).unwrap();
		let on = |made: &Postings, account| {
			made.iter().find(|posting| posting.account == account).map_or(0, |posting| posting.amount)
		};
		let gained = sold.dispose(365 * DAY, 550_000, CHAIN_CASH).unwrap();
		assert_eq!((on(&gained, GAINS_ON_DISPOSAL), on(&gained, LOSSES_ON_DISPOSAL)), (-1_780, 0));
		let lost = sold.dispose(365 * DAY, 0, CHAIN_CASH).unwrap();
		assert_eq!((on(&lost, GAINS_ON_DISPOSAL), on(&lost, LOSSES_ON_DISPOSAL)), (0, 548_220));
		assert_eq!((sum(&gained), sum(&lost)), (0, 0));
	}

	#[test]
	fn an_asset_without_a_life_or_with_too_high_a_residual_value_is_refused() {
		assert_eq!(FixedAsset::new(1, 2, 0, 1), Err(Error::BadAmount));
		assert_eq!(FixedAsset::new(2, 1, 0, 0), Err(Error::BadDate));
		assert_eq!(FixedAsset::new(MOST + 1, 1, 0, 1), Err(Error::BadAmount));
	}

	proptest! {
		#[test]
		fn it_makes_no_difference_how_often_depreciation_is_posted(
			cost in 0..MOST,
			residual in 0..MOST,
			life in 1..Moment::MAX,
			mut times in proptest::collection::vec(any::<Moment>(), 1..20),
			proceeds in 0..MOST,
		) {
			let asset = FixedAsset::new(cost, residual.min(cost), 1_000, life).unwrap();
			let mut often = asset;
			times.sort();
			let mut posted = 0;
			for at in &times {
				if let Ok(made) = often.depreciate(*at) {
					prop_assert_eq!(sum(&made), 0);
					posted += made[0].amount;
				}
			}
			let last = *times.last().unwrap();
			prop_assert_eq!(posted, asset.depreciation(last).unwrap());
			if cost > 0 {
				let made = often.dispose(last, proceeds, CHAIN_CASH).unwrap();
				prop_assert_eq!(sum(&made), 0);
			}
		}
	}
}
