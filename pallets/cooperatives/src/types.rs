//! The types that all parts of the pallet share: numbers, texts, who can be a member, and the cooperative itself.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::ConstU32,
	sp_runtime::{traits::EnsureAdd, ArithmeticError},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::{AssetOf, Config, MaxClasses, Pool, State};

/// An amount of a currency, in its smallest unit.
pub type Balance = u128;
/// A member's number in the register. It is never given to anybody else.
pub type MemberNo = u32;
/// The number of a period. The first is 0 and begins with the founding.
pub type PeriodNo = u32;
/// The number of a version of the bylaws. Version 0 is what the founders signed.
pub type Version = u32;

/// The longest name, in bytes of UTF-8.
pub type MaxName = ConstU32<64>;
/// The longest reference to a document (an address or a content identifier), and the longest reason, in bytes.
pub type MaxReference = ConstU32<256>;
/// A text of at most `N` bytes.
pub type Text<N> = BoundedVec<u8, N>;
/// A reference to a document, or a reason.
pub type Reference = Text<MaxReference>;

/// Whether this is UTF-8 with something other than white space in it.
pub(crate) fn is_text(text: &[u8]) -> bool {
	core::str::from_utf8(text).is_ok_and(|text| !text.trim().is_empty())
}

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
pub enum Party {
	/// A person of the community, whatever key they have.
	#[codec(index = 0)]
	Person(MemberId),
	#[codec(index = 1)]
	Cooperative(CooperativeId),
}

impl Party {
	/// The person, unless it is a cooperative.
	pub fn person(self) -> Option<MemberId> {
		match self {
			Self::Person(person) => Some(person),
			Self::Cooperative(_) => None,
		}
	}
}

/// A document outside the chain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Document {
	/// The address or content identifier at which it is found.
	pub reference: Reference,
	pub hash: [u8; 32],
}

/// A cooperative that all founders have signed. Its books are in [`crate::Heads`] and the storage beside it. They have
/// the same amounts as the register: the shares are `shares · share_value`, and `retained` is a list by period. The
/// reserve and the claims are held on the account as far as there is money, each under its own reason.
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
	/// The oldest closed period for whose interest and patronage there was too little money, and how much is still to be
	/// held for them. Nothing is held yet for the periods after it. `None` if all claims are held.
	pub unheld: Option<(PeriodNo, Balance)>,
	/// The number of cooperatives of which it is a member.
	pub memberships: u32,
	pub state: State,
}

impl<T: Config> Cooperative<T> {
	/// Whether the remainder is distributed. Then its members pass no more resolutions.
	pub fn has_ended(&self) -> bool {
		matches!(self.state, State::Ended { .. } | State::Clearing { .. })
	}

	/// Until when the amount of a pool can be claimed. After the end that is possible although not all of it is held.
	pub(crate) fn claimable_until(&self, pool: &Pool) -> Option<Moment> {
		let end = match self.state {
			State::Ended { until, .. } => Some(until),
			_ => None,
		};
		pool.until.or(end)
	}

	/// Whether it is dissolved, and pays its debts.
	pub fn is_dissolving(&self) -> bool {
		matches!(self.state, State::Dissolving { .. })
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
