//! Why a member leaves, and how far the end of a cooperative has come.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

/// Why a member leaves.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum ExitReason {
	/// They gave notice.
	Notice,
	Expelled,
	/// They are no longer a member of the community, or they are a cooperative that was dissolved.
	Gone,
	/// They have not paid the least number of shares in time.
	Unpaid,
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
