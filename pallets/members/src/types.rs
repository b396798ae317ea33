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
	/// The key cannot be changed again before.
	pub key_fixed_until: Moment,
	/// A recovery cannot be started before, since the person has objected to one.
	pub unrecoverable_until: Moment,
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

/// A recovery under way.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Recovery<AccountId: Clone + core::fmt::Debug + PartialEq, Max: Get<u32>> {
	/// The key to which the person is to be moved.
	pub new: AccountId,
	/// When it was started. Vouches given later do not count.
	pub started: Moment,
	/// When it can be completed.
	pub completes_at: Moment,
	/// The vouchers who support it; the first has started it.
	pub supporters: BoundedVec<MemberId, Max>,
}
