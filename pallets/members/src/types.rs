//! What is kept about a person.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::Get, BoundedVec, CloneNoBound, DebugNoBound, PartialEqNoBound};
use rochdale_primitives::{MemberId, MemberStatus, Moment};
use scale_info::TypeInfo;

/// Somebody invited, on the way, a member, or lapsed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Person<AccountId, Hash> {
	/// The key of this person now.
	pub account: AccountId,
	/// Where they stand.
	pub status: MemberStatus,
	/// Who invited them; themselves for a founder.
	pub inviter: MemberId,
	/// When they came to stand there.
	pub since: Moment,
	/// When this ends by itself.
	pub expires: Moment,
	/// The number of their last activation; meaningless for who was never active.
	pub activation: u64,
	/// When a candidate can join, since the challenge period is over; `None` while vouches are missing.
	pub joins_at: Option<Moment>,
	/// The challenge to a candidate that is open: by whom, and the hash of the reason.
	pub challenge: Option<(MemberId, Hash)>,
	/// The key to which the person is about to change.
	pub next_key: Option<AccountId>,
	/// The new key cannot confirm before; without one, the key cannot be changed again before.
	pub key_fixed_until: Moment,
	/// The person has objected to a recovery on which enough guardians agree: until the arbiter has decided, their
	/// key speaks for nobody.
	pub disputed: bool,
}

/// A vouch, as its receiver has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Vouch {
	/// Who gave it.
	pub giver: MemberId,
	/// When it was first given; a refreshed vouch keeps it.
	pub given: Moment,
	/// It counts until then.
	pub expires: Moment,
}

/// What somebody has given, and may give.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Giver<Max: Get<u32>> {
	/// For whom this member vouches, expired vouches too until their place is needed.
	pub receivers: BoundedVec<MemberId, Max>,
	/// When the last vouch was given. So a vote on the interval holds for everybody at once, and one for ten years that
	/// was a mistake is voted away again.
	pub vouched_at: Moment,
	/// As a penalty, nothing can be given or challenged before.
	pub frozen_until: Moment,
	/// The candidate whom this member has challenged.
	pub challenging: Option<MemberId>,
}

impl<Max: Get<u32>> Default for Giver<Max> {
	fn default() -> Self {
		Self { receivers: Default::default(), vouched_at: 0, frozen_until: 0, challenging: None }
	}
}

/// Who can move a person to another key.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct GuardianSet<Max: Get<u32>> {
	/// Who; nobody for the vouchers.
	pub members: BoundedVec<MemberId, Max>,
	/// How many of them it takes. It stays when one of them is no member any more: then the others must agree.
	pub threshold: u32,
}

impl<Max: Get<u32>> Default for GuardianSet<Max> {
	fn default() -> Self {
		Self { members: Default::default(), threshold: 0 }
	}
}

/// The guardians whom a person has named.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Guardianship<Max: Get<u32>> {
	/// Those in office.
	pub now: GuardianSet<Max>,
	/// Those who come into office then.
	pub next: Option<(GuardianSet<Max>, Moment)>,
}

impl<Max: Get<u32>> Default for Guardianship<Max> {
	fn default() -> Self {
		Self { now: Default::default(), next: None }
	}
}

/// A guardian says which key is a person's.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Support<AccountId> {
	/// Who says so.
	pub guardian: MemberId,
	/// The key.
	pub new: AccountId,
	/// Since when.
	pub given: Moment,
}

/// Enough guardians agree on a person's new key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Agreement<AccountId> {
	/// The key to which the person is to be moved.
	pub new: AccountId,
	/// How many guardians must agree to the end.
	pub threshold: u32,
	/// When the new key can take over, if nobody objects.
	pub completes_at: Moment,
	/// The old key has objected: the arbiter decides until then.
	pub decide_by: Option<Moment>,
}

/// A recovery under way.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Recovery<AccountId: Clone + core::fmt::Debug + PartialEq, Max: Get<u32>> {
	/// What the guardians say, each for one key.
	pub supports: BoundedVec<Support<AccountId>, Max>,
	/// On what enough of them agree.
	pub agreed: Option<Agreement<AccountId>>,
}

impl<AccountId: Clone + core::fmt::Debug + PartialEq, Max: Get<u32>> Default for Recovery<AccountId, Max> {
	fn default() -> Self {
		Self { supports: Default::default(), agreed: None }
	}
}

/// The money of a person whose key is disputed.
pub trait DisputedMoney<AccountId> {
	/// Nothing can be paid from this account until it is thawed. Returns whether that could be done.
	fn freeze(who: &AccountId) -> bool;
	/// The account is free again.
	fn thaw(who: &AccountId);
	/// The arbiter has decided that `new` is the key of whom `old` was: what can be moved goes there, and the rest
	/// stays. Both accounts are alive, and nothing is frozen.
	fn hand_over(old: &AccountId, new: &AccountId);
}

impl<AccountId> DisputedMoney<AccountId> for () {
	fn freeze(_: &AccountId) -> bool {
		false
	}
	fn thaw(_: &AccountId) {}
	fn hand_over(_: &AccountId, _: &AccountId) {}
}
