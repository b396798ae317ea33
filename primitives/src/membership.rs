//! Who is a person here, as the other pallets see it.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::Moment;

/// A person's stable number. It outlives keys: a member who changes or recovers a key keeps it, and it
/// is never given to somebody else. (The same type as the SDK's `pallet-people`'s `PersonalId`.)
pub type MemberId = u64;

/// How many keys of a person are remembered that they do not have any more.
pub const FORMER_KEYS: u32 = 8;

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

/// An account that belongs to a person and speaks for no active member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guest {
	/// The person.
	pub id: MemberId,
	/// What the account is to them.
	pub as_what: GuestKey,
}

/// What an account is to a person who is no active member by it. Each of a person's has a small free quota of its own, so
/// that none of them can use up that of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuestKey {
	/// The key of somebody who is invited or on the way, or has lapsed.
	Own,
	/// The key of somebody who has objected to what their guardians say, until the arbiter has decided. It makes no
	/// other transactions than a guest's.
	Disputed,
	/// The key to which a person is about to change.
	Offered,
	/// The key to which a person's guardians are about to move them.
	Recovered,
}

/// Who is a person here.
///
/// A member is *active* between joining and leaving, lapsing or removal. Lapsing takes effect when the
/// chain has processed it (it works through its queue by weight), so `count` and `member` always agree.
pub trait Membership<AccountId> {
	/// The active member for whom this account speaks: whose key it is, unless that is disputed.
	fn member(who: &AccountId) -> Option<MemberId>;

	/// The account that is the key of this active member now.
	fn account(id: MemberId) -> Option<AccountId>;

	/// The account that is the key of this person, active or not, as long as it is known here.
	fn known_account(id: MemberId) -> Option<AccountId> {
		Self::account(id)
	}

	/// Whether this account is somebody's key, and those who may say so have said that it should not be any more. Until
	/// that is done, dropped or decided, nothing is paid from it; it can be paid to. (It speaks for the person until they
	/// object: see [`Membership::member`].)
	fn is_disputed(_who: &AccountId) -> bool {
		false
	}

	/// The key that somebody has now whose key this account was before; `None` if it was nobody's, or nobody remembers.
	/// What is left on such an account is that person's.
	fn replaced_by(_who: &AccountId) -> Option<AccountId> {
		None
	}

	/// The keys that somebody had before this one, which is theirs now; as far as anybody remembers, and at most
	/// [`FORMER_KEYS`].
	fn former_keys(_who: &AccountId) -> Vec<AccountId> {
		Vec::new()
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

	/// As what this account, which speaks for no active member, belongs to a person all the same; `None` for active
	/// members and for strangers.
	fn guest(_who: &AccountId) -> Option<Guest> {
		None
	}

	/// Makes `who` an active member, for the benchmarks of pallets that need one.
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId;

	/// Gives a member another key, for the benchmarks of pallets that bring something from one key to the other.
	#[cfg(feature = "runtime-benchmarks")]
	fn replace_key(_id: MemberId, _new: &AccountId) {}
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
