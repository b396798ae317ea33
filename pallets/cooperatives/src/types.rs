//! What a cooperative is made of: its people, its books, its periods.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::ConstU32,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding, traits::Hash, ArithmeticError, Rounding,
	},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::{AssetOf, Bylaws, Config, MaxClasses, Waterfall};

/// An amount of a currency, in its smallest units.
pub type Balance = u128;
/// A member's number in the register. It is never given to anybody else.
pub type MemberNo = u32;
/// The number of a period: 0 is the one in which the cooperative was founded.
pub type PeriodNo = u32;
/// The number of a version of the bylaws: 0 is what the founders have signed.
pub type Version = u32;
/// The number of a record among those of its member.
pub type RecordNo = u32;
/// What work counts for, when its units are weighted.
pub type Units = u128;

/// The longest name, in bytes of UTF-8.
pub type MaxName = ConstU32<64>;
/// The longest reference to a document (an address or a content identifier), and the longest reason.
pub type MaxReference = ConstU32<256>;
/// A short text.
pub type Text<N> = BoundedVec<u8, N>;
/// Where a document is found; or a reason.
pub type Reference = Text<MaxReference>;

/// Who can be a member.
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
	/// A member of the community, whatever key they have.
	#[codec(index = 0)]
	Person(MemberId),
	/// Another cooperative.
	#[codec(index = 1)]
	Cooperative(CooperativeId),
}

/// A document outside the chain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Document {
	/// Where it is found.
	pub reference: Reference,
	/// Its hash.
	pub hash: [u8; 32],
}

/// What somebody has put down to become a member.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Stake<T: Config> {
	/// On which account.
	pub key: T::AccountId,
	/// What is held for the first shares, in the currency of the books.
	pub held: Balance,
	/// The deposit for the place in the register.
	pub deposit: T::Deposit,
}

/// One of those who found a cooperative.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Founder<T: Config> {
	/// Who.
	pub who: Who,
	/// Their class.
	pub class: u8,
	/// How many shares they subscribe.
	pub shares: u32,
	/// What they have put down, if they have signed.
	pub stake: Option<Stake<T>>,
}

/// A cooperative that not all founders have signed yet.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Founding<T: Config> {
	/// Its name, in UTF-8.
	pub name: Text<MaxName>,
	/// Who found it.
	pub founders: BoundedVec<Founder<T>, T::MaxFounders>,
	/// What they sign.
	pub bylaws: Bylaws<T>,
	/// Until then.
	pub sign_by: Moment,
	/// Who has paid the deposit.
	pub deposit: (T::AccountId, T::Deposit),
}

impl<T: Config> Founding<T> {
	/// The hash of what founders sign: of the SCALE-encoded name, founders (who, class, shares of each) and bylaws.
	pub fn hash(&self) -> T::Hash {
		let founders = self.founders.iter().map(|founder| (founder.who, founder.class, founder.shares));
		T::Hashing::hash_of(&(&self.name, founders.collect::<Vec<_>>(), &self.bylaws))
	}
}

/// To whom the reserve, and whatever else is left, goes in the end.
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

/// Whether a cooperative lives.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum State {
	/// It does.
	Open,
	/// Its members have dissolved it. Its debts are paid.
	Dissolving {
		/// Who gets the rest.
		heir: Heir,
		/// From then on the rest can be distributed.
		from: Moment,
	},
	/// What was left is distributed. Members collect what is theirs.
	Ended {
		/// Who gets what is not collected.
		heir: Heir,
		/// Until then.
		until: Moment,
	},
	/// That time is over. What it has stored is removed piece by piece.
	Clearing {
		/// Who has got the rest.
		heir: Heir,
	},
}

/// A cooperative.
///
/// `assets = shares + retained + reserve + claims + free result`: the assets are what its account has of the book
/// currency; the shares are `shares · share_value`; `retained` is a list; the reserve and the claims are what is held
/// on the account for these reasons; and the free result is what remains, less than nothing if costs are higher.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Cooperative<T: Config> {
	/// Its name, in UTF-8.
	pub name: Text<MaxName>,
	/// When the last founder signed.
	pub opened_at: Moment,
	/// The version of the bylaws that holds now.
	pub version: Version,
	/// The currency of the books.
	pub book: AssetOf<T>,
	/// Who has paid the deposit.
	pub deposit: (T::AccountId, T::Deposit),
	/// The number of the next member.
	pub next_member: MemberNo,
	/// How many members with a voice, or supporters, there are of each class.
	pub members: BoundedVec<u32, MaxClasses>,
	/// How many persons have a voice.
	pub persons: u32,
	/// All shares that are paid.
	pub shares: u32,
	/// Those of them that were paid since the open period began. They earn no interest in it.
	pub new_shares: u32,
	/// What each of them is worth: the par value, unless a loss has written it down.
	pub share_value: Balance,
	/// All interest on a share that was there since the beginning.
	pub interest: Balance,
	/// The next place in the exit queue that is paid, and the next one that is given.
	pub queue: (u32, u32),
	/// The period that is open.
	pub period: PeriodNo,
	/// What members have earned and was kept: of each period that is not revolved, oldest first.
	pub retained: BoundedVec<(PeriodNo, Balance), T::MaxRetained>,
	/// Since when shares can be paid: since they are worth par.
	pub payable_since: Moment,
	/// Until then some of what was made claimable can be claimed.
	pub claims_until: Moment,
	/// In how many cooperatives it is a member.
	pub memberships: u32,
	/// Whether it lives.
	pub state: State,
}

impl<T: Config> Cooperative<T> {
	/// Whether what was left is distributed: its members decide nothing any more.
	pub fn has_ended(&self) -> bool {
		matches!(self.state, State::Ended { .. } | State::Clearing { .. })
	}

	/// All share capital.
	pub fn capital(&self) -> Balance {
		// Both are bounded (see `MAX_PAR`) so that this fits.
		self.share_value.saturating_mul(self.shares.into())
	}

	/// So many shares are no more, of which so many were paid since the open period began.
	pub(crate) fn take_shares(&mut self, shares: u32, new: u32) -> Result<(), ArithmeticError> {
		self.shares = self.shares.checked_sub(shares).ok_or(ArithmeticError::Underflow)?;
		self.new_shares = self.new_shares.checked_sub(new).ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}

	/// All retained patronage.
	pub fn retained_sum(&self) -> Balance {
		self.retained.iter().fold(0, |sum: Balance, (_, part)| sum.saturating_add(*part))
	}

	/// What is retained of the patronage of this period, if it is not revolved.
	pub fn retained_of(&self, period: PeriodNo) -> Option<Balance> {
		self.retained.iter().find(|(other, _)| *other == period).map(|(_, amount)| *amount)
	}
}

/// Somebody who wants to be a member.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Application<T: Config> {
	/// The class.
	pub class: u8,
	/// How many shares they subscribe.
	pub shares: u32,
	/// How many of them they pay at once.
	pub first: u32,
	/// What they have put down for these.
	pub stake: Stake<T>,
	/// The version of the bylaws that held then. Under others they are not admitted.
	pub version: Version,
	/// When.
	pub at: Moment,
}

/// How a member stands.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Standing {
	/// A member.
	Active,
	/// A member who is to be expelled.
	Expelling {
		/// It takes effect then, unless they appeal before.
		from: Moment,
		/// Whether they have appealed: then it takes effect when the members confirm it.
		appealed: bool,
	},
	/// Is no longer a member of the community, as somebody has said.
	Missing {
		/// From then on they leave, if it is still so and somebody says so again, within as long a time.
		from: Moment,
		/// Whether they had appealed against an expulsion, about which members decide if they are back.
		appealed: bool,
	},
	/// Has a place in the exit queue, and no voice any more.
	Leaving {
		/// The place.
		place: u32,
		/// The shares can be redeemed from then on.
		from: Moment,
	},
	/// Has left, and has been paid the shares.
	Left,
}

/// Why somebody leaves.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Why {
	/// By their own will.
	Notice,
	/// They were expelled.
	Expelled,
	/// They have died, or are no longer a member of the community, or, a cooperative, are dissolved.
	Gone,
	/// They have not paid the shares that they must have.
	Unpaid,
}

/// A place in the register.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Member<T: Config> {
	/// Who.
	pub who: Who,
	/// The class.
	pub class: u8,
	/// The shares that are paid.
	pub shares: u32,
	/// The shares that are subscribed, paid or not.
	pub subscribed: u32,
	/// Until then they must be paid.
	pub pay_by: Moment,
	/// The shares among them that were paid in a period, and which: in this one they earn no interest.
	pub new_shares: (PeriodNo, u32),
	/// Up to where interest on the shares is counted: see [`Cooperative::interest`].
	pub interest: Balance,
	/// Interest and redeemed shares that wait for being collected. It is held among the claims.
	pub due: Balance,
	/// How many periods know of work of theirs.
	pub periods: u32,
	/// Since when.
	pub admitted_at: Moment,
	/// How they stand.
	pub standing: Standing,
	/// The deposit for this place, and who has paid it.
	pub deposit: (T::AccountId, T::Deposit),
}

impl<T: Config> Member<T> {
	/// Whether they have a voice, if their class has.
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

	/// Takes shares, the newest first; returns how many of them were paid in the period that is open. None if there are
	/// fewer. To be called when the interest is settled.
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
	/// In how many registers they have one; with those that they have left and are not removed from.
	pub places: u32,
	/// The key that they had when they ceased to be a member of the community; none as long as they are one.
	pub last_key: Option<AccountId>,
}

/// What of somebody's work is on record and can still be contested, or is contested.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Record {
	/// Its number among those of the member.
	pub number: RecordNo,
	/// The period in which it counts.
	pub period: PeriodNo,
	/// The kind of work: its place in the bylaws.
	pub kind: u8,
	/// How many units.
	pub units: u64,
	/// What they count for.
	pub counts: Units,
	/// Until then it can be contested.
	pub until: Moment,
	/// Whether it is, and so does not count.
	pub contested: bool,
	/// Whether the member agrees with it.
	pub signed_off: bool,
}

impl Record {
	/// Whether it is not final: it can be contested still, or is.
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
	/// The number of the next one.
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
	/// What it counts for.
	pub units: Units,
	/// Whether the part in cash is paid.
	pub paid: bool,
	/// Whether the part that was retained is paid.
	pub revolved: bool,
}

/// Money that belongs to members by their work in a period, and is held until they claim it.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pool {
	/// All of it.
	pub all: Balance,
	/// What is not claimed yet.
	pub left: Balance,
	/// Whose work it is that is not claimed yet.
	pub units: Units,
	/// Until then it can be claimed. What is left then is the reserve's.
	pub until: Moment,
}

/// What of an amount belongs to so many of all units: `amount · units / all`, rounded down. The product has 256 bits.
/// None if the part does not fit 128 bits, or there are no units.
pub fn part(amount: Balance, units: Units, all: Units) -> Option<Balance> {
	multiply_by_rational_with_rounding(amount, units, all, Rounding::Down)
}

/// How a period was closed: each number of the waterfall, in the order in which they were taken.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Closing {
	/// When.
	pub at: Moment,
	/// The bylaws by which a surplus was shared.
	pub flow: Waterfall,
	/// The free result before: what there was beyond shares, retained patronage, reserve and claims, and beyond `wages`.
	pub result: i128,
	/// The wages that were due and could have been paid, but were not yet. The money stays on the account, for those to
	/// whom it is owed.
	pub wages: Balance,
	/// What of a surplus is not there in money, because the cooperative has it held elsewhere. It waits for the next
	/// period.
	pub carried: Balance,
	/// What of a loss the retained patronage has borne.
	pub loss_to_retained: Balance,
	/// What of a loss the shares have borne, with what was rounded.
	pub loss_to_shares: Balance,
	/// What of a loss the reserve has borne.
	pub loss_to_reserve: Balance,
	/// The shares at that time,
	pub shares: u32,
	/// and those of them that were paid since the period began, which earn no interest in it.
	pub new_shares: u32,
	/// What each was worth before,
	pub value_before: Balance,
	/// and after.
	pub value_after: Balance,
	/// What has restored the shares.
	pub restored: Balance,
	/// The reserve's share of the surplus.
	pub to_reserve: Balance,
	/// The commons' share.
	pub to_commons: Balance,
	/// The interest on each share that was there all the time.
	pub interest: Balance,
	/// What is left for patronage: the part that is paid,
	pub cash: Balance,
	/// the part that is retained,
	pub retained: Balance,
	/// and what could not be divided: with no work on record, all of it. It went to the reserve.
	pub remainder: Balance,
}

/// A period.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Period {
	/// The version of the bylaws by which it is closed, whatever the members change while it lasts.
	pub version: Version,
	/// When it began.
	pub began_at: Moment,
	/// All work, weighted.
	pub units: Units,
	/// Until then some of it can be contested, or the members can decide about what is.
	pub contestable_until: Moment,
	/// How it was closed.
	pub closing: Option<Closing>,
	/// What is paid by patronage.
	pub cash: Option<Pool>,
	/// What was retained, since it was revolved.
	pub revolved: Option<Pool>,
}

/// The books, as they stand.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Books {
	/// What the cooperative has of the book currency, held or not.
	pub assets: Balance,
	/// The share capital; nothing once it has ended, when it is among the claims.
	pub shares: Balance,
	/// What members have earned and was kept.
	pub retained: Balance,
	/// The indivisible reserve.
	pub reserve: Balance,
	/// What members can claim.
	pub claims: Balance,
	/// What remains of the assets: the free result.
	pub result: i128,
	/// What can be spent.
	pub free: Balance,
}

impl Books {
	/// Whether there is a loss that the shares will bear when the period is closed: retained patronage is not enough.
	pub fn shares_lose(&self) -> bool {
		let retained = i128::try_from(self.retained).unwrap_or(i128::MAX);
		self.result.saturating_add(retained) < 0
	}
}
