//! Membership, as other pallets see it.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::Moment;

/// A person's number. A member who changes or recovers a key keeps it, and it is never given to somebody else. (It has
/// the type of `PersonalId` in the SDK's `pallet-people`.)
pub type MemberId = u64;

/// How many former keys of a person are remembered.
pub const FORMER_KEYS: u32 = 8;

/// The roll of members at the time when it was frozen. A vote stores these 12 bytes, so that the quorum and the right
/// to vote cost O(1), however many members there are.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Roll {
	/// How many activations there had been. A member who is still active, and whose own activation has a lower number,
	/// is on this roll.
	pub activations: u64,
	/// How many members were active.
	pub count: u32,
}

/// An account that belongs to a person and speaks for no active member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guest {
	pub id: MemberId,
	/// What the account is to the person.
	pub as_what: GuestKey,
}

/// What an account that speaks for no active member is to its person. Each account of a person has a small free quota
/// of its own, so that none can use up another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuestKey {
	/// The key of somebody who is invited, a candidate or lapsed.
	Own,
	/// The key of somebody who has objected to a recovery, until the arbiter has decided. It makes only a guest's
	/// transactions.
	Disputed,
	/// The key that a person has named as their next one.
	Offered,
	/// The key to which a person's guardians are about to move them.
	Recovered,
}

/// What a key is to the person whose key it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
	/// It speaks for this active member.
	Member(MemberId),
	/// It speaks for no active member: [`GuestKey::Own`] or [`GuestKey::Disputed`].
	Guest(Guest),
}

/// Answers who is a member.
///
/// A member is *active* between joining and leaving, lapsing or removal. Lapsing takes effect when the chain has
/// processed it, which it does by weight. So `count` and `member` always agree.
pub trait Membership<AccountId> {
	/// What this account is to the person whose key it is now; `None` if it is nobody's. For keys that are only offered
	/// or recovered, see [`Membership::guest`].
	fn standing(who: &AccountId) -> Option<Standing>;

	/// The active member for whom this account speaks: it is their key, and they have not objected to a recovery.
	fn member(who: &AccountId) -> Option<MemberId> {
		match Self::standing(who)? {
			Standing::Member(id) => Some(id),
			Standing::Guest(_) => None,
		}
	}

	/// The key of this active member now.
	fn account(id: MemberId) -> Option<AccountId>;

	/// The key of this person, active or not, as long as they are known.
	fn known_account(id: MemberId) -> Option<AccountId> {
		Self::account(id)
	}

	/// Whether this account is somebody's key, and enough guardians agree on another. Nothing is paid from it until
	/// that is done, dropped or decided, but it can be paid to. (It speaks for the person until they object: see
	/// [`Membership::member`].)
	fn is_disputed(_who: &AccountId) -> bool {
		false
	}

	/// The present key of the person whose key this account was before. `None` if it was nobody's, or if nobody
	/// remembers. Money left on such an account is that person's.
	fn replaced_by(_who: &AccountId) -> Option<AccountId> {
		None
	}

	/// The remembered former keys of the person whose present key this is, at most [`FORMER_KEYS`].
	fn former_keys(_who: &AccountId) -> Vec<AccountId> {
		Vec::new()
	}

	/// When this member became active, without a gap since then; `None` if they are not active.
	fn since(id: MemberId) -> Option<Moment>;

	fn is_active(id: MemberId) -> bool {
		Self::since(id).is_some()
	}

	/// The number of active members. O(1).
	fn count() -> u32;

	/// Freezes the roll. Keep the result, and ask [`Membership::on_roll`] later. O(1).
	fn roll() -> Roll;

	/// Whether this member was active when `roll` was frozen, and has been since then without a gap. O(1).
	fn on_roll(id: MemberId, roll: &Roll) -> bool;

	/// Whether the first person has vouched for the second at this time or later.
	fn has_vouched(_giver: MemberId, _receiver: MemberId, _since: Moment) -> bool {
		false
	}

	/// What this account is to its person, if it belongs to one and speaks for no active member. `None` for active
	/// members and for strangers.
	fn guest(_who: &AccountId) -> Option<Guest> {
		None
	}

	/// Makes `who` an active member, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId;

	/// Gives a member another key, for the benchmarks of pallets that move something from one key to the other.
	#[cfg(feature = "runtime-benchmarks")]
	fn replace_key(_id: MemberId, _new: &AccountId) {}
}

/// Is told of changes of the roll, inside the call or hook that makes the change. The benchmarked weight of that call
/// covers its work. It cannot refuse the change.
#[impl_trait_for_tuples::impl_for_tuples(8)]
pub trait OnMembership<AccountId> {
	/// `id` has just become active, with the key `who`. `Membership` already says so.
	fn activated(id: MemberId, who: &AccountId);

	/// `id` is no longer active (has left, lapsed or was removed); `who` was their key. `Membership` already says so.
	fn deactivated(id: MemberId, who: &AccountId);

	/// The community no longer knows anything of `id`, whether or not they were active; `who` was their key.
	fn forgotten(_id: MemberId, _who: &AccountId) {}

	/// The active member `id` moved from the key `old` to the key `new`.
	fn rekeyed(id: MemberId, old: &AccountId, new: &AccountId);

	/// Prepares the state in which the next change of this active member costs most, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId);
}
