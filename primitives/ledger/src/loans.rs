//! Loans that a cooperative has taken: interest in time, and the schedule of repayment.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{
	account::{ACCRUED_EXPENSES, INTEREST, LOANS},
	portion, postings, Amount, Error, Moment, Number, Postings, Share, MOST, WHOLE, YEAR,
};

/// What a rate for a year is divided by.
const PER_YEAR: u128 = WHOLE as u128 * YEAR as u128;

/// A loan with simple interest on what is outstanding, repaid in equal parts at equal intervals.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Loan {
	principal: Amount,
	outstanding: Amount,
	rate: Share,
	start: Moment,
	interval: Moment,
	parts: u32,
	accrued_until: Moment,
	/// Interest that is posted and not paid.
	interest: Amount,
	/// What of the interest did not make a whole unit, over [`PER_YEAR`].
	remainder: u128,
	account: Number,
}

/// A payment to the lender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repayment {
	/// How much of it was interest.
	pub interest: Amount,
	/// How much of it was principal.
	pub principal: Amount,
	/// The entry, with the interest until then.
	pub postings: Postings,
}

impl Loan {
	/// A loan that came at `start`, of which a part in `parts` is due after each `interval`. `rate` is for [`YEAR`].
	///
	/// Errors: `BadAmount` if `principal` is not between 1 and [`MOST`], `rate` is over [`WHOLE`] or `parts` is 0;
	/// `BadDate` if `interval` is 0.
	pub fn new(
		principal: Amount,
		rate: Share,
		start: Moment,
		interval: Moment,
		parts: u32,
	) -> Result<Self, Error> {
		if !(1..=MOST).contains(&principal) || rate > WHOLE || parts == 0 {
			return Err(Error::BadAmount);
		}
		if interval == 0 {
			return Err(Error::BadDate);
		}
		Ok(Self {
			principal,
			outstanding: principal,
			rate,
			start,
			interval,
			parts,
			accrued_until: start,
			interest: 0,
			remainder: 0,
			account: LOANS,
		})
	}

	/// The loan on an account of its own.
	pub fn on(self, account: Number) -> Self {
		Self { account, ..self }
	}

	/// When it came.
	pub fn start(&self) -> Moment {
		self.start
	}

	/// The principal that is not repaid.
	pub fn outstanding(&self) -> Amount {
		self.outstanding
	}

	/// The interest that is accrued and not paid.
	pub fn interest(&self) -> Amount {
		self.interest
	}

	/// The principal that the schedule asks for until a time, rounded down. The last part has what was rounded.
	///
	/// Errors: none within the bounds of [`Loan::new`].
	pub fn scheduled(&self, at: Moment) -> Result<Amount, Error> {
		let over = at.saturating_sub(self.start).checked_div(self.interval).unwrap_or_default();
		Ok(portion(self.principal, over.min(self.parts.into()).into(), self.parts.into())?.0)
	}

	/// The principal that is due at a time and not repaid.
	///
	/// Errors: as [`Loan::scheduled`].
	pub fn due(&self, at: Moment) -> Result<Amount, Error> {
		let repaid = self.principal.checked_sub(self.outstanding).ok_or(Error::Overflow)?;
		Ok(self.scheduled(at)?.checked_sub(repaid).ok_or(Error::Overflow)?.max(0))
	}

	/// Accrues interest until a time, and returns the postings. The fraction of a unit is kept for the next time. So
	/// the sum is the same, however often this is called.
	///
	/// Errors: `NothingToPost`, `BadAmount` if the interest exceeds [`MOST`].
	pub fn accrue(&mut self, at: Moment) -> Result<Postings, Error> {
		let mut after = *self;
		let more = after.count(at)?;
		let made = postings([(INTEREST, more), (ACCRUED_EXPENSES, more.saturating_neg())]);
		// The fraction of a unit is kept too.
		*self = after;
		made
	}

	/// Pays the lender out of the account `paid_from`: first the interest until then, then principal.
	///
	/// Errors: `BadAmount` if the amount is not positive, or more than interest and principal together.
	pub fn repay(&mut self, at: Moment, amount: Amount, paid_from: Number) -> Result<Repayment, Error> {
		let mut after = *self;
		let more = after.count(at)?;
		let interest = amount.min(after.interest);
		let principal = amount.checked_sub(interest).ok_or(Error::Overflow)?;
		if amount <= 0 || principal > after.outstanding {
			return Err(Error::BadAmount);
		}
		after.interest = after.interest.checked_sub(interest).ok_or(Error::Overflow)?;
		after.outstanding = after.outstanding.checked_sub(principal).ok_or(Error::Overflow)?;
		// Of the interest, `more` is new, and what is paid beyond it was accrued before.
		let accrued = interest.checked_sub(more).ok_or(Error::Overflow)?;
		let postings = postings([
			(INTEREST, more),
			(ACCRUED_EXPENSES, accrued),
			(self.account, principal),
			(paid_from, amount.saturating_neg()),
		])?;
		*self = after;
		Ok(Repayment { interest, principal, postings })
	}

	/// Counts the interest until a time, and returns how much is new.
	fn count(&mut self, at: Moment) -> Result<Amount, Error> {
		let passed = at.saturating_sub(self.accrued_until);
		// `rate · time` is whole years of the full principal, and a part of one.
		let time = u128::from(self.rate).checked_mul(passed.into()).ok_or(Error::Overflow)?;
		let full = time.checked_div(PER_YEAR).ok_or(Error::Overflow)?;
		let part = time.checked_rem(PER_YEAR).ok_or(Error::Overflow)?;
		let full = Amount::try_from(full).map_err(|_| Error::Overflow)?;
		let whole =
			self.outstanding.checked_mul(full).filter(|whole| *whole <= MOST).ok_or(Error::BadAmount)?;
		let (some, remainder) = portion(self.outstanding, part, PER_YEAR)?;
		let remainder = remainder.checked_add(self.remainder).ok_or(Error::Overflow)?;
		let carried = Amount::from(remainder >= PER_YEAR);
		let more = whole.checked_add(some).and_then(|sum| sum.checked_add(carried)).ok_or(Error::Overflow)?;
		let interest = self.interest.checked_add(more).ok_or(Error::Overflow)?;
		if interest > MOST {
			return Err(Error::BadAmount);
		}
		self.interest = interest;
		self.remainder = remainder.checked_rem(PER_YEAR).ok_or(Error::Overflow)?;
		self.accrued_until = self.accrued_until.max(at);
		Ok(more)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{account::CHAIN_CASH, DAY};
	use proptest::prelude::*;

	const PERCENT: Share = WHOLE / 100;

	fn on(made: &Postings, account: Number) -> Amount {
		made.iter().find(|posting| posting.account == account).map_or(0, |posting| posting.amount)
	}

	#[test]
	fn interest_is_simple_and_in_time() {
		let mut loan = Loan::new(400_000, 5 * PERCENT, 0, 90 * DAY, 4).unwrap();
		let made = loan.accrue(YEAR).unwrap();
		assert_eq!((on(&made, INTEREST), on(&made, ACCRUED_EXPENSES)), (20_000, -20_000));
		// 36.5 days.
		assert_eq!(on(&loan.accrue(YEAR + YEAR / 10).unwrap(), INTEREST), 2_000);
		assert_eq!(loan.accrue(YEAR), Err(Error::NothingToPost));
	}

	#[test]
	fn a_repayment_pays_interest_first_and_then_principal() {
		let mut loan = Loan::new(400_000, 5 * PERCENT, 0, 90 * DAY, 4).unwrap();
		loan.accrue(YEAR / 2).unwrap();
		let paid = loan.repay(YEAR, 120_000, CHAIN_CASH).unwrap();
		assert_eq!((paid.interest, paid.principal), (20_000, 100_000));
		// Half was accrued before; half is new.
		assert_eq!((on(&paid.postings, INTEREST), on(&paid.postings, ACCRUED_EXPENSES)), (10_000, 10_000));
		assert_eq!((on(&paid.postings, LOANS), on(&paid.postings, CHAIN_CASH)), (100_000, -120_000));
		assert_eq!(loan.outstanding(), 300_000);
		let before = loan;
		assert_eq!(loan.repay(YEAR, 300_001, CHAIN_CASH), Err(Error::BadAmount));
		assert_eq!(loan, before);
		// Less than the interest.
		let paid = loan.repay(2 * YEAR, 5_000, CHAIN_CASH).unwrap();
		assert_eq!((paid.interest, paid.principal, loan.interest()), (5_000, 0, 10_000));
		assert_eq!((on(&paid.postings, INTEREST), on(&paid.postings, ACCRUED_EXPENSES)), (15_000, -10_000));
	}

	#[test]
	fn the_schedule_ends_with_all_of_the_principal() {
		let mut loan = Loan::new(1_000, 0, 0, 90 * DAY, 3).unwrap();
		let times = [0, 89, 90, 180, 270, 999].map(|day| loan.scheduled(day * DAY).unwrap());
		assert_eq!(times, [0, 0, 333, 666, 1_000, 1_000]);
		loan.repay(90 * DAY, 300, CHAIN_CASH).unwrap();
		assert_eq!(loan.due(90 * DAY), Ok(33));
		assert_eq!(loan.due(0), Ok(0));
	}

	#[test]
	fn a_loan_without_principal_parts_or_interval_is_refused() {
		assert_eq!(Loan::new(0, 0, 0, 1, 1), Err(Error::BadAmount));
		assert_eq!(Loan::new(1, WHOLE + 1, 0, 1, 1), Err(Error::BadAmount));
		assert_eq!(Loan::new(1, 0, 0, 1, 0), Err(Error::BadAmount));
		assert_eq!(Loan::new(1, 0, 0, 0, 1), Err(Error::BadDate));
	}

	proptest! {
		#[test]
		fn it_makes_no_difference_how_often_interest_is_accrued(
			principal in 1..1i128 << 100,
			rate in 0..=WHOLE,
			mut times in proptest::collection::vec(0..100 * YEAR, 1..20),
		) {
			let loan = Loan::new(principal, rate, 0, DAY, 1).unwrap();
			let (mut once, mut often) = (loan, loan);
			times.sort();
			for at in &times {
				let _ = often.accrue(*at);
			}
			let _ = once.accrue(*times.last().unwrap());
			prop_assert_eq!(once, often);
		}
	}
}
