//! Who is a person here, as the other pallets see it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::Moment;

/// A person's stable number. It outlives keys: a member who changes or recovers a key keeps it, and it
/// is never given to somebody else. (The same type as the SDK's `pallet-people`'s `PersonalId`.)
pub type MemberId = u64;

/// The roll of members as it stood when it was frozen: 12 bytes that whoever opens a vote keeps, so that
/// the quorum and the right to vote cost O(1) however many members there are.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Roll {
	/// How many activations the chain had seen: a member whose own activation has a lower number, and
	/// who is still active, is on this roll.
	pub activations: u64,
	/// How many members were active.
	pub count: u32,
}

/// Who is a person here.
///
/// A member is *active* between joining and leaving, lapsing or removal. Lapsing takes effect when the
/// chain has processed it (it works through its queue by weight), so `count` and `member` always agree.
pub trait Membership<AccountId> {
	/// The active member that this account is the key of.
	fn member(who: &AccountId) -> Option<MemberId>;

	/// The account that is the key of this active member now.
	fn account(id: MemberId) -> Option<AccountId>;

	/// The account that is the key of this person, active or not, as long as it is known here.
	fn known_account(id: MemberId) -> Option<AccountId> {
		Self::account(id)
	}

	/// Since when this member has been active without a gap; `None` for who is not active.
	fn since(id: MemberId) -> Option<Moment>;

	/// Whether this member is active.
	fn is_active(id: MemberId) -> bool {
		Self::since(id).is_some()
	}

	/// How many members are active. O(1).
	fn count() -> u32;

	/// Freezes the roll: keep what it returns, and ask [`Membership::on_roll`] later. O(1).
	fn roll() -> Roll;

	/// Whether this member was active when `roll` was frozen, and has been since then without a gap. O(1).
	fn on_roll(id: MemberId, roll: &Roll) -> bool;

	/// The active member who answers for this account: for somebody who is invited and is not a member
	/// yet, the inviter; `None` for everybody else, members too.
	fn sponsor(who: &AccountId) -> Option<MemberId>;

	/// Makes `who` an active member, for the benchmarks of pallets that need one.
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId;
}

/// What follows from a change of the roll. Called inside the call (or the hook) that makes the change,
/// whose benchmarked weight covers it; it cannot refuse the change.
#[impl_trait_for_tuples::impl_for_tuples(8)]
pub trait OnMembership<AccountId> {
	/// `id` has just become active, with `who` as its key. `Membership` already says so.
	fn activated(id: MemberId, who: &AccountId);

	/// `id` has just ceased to be active (left, lapsed or removed); `who` was its key. `Membership`
	/// already says so.
	fn deactivated(id: MemberId, who: &AccountId);

	/// The community knows nothing of `id` any more, whether or not they were active; `who` was their key.
	fn forgotten(_id: MemberId, _who: &AccountId) {}

	/// The active member `id` moved from the key `old` to the key `new`.
	fn rekeyed(id: MemberId, old: &AccountId, new: &AccountId);

	/// Brings about the state in which the next change of this active member costs most, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId);
}
