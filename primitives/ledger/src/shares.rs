//! A surplus or a loss where all shares are worth the same, so that only whole amounts of each share are possible.

use crate::{bear, divide, floor, Amount, Division, Error, Loss, Measure, Share, Terms};

/// The shares of a cooperative when a period is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shares {
	/// How many there are.
	pub all: u32,
	/// How many of them earn interest: those that were there during the whole period.
	pub earning: u32,
	/// What each is worth before.
	pub value: Amount,
	/// The most that each can be worth.
	pub par: Amount,
	/// The most interest, as a part of the value, rounded down for each share.
	pub rate: Share,
}

impl Shares {
	/// What all are worth together.
	///
	/// Errors: `Overflow`.
	pub fn capital(&self) -> Result<Amount, Error> {
		self.value.checked_mul(self.all.into()).ok_or(Error::Overflow)
	}
}

/// Divides a surplus as [`divide`] does. Each share gets the same amount of what restores it, and each that earns interest
/// gets the same interest.
///
/// Errors: those of [`divide`], and `BadAmount` if a share is worth more than `par`.
pub fn divide_by_shares(
	surplus: Amount,
	terms: &Terms,
	measure: &Measure,
	shares: &Shares,
) -> Result<Division, Error> {
	let Shares { all, earning, value, par, rate } = *shares;
	let each = |amount: Amount, count: u32| amount.checked_div(count.into()).unwrap_or_default();
	let below = par.checked_sub(value).filter(|below| *below >= 0).ok_or(Error::BadAmount)?;
	let restored = below.min(each(surplus, all));
	let missing = restored.checked_mul(all.into()).ok_or(Error::Overflow)?;
	let value = value.checked_add(restored).ok_or(Error::Overflow)?;
	// What the reserve and the commons leave.
	let before = divide(surplus, terms, &Measure { most: None, ..*measure }, missing, 0)?;
	let left = before.cash.checked_add(before.retained).ok_or(Error::Overflow)?;
	let interest = floor(value, rate)?.min(each(left, earning));
	let interest = interest.checked_mul(earning.into()).ok_or(Error::Overflow)?;
	divide(surplus, terms, measure, missing, interest)
}

/// Puts a loss on retained patronage, then on the shares. The reserve gets what cannot be taken from all shares alike, so
/// [`Loss::reserve`] is negative or zero. It bears nothing of what is left.
///
/// Errors: `BadAmount` if an amount is negative.
pub fn bear_by_shares(loss: Amount, retained: Amount, shares: &Shares) -> Result<Loss, Error> {
	let capital = shares.capital()?;
	let borne = bear(loss, retained, capital, 0)?;
	let kept = capital.checked_sub(borne.shares).ok_or(Error::Overflow)?;
	let remainder = kept.checked_rem(shares.all.into()).unwrap_or_default();
	let lost = borne.shares.checked_add(remainder).ok_or(Error::Overflow)?;
	Ok(Loss { shares: lost, reserve: remainder.saturating_neg(), ..borne })
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::WHOLE;

	const PERCENT: Share = WHOLE / 100;
	const TERMS: Terms =
		Terms { reserve: 20 * PERCENT, commons: 0, cash: 60 * PERCENT, others_to_commons: false };
	const ALL: Measure = Measure { members: 1, all: 1, most: None };

	fn shares() -> Shares {
		Shares { all: 3, earning: 2, value: 95, par: 100, rate: 3 * PERCENT }
	}

	#[test]
	fn each_share_is_restored_and_earns_interest_alike() {
		let made = divide_by_shares(1_000, &TERMS, &ALL, &shares()).unwrap();
		// 5 for each share. Of 985, 197 for the reserve. 3 on each of two shares. 60 % of 782.
		let expected = Division {
			of_members: 985,
			restored: 15,
			reserve: 197,
			commons: 0,
			interest: 6,
			cash: 469,
			retained: 313,
		};
		assert_eq!(made, expected);
	}

	#[test]
	fn what_is_too_little_for_all_shares_restores_none_and_is_no_interest() {
		let made = divide_by_shares(2, &TERMS, &ALL, &shares()).unwrap();
		assert_eq!((made.restored, made.reserve, made.interest), (0, 1, 0));
		let made = divide_by_shares(17, &TERMS, &ALL, &shares()).unwrap();
		assert_eq!((made.restored, made.reserve, made.interest, made.cash), (15, 1, 0, 0));
		let none = Shares { all: 0, earning: 0, ..shares() };
		assert_eq!(divide_by_shares(10, &TERMS, &ALL, &none).unwrap().restored, 0);
		let above = Shares { value: 101, ..shares() };
		assert_eq!(divide_by_shares(10, &TERMS, &ALL, &above), Err(Error::BadAmount));
	}

	#[test]
	fn shares_bear_a_loss_alike_and_the_reserve_gets_the_remainder() {
		let of = |loss| bear_by_shares(loss, 10, &shares()).unwrap();
		assert_eq!(of(10), Loss { retained: 10, shares: 0, reserve: 0, left: 0 });
		// 284 of 285 is left, which is 94 for each share, and 2.
		assert_eq!(of(11), Loss { retained: 10, shares: 3, reserve: -2, left: 0 });
		assert_eq!(of(300), Loss { retained: 10, shares: 285, reserve: 0, left: 5 });
		let none = Shares { all: 0, ..shares() };
		assert_eq!(bear_by_shares(5, 0, &none), Ok(Loss { left: 5, ..Default::default() }));
		assert_eq!(bear_by_shares(-1, 0, &none), Err(Error::BadAmount));
	}
}
