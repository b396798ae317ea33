//! The stored types of the register: founders, applications, members and the persons behind them.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	sp_runtime::traits::Hash, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::{Balance, Bylaws, Config, MaxName, Party, PeriodNo, Text, Version};

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
	pub who: Party,
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
		/// The time at which it can be carried out without an appeal. With an appeal, the time until which the arbiter alone
		/// can confirm it; after that the members can.
		from: Moment,
		/// Whether the member has appealed.
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

/// A place in the register.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Member<T: Config> {
	pub who: Party,
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
	/// Interest that was counted while the money for some interest was not held. It becomes due when all is held.
	pub owed: Balance,
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
	/// there are too few. Interest must accrue before.
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
