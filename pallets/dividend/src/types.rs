//! The types of the dividends: rules, state and answers.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::{AssetOf, BalanceOf};

/// The rule for the amount of the universal dividend.
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
	/// An amount that grows with the money per member, so that latecomers are not poorer for coming late. It is the
	/// rule of the relative theory of money, as Duniter's currency uses it.
	///
	/// At each re-evaluation `UD' = UD + c² · (M / N) / k`, rounded down. `UD` is the amount per period, and `M` all
	/// that members were ever entitled to (claimed or not). `N` is the number of active members, and `k` the periods
	/// between two re-evaluations. (S. Laborde, *Théorie relative de la monnaie*; Duniter, *protocol DUP-13, universal
	/// dividend*, with c² = 0.2382304 % per half-year.)
	Growth {
		/// What each member is entitled to per period before the first re-evaluation.
		initial: Balance,
		/// The growth at each re-evaluation, c².
		rate: Perbill,
		/// The time between two re-evaluations; 0 means never.
		reevaluation: Moment,
	},
}

/// The state of a growing dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Growing<Balance> {
	/// The amount per period since the last re-evaluation.
	pub amount: Balance,
	pub reevaluate_at: Moment,
}

/// The rule of a community dividend. In every `period`, `issue` new units for each participant come into the pot, and
/// the pot is divided equally. If nothing else is in the pot, each gets `issue`. With an `issue` of 0, they share what
/// others or demurrage have paid in. With both, each gets the sum.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Plan<Balance> {
	/// The time between two dividends, in milliseconds.
	pub period: Moment,
	/// The new units per participant and period; 0 for none.
	pub issue: Balance,
}

/// The state of a community dividend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CommunityDividend<Balance> {
	/// The rule; `None` when the dividend is closed and some participants have not claimed what they are owed.
	pub plan: Option<Plan<Balance>>,
	/// When the current period ends.
	pub next_at: Moment,
	pub participants: u32,
	/// What a participant from the beginning has been entitled to.
	pub accrued: Balance,
	/// The part of the pot that participants have not claimed.
	pub owed: Balance,
	/// All that was ever paid out.
	pub paid: Balance,
}

/// A member's participation in a community dividend.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Entry<AssetId, Balance> {
	pub asset: AssetId,
	/// What [`CommunityDividend::accrued`] was when the member joined or last claimed.
	pub claimed_up_to: Balance,
}

pub type EntryOf<T> = Entry<AssetOf<T>, BalanceOf<T>>;

/// A community dividend, as apps show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CommunityDividendInfo<Balance> {
	/// The rule; `None` when the dividend is closed.
	pub plan: Option<Plan<Balance>>,
	/// When it falls due next. If that is past, it falls due as soon as anybody uses the dividend.
	pub next_at: Moment,
	pub participants: u32,
	/// What each participant will be entitled to then, if nobody joins or leaves and nothing more is paid in. It is 0
	/// when the dividend is closed.
	pub amount: Balance,
	/// The part of the pot that is not owed to anybody.
	pub undivided: Balance,
	/// The part of the pot that participants have not claimed.
	pub owed: Balance,
	/// All that participants were ever entitled to, claimed or not.
	pub entitled: Balance,
}
