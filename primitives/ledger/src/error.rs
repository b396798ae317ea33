//! Why the books refuse something.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Why the books refuse something. A refused act changes nothing.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Error {
	/// The chart has no account with this number.
	UnknownAccount,
	/// There is no such entry, or it was pruned. Post the opposite as a new entry.
	UnknownEntry,
	/// The account is closed. Use another one.
	NotOpen,
	/// The sum of the postings is not zero.
	NotBalanced,
	/// Only the chain posts to this account, or reverses this entry.
	NotByHand,
	/// Suspense does not have this amount, or the postings leave suspense as it is.
	NotInSuspense,
	/// An account has this number already.
	AlreadyOpened,
	/// Another entry has reversed this one.
	AlreadyReversed,
	/// An amount is zero, negative, or over its bound.
	BadAmount,
	/// An entry has 2 to 8 postings to different accounts, none of them zero. It names what it reverses only if the
	/// books have made it as a reversal.
	BadEntry,
	/// The date is in the future or in a closed period, or a time has no length.
	BadDate,
	/// A text or a name is empty, or no text in UTF-8, or has control characters.
	BadText,
	/// The parent does not exist, has another kind, or is too deep in the chart.
	BadParent,
	/// The chart is full.
	TooManyAccounts,
	/// The period is not over yet.
	TooEarly,
	/// There is nothing to post.
	NothingToPost,
	/// Accounts of the default chart stay open, and so do accounts with a balance.
	StillUsed,
	/// A number leaves its range.
	Overflow,
}
