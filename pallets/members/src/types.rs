//! The types that are stored about persons.

use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::Get, traits::ConstU32, BoundedVec, CloneNoBound, DebugNoBound, PartialEqNoBound,
};
use rochdale_primitives::{MemberId, MemberStatus, Moment};
use scale_info::TypeInfo;

use crate::{
	branches::{BRANCH, HEADS},
	challenges::CHALLENGERS,
};

/// Somebody who is invited, a candidate, a member or lapsed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Person<AccountId> {
	/// The key that speaks for this person now.
	pub account: AccountId,
	pub status: MemberStatus,
	/// The member who invited this person; for a founder, their own number.
	pub inviter: MemberId,
	/// When they got this status; for a candidate, when they accepted.
	pub since: Moment,
	/// When they joined for the first time. A lapse does not change this. Those who vouched by then are guardians.
	pub joined: Moment,
	/// When they last joined or renewed. Those who vouched for them at that moment answer for them until the next time.
	pub confirmed: Moment,
	/// When this status ends by itself.
	pub expires: Moment,
	/// When the person leaves, as announced, unless they take it back.
	pub leaves_at: Option<Moment>,
	/// The number of their last activation; without meaning for a person who was never active.
	pub activation: u64,
	/// When the challenge period of a candidate ends and they can join; `None` while vouches are missing.
	pub joins_at: Option<Moment>,
	/// Steps from the long-standing members at the time of joining; see [`steps`]. A founder has 0.
	pub steps: u8,
	/// The candidate's place in the line of those who are ready to join, if they wait there.
	pub waits: Option<u64>,
	/// The new key that the person has named and that has not confirmed.
	pub next_key: Option<AccountId>,
	/// The new key cannot confirm before this time. Without a new key, no other can be named before it.
	pub key_fixed_until: Moment,
	/// Whether the person has objected to a recovery on which enough guardians agree. The key then speaks for nobody
	/// until the arbiter has decided.
	pub disputed: bool,
}

impl<AccountId> Person<AccountId> {
	/// When the queue looks at this person.
	pub fn due_at(&self) -> Moment {
		self.leaves_at.map_or(self.expires, |leaves_at| leaves_at.min(self.expires))
	}
}

/// A vouch, as stored with its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Vouch {
	/// The member who gave it.
	pub giver: MemberId,
	/// When it was first given; refreshing it does not change this.
	pub given: Moment,
	/// When it ends. A vouch that was taken back ends at that moment, and is kept as long as its giver may have to answer
	/// for it.
	pub expires: Moment,
}

impl Vouch {
	/// Whether it was valid at that moment. A vouch that ended at that very moment counts.
	pub(crate) fn was_valid(&self, at: Moment) -> bool {
		self.given <= at && self.expires >= at
	}
}

/// What a person has given, and when they may give more.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Giver<Max: Get<u32>> {
	/// The persons for whom this member vouches. Expired vouches stay here until their places are needed.
	pub receivers: BoundedVec<MemberId, Max>,
	/// When the last vouch was given. The interval is added when it is read, so a vote on the interval holds for
	/// everybody at once. A mistaken vote for ten years can be corrected by another vote.
	pub vouched_at: Moment,
	/// The end of the penalty. Before it the member cannot invite, vouch or challenge.
	pub frozen_until: Moment,
	/// The person whom this member challenges now.
	pub challenging: Option<MemberId>,
	/// How many of this member's invited candidates are in the line to join.
	pub waiting: u32,
}

impl<Max: Get<u32>> Default for Giver<Max> {
	fn default() -> Self {
		Self { receivers: Default::default(), vouched_at: 0, frozen_until: 0, challenging: None, waiting: 0 }
	}
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Case<Hash> {
	/// When the first member challenged. Those who vouched at that moment answer for it.
	pub began: Moment,
	/// Until when it can be decided.
	pub until: Moment,
	/// The place in the line [`Line::Judging`].
	pub place: u64,
	/// The challengers, each with the hash of the evidence.
	pub challengers: BoundedVec<(MemberId, Hash), ConstU32<CHALLENGERS>>,
}

/// How many former keys of a person are remembered.
pub use rochdale_primitives::FORMER_KEYS;

/// An account that was somebody's key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct FormerKey<AccountId> {
	/// The person whose key it was.
	pub id: MemberId,
	/// Held money was left on it when guardians moved the person. If the person is gone, this key gets the money.
	pub heir: Option<AccountId>,
}

pub type Branch = BoundedVec<MemberId, ConstU32<BRANCH>>;

/// The bound of `MaxVouchers`.
pub(crate) const MOST_VOUCHERS: u32 = 100;

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Removal {
	/// When the first head was challenged. The vouches of that moment count.
	pub began: Moment,
	/// The place in the line [`Line::Removing`].
	pub place: u64,
	/// The challenged persons who are still to be removed.
	pub heads: BoundedVec<MemberId, ConstU32<HEADS>>,
	/// The persons named as the branch. Those for whom somebody else vouched are struck off.
	pub branch: Branch,
	pub step: Step,
	/// The vouchers of the heads whose own vouchers are still to be penalised.
	pub answering: BoundedVec<MemberId, ConstU32<{ HEADS * MOST_VOUCHERS }>>,
	/// How many persons have been removed, heads and named.
	pub removed: u32,
}

/// The steps in which a branch is removed, each over as many blocks as it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Step {
	/// Strikes off persons for whom somebody outside the heads and the branch vouched. It is repeated until a whole
	/// pass has struck off nobody.
	Check {
		/// The index in the branch of the person to check next.
		next: u32,
		/// Whether this pass has struck off anybody.
		struck: bool,
	},
	/// Removes the heads and the branch, and penalises the vouchers of the heads.
	Remove,
	/// Penalises the vouchers of those vouchers.
	Answer,
}

/// What people wait for. Each has a line of its own, and the first to come is served first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Line {
	/// Challenged persons wait for a decision. After a time without one their case is closed.
	Judging,
	/// Candidates who are ready wait until the growth limit lets them join.
	Joining,
	/// Judged branches wait to be removed.
	Removing,
}

/// How many have joined lately, as spans of time: the beginning of each span, and how many have joined in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Joins(BoundedVec<(Moment, u32), ConstU32<{ SPANS + 2 }>>);

/// A growth period is divided into this many spans.
const SPANS: u32 = 30;

impl Joins {
	fn span(period: Moment) -> Moment {
		period.checked_div(SPANS.into()).unwrap_or_default().max(1)
	}

	/// How many have joined within the last `period`. It may also count those of one thirtieth of a period before, but
	/// never fewer.
	pub fn within(&self, period: Moment, now: Moment) -> u32 {
		let kept = period.saturating_add(Self::span(period));
		let recent = self.0.iter().filter(|(began, _)| began.saturating_add(kept) > now);
		recent.fold(0, |sum, (_, joined)| sum.saturating_add(*joined))
	}

	/// When the first joins that count for `period` stop counting.
	pub fn relieved_at(&self, period: Moment, now: Moment) -> Option<Moment> {
		let kept = period.saturating_add(Self::span(period));
		let ends = self.0.iter().map(|(began, _)| began.saturating_add(kept));
		ends.filter(|ends| *ends > now).min()
	}

	/// Counts one who joins now, and forgets joins that are older than `period`.
	pub fn add(&mut self, period: Moment, now: Moment) {
		let span = Self::span(period);
		let kept = period.saturating_add(span);
		self.0.retain(|(began, _)| began.saturating_add(kept) > now);
		let full = self.0.is_full();
		match self.0.last_mut() {
			Some((began, joined)) if full || now < began.saturating_add(span) => {
				// After the period has become longer, there may be too many spans. Then the last one takes in the new
				// join.
				*began = if full { now } else { *began };
				*joined = joined.saturating_add(1);
			}
			_ => {
				let pushed = self.0.try_push((now, 1));
				frame_support::defensive_assert!(pushed.is_ok(), "it is not full");
			}
		}
	}
}

/// How many more can join now. Of `members`, `joined` have joined within the period. The limit is `share` (in
/// billionths) of those who were members before, rounded down, and at least `least`.
pub fn room(members: u32, joined: u32, share: u32, least: u32) -> u32 {
	let before = members.saturating_sub(joined);
	let most = u64::from(before).saturating_mul(share.into()).checked_div(1_000_000_000).unwrap_or_default();
	u32::try_from(most).unwrap_or(u32::MAX).max(least).saturating_sub(joined)
}

/// The most steps between a newcomer and the long-standing members.
pub const STEPS: u8 = 3;

/// How many steps somebody is from the long-standing members, who are at 0. It is one more than the farthest of the
/// `needed` nearest vouchers. There is no search, because each member's own steps are stored. With too few vouchers it
/// is 255.
pub fn steps(vouchers: impl IntoIterator<Item = u8>, needed: usize) -> u8 {
	let mut all: Vec<u8> = vouchers.into_iter().collect();
	all.sort_unstable();
	match needed.checked_sub(1) {
		Some(last) => all.get(last).copied().unwrap_or(u8::MAX).saturating_add(1),
		None => 0,
	}
}

/// The guardians who can move a person to another key.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct GuardianSet<Max: Get<u32>> {
	/// The guardians; empty if the vouchers are the guardians.
	pub members: BoundedVec<MemberId, Max>,
	/// How many guardians must agree. It stays when one of them leaves: then the others must agree.
	pub threshold: u32,
}

impl<Max: Get<u32>> Default for GuardianSet<Max> {
	fn default() -> Self {
		Self { members: Default::default(), threshold: 0 }
	}
}

#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Guardianship<Max: Get<u32>> {
	/// The guardians in office.
	pub now: GuardianSet<Max>,
	/// The guardians who take office at the time given.
	pub next: Option<(GuardianSet<Max>, Moment)>,
}

impl<Max: Get<u32>> Default for Guardianship<Max> {
	fn default() -> Self {
		Self { now: Default::default(), next: None }
	}
}

/// A guardian's statement that a key is a person's.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Support<AccountId> {
	pub guardian: MemberId,
	/// The key that the guardian names.
	pub new: AccountId,
	pub given: Moment,
}

/// The agreement of enough guardians on a person's new key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Agreement<AccountId> {
	/// The key to which the person is to be moved.
	pub new: AccountId,
	/// How many guardians must agree until the end.
	pub threshold: u32,
	/// When the new key can take over, if nobody objects.
	pub completes_at: Moment,
	/// If the old key has objected, the time until which the arbiter can decide.
	pub decide_by: Option<Moment>,
}

#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Recovery<AccountId: Clone + core::fmt::Debug + PartialEq, Max: Get<u32>> {
	/// The statements of the guardians, at most one each.
	pub supports: BoundedVec<Support<AccountId>, Max>,
	/// The agreement, once enough guardians name the same key.
	pub agreed: Option<Agreement<AccountId>>,
}

impl<AccountId: Clone + core::fmt::Debug + PartialEq, Max: Get<u32>> Default for Recovery<AccountId, Max> {
	fn default() -> Self {
		Self { supports: Default::default(), agreed: None }
	}
}
