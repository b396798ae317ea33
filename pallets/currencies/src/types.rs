//! The types of a currency and its accounts.

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
	decay::{Factor, FixedAmount, YEAR},
	Config,
};

pub type CurrencyId = u32;
/// An amount of a currency, in its smallest units.
pub type Amount = u128;

/// The longest name, in bytes of UTF-8.
pub type MaxName = ConstU32<64>;
/// The longest symbol, in bytes of UTF-8.
pub type MaxSymbol = ConstU32<12>;
/// The longest reference to a document, in bytes.
pub type MaxReference = ConstU32<256>;
/// A text of at most `N` bytes.
pub type Text<N> = BoundedVec<u8, N>;
/// The most digits after the point.
pub const MAX_DECIMALS: u8 = 18;

/// Where decay goes.
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
	pub to: Destination,
}

/// The rules of a mutual credit.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Credit {
	/// The limit of a member who was given no other.
	pub default_limit: Amount,
	/// An event is deposited when a payment brings somebody's debt above this part of their limit.
	pub warn_at: Perbill,
	/// What sales add to the limit.
	pub earned: Option<Earned>,
	/// The part of each payment that the payer adds for the fund. The fund pays the debts of former members.
	pub levy: Perbill,
	/// The time between noting that a person is no longer a member and paying their debt.
	pub grace: Moment,
	pub arrears: Arrears,
}

/// What follows when a debt is not paid.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Arrears {
	/// A member who has owed something for this time, without a moment of owing nothing, is in arrears until they owe
	/// nothing. With none, a member can owe forever.
	pub after: Option<Moment>,
	/// The part of the limit that a member in arrears keeps.
	pub limit_left: Perbill,
	/// Whether members in arrears are listed by name.
	pub listed: bool,
	/// The bearer of what the fund cannot pay for a person who is no longer a member.
	pub rest: Bearer,
}

impl Default for Arrears {
	/// Nobody is in arrears, and the fund alone pays.
	fn default() -> Self {
		Self { after: None, limit_left: Perbill::one(), listed: false, rest: Bearer::Fund }
	}
}

#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Bearer {
	/// The fund alone. The debt waits until the fund can pay it.
	#[codec(index = 0)]
	Fund,
	/// All payers: the debt is written off. Levies of later payments cover it before anything goes into the fund. So
	/// everybody bears it in proportion to what they spend.
	#[codec(index = 1)]
	Payers,
	/// All payers, if the guardian decides so for this person. Until then the debt waits. (A guardian can be a
	/// cooperative or another body, so that members decide.)
	#[codec(index = 2)]
	Decision,
}

/// What sales add to somebody's limit: `share` of what the sales of the last year count for, but at most `cap`.
///
/// A sale counts only until its buyer's `weight` for the year is used up. So the sales among `k` people who trade in a
/// ring count for at most `k · weight` in a year, however much they trade. Years have 365 days and are counted from the
/// Unix epoch. The sales of the last year are from two of them, so at the worst moment they count for `2 · k · weight`.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Earned {
	pub share: Perbill,
	pub cap: Amount,
	/// The most that all purchases of one member in a year can count for.
	pub weight: Amount,
}

/// The terms of vouchers.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Vouchers<AccountId> {
	/// The account that issues them, and owes what they promise.
	pub issuer: AccountId,
	/// The most that can be in circulation. [`Config::MostUnits`] limits it as well.
	pub cap: Amount,
	/// From this time on they can only be redeemed, and neither issued nor paid with. With none, they never expire.
	pub expires_at: Option<Moment>,
	/// The part of redeemed units for which the issuer owes nothing yet. It goes where decay goes.
	pub redemption_fee: Perbill,
}

/// Where a currency's units come from.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Supply<AccountId> {
	/// From a dividend, to members alone.
	#[codec(index = 0)]
	Dividend,
	/// From members who owe them: the sum of all balances and debts is always zero.
	#[codec(index = 1)]
	MutualCredit(Credit),
	/// From an issuer.
	#[codec(index = 2)]
	Vouchers(Vouchers<AccountId>),
}

/// The rules of a currency, fixed when it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Terms<AccountId> {
	pub name: Text<MaxName>,
	pub symbol: Text<MaxSymbol>,
	/// How many of the last digits of an amount stand after the point.
	pub decimals: u8,
	/// The smallest balance with which an account begins, at least 1. What a payment would leave below it goes where
	/// decay goes.
	pub minimum: Amount,
	pub supply: Supply<AccountId>,
	pub demurrage: Option<Demurrage>,
}

/// The name of a currency, and what its guardian has paid for it.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Description<T: Config> {
	/// In UTF-8.
	pub name: Text<MaxName>,
	/// In UTF-8.
	pub symbol: Text<MaxSymbol>,
	/// How many of the last digits of an amount stand after the point.
	pub decimals: u8,
	pub opened_at: Moment,
	/// The payer of the deposit, and the deposit. A currency that the runtime creates has none.
	pub deposit: Option<(T::AccountId, T::Deposit)>,
}

#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum State {
	/// In normal use.
	Open,
	/// In a wind-down: nothing is issued, and no debt grows. People pay, work off their debts, and redeem.
	Closing {
		/// The end of the wind-down. Afterwards the remaining units are void. Units that can be redeemed are void only
		/// when somebody removes their account.
		until: Moment,
		/// With none, the units are redeemed for no native money.
		redemption: Option<Redemption>,
	},
}

/// The native money for which units are redeemed in a wind-down. It is held on the guardian's account.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Redemption {
	/// An amount of native money.
	pub native: Amount,
	/// The number of units for which it is paid.
	pub per: Amount,
	/// The native money that is still held.
	pub held: Amount,
}

impl Redemption {
	/// The native money for this many units, rounded down, or none if it is too large.
	pub fn of(&self, units: Amount) -> Option<Amount> {
		use frame_support::sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};
		multiply_by_rational_with_rounding(units, self.native, self.per, Rounding::Down)
	}
}

/// The totals of a currency.
///
/// `circulating + pending + fund + what stands still = issuance`, exactly. Accounts that do not decay stand still. In
/// mutual credit the issuance is the sum of all debts and of what was written off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Ledger {
	/// All units that exist.
	#[codec(compact)]
	pub issuance: Amount,
	/// At least what all decaying accounts have together. It is more only by what was rounded in their disfavour.
	pub circulating: FixedAmount,
	/// What has decayed and is not booked yet. It is booked when the account that receives it is next touched.
	pub pending: FixedAmount,
	/// What is there to pay debts of those who have left.
	#[codec(compact)]
	pub fund: Amount,
	/// What was written off of such debts and is not yet covered by levies.
	#[codec(compact)]
	pub written_off: Amount,
	/// The time until which decay has been deducted.
	pub at: Moment,
	pub accounts: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Currency<AccountId> {
	/// The account that freezes accounts, sets limits and closes the currency.
	pub guardian: AccountId,
	/// The smallest balance with which an account begins.
	#[codec(compact)]
	pub minimum: Amount,
	pub supply: Supply<AccountId>,
	pub demurrage: Option<Demurrage>,
	/// Whether an account of this currency keeps its owner's account alive, without native money.
	pub sufficient: bool,
	pub state: State,
	pub ledger: Ledger,
}

impl<AccountId> Currency<AccountId> {
	/// The terms of mutual credit, if it is one.
	pub fn credit(&self) -> Option<&Credit> {
		match &self.supply {
			Supply::MutualCredit(credit) => Some(credit),
			_ => None,
		}
	}

	/// The part that is left of a balance that was counted at `since`, at the time of the last update of the ledger.
	pub fn factor(&self, since: Moment) -> Factor {
		// No account was counted after the ledger. (`try_state` checks it.)
		let time = self.ledger.at.saturating_sub(since);
		self.demurrage.as_ref().map_or(Factor::Whole, |demurrage| Factor::after(demurrage.rate, time))
	}

	/// Deducts decay until now, in O(1).
	pub fn accrue_demurrage(&mut self, now: Moment) {
		let since = self.ledger.at;
		self.ledger.at = now.max(since);
		let left = self.factor(since).round_up(self.ledger.circulating);
		let gone = self.ledger.circulating.checked_sub(left).ok_or(ArithmeticError::Underflow);
		let sent = gone.and_then(|gone| {
			self.ledger.circulating = left;
			self.send(gone)
		});
		if sent.is_err() {
			defensive!("what is left is a part of what circulates, and that is a part of the issuance");
		}
	}

	/// Books units that no longer circulate as pending, or burns the whole ones if the demurrage burns.
	pub(crate) fn send(&mut self, gone: FixedAmount) -> Result<(), ArithmeticError> {
		let pending = self.ledger.pending.checked_add(gone);
		self.ledger.pending = pending.ok_or(ArithmeticError::Overflow)?;
		if self.demurrage.is_some_and(|demurrage| demurrage.to == Destination::Burnt) {
			let whole = core::mem::take(&mut self.ledger.pending.whole);
			self.destroy(whole)?;
		}
		Ok(())
	}

	/// Takes this amount out of circulation, and sends it where decay goes.
	pub(crate) fn give_up(&mut self, amount: FixedAmount) -> Result<(), ArithmeticError> {
		self.withdraw(amount)?;
		self.send(amount)
	}

	/// Takes this amount out of circulation.
	pub(crate) fn withdraw(&mut self, amount: FixedAmount) -> Result<(), ArithmeticError> {
		let left = self.ledger.circulating.checked_sub(amount);
		self.ledger.circulating = left.ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}

	/// Brings this amount into circulation.
	pub(crate) fn circulate(&mut self, amount: FixedAmount) -> Result<(), ArithmeticError> {
		let all = self.ledger.circulating.checked_add(amount);
		self.ledger.circulating = all.ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// Adds to the issuance, which then is `most` at most.
	pub(crate) fn create(&mut self, amount: Amount, most: Amount) -> Result<(), ArithmeticError> {
		let issuance = self.ledger.issuance.checked_add(amount).filter(|all| *all <= most);
		self.ledger.issuance = issuance.ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// Takes from the issuance.
	pub(crate) fn destroy(&mut self, amount: Amount) -> Result<(), ArithmeticError> {
		let issuance = self.ledger.issuance.checked_sub(amount);
		self.ledger.issuance = issuance.ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}

	/// Lets a levy cover what was written off. The remainder goes into the fund.
	pub(crate) fn collect(&mut self, levy: Amount) -> Result<(), ArithmeticError> {
		let good = self.ledger.written_off.min(levy);
		self.ledger.written_off =
			self.ledger.written_off.checked_sub(good).ok_or(ArithmeticError::Underflow)?;
		self.destroy(good)?;
		let rest = levy.checked_sub(good).ok_or(ArithmeticError::Underflow)?;
		self.ledger.fund = self.ledger.fund.checked_add(rest).ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// The levy that the payer of this amount adds for the fund, rounded up.
	pub fn levy(&self, amount: Amount) -> Amount {
		self.credit().map_or(0, |credit| credit.levy.mul_ceil(amount))
	}

	/// The most that can be paid from `all`, so that the remainder is enough for the levy.
	pub(crate) fn payable(&self, all: Amount) -> Amount {
		use frame_support::sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};
		let whole: Amount = 1_000_000_000;
		let levy = self.credit().map_or(0, |credit| credit.levy.deconstruct());
		// At most two billion.
		let with_levy = whole.saturating_add(levy.into());
		multiply_by_rational_with_rounding(all, whole, with_levy, Rounding::Down).unwrap_or_default()
	}

	/// Since when a member who has owed something since `owes_since` is in arrears, or none if they are not.
	pub fn in_arrears(&self, owes_since: Moment) -> Option<Moment> {
		let after = self.credit()?.arrears.after.filter(|_| owes_since > 0)?;
		owes_since.checked_add(after).filter(|since| *since <= self.ledger.at)
	}

	/// Whether its wind-down is over.
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

	/// How much more can be issued, if a currency has `most` units at most ([`Config::MostUnits`]).
	pub fn issuable(&self, most: Amount) -> Amount {
		let most = match &self.supply {
			_ if self.state != State::Open || !self.can_be_paid() => 0,
			Supply::Dividend => most,
			Supply::MutualCredit(_) => 0,
			Supply::Vouchers(vouchers) => vouchers.cap.min(most),
		};
		most.saturating_sub(self.ledger.issuance)
	}
}

/// What keeps an account of a currency alive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Reference {
	/// Nothing: the account is closed. Only its last freeze can be stored.
	#[default]
	None,
	/// Its owner's account, to which it refers. The owner has paid from it, has joined, or has something on hold.
	Consumer,
	/// Itself: it keeps its owner's account alive.
	Sufficient,
	/// The currency. The account does not decay, has no minimum, and is never closed.
	Standing,
	/// A payment to an owner who has done nothing with it. It uses none of the limited references of the owner's
	/// account, so nobody can fill up those of others.
	Guest,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Account {
	/// The balance with what is held, as it was at `at`. All of it decays.
	pub has: FixedAmount,
	/// When it was last counted.
	pub at: Moment,
	#[codec(compact)]
	pub debt: Amount,
	/// What other pallets hold of it. The amount stays: the decay of what is held is taken from what is free. If
	/// nothing is free any more, `has` is less than this. Then what is held is worth less when it is released or paid.
	#[codec(compact)]
	pub held: Amount,
	pub line: Option<Line>,
	/// Until then nothing can be paid from it, unless the currency is wound down. The time is kept for the longest time
	/// of a freeze afterwards, in which the account cannot be frozen again. It is kept as long if the account is closed
	/// meanwhile.
	pub frozen_until: Moment,
	/// The person who has appealed against this freeze. There is one appeal for each.
	pub appealed: Option<MemberId>,
	/// What keeps it alive.
	pub reference: Reference,
}

impl Account {
	/// Whether there is an account. Of a closed one only its last freeze is kept, until its time is over.
	pub fn is_open(&self) -> bool {
		self.reference != Reference::None
	}

	/// What is kept of it when it is closed.
	pub(crate) fn closed(&self) -> Self {
		let Self { at, frozen_until, appealed, .. } = *self;
		Self { at, frozen_until, appealed, ..Default::default() }
	}

	/// Whether it is an account that stands still.
	pub fn stands_still(&self) -> bool {
		self.reference == Reference::Standing
	}

	/// What can be spent, as it was at `at`.
	pub fn free(&self) -> FixedAmount {
		self.free_of(self.has)
	}

	/// What can be spent, if `all` is the balance with what is held.
	pub fn free_of(&self, all: FixedAmount) -> FixedAmount {
		all.checked_sub(FixedAmount::whole(self.held)).unwrap_or_default()
	}

	/// Whether nothing could be paid from it at `at`.
	pub fn is_frozen(&self) -> bool {
		self.frozen_until > self.at
	}

	/// What this amount of held units is worth, in whole units, rounded down. If less is there than is held, each held
	/// unit is worth the same part.
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

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Line {
	pub member: MemberId,
	/// The limit that they were given instead of the default.
	pub given: Option<Amount>,
	/// The year of 365 days, counted from the Unix epoch, to which the next three amounts belong.
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
	/// Since when it is known that this person is no longer a member; 0 if they are one.
	pub gone_since: Moment,
	/// Since when this member has owed something; 0 if they owe nothing.
	pub owes_since: Moment,
	/// What others have paid of this member's debts. It lowers the limit, and a member who joins again owes it again.
	#[codec(compact)]
	pub unpaid: Amount,
}

impl Line {
	/// Moves the yearly amounts to the present year.
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

	/// Whether the member would gain or lose something by beginning with a new place.
	pub(crate) fn matters(&self) -> bool {
		self.given.is_some() || self.unpaid > 0 || self.bought > 0
	}

	/// What the sales of the last year count for, if those of the year before were spread evenly over it. Rounded down.
	pub fn sales(&self, now: Moment) -> Amount {
		let mut line = *self;
		line.roll(now);
		// The remainder of a division is less than the divisor.
		let rest = YEAR.saturating_sub(now.checked_rem(YEAR).unwrap_or_default());
		let before = Perbill::from_rational(rest, YEAR).mul_floor(line.sold_before);
		// Too large a sum counts as the largest amount: `Earned::cap` bounds its effect.
		before.checked_add(line.sold).unwrap_or(Amount::MAX)
	}
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Reserve {
	/// In units of the currency.
	pub amount: Amount,
	/// Where the proof is found.
	pub reference: Text<MaxReference>,
	/// The hash of the proof.
	pub hash: [u8; 32],
	/// When it was stated.
	pub at: Moment,
}
