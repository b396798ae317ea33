//! What a currency is made of.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	defensive,
	pallet_prelude::ConstU32,
	sp_runtime::{traits::Zero, ArithmeticError, Perbill},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{MemberId, Moment};
use scale_info::TypeInfo;

use crate::{
	decay::{Factor, Fine, YEAR},
	Config,
};

/// The number of a currency.
pub type CurrencyId = u32;
/// An amount of a currency, in its smallest units.
pub type Amount = u128;

/// The longest name, in bytes of UTF-8.
pub type MaxName = ConstU32<64>;
/// The longest symbol, in bytes of UTF-8.
pub type MaxSymbol = ConstU32<12>;
/// The longest reference to a document.
pub type MaxReference = ConstU32<256>;
/// A short text.
pub type Text<N> = BoundedVec<u8, N>;
/// The most digits after the point.
pub const MAX_DECIMALS: u8 = 18;

/// Where a demurrage goes.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Destination {
	/// To the account of the currency's commons.
	#[codec(index = 0)]
	Commons,
	/// To the pot from which the currency's dividend is paid.
	#[codec(index = 1)]
	Dividend,
	/// Nowhere: the issuance falls.
	#[codec(index = 2)]
	Burnt,
}

/// What an idle balance loses.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Demurrage {
	/// The rate per year, in parts of 10^9, compounded continuously: after a year `e^(−rate / 10^9)` is left. (At 7 %
	/// a year 93.2394 % are left; at 100 %, 36.7879 %.)
	pub rate: u32,
	/// Where it goes.
	pub to: Destination,
}

/// How much members can owe.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Credit {
	/// What a member can owe who has been given no other limit.
	pub default_limit: Amount,
	/// When a payment brings somebody's debt above this part of their limit, an event says so.
	pub warn_at: Perbill,
	/// What sales add to the limit.
	pub earned: Option<Earned>,
	/// What the payer of each payment adds for the fund that stands in for members who leave with a debt.
	pub levy: Perbill,
	/// How long a person may have ceased to be a member before others pay their debt.
	pub grace: Moment,
	/// What follows when a debt is not paid.
	pub arrears: Arrears,
}

/// What follows when a debt is not paid.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Arrears {
	/// A member who has owed something for so long, without a moment of owing nothing, is in arrears, until they owe
	/// nothing. None: a member can owe for ever.
	pub after: Option<Moment>,
	/// So much of their limit is left to who is in arrears.
	pub limit_left: Perbill,
	/// Whether they are listed by name.
	pub listed: bool,
	/// The bearer of what is left when the fund has paid what it can for a person who is no longer a member.
	pub rest: Bearer,
}

impl Default for Arrears {
	/// Nothing follows, and the fund alone pays.
	fn default() -> Self {
		Self { after: None, limit_left: Perbill::one(), listed: false, rest: Bearer::Fund }
	}
}

/// The bearer of what the fund cannot pay.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Bearer {
	/// The fund alone. The debt waits until it can.
	#[codec(index = 0)]
	Fund,
	/// All who pay: the debt is written off, and levies of later payments make it good, before anything goes into the
	/// fund. So everybody bears it by what they spend.
	#[codec(index = 1)]
	Payers,
	/// All who pay, if the guardian decides so for this person. (A guardian can be a cooperative or another body, so
	/// that members decide.) Until then the debt waits.
	#[codec(index = 2)]
	Decision,
}

/// What sales add to somebody's limit: `share` of what the sales of the last year count for, but at most `cap`.
///
/// A sale counts only as far as its buyer's `weight` for the year is not used up. So what `k` people who trade in a
/// ring can make each other's sales count for is at most `k · weight` in a year, however much they trade; and as the
/// window over the last year is made of two calendar windows, `2 · k · weight` at its worst moment.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Earned {
	/// The part of the sales.
	pub share: Perbill,
	/// The most that it comes to.
	pub cap: Amount,
	/// What all purchases of one member in a year can count for.
	pub weight: Amount,
}

/// Units that somebody stands for.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Vouchers<AccountId> {
	/// Who issues them, and owes what they promise.
	pub issuer: AccountId,
	/// The most that can be in circulation.
	pub cap: Amount,
	/// From then on they can be neither issued nor paid with, only redeemed; none for never.
	pub expires_at: Option<Moment>,
	/// The part of what is redeemed that goes to the currency's commons, and is redeemed by nobody yet.
	pub redemption_fee: Perbill,
}

/// Where a currency's units come from.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Supply<AccountId> {
	/// From a dividend to members alone.
	#[codec(index = 0)]
	Dividend,
	/// From members who owe them: the sum of all balances and debts is zero, always.
	#[codec(index = 1)]
	MutualCredit(Credit),
	/// From an issuer.
	#[codec(index = 2)]
	Vouchers(Vouchers<AccountId>),
}

/// The rules of a currency, fixed when it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Terms<AccountId> {
	/// Its name, in UTF-8.
	pub name: Text<MaxName>,
	/// Its symbol, in UTF-8.
	pub symbol: Text<MaxSymbol>,
	/// How many of the last digits of an amount stand after the point.
	pub decimals: u8,
	/// The smallest balance with which an account begins; at least 1. What a payment would leave below it goes to the
	/// commons.
	pub minimum: Amount,
	/// Where its units come from.
	pub supply: Supply<AccountId>,
	/// What idle balances lose.
	pub demurrage: Option<Demurrage>,
}

/// What a currency is called, and what its guardian has paid for it.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Description<T: Config> {
	/// Its name.
	pub name: Text<MaxName>,
	/// Its symbol.
	pub symbol: Text<MaxSymbol>,
	/// Digits after the point.
	pub decimals: u8,
	/// When it was opened.
	pub opened_at: Moment,
	/// Who has paid the deposit.
	pub deposit: Option<(T::AccountId, T::Deposit)>,
}

/// Whether a currency lives.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum State {
	/// It does.
	Open,
	/// It is wound down: nothing is issued, nobody's debt grows; people pay, work off their debts, and redeem.
	Closing {
		/// Until then. What is left afterwards is void, or, where it can be redeemed, as soon as somebody removes it.
		until: Moment,
		/// What a unit is redeemed for.
		redemption: Option<Redemption>,
	},
}

/// What the units of a currency that is wound down are redeemed for: native money, held on the guardian's account.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Redemption {
	/// So much native money, rounded down,
	pub native: Amount,
	/// for so many units.
	pub per: Amount,
	/// What is held for it still.
	pub held: Amount,
}

impl Redemption {
	/// What so many units are redeemed for.
	pub fn of(&self, units: Amount) -> Option<Amount> {
		use frame_support::sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};
		multiply_by_rational_with_rounding(units, self.native, self.per, Rounding::Down)
	}
}

/// What there is of a currency.
///
/// `circulating + pending + fund + what stands still = issuance`, exactly: what stands still are the accounts that
/// do not decay. In mutual credit the issuance is what all members owe together, and what was written off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Ledger {
	/// All units.
	#[codec(compact)]
	pub issuance: Amount,
	/// What the accounts have together that decay: as much, or more by what was rounded in their disfavour.
	pub circulating: Fine,
	/// What has decayed, and waits for being booked where it goes when that account is touched.
	pub pending: Fine,
	/// What stands in for debts of those who have left.
	#[codec(compact)]
	pub fund: Amount,
	/// What was written off of such debts, and levies have yet to make good.
	#[codec(compact)]
	pub written_off: Amount,
	/// Up to when decay has been taken off.
	pub at: Moment,
	/// How many accounts there are.
	pub accounts: u32,
}

/// A currency.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Currency<AccountId> {
	/// Who freezes accounts, gives limits and closes the currency.
	pub guardian: AccountId,
	/// The smallest balance with which an account begins.
	#[codec(compact)]
	pub minimum: Amount,
	/// Where its units come from.
	pub supply: Supply<AccountId>,
	/// What idle balances lose.
	pub demurrage: Option<Demurrage>,
	/// Whether an account of this currency keeps its owner's account alive, without native money.
	pub sufficient: bool,
	/// Whether it lives.
	pub state: State,
	/// What there is of it.
	pub ledger: Ledger,
}

impl<AccountId> Currency<AccountId> {
	/// The terms of mutual credit, if it is that.
	pub fn credit(&self) -> Option<&Credit> {
		match &self.supply {
			Supply::MutualCredit(credit) => Some(credit),
			_ => None,
		}
	}

	/// What is left of a balance that was counted at `since`, when the ledger was last brought up to date.
	pub fn factor(&self, since: Moment) -> Factor {
		// An account was never counted after the ledger was. (`try_state` checks it.)
		let time = self.ledger.at.saturating_sub(since);
		self.demurrage.as_ref().map_or(Factor::Whole, |demurrage| Factor::after(demurrage.rate, time))
	}

	/// Takes decay off until now. O(1).
	pub fn settle(&mut self, now: Moment) {
		let since = self.ledger.at;
		self.ledger.at = now.max(since);
		let left = self.factor(since).up(self.ledger.circulating);
		// What is left is a part of it: see `Factor::up`.
		let gone = self.ledger.circulating.saturating_sub(left);
		self.ledger.circulating = left;
		if self.send(gone).is_err() {
			defensive!("what decays is a part of the issuance");
		}
	}

	/// Brings what left the circulation on its way.
	pub(crate) fn send(&mut self, gone: Fine) -> Result<(), ArithmeticError> {
		let pending = self.ledger.pending.checked_add(gone);
		self.ledger.pending = pending.ok_or(ArithmeticError::Overflow)?;
		if self.demurrage.is_some_and(|demurrage| demurrage.to == Destination::Burnt) {
			let whole = core::mem::take(&mut self.ledger.pending.whole);
			self.destroy(whole)?;
		}
		Ok(())
	}

	/// Takes this from what circulates, and brings it where decay goes.
	pub(crate) fn give_up(&mut self, amount: Fine) -> Result<(), ArithmeticError> {
		self.withdraw(amount)?;
		self.send(amount)
	}

	/// So much less circulates.
	pub(crate) fn withdraw(&mut self, amount: Fine) -> Result<(), ArithmeticError> {
		let left = self.ledger.circulating.checked_sub(amount);
		self.ledger.circulating = left.ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}

	/// So much more circulates.
	pub(crate) fn circulate(&mut self, amount: Fine) -> Result<(), ArithmeticError> {
		let all = self.ledger.circulating.checked_add(amount);
		self.ledger.circulating = all.ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// So many more units are there.
	pub(crate) fn create(&mut self, amount: Amount) -> Result<(), ArithmeticError> {
		let issuance = self.ledger.issuance.checked_add(amount);
		self.ledger.issuance = issuance.ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// So many units are there no more.
	pub(crate) fn destroy(&mut self, amount: Amount) -> Result<(), ArithmeticError> {
		let issuance = self.ledger.issuance.checked_sub(amount);
		self.ledger.issuance = issuance.ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}

	/// A levy makes good what was written off, and the rest of it goes into the fund.
	pub(crate) fn collect(&mut self, levy: Amount) -> Result<(), ArithmeticError> {
		let good = self.ledger.written_off.min(levy);
		self.ledger.written_off =
			self.ledger.written_off.checked_sub(good).ok_or(ArithmeticError::Underflow)?;
		self.destroy(good)?;
		let rest = levy.checked_sub(good).ok_or(ArithmeticError::Underflow)?;
		self.ledger.fund = self.ledger.fund.checked_add(rest).ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// What the payer of so much adds for the fund: rounded up.
	pub fn levy(&self, amount: Amount) -> Amount {
		self.credit().map_or(0, |credit| credit.levy.mul_ceil(amount))
	}

	/// The most that can be paid with so much, so that the rest is enough for the levy.
	pub(crate) fn payable(&self, all: Amount) -> Amount {
		use frame_support::sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};
		let whole: Amount = 1_000_000_000;
		let levy = self.credit().map_or(0, |credit| credit.levy.deconstruct());
		// At most two billion.
		let with_levy = whole.saturating_add(levy.into());
		multiply_by_rational_with_rounding(all, whole, with_levy, Rounding::Down).unwrap_or_default()
	}

	/// Since when somebody is in arrears who has owed something since then; none if they are not.
	pub fn in_arrears(&self, owes_since: Moment) -> Option<Moment> {
		let after = self.credit()?.arrears.after.filter(|_| owes_since > 0)?;
		owes_since.checked_add(after).filter(|since| *since <= self.ledger.at)
	}

	/// Whether its time is over.
	pub fn is_over(&self) -> bool {
		matches!(self.state, State::Closing { until, .. } if self.ledger.at >= until)
	}

	/// Whether it can be paid with.
	pub fn can_be_paid(&self) -> bool {
		let expired = match &self.supply {
			Supply::Vouchers(vouchers) => vouchers.expires_at.is_some_and(|at| self.ledger.at >= at),
			_ => false,
		};
		!expired && !self.is_over()
	}

	/// How much can be issued.
	pub fn issuable(&self) -> Amount {
		let most = match &self.supply {
			_ if self.state != State::Open || !self.can_be_paid() => 0,
			Supply::Dividend => Amount::MAX,
			Supply::MutualCredit(_) => 0,
			Supply::Vouchers(vouchers) => vouchers.cap,
		};
		most.checked_sub(self.ledger.issuance).unwrap_or_default()
	}
}

/// What keeps an account of a currency in being.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Reference {
	/// Nothing: it is not stored.
	#[default]
	None,
	/// Its owner's account, which it refers to: the owner has paid from it, has joined, or has something on hold.
	Consumer,
	/// Itself: it keeps its owner's account in being.
	Sufficient,
	/// The currency. It does not decay, has no minimum, and is never closed.
	Standing,
	/// What somebody has paid its owner, who has done nothing with it. It takes up none of the references that an
	/// account can have, so that nobody fills up those of others.
	Guest,
}

/// What somebody holds and owes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Account {
	/// What is there, with what is held, as it was at `at`. All of it decays.
	pub has: Fine,
	/// When it was last counted.
	pub at: Moment,
	/// What is owed.
	#[codec(compact)]
	pub debt: Amount,
	/// What other pallets hold of it. It keeps its amount: the decay of what is held is taken from what is free. If
	/// nothing is free any more, `has` is less than this, and what is held is worth so much less when it is released
	/// or paid.
	#[codec(compact)]
	pub held: Amount,
	/// A member's place in mutual credit.
	pub line: Option<Line>,
	/// Until then nothing can be paid from it, unless the currency is wound down. Kept for the longest time of a
	/// freeze afterwards, in which it cannot be frozen again.
	pub frozen_until: Moment,
	/// What keeps it in being.
	pub reference: Reference,
}

impl Account {
	/// Whether it is one that stands still.
	pub fn stands(&self) -> bool {
		self.reference == Reference::Standing
	}

	/// What is there to be spent, as it was at `at`.
	pub fn free(&self) -> Fine {
		self.free_of(self.has)
	}

	/// What is there to be spent, if there is so much in all.
	pub fn free_of(&self, all: Fine) -> Fine {
		all.checked_sub(Fine::whole(self.held)).unwrap_or_default()
	}

	/// Whether nothing could be paid from it at `at`.
	pub fn is_frozen(&self) -> bool {
		self.frozen_until > self.at
	}

	/// What so much of what is held is worth. The same part of everything that is held, if there is less than that.
	/// In whole units, rounded down.
	pub(crate) fn worth_of(&self, held: Amount) -> Amount {
		use frame_support::sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};
		if self.has.whole >= self.held {
			return held;
		}
		multiply_by_rational_with_rounding(held, self.has.whole, self.held, Rounding::Down)
			.unwrap_or_default()
	}

	/// Whether there is no need to keep it.
	pub(crate) fn is_empty(&self) -> bool {
		self.has.whole.is_zero() && self.debt.is_zero() && self.held.is_zero() && self.line.is_none()
	}
}

/// A member's place in mutual credit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Line {
	/// Who.
	pub member: MemberId,
	/// The limit that they were given instead of the default.
	pub given: Option<Amount>,
	/// The year (since the Unix epoch) to which these belong.
	pub year: u32,
	/// What the sales of the year before count for.
	#[codec(compact)]
	pub sold_before: Amount,
	/// What the sales of this year count for so far.
	#[codec(compact)]
	pub sold: Amount,
	/// What this member's purchases of this year have counted for so far.
	#[codec(compact)]
	pub bought: Amount,
	/// Since when it is known that this person is no longer a member; 0 for not.
	pub gone_since: Moment,
	/// Since when this member has owed something; 0 for nothing.
	pub owes_since: Moment,
	/// What others have paid of this member's debts. It lessens the limit; who joins again owes it again.
	#[codec(compact)]
	pub unpaid: Amount,
}

impl Line {
	/// Brings it to the present year.
	pub fn roll(&mut self, now: Moment) {
		let year = u32::try_from(now.checked_div(YEAR).unwrap_or_default()).unwrap_or(u32::MAX);
		if year == self.year {
			return;
		}
		self.sold_before = if self.year.checked_add(1) == Some(year) { self.sold } else { 0 };
		self.sold = 0;
		self.bought = 0;
		self.year = year;
	}

	/// Whether anything of it would be missed if the member began with a new place.
	pub(crate) fn matters(&self) -> bool {
		self.given.is_some() || self.unpaid > 0 || self.bought > 0
	}

	/// What the sales of the last year count for, if those of the year before were spread evenly over it. Rounded
	/// down.
	pub fn sales(&self, now: Moment) -> Amount {
		let mut line = *self;
		line.roll(now);
		// The rest of a division is less than what it is divided by.
		let rest = YEAR.saturating_sub(now.checked_rem(YEAR).unwrap_or_default());
		let before = Perbill::from_rational(rest, YEAR).mul_floor(line.sold_before);
		// Too large a sum counts as the largest: `Earned::cap` bounds what it comes to.
		before.checked_add(line.sold).unwrap_or(Amount::MAX)
	}
}

/// What an issuer says to have in reserve.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Reserve {
	/// How much, in units of the currency.
	pub amount: Amount,
	/// Where the proof is found.
	pub reference: Text<MaxReference>,
	/// Its hash.
	pub hash: [u8; 32],
	/// When it was said.
	pub at: Moment,
}
