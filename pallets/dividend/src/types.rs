//! How much the dividends are, and where they stand.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::{AssetOf, BalanceOf};

/// The rule by which each member's dividend is found.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	serde::Serialize,
	serde::Deserialize,
)]
pub enum Policy<Balance> {
	/// The same amount each period.
	Fixed {
		/// What each member is entitled to per period.
		amount: Balance,
	},
	/// An amount that grows with the money per member, so that those who come late are not poorer for
	/// it: the rule of the relative theory of money, as Duniter's currency uses it.
	///
	/// At each re-evaluation `UD' = UD + c² · (M / N) / k`, where `UD` is the amount per period, `M`
	/// all that members were ever entitled to (claimed or not), `N` the active members, and `k` the
	/// periods in the time between two re-evaluations. Rounded down. (S. Laborde, *Théorie relative de
	/// la monnaie*; Duniter, *protocol DUP-13, universal dividend*, with c² = 0.2382304 % per half-year.)
	Growth {
		/// What each member is entitled to per period before the first re-evaluation.
		initial: Balance,
		/// c², per re-evaluation.
		rate: Perbill,
		/// The time between two re-evaluations; 0 for never.
		reevaluation: Moment,
	},
}

/// Where a growing dividend stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Growing<Balance> {
	/// The amount per period since the last re-evaluation.
	pub amount: Balance,
	/// When the next re-evaluation falls due.
	pub reevaluate_at: Moment,
}

/// The rule of a community dividend: every `period`, `issue` new units for each participant come into the
/// pot, and all that is in it is divided equally. With nothing else in the pot each gets `issue`; with an
/// `issue` of 0 they share what others, or the currency's demurrage, have paid in; with both, the sum.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Plan<Balance> {
	/// The time between two dividends.
	pub period: Moment,
	/// The new units per participant and period; 0 for none.
	pub issue: Balance,
}

/// Where a community dividend stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CommunityDividend<Balance> {
	/// Its rule; `None` when it is closed, and some have not claimed yet what they are owed.
	pub plan: Option<Plan<Balance>>,
	/// When the period that has begun ends.
	pub next_at: Moment,
	/// How many members take part.
	pub participants: u32,
	/// What somebody who has taken part from the beginning has been entitled to.
	pub accrued: Balance,
	/// What in the pot is the participants', who have not claimed it yet.
	pub owed: Balance,
	/// All that was paid out.
	pub paid: Balance,
}

/// That a member takes part in a community dividend.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Entry<AssetId, Balance> {
	/// The currency.
	pub asset: AssetId,
	/// What [`CommunityDividend::accrued`] was when the member joined or last claimed.
	pub claimed_up_to: Balance,
}

/// An entry of this runtime's currencies.
pub type EntryOf<T> = Entry<AssetOf<T>, BalanceOf<T>>;

/// A community dividend as apps show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CommunityDividendInfo<Balance> {
	/// Its rule; `None` when it is closed.
	pub plan: Option<Plan<Balance>>,
	/// When it falls due next. If that is past, it does so as soon as anybody touches it.
	pub next_at: Moment,
	/// How many members take part.
	pub participants: u32,
	/// What each participant will be entitled to then, if none joins or leaves and no more is paid in; 0
	/// when it is closed.
	pub amount: Balance,
	/// What is in the pot and nobody's yet.
	pub undivided: Balance,
	/// What is in the pot and the participants', who have not claimed it yet.
	pub owed: Balance,
	/// All that participants were ever entitled to, claimed or not.
	pub entitled: Balance,
}
