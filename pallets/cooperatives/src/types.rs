//! The stored types: people, books and periods of a cooperative.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::ConstU32,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding,
		traits::{EnsureAdd, Hash},
		ArithmeticError, Rounding,
	},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::{AssetOf, Bylaws, Config, MaxClasses, Waterfall};

/// An amount of a currency, in its smallest unit.
pub type Balance = u128;
/// A member's number in the register. It is never given to anybody else.
pub type MemberNo = u32;
/// The number of a period. The first is 0 and begins with the founding.
pub type PeriodNo = u32;
/// The number of a version of the bylaws. Version 0 is what the founders signed.
pub type Version = u32;
/// The number of a record among those of its member.
pub type RecordNo = u32;
/// Units of work, times the weight of their kind.
pub type Units = u128;

/// The longest name, in bytes of UTF-8.
pub type MaxName = ConstU32<64>;
/// The longest reference to a document (an address or a content identifier), and the longest reason, in bytes.
pub type MaxReference = ConstU32<256>;
/// A text of at most `N` bytes.
pub type Text<N> = BoundedVec<u8, N>;
/// A reference to a document, or a reason.
pub type Reference = Text<MaxReference>;

/// Somebody who can be a member of a cooperative.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Who {
	/// A person of the community, whatever key they have.
	#[codec(index = 0)]
	Person(MemberId),
	#[codec(index = 1)]
	Cooperative(CooperativeId),
}

/// A document outside the chain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Document {
	/// The address or content identifier at which it is found.
	pub reference: Reference,
	pub hash: [u8; 32],
}

/// What an applicant or a founder has put down for membership.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Stake<T: Config> {
	/// The account on which it is held.
	pub key: T::AccountId,
	/// The amount that is held for the first shares, in the currency of the books.
	pub held: Balance,
	/// The deposit for the place in the register.
	pub deposit: T::Deposit,
}

/// A founder of a proposed cooperative.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Founder<T: Config> {
	pub who: Who,
	pub class: u8,
	/// The number of shares that the founder subscribes.
	pub shares: u32,
	/// What the founder has put down, if they have signed.
	pub stake: Option<Stake<T>>,
}

/// A proposed cooperative that not all founders have signed yet.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Founding<T: Config> {
	/// The name, in UTF-8.
	pub name: Text<MaxName>,
	pub founders: BoundedVec<Founder<T>, T::MaxFounders>,
	pub bylaws: Bylaws<T>,
	pub sign_by: Moment,
	/// The account that paid the deposit, and the deposit.
	pub deposit: (T::AccountId, T::Deposit),
}

impl<T: Config> Founding<T> {
	/// The hash that founders sign. It covers the SCALE-encoded name, founders (who, class and shares of each) and
	/// bylaws.
	pub fn hash(&self) -> T::Hash {
		let founders = self.founders.iter().map(|founder| (founder.who, founder.class, founder.shares));
		T::Hashing::hash_of(&(&self.name, founders.collect::<Vec<_>>(), &self.bylaws))
	}
}

/// The receiver of the reserve, and of all money that is left in the end.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Heir {
	/// The commons of the community.
	#[codec(index = 0)]
	Commons,
	/// The reserve of another cooperative that keeps its books in the same currency.
	#[codec(index = 1)]
	Cooperative(CooperativeId),
}

/// The state of a cooperative, from open to its removal.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum State {
	Open,
	/// It is dissolved and pays its debts.
	Dissolving {
		/// The receiver of the reserve and the remainder.
		heir: Heir,
		/// From this time on it can be distributed.
		from: Moment,
	},
	/// The remainder is distributed, and members collect what is theirs.
	Ended {
		/// The receiver of what is not collected.
		heir: Heir,
		/// The last time at which members can collect.
		until: Moment,
	},
	/// The time to collect is over, and its storage is removed piece by piece.
	Clearing {
		/// The receiver of what was not collected.
		heir: Heir,
	},
}

/// A cooperative that all founders have signed, with its books.
///
/// `assets = shares + retained + reserve + claims + free result`:
/// - The assets are what its account has of the book currency.
/// - The shares are `shares · share_value`.
/// - `retained` is a list by period.
/// - The reserve and the claims are held on the account, each under its own reason.
/// - The free result is what remains. It is negative while costs are higher than revenue.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Cooperative<T: Config> {
	/// The name, in UTF-8.
	pub name: Text<MaxName>,
	/// When the last founder signed.
	pub opened_at: Moment,
	/// The current version of the bylaws.
	pub version: Version,
	/// The currency of the books.
	pub book: AssetOf<T>,
	/// The account that paid the deposit, and the deposit.
	pub deposit: (T::AccountId, T::Deposit),
	/// The number that the next member gets.
	pub next_member: MemberNo,
	/// The number of members of each class who are not leaving: those with a voice, and supporters.
	pub members: BoundedVec<u32, MaxClasses>,
	/// The number of persons with a voice.
	pub persons: u32,
	/// The number of all shares that are paid.
	pub shares: u32,
	/// The number of shares that were paid since the open period began. They earn no interest in it.
	pub new_shares: u32,
	/// What each share is worth: the par value, unless a loss has written it down.
	pub share_value: Balance,
	/// The sum of all interest so far on one share that exists since the founding.
	pub interest: Balance,
	/// The next place in the exit queue to be paid, and the next one to be given.
	pub queue: (u32, u32),
	/// The period that is open.
	pub period: PeriodNo,
	/// Retained patronage of each period that is not revolved, oldest first.
	pub retained: BoundedVec<(PeriodNo, Balance), T::MaxRetained>,
	/// Since when shares can be paid, because they have been worth par.
	pub payable_since: Moment,
	/// The last time at which any claim to patronage can be made.
	pub claims_until: Moment,
	/// The number of cooperatives of which it is a member.
	pub memberships: u32,
	pub state: State,
}

impl<T: Config> Cooperative<T> {
	/// Whether the remainder is distributed. Then its members pass no more resolutions.
	pub fn has_ended(&self) -> bool {
		matches!(self.state, State::Ended { .. } | State::Clearing { .. })
	}

	/// The value of all shares.
	pub fn capital(&self) -> Balance {
		// Both factors are bounded (see `MAX_PAR`), so this fits.
		self.share_value.saturating_mul(self.shares.into())
	}

	/// Removes shares; `new` of them were paid since the open period began.
	pub(crate) fn take_shares(&mut self, shares: u32, new: u32) -> Result<(), ArithmeticError> {
		self.shares = self.shares.checked_sub(shares).ok_or(ArithmeticError::Underflow)?;
		self.new_shares = self.new_shares.checked_sub(new).ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}

	/// All retained patronage that is not revolved.
	pub fn retained_sum(&self) -> Result<Balance, ArithmeticError> {
		self.retained.iter().try_fold(0, |sum: Balance, (_, part)| sum.ensure_add(*part))
	}

	/// The retained patronage of this period, if it is not revolved.
	pub fn retained_of(&self, period: PeriodNo) -> Option<Balance> {
		self.retained.iter().find(|(other, _)| *other == period).map(|(_, amount)| *amount)
	}
}

/// An application for membership.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Application<T: Config> {
	pub class: u8,
	/// The number of shares that the applicant subscribes.
	pub shares: u32,
	/// The number of shares that the applicant pays at once.
	pub first: u32,
	/// What the applicant has put down for these.
	pub stake: Stake<T>,
	/// The version of the bylaws at that time. Under another version they are not admitted.
	pub version: Version,
	/// When they applied.
	pub at: Moment,
}

/// The standing of a member.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Standing {
	Active,
	/// The member is to be expelled.
	Expelling {
		/// The time at which it can be carried out, if there is no appeal.
		from: Moment,
		/// Whether the member has appealed. Then only the members can confirm the expulsion.
		appealed: bool,
	},
	/// Somebody has reported that the member is no longer a member of the community.
	Missing {
		/// From this time on, and for as long again, a second report makes the member leave, if they are not back.
		from: Moment,
		/// Whether they had appealed against an expulsion. If they are back, the members decide on it.
		appealed: bool,
	},
	/// The member has a place in the exit queue, and no voice any more.
	Leaving {
		place: u32,
		/// From this time on the shares can be redeemed.
		from: Moment,
	},
	/// The member has left, and their shares are redeemed.
	Left,
}

/// Why a member leaves.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Why {
	/// They gave notice.
	Notice,
	Expelled,
	/// They are no longer a member of the community, or they are a cooperative that was dissolved.
	Gone,
	/// They have not paid the least number of shares in time.
	Unpaid,
}

/// A place in the register.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Member<T: Config> {
	pub who: Who,
	pub class: u8,
	/// The number of shares that are paid.
	pub shares: u32,
	/// The number of shares that are subscribed, paid or not.
	pub subscribed: u32,
	/// The time by which the subscribed shares must be paid.
	pub pay_by: Moment,
	/// The period in which shares were last paid, and how many. They earn no interest in that period.
	pub new_shares: (PeriodNo, u32),
	/// How much interest on each share is counted already: see [`Cooperative::interest`].
	pub interest: Balance,
	/// Interest and redeemed shares that wait to be collected. The amount is held among the claims.
	pub due: Balance,
	/// The number of periods in which work of this member is stored.
	pub periods: u32,
	pub admitted_at: Moment,
	pub standing: Standing,
	/// The account that paid the deposit for this place, and the deposit.
	pub deposit: (T::AccountId, T::Deposit),
}

impl<T: Config> Member<T> {
	/// Whether they have a voice, provided that their class has one.
	pub fn is_active(&self) -> bool {
		matches!(self.standing, Standing::Active | Standing::Expelling { .. } | Standing::Missing { .. })
	}

	/// How many of the shares were paid in this period.
	pub fn new_in(&self, period: PeriodNo) -> u32 {
		let (paid_in, shares) = self.new_shares;
		if paid_in == period {
			shares
		} else {
			0
		}
	}

	/// Takes shares, the newest first, and returns how many of them were paid in the open period. Returns `None` if
	/// there are too few. Interest must be settled before.
	pub fn take_shares(&mut self, shares: u32, open: PeriodNo) -> Option<u32> {
		self.shares = self.shares.checked_sub(shares)?;
		let new = self.new_in(open).min(shares);
		self.new_shares.1 = self.new_shares.1.checked_sub(new)?;
		Some(new)
	}
}

/// A person who has a place in a register.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Person<AccountId> {
	/// The number of their places in registers. A place counts until it is removed, even after the person has left.
	pub places: u32,
	/// The key that they had when they ceased to be a member of the community. `None` while they are a member.
	pub last_key: Option<AccountId>,
}

/// A record of a member's work that is not final.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Record {
	/// Its number among those of the member.
	pub number: RecordNo,
	/// The period in which it counts.
	pub period: PeriodNo,
	/// The kind of work: its position in the bylaws.
	pub kind: u8,
	/// The number of units, before they are weighted.
	pub units: u64,
	/// The weighted units.
	pub counts: Units,
	/// The last time at which it can be contested.
	pub until: Moment,
	/// Whether it is contested, and so does not count.
	pub contested: bool,
	/// Whether the member agrees with it.
	pub signed_off: bool,
}

impl Record {
	/// Whether it is not final: it can still be contested, or is contested.
	pub fn is_open(&self, now: Moment) -> bool {
		self.contested || self.until >= now
	}
}

/// The records of a member that are not final.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Records<T: Config> {
	/// The number of the next record.
	pub next: RecordNo,
	/// The records, oldest first.
	pub open: BoundedVec<Record, T::MaxRecords>,
}

impl<T: Config> Default for Records<T> {
	fn default() -> Self {
		Self { next: 0, open: Default::default() }
	}
}

/// A member's work in a period.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Work {
	/// The weighted units.
	pub units: Units,
	/// Whether the part in cash is paid.
	pub paid: bool,
	/// Whether the retained part is paid.
	pub revolved: bool,
}

/// Money that belongs to members by their work in a period. It is held until they claim it.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pool {
	/// The whole amount.
	pub all: Balance,
	/// The amount that is not claimed yet.
	pub left: Balance,
	/// The units of work whose part is not claimed yet.
	pub units: Units,
	/// The last time at which it can be claimed. After that, the reserve gets the unclaimed amount.
	pub until: Moment,
}

/// The part of `amount` that belongs to `units` of `all` units: `amount · units / all`, rounded down. The product has
/// 256 bits. Returns `None` if the part does not fit 128 bits, or `all` is 0.
pub fn part(amount: Balance, units: Units, all: Units) -> Option<Balance> {
	multiply_by_rational_with_rounding(amount, units, all, Rounding::Down)
}

/// The closing of a period: each number of the waterfall, in the order in which it was taken.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Closing {
	/// When the period was closed.
	pub at: Moment,
	/// The waterfall of the bylaws by which a surplus was shared.
	pub flow: Waterfall,
	/// The free result before: assets minus shares, retained patronage, reserve, claims and `wages`.
	pub result: i128,
	/// Wages that were due and payable, but not paid yet. Their money stays on the account for those to whom it is
	/// owed.
	pub wages: Balance,
	/// The part of a surplus that is not there in money, because it is held elsewhere. It waits for the next period.
	pub carried: Balance,
	/// The part of a loss that retained patronage bears.
	pub loss_to_retained: Balance,
	/// The part of a loss that the shares bear, with the remainder that cannot be divided among them.
	pub loss_to_shares: Balance,
	/// The part of a loss that the reserve bears.
	pub loss_to_reserve: Balance,
	/// The number of shares at that time.
	pub shares: u32,
	/// How many of them were paid since the period began, and so earn no interest in it.
	pub new_shares: u32,
	/// What each share was worth before.
	pub value_before: Balance,
	/// What each share is worth after.
	pub value_after: Balance,
	/// The part of the surplus that restored written-down shares.
	pub restored: Balance,
	/// The part that the reserve gets.
	pub to_reserve: Balance,
	/// The part that the commons get.
	pub to_commons: Balance,
	/// The interest on each share that earns it.
	pub interest: Balance,
	/// Patronage that is paid in cash.
	pub cash: Balance,
	/// Patronage that is retained.
	pub retained: Balance,
	/// The amount that could not be divided. Without work on record, all patronage is in it. The reserve gets it.
	pub remainder: Balance,
}

/// A period of a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Period {
	/// The version of the bylaws by which it is closed, even if the members change them during the period.
	pub version: Version,
	/// When it began.
	pub began_at: Moment,
	/// The weighted units of all work in the period.
	pub units: Units,
	/// The last time at which some of its work can be contested, or a contest can be decided.
	pub contestable_until: Moment,
	/// How it was closed, if it is.
	pub closing: Option<Closing>,
	/// Patronage in cash that can be claimed.
	pub cash: Option<Pool>,
	/// Retained patronage that can be claimed, after it was revolved.
	pub revolved: Option<Pool>,
}

/// The books as they are now.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Books {
	/// What the cooperative has of the book currency, on hold or not.
	pub assets: Balance,
	/// The share capital. It is 0 once the cooperative has ended, because it is then among the claims.
	pub shares: Balance,
	/// Retained patronage that is not revolved.
	pub retained: Balance,
	/// The indivisible reserve.
	pub reserve: Balance,
	/// The claims of members.
	pub claims: Balance,
	/// The free result: what remains of the assets.
	pub result: i128,
	/// The money that can be spent.
	pub free: Balance,
}

impl Books {
	/// Whether the shares will bear a loss when the period is closed, because retained patronage is not enough.
	pub fn shares_lose(&self) -> bool {
		let retained = i128::try_from(self.retained).unwrap_or(i128::MAX);
		self.result.saturating_add(retained) < 0
	}
}
