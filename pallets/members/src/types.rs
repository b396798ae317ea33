//! What is kept about a person.

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

/// Somebody invited, on the way, a member, or lapsed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Person<AccountId> {
	/// The key of this person now.
	pub account: AccountId,
	/// Where they stand.
	pub status: MemberStatus,
	/// Who invited them; themselves for a founder.
	pub inviter: MemberId,
	/// When they came to stand there.
	pub since: Moment,
	/// When they joined for the first time. Those who vouched by then brought them in; a lapse changes nothing about it.
	pub joined: Moment,
	/// When this ends by itself.
	pub expires: Moment,
	/// The person has said that they leave: they do then, unless they take it back.
	pub leaves_at: Option<Moment>,
	/// The number of their last activation; meaningless for who was never active.
	pub activation: u64,
	/// When a candidate can join, since the challenge period is over; `None` while vouches are missing.
	pub joins_at: Option<Moment>,
	/// So many steps from the long-standing members, when they joined last; see [`steps`].
	pub steps: u8,
	/// The place of a candidate in the line of those who are ready to join, when more are ready than can join.
	pub waits: Option<u64>,
	/// The key to which the person is about to change.
	pub next_key: Option<AccountId>,
	/// The new key cannot confirm before; without one, the key cannot be changed again before.
	pub key_fixed_until: Moment,
	/// The person has objected to a recovery on which enough guardians agree: until the arbiter has decided, their
	/// key speaks for nobody.
	pub disputed: bool,
}

impl<AccountId> Person<AccountId> {
	/// When the queue looks at this person.
	pub fn due_at(&self) -> Moment {
		self.leaves_at.map_or(self.expires, |leaves_at| leaves_at.min(self.expires))
	}
}

/// A vouch, as its receiver has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Vouch {
	/// Who gave it.
	pub giver: MemberId,
	/// When it was first given; a refreshed vouch keeps it.
	pub given: Moment,
	/// It counts until then. A vouch that was taken back ends at that moment, and is kept as long as a challenge can be
	/// open: its giver answers for it if it counted when the challenge was made.
	pub expires: Moment,
}

/// What somebody has given, and may give.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(skip_type_params(Max))]
pub struct Giver<Max: Get<u32>> {
	/// For whom this member vouches; vouches that have ended too, until their place is needed.
	pub receivers: BoundedVec<MemberId, Max>,
	/// When the last vouch was given. So a vote on the interval holds for everybody at once, and one for ten years that
	/// was a mistake is voted away again.
	pub vouched_at: Moment,
	/// As a penalty, nothing can be given or challenged before.
	pub frozen_until: Moment,
	/// The person whom this member has challenged.
	pub challenging: Option<MemberId>,
	/// How many whom this member has invited wait in the line of those who are ready to join.
	pub waiting: u32,
}

impl<Max: Get<u32>> Default for Giver<Max> {
	fn default() -> Self {
		Self { receivers: Default::default(), vouched_at: 0, frozen_until: 0, challenging: None, waiting: 0 }
	}
}

/// A challenge that is open.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Case<Hash> {
	/// When the first challenged. The vouchers of that moment answer for it.
	pub began: Moment,
	/// The place in the line of those who wait for a decision.
	pub place: u64,
	/// Who has challenged, and the hash of the evidence of each.
	pub challengers: BoundedVec<(MemberId, Hash), ConstU32<CHALLENGERS>>,
}

/// So many of a person's former keys are remembered.
pub const FORMER_KEYS: u32 = 8;

/// An account that was somebody's key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct FormerKey<AccountId> {
	/// Whose it was.
	pub id: MemberId,
	/// Something is left on it, since it was held when guardians moved the person. It is the person's; and for this key when
	/// they are not known any more.
	pub heir: Option<AccountId>,
}

/// The persons whom a challenger names as a branch.
pub type Branch = BoundedVec<MemberId, ConstU32<BRANCH>>;

/// `MaxVouchers` is not more than this.
pub(crate) const MOST_VOUCHERS: u32 = 100;

/// A branch that was judged and is being removed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Removal {
	/// When the first of the heads was challenged. The vouches of that moment count.
	pub began: Moment,
	/// The place in the line of those who wait to be removed.
	pub place: u64,
	/// Those who were challenged.
	pub heads: BoundedVec<MemberId, ConstU32<HEADS>>,
	/// Who is named as the branch. Those for whom somebody else vouched are struck off.
	pub branch: Branch,
	/// What comes next.
	pub step: Step,
	/// The vouchers of the heads, whose own vouchers are still to be penalised.
	pub answering: BoundedVec<MemberId, ConstU32<{ HEADS * MOST_VOUCHERS }>>,
	/// So many have been removed, heads and named.
	pub removed: u32,
}

/// The steps in which a branch is removed, each over as many blocks as it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Step {
	/// Strikes off those for whom somebody vouched who is neither named nor a head; again and again, until a whole
	/// pass has struck off nobody.
	Check {
		/// The place in the branch that is looked at next.
		next: u32,
		/// Whether this pass has struck off somebody.
		struck: bool,
	},
	/// Removes the heads, whose vouchers are penalised, and the branch.
	Remove,
	/// Penalises the vouchers of those vouchers.
	Answer,
}

/// What people wait for, each in a line of its own: the first to come is served first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Line {
	/// The challenged wait for a decision; without one their case is closed.
	Judging,
	/// Candidates who are ready wait until one more can join.
	Joining,
	/// Branches that were judged wait to be removed.
	Removing,
}

/// How many have joined lately, by spans of time: the beginning of each, and how many have joined in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Joins(BoundedVec<(Moment, u32), ConstU32<{ SPANS + 2 }>>);

/// Into so many spans the time is divided in which only so many can join.
const SPANS: u32 = 30;

impl Joins {
	fn span(period: Moment) -> Moment {
		period.checked_div(SPANS.into()).unwrap_or_default().max(1)
	}

	/// How many have joined within the last `period`. It may count those of one thirtieth of it more, never fewer.
	pub fn within(&self, period: Moment, now: Moment) -> u32 {
		let kept = period.saturating_add(Self::span(period));
		let recent = self.0.iter().filter(|(began, _)| began.saturating_add(kept) > now);
		recent.fold(0, |sum, (_, joined)| sum.saturating_add(*joined))
	}

	/// When the first of those who count for `period` do not any more.
	pub fn relieved_at(&self, period: Moment, now: Moment) -> Option<Moment> {
		let kept = period.saturating_add(Self::span(period));
		let ends = self.0.iter().map(|(began, _)| began.saturating_add(kept));
		ends.filter(|ends| *ends > now).min()
	}

	/// One more joins now; those of longer ago than `period` are forgotten.
	pub fn add(&mut self, period: Moment, now: Moment) {
		let span = Self::span(period);
		let kept = period.saturating_add(span);
		self.0.retain(|(began, _)| began.saturating_add(kept) > now);
		let full = self.0.is_full();
		match self.0.last_mut() {
			Some((began, joined)) if full || now < began.saturating_add(span) => {
				// After the period has become longer there may be too many spans: the last takes up one more.
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

/// How many more can join now: of `members`, `joined` have joined within the period. In it at most so many
/// billionths (`share`) of those who were members before can join, rounded down, and in any case `least`.
pub fn room(members: u32, joined: u32, share: u32, least: u32) -> u32 {
	let before = members.saturating_sub(joined);
	let most = u64::from(before).saturating_mul(share.into()).checked_div(1_000_000_000).unwrap_or_default();
	u32::try_from(most).unwrap_or(u32::MAX).max(least).saturating_sub(joined)
}

/// A newcomer is at most so many steps from the long-standing members.
pub const STEPS: u8 = 3;

/// How many steps somebody is from the long-standing members, who are at 0: one more than the `needed` nearest of
/// their vouchers. Nobody is searched for: each member knows their own steps. 255 if there are too few vouchers.
pub fn steps(vouchers: impl IntoIterator<Item = u8>, needed: usize) -> u8 {
	let mut all: Vec<u8> = vouchers.into_iter().collect();
	all.sort_unstable();
	match needed.checked_sub(1) {
		Some(last) => all.get(last).copied().unwrap_or(u8::MAX).saturating_add(1),
		None => 0,
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
