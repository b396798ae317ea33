//! What becomes of a surplus or a loss, and what shares can be redeemed.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{
	account::{CLAIMS, COMMONS_PAYABLE, RESERVE, RETAINED_PATRONAGE, SHARE_CAPITAL, SURPLUS},
	ceil, floor, portion, postings, Amount, Error, Figures, Postings, Share, WHOLE,
};

/// How the bylaws divide a surplus.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Terms {
	/// The part of a surplus that goes to the reserve, rounded up.
	pub reserve: Share,
	/// The part of a surplus that goes to the commons, rounded down.
	pub commons: Share,
	/// The part of the patronage that can be claimed, rounded down. The remainder is retained.
	pub cash: Share,
	/// The commons, and not the reserve, get what comes from the business with others.
	pub others_to_commons: bool,
}

/// How much of the business was with members. The bylaws say what is measured: sales, purchases or hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
	/// The part of the business that was with members.
	pub members: u128,
	/// All business, with members and others.
	pub all: u128,
	/// The most patronage that members can get together, if the use is measured in money. [`most_patronage`] computes
	/// it. 0 if nobody has used the cooperative.
	pub most: Option<Amount>,
}

/// The division of a surplus. The parts together are the surplus.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Division {
	/// The part of the surplus that comes from business with members.
	pub of_members: Amount,
	/// What restores shares that a loss has reduced.
	pub restored: Amount,
	/// To the indivisible reserve.
	pub reserve: Amount,
	/// To the commons.
	pub commons: Amount,
	/// Interest on shares, which members can claim.
	pub interest: Amount,
	/// Patronage that members can claim.
	pub cash: Amount,
	/// Patronage that is retained.
	pub retained: Amount,
}

/// The part of a surplus that comes from business with members, rounded down. See § 22 (1) of the German
/// Körperschaftsteuergesetz, and in Spain articles 57 and 58 of Ley 27/1999. Without any business it is 0.
///
/// Errors: `BadAmount` if the surplus is negative or more is with members than with everybody.
pub fn members_part(surplus: Amount, members: u128, all: u128) -> Result<Amount, Error> {
	if members == 0 && all == 0 {
		return Ok(0);
	}
	Ok(portion(surplus, members, all)?.0)
}

/// The most patronage for a use of which the members have paid `paid`, if the reserve gets at least the share `least` of
/// each surplus. It is rounded down. So trading in circles costs more than it returns.
pub fn most_patronage(paid: Amount, least: Share) -> Result<Amount, Error> {
	floor(paid, WHOLE.checked_sub(least).ok_or(Error::BadAmount)?)
}

/// Divides a surplus. First it restores shares that are below par, by `missing` at most. Of what is left, the part that
/// others have brought is never patronage. Then come the reserve, the commons, interest on shares (`interest` at most)
/// and patronage. The reserve gets what exceeds the most patronage.
///
/// Errors: `BadAmount` if an amount is negative, or more is with members than with everybody, or a share is over
/// [`WHOLE`].
pub fn divide(
	surplus: Amount,
	terms: &Terms,
	measure: &Measure,
	missing: Amount,
	interest: Amount,
) -> Result<Division, Error> {
	if surplus < 0 || missing < 0 || interest < 0 || measure.most.is_some_and(|most| most < 0) {
		return Err(Error::BadAmount);
	}
	let restored = missing.min(surplus);
	let surplus = minus(surplus, restored)?;
	let of_members = members_part(surplus, measure.members, measure.all)?;
	let of_others = minus(surplus, of_members)?;
	let mut reserve = ceil(surplus, terms.reserve)?;
	if !terms.others_to_commons {
		reserve = reserve.max(of_others);
	}
	let mut left = minus(surplus, reserve)?;
	let mut commons = floor(surplus, terms.commons)?;
	if terms.others_to_commons {
		commons = commons.max(of_others.saturating_sub(reserve));
	}
	let commons = commons.min(left);
	left = minus(left, commons)?;
	let interest = interest.min(left);
	left = minus(left, interest)?;
	let patronage = measure.most.map_or(left, |most| most.min(left));
	let reserve = reserve.checked_add(minus(left, patronage)?).ok_or(Error::Overflow)?;
	let cash = floor(patronage, terms.cash)?;
	let retained = minus(patronage, cash)?;
	Ok(Division { of_members, restored, reserve, commons, interest, cash, retained })
}

impl Division {
	/// The entry of the division.
	///
	/// Errors: `NothingToPost` if there was no surplus.
	pub fn postings(&self) -> Result<Postings, Error> {
		let claims = self.interest.checked_add(self.cash).ok_or(Error::Overflow)?;
		let parts = [self.restored, self.reserve, self.commons, claims, self.retained];
		let all =
			parts.iter().try_fold(0, |sum: Amount, part| sum.checked_add(*part)).ok_or(Error::Overflow)?;
		let [restored, reserve, commons, claims, retained] = parts.map(Amount::saturating_neg);
		postings([
			(SURPLUS, all),
			(SHARE_CAPITAL, restored),
			(RESERVE, reserve),
			(COMMONS_PAYABLE, commons),
			(CLAIMS, claims),
			(RETAINED_PATRONAGE, retained),
		])
	}
}

/// The parts of a loss, by what bears them.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Loss {
	/// The part that retained patronage bears.
	pub retained: Amount,
	/// The share capital.
	pub shares: Amount,
	/// The reserve. If it is negative, the reserve gets this much: [`crate::bear_by_shares`].
	pub reserve: Amount,
	/// What nobody can bear: it stays, and the next surplus covers it.
	pub left: Amount,
}

/// Puts a loss on retained patronage, then on the shares, and last on the reserve.
///
/// Errors: `BadAmount` if an amount is negative.
pub fn bear(loss: Amount, retained: Amount, shares: Amount, reserve: Amount) -> Result<Loss, Error> {
	if loss < 0 || retained < 0 || shares < 0 || reserve < 0 {
		return Err(Error::BadAmount);
	}
	let retained = loss.min(retained);
	let left = minus(loss, retained)?;
	let shares = left.min(shares);
	let left = minus(left, shares)?;
	let reserve = left.min(reserve);
	Ok(Loss { retained, shares, reserve, left: minus(left, reserve)? })
}

impl Loss {
	/// The entry by which they bear it.
	///
	/// Errors: `NothingToPost` if nobody bears anything.
	pub fn postings(&self) -> Result<Postings, Error> {
		let borne = self.retained.checked_add(self.shares).and_then(|sum| sum.checked_add(self.reserve));
		let borne = borne.ok_or(Error::Overflow)?;
		postings([
			(RETAINED_PATRONAGE, self.retained),
			(SHARE_CAPITAL, self.shares),
			(RESERVE, self.reserve),
			(SURPLUS, borne.saturating_neg()),
		])
	}
}

/// What limits the redemption of shares.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Limit {
	/// Assets less liabilities would be under the reserve.
	NetAssets,
	/// The share capital would be under the least capital of the bylaws.
	LeastCapital,
	/// The free money would not cover what falls due soon.
	Money,
}

/// The share capital that can be redeemed now, and what limits it. It is a test in two parts, as in section 4 of the
/// Companies Act 1993 of New Zealand.
///
/// Redeeming takes the same amount from assets and from liabilities. So the first part, that net assets cover the
/// reserve, holds for any amount or for none. `free` is the money that can be spent. `due` is what falls due within the
/// time that the bylaws name.
///
/// Errors: `Overflow`.
pub fn redeemable(
	figures: &Figures,
	least_capital: Amount,
	free: Amount,
	due: Amount,
) -> Result<(Amount, Limit), Error> {
	let permanent = figures.shares.min(least_capital).max(0);
	// The part of the shares that is equity stays, so it counts for the reserve no more than a debt.
	let net = figures.equity.checked_sub(permanent).ok_or(Error::Overflow)?;
	if net < figures.reserve {
		return Ok((0, Limit::NetAssets));
	}
	let above = figures.shares.checked_sub(least_capital).ok_or(Error::Overflow)?.max(0);
	let money = free.checked_sub(due).ok_or(Error::Overflow)?.max(0);
	Ok(if money < above { (money, Limit::Money) } else { (above, Limit::LeastCapital) })
}

fn minus(from: Amount, amount: Amount) -> Result<Amount, Error> {
	from.checked_sub(amount).ok_or(Error::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const PERCENT: Share = WHOLE / 100;
	const BAKERY: Terms =
		Terms { reserve: 20 * PERCENT, commons: 0, cash: 60 * PERCENT, others_to_commons: false };

	#[test]
	fn the_surplus_of_the_bakery_is_divided_as_specified() {
		let most = most_patronage(800_000, 20 * PERCENT).unwrap();
		let measure = Measure { members: 800_000, all: 1_145_000, most: Some(most) };
		let division = divide(397_220, &BAKERY, &measure, 0, 9_000).unwrap();
		let expected = Division {
			of_members: 277_533,
			restored: 0,
			reserve: 119_687,
			commons: 0,
			interest: 9_000,
			cash: 161_119,
			retained: 107_414,
		};
		assert_eq!(division, expected);
	}

	#[test]
	fn what_others_have_brought_goes_to_the_commons_if_the_bylaws_say_so() {
		let measure = Measure { members: 1, all: 2, most: None };
		let terms = Terms { others_to_commons: true, ..BAKERY };
		let division = divide(1_000, &terms, &measure, 0, 0).unwrap();
		assert_eq!((division.reserve, division.commons), (200, 300));
		assert_eq!((division.cash, division.retained), (300, 200));
	}

	#[test]
	fn trading_in_circles_costs_more_than_it_returns() {
		// Members have paid 100, and a grant has made a surplus of 1,000.
		let most = most_patronage(100, 20 * PERCENT).unwrap();
		let measure = Measure { members: 1, all: 1, most: Some(most) };
		let division = divide(1_000, &BAKERY, &measure, 0, 0).unwrap();
		assert_eq!(division.cash + division.retained, 80);
		assert_eq!(division.reserve, 920);
	}

	#[test]
	fn nothing_is_divided_while_shares_are_below_par() {
		let measure = Measure { members: 1, all: 1, most: None };
		let division = divide(1_000, &BAKERY, &measure, 5_000, 10).unwrap();
		assert_eq!(division, Division { restored: 1_000, ..Default::default() });
	}

	#[test]
	fn a_loss_falls_on_retained_patronage_then_shares_and_the_reserve_last() {
		assert_eq!(bear(5, 10, 10, 10), Ok(Loss { retained: 5, shares: 0, reserve: 0, left: 0 }));
		assert_eq!(bear(25, 10, 10, 10), Ok(Loss { retained: 10, shares: 10, reserve: 5, left: 0 }));
		assert_eq!(bear(35, 10, 10, 10), Ok(Loss { retained: 10, shares: 10, reserve: 10, left: 5 }));
		assert_eq!(bear(-1, 10, 10, 10), Err(Error::BadAmount));
	}

	#[test]
	fn the_condition_that_binds_limits_redemption() {
		let figures = Figures {
			assets: 1_000,
			liabilities: 700,
			equity: 300,
			surplus: 0,
			shares: 500,
			reserve: 200,
			retained: 100,
			claims: 0,
			commons: 0,
			sales_to_members: 0,
			sales: 0,
			purchases_from_members: 0,
			purchases: 0,
		};
		assert_eq!(redeemable(&figures, 0, 900, 100), Ok((500, Limit::LeastCapital)));
		assert_eq!(redeemable(&figures, 90, 900, 100), Ok((410, Limit::LeastCapital)));
		assert_eq!(redeemable(&figures, 0, 300, 100), Ok((200, Limit::Money)));
		assert_eq!(redeemable(&figures, 0, 50, 100), Ok((0, Limit::Money)));
		assert_eq!(redeemable(&Figures { reserve: 301, ..figures }, 0, 900, 0), Ok((0, Limit::NetAssets)));
		// Shares that are equity do not stand in for a reserve that is lost.
		assert_eq!(redeemable(&figures, 101, 900, 0), Ok((0, Limit::NetAssets)));
	}

	proptest! {
		#[test]
		fn the_parts_are_the_surplus_and_patronage_comes_from_members_alone(
			surplus in 0..crate::MOST,
			(reserve, commons, cash) in (0..=WHOLE, 0..=WHOLE, 0..=WHOLE),
			others_to_commons: bool,
			(members, others) in (0..1u128 << 100, 0..1u128 << 100),
			most in proptest::option::of(0..crate::MOST),
			(missing, interest) in (0..crate::MOST, 0..crate::MOST),
		) {
			let terms = Terms { reserve, commons, cash, others_to_commons };
			let measure = Measure { members, all: members + others, most };
			let made = divide(surplus, &terms, &measure, missing, interest).unwrap();
			let parts = [made.restored, made.reserve, made.commons, made.interest, made.cash, made.retained];
			prop_assert!(parts.iter().all(|part| *part >= 0));
			prop_assert_eq!(parts.iter().sum::<Amount>(), surplus);
			prop_assert!(made.interest + made.cash + made.retained <= made.of_members);
			prop_assert!(most.is_none_or(|most| made.cash + made.retained <= most));
			prop_assert!(made.reserve >= ceil(surplus - made.restored, reserve).unwrap());
			if surplus > 0 {
				let sum: Amount = made.postings().unwrap().iter().map(|posting| posting.amount).sum();
				prop_assert_eq!(sum, 0);
			}
		}
	}
}
