//! How much the dividend is.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

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
